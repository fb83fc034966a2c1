// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watchpage.h"

#include "core/services/curation/watchservice.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/controls/button.h"
#include "ui/common/lists/cardrows.h"
#include "ui/common/outside.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/theme/metrics.h"
#include "ui/watch/mentionchart.h"
#include "ui/watch/watchform.h"
#include "ui/watch/watchmodels.h"

#include <QBoxLayout>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

WatchPage::WatchPage(Theme &theme, WatchService &service, ServerReach &reach, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_service(service)
    , m_watches(new WatchModel(this))
    , m_mentions(new MentionModel(this))
    , m_list(new QListView)
    , m_entries(new QListView)
    , m_state(new PageState(
          theme, reach, [this] { reload(); }, this))
    , m_form(new WatchForm(theme))
    , m_chart(new MentionChart(theme))
    , m_panel(
          new ChartPanel(theme, tr("Mentions by week"), m_chart, { tr("Week of"), tr("Mentions") }))
    , m_notice(new Banner(theme, Tone::Warn, u"offline"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_state->banner());
    m_notice->hide();
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(makeLeft(), 1);
    row->addWidget(makeRight(), 2);
    column->addLayout(row, 1);
    connectForm();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &WatchPage::showWatch);
    connect(m_entries->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &WatchPage::showMention);
    connect(m_chart, &MentionChart::chosen, this, &WatchPage::loadMentions);
    connect(&m_panel->table(), &FigureTable::chosen, this,
        [this](const QString &monday) { loadMentions(QDate::fromString(monday, Qt::ISODate)); });
    makeKeys();
    showWatch();
}

void WatchPage::makeKeys()
{
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addWatch(); }, Qt::WindowShortcut);
    addKey(*m_entries, QKeySequence(Qt::Key_O), [this] { m_open->click(); });
    addKey(*m_entries, QKeySequence(Qt::Key_I), [this] { m_idea->click(); });
    addKey(*m_entries, QKeySequence(Qt::Key_A), [this] {
        if (!m_inbox->isHidden())
            m_inbox->click();
    });
    m_open->setToolTip(KeyNames::hint(m_open->text(), QKeySequence(Qt::Key_O)));
    m_idea->setToolTip(KeyNames::hint(m_idea->text(), QKeySequence(Qt::Key_I)));
}

// The first search is the company's own name, if nobody says otherwise.
void WatchPage::addWatch()
{
    const QString company = m_service.company();
    const bool isFirst = m_state->isKnown() && m_watches->rowCount() == 0;
    m_form->edit(isFirst && !company.isEmpty() ? Watch { {}, company, { company } } : Watch());
}

QWidget *WatchPage::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *acts = new QHBoxLayout;
    auto *add = new Button(m_theme, Button::Kind::Primary, tr("New search"));
    add->setToolTip(KeyNames::hint(add->text(), QKeySequence(Qt::CTRL | Qt::Key_N)));
    m_edit = new Button(m_theme, Button::Kind::Normal, tr("Change"));
    acts->addWidget(add);
    acts->addWidget(m_edit);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addWidget(m_form);
    m_list->setModel(m_watches);
    m_list->setAccessibleName(tr("Kept searches"));
    showAsCards(*m_list, m_theme);
    column->addWidget(m_list, 1);
    column->addWidget(
        m_state->standIn(m_list,
            { u"search"_s, tr("No search is kept yet"),
                tr("Keep your company’s name, or words that matter, and see what is said of them."),
                tr("New search"), true, {} }),
        1);
    m_state->gate().allow(add);
    m_state->gate().allow(m_edit);
    connect(m_state, &PageState::firstAsked, this, &WatchPage::addWatch);
    connect(add, &QPushButton::clicked, this, &WatchPage::addWatch);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto one = m_watches->at(m_list->currentIndex()))
            m_form->edit(one->watch);
    });
    return left;
}

QWidget *WatchPage::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_panel);
    m_entries->setModel(m_mentions);
    m_entries->setAccessibleName(tr("Entries that mention it"));
    showAsCards(*m_entries, m_theme);
    column->addWidget(m_entries, 1);
    auto *acts = new QHBoxLayout;
    const auto button = [this, acts](const QString &text) {
        auto *made = new Button(m_theme, Button::Kind::Normal, text);
        acts->addWidget(made);
        return made;
    };
    m_open = button(tr("Open the page"));
    m_inbox = button(tr("Into the candidates"));
    m_idea = button(tr("Make an idea of it"));
    acts->addStretch(1);
    column->addLayout(acts);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto one = m_mentions->at(m_entries->currentIndex()))
            Outside::open(one->entry.link, this);
    });
    connect(m_entries, &QListView::activated, m_open, &QPushButton::click);
    connect(m_inbox, &QPushButton::clicked, this, &WatchPage::toInbox);
    connect(m_idea, &QPushButton::clicked, this, &WatchPage::toIdea);
    return right;
}

void WatchPage::connectForm()
{
    connect(m_form, &WatchForm::saveAsked, this, [this](const Watch &watch) {
        whenDone(m_service.save(watch), this, [this](const Result<void> &saved) {
            m_form->settle(saved ? QString() : ErrorWords::sentence(saved.error()));
            if (saved)
                reload();
        });
    });
    connect(m_form, &WatchForm::removeAsked, this, &WatchPage::remove);
    const auto showReach = [this] { m_form->setBlocked(m_state->gate().reason()); };
    connect(&m_state->gate(), &ServerGate::changed, this, showReach);
    showReach();
}

void WatchPage::remove(const WatchId &id)
{
    const auto before = m_watches->at(m_watches->indexOf(id));
    whenDone(m_service.remove(id), this, [this, before](const Result<void> &removed) {
        m_form->settle(removed ? QString() : ErrorWords::sentence(removed.error()));
        if (!removed)
            return;
        reload();
        if (before) // others look at it, too
            Q_EMIT undoOffered({ tr("The search is deleted"), u"undo"_s,
                [this, watch = before->watch] { restore(watch); } });
    });
}

void WatchPage::restore(const Watch &watch)
{
    whenDone(m_service.save(watch), this, [this](const Result<void> &saved) {
        if (saved)
            reload();
        else
            say(saved.error());
    });
}

QString WatchPage::name()
{
    return tr("Watch");
}

QString WatchPage::title() const
{
    return name();
}

QList<QWidget *> WatchPage::areas() const
{
    return { m_list, m_panel, m_entries };
}

void WatchPage::opened()
{
    reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void WatchPage::say(const Error &error)
{
    m_notice->setMessage({}, ErrorWords::sentence(error));
    m_notice->show();
}

void WatchPage::reload()
{
    m_state->read(
        m_service.watches(), [this](const QList<WatchFigures> &watches) { setWatches(watches); });
}

void WatchPage::setWatches(const QList<WatchFigures> &watches)
{
    m_notice->hide();
    const auto before = m_watches->at(m_list->currentIndex());
    m_watches->setWatches(watches);
    m_state->setAny(!watches.isEmpty());
    const QModelIndex same = before ? m_watches->indexOf(before->watch.id) : QModelIndex();
    m_list->setCurrentIndex(same.isValid() ? same : m_watches->index(0));
    showWatch();
}

void WatchPage::showWatch()
{
    const auto one = m_watches->at(m_list->currentIndex());
    for (QWidget *part : { m_edit, m_open, m_inbox, m_idea })
        part->setVisible(one.has_value());
    m_panel->setVisible(one.has_value());
    m_entries->setVisible(one.has_value());
    if (!one) {
        m_mentions->setMentions({});
        showMention();
        return;
    }
    m_chart->setWeeks(one->weeks);
    QList<FigureTable::Line> lines;
    for (const WatchWeek &week : one->weeks)
        lines.append({ week.monday.toString(Qt::ISODate),
            { QLocale().toString(week.monday, QLocale::ShortFormat),
                Format::number(week.mentions) },
            { double(week.monday.toJulianDay()), double(week.mentions) } });
    std::reverse(lines.begin(), lines.end()); // the newest first
    m_panel->setLines(lines);
    loadMentions({});
}

void WatchPage::loadMentions(const QDate &monday)
{
    const auto one = m_watches->at(m_list->currentIndex());
    if (!one)
        return;
    m_week = monday;
    m_panel->setNote(monday.isValid()
            ? tr("Entries of the week of %1").arg(QLocale().toString(monday, QLocale::ShortFormat))
            : m_chart->summary());
    whenDone(m_service.mentions(one->watch.id, monday), this,
        [this, id = one->watch.id, monday](const Result<QList<WatchMention>> &mentions) {
            const auto shown = m_watches->at(m_list->currentIndex());
            if (!shown || shown->watch.id != id || m_week != monday)
                return;
            if (mentions)
                setMentions(*mentions);
            else
                say(mentions.error());
            showMention();
        });
}

// The entry that somebody is at stays theirs: they go through them by its keys.
void WatchPage::setMentions(const QList<WatchMention> &mentions)
{
    const auto before = m_mentions->at(m_entries->currentIndex());
    m_mentions->setMentions(mentions);
    if (before && !m_entries->currentIndex().isValid())
        m_entries->setCurrentIndex(m_mentions->indexOf(before->entry.id));
}

void WatchPage::showMention()
{
    const auto one = m_mentions->at(m_entries->currentIndex());
    m_open->setEnabled(one.has_value());
    m_idea->setEnabled(one.has_value());
    const bool waits = one
        && (one->place == WatchMention::Place::Watched
            || one->place == WatchMention::Place::Dropped);
    m_inbox->setVisible(m_service.isEditor() && m_watches->rowCount() > 0);
    m_inbox->setToolTip(!one || waits ? KeyNames::hint(m_inbox->text(), QKeySequence(Qt::Key_A))
                                      : tr("It is there already, or a story."));
    m_state->gate().allow(m_inbox, waits);
}

void WatchPage::toInbox()
{
    const auto one = m_mentions->at(m_entries->currentIndex());
    if (!one)
        return;
    whenDone(m_service.toInbox(one->entry.id), this, [this](const Result<void> &done) {
        if (!done)
            say(done.error());
        loadMentions(m_week);
    });
}

void WatchPage::toIdea()
{
    const auto one = m_mentions->at(m_entries->currentIndex());
    if (!one)
        return;
    whenDone(m_service.toIdea(one->entry), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT undoOffered({ tr("It is among your ideas"), u"idea"_s, {} });
        else
            say(done.error());
    });
}

} // namespace Relais::Ui
