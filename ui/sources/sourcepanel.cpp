// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcepanel.h"

#include "core/domain/webaddress.h"
#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/stripe.h"
#include "ui/sources/sourcedelegate.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourceoffers.h"
#include "ui/sources/sourcewords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

SourceHealth healthOf(const SourceEntry &source)
{
    const bool retracted = source.retractedAt.isValid(); // whatever its last fetch said
    if (!retracted && !source.problem.isEmpty())
        return SourceHealth::Failing;
    if (retracted || !source.fetchedAt.isValid())
        return SourceHealth::Waiting;
    return source.fetchMs > slowFetchMs ? SourceHealth::Slow : SourceHealth::Well;
}

SourcePanel::SourcePanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListView)
    , m_well(new Tag(theme, {}, Tone::Good))
    , m_slow(new Tag(theme, {}, Tone::Warn))
    , m_failing(new Tag(theme, {}, Tone::Bad))
    , m_form(new QWidget)
    , m_address(new QLineEdit)
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_add(new Button(theme, Button::Kind::Primary, tr("Add")))
    , m_lists(Button::iconOnly(theme, u"more"_s, tr("Lists of sources (OPML)")))
    , m_offers(new SourceOffers(theme))
    , m_settings(new SourceForm(theme))
    , m_acts(makeActs())
    , m_said(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 12);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeForm());
    column->addWidget(Stripe::line(theme, Qt::Horizontal));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SourceDelegate(theme, this));
    m_list->setAccessibleName(tr("Sources"));
    addMoveKeys(*m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            showChosen();
            Q_EMIT sourceChosen({ now.data(SourceDelegate::IdRole).toString() });
        });
    column->addWidget(m_list, 1);
    column->addWidget(m_acts);
    column->addWidget(m_settings);
    m_said->setWrapped();
    m_said->setContentsMargins(14, 4, 14, 0);
    m_said->hide();
    column->addWidget(m_said);
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Fetched by the server, from public addresses only, and reduced to text."));
    note->setWrapped();
    note->setContentsMargins(14, 10, 14, 0);
    column->addWidget(note);
}

QWidget *SourcePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 12, 10, 10);
    auto *words = new QWidget;
    auto *around = new FlowLayout(8);
    words->setLayout(around);
    around->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Sources")));
    // Together in one part, so that a narrow head has them below its title rather than one of them.
    auto *marks = new QWidget;
    auto *among = new FlowLayout(6);
    marks->setLayout(among);
    for (Tag *tag : { m_well, m_slow, m_failing }) {
        tag->hide();
        among->addWidget(tag);
    }
    around->addWidget(marks);
    row->addWidget(words, 1, Qt::AlignVCenter);
    row->addWidget(m_lists);
    connect(m_lists, &QPushButton::clicked, this, [this] {
        QMenu menu;
        connect(menu.addAction(tr("Import OPML…")), &QAction::triggered, this,
            &SourcePanel::importAsked);
        connect(menu.addAction(tr("Save as OPML…")), &QAction::triggered, this,
            &SourcePanel::exportAsked);
        menu.exec(m_lists->mapToGlobal(QPoint(0, m_lists->height())));
    });
    return head;
}

QWidget *SourcePanel::makeForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(14, 0, 14, 12);
    column->setSpacing(6);
    m_address->setPlaceholderText(tr("https://… of a site or a feed"));
    m_address->setAccessibleName(tr("Address of a site or a feed"));
    m_address->setMaxLength(longestWebAddress);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_offers);
    connect(m_offers, &SourceOffers::addAsked, this, &SourcePanel::feedAsked);
    connect(m_offers, &SourceOffers::lookAsked, this, &SourcePanel::addAsked);
    connect(m_address, &QLineEdit::textEdited, m_offers, &SourceOffers::clear);
    connect(m_address, &QLineEdit::returnPressed, this, &SourcePanel::submit);
    connect(m_add, &QPushButton::clicked, this, &SourcePanel::submit);
    m_form->hide();
    return m_form;
}

void SourcePanel::setSources(const QList<SourceEntry> &sources, const QDateTime &now)
{
    const QString before = m_list->currentIndex().data(SourceDelegate::IdRole).toString();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_sources = sources;
    m_model.clear();
    int waiting = 0;
    for (const SourceEntry &source : sources)
        waiting += source.waiting;
    m_model.appendRow(SourceDelegate::allItem(tr("All sources"), waiting));
    int chosen = 0;
    for (const SourceEntry &source : sources) {
        m_model.appendRow(SourceDelegate::item(
            { source.id, SourceWords::name(source), SourceWords::format(source),
                SourceWords::state(source, now), healthOf(source), source.waiting, source.week }));
        if (source.id.value == before)
            chosen = m_model.rowCount() - 1;
    }
    m_list->setCurrentIndex(m_model.index(chosen, 0));
    sumUp();
    showChosen();
}

// Only what there is: a list where all is well says so in one mark.
void SourcePanel::sumUp()
{
    const auto tell = [this](Tag *tag, SourceHealth health, const QString &text) {
        const bool any = std::any_of(m_sources.begin(), m_sources.end(),
            [health](const SourceEntry &source) { return healthOf(source) == health; });
        tag->setText(text);
        tag->setVisible(any);
    };
    const auto count = [this](SourceHealth health) {
        return int(std::count_if(m_sources.begin(), m_sources.end(),
            [health](const SourceEntry &source) { return healthOf(source) == health; }));
    };
    tell(m_well, SourceHealth::Well, tr("%n well", "sources", count(SourceHealth::Well)));
    tell(m_slow, SourceHealth::Slow, tr("%n slow", "sources", count(SourceHealth::Slow)));
    tell(m_failing, SourceHealth::Failing,
        tr("%n failing", "sources", count(SourceHealth::Failing)));
}

QWidget *SourcePanel::makeActs()
{
    auto *acts = new QWidget;
    auto *row = new FlowLayout(6);
    row->setContentsMargins(14, 6, 14, 6);
    acts->setLayout(row);
    const auto add = [&](const QString &text, auto act) {
        auto *button = new Button(m_theme, Button::Kind::Normal, text);
        button->setSize(Button::Size::Small);
        row->addWidget(button);
        m_changing.append(button);
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const auto source = chosen())
                act(*source);
        });
        return button;
    };
    m_fetch =
        add(tr("Fetch now"), [this](const SourceEntry &source) { Q_EMIT fetchAsked(source.id); });
    m_fetch->setToolTip(tr("The server looks at once (F5)"));
    add(tr("Settings"), [this](const SourceEntry &source) { m_settings->setSource(source); });
    m_pause = add(tr("Pause"), [this](const SourceEntry &source) { Q_EMIT pauseAsked(source); });
    m_retract = add(tr("Retract…"), [this](const SourceEntry &source) {
        if (source.retractedAt.isValid())
            Q_EMIT bringBackAsked(source);
        else
            Q_EMIT retractAsked(source);
    });
    add(tr("Remove"), [this](const SourceEntry &source) { Q_EMIT removeAsked(source); });
    acts->hide();
    return acts;
}

std::optional<SourceEntry> SourcePanel::chosen() const
{
    const QString id = m_list->currentIndex().data(SourceDelegate::IdRole).toString();
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
        [&id](const SourceEntry &source) { return source.id.value == id; });
    return found == m_sources.end() ? std::nullopt : std::optional(*found);
}

void SourcePanel::showChosen()
{
    const auto source = chosen();
    m_acts->setVisible(source.has_value());
    if (!source) {
        m_settings->hide();
        return;
    }
    m_pause->setText(source->settings.paused ? tr("Resume") : tr("Pause"));
    const bool retracted = source->retractedAt.isValid();
    m_retract->setText(retracted ? tr("Bring back") : tr("Retract…"));
    m_fetch->setVisible(!retracted);
    m_pause->setVisible(!retracted);
}

void SourcePanel::offer(const WebLook &look)
{
    m_add->setBusy(false);
    m_problem->hide();
    m_offers->offer(look);
}

void SourcePanel::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SourcePanel::setBlocked(const QString &reason)
{
    m_add->setEnabled(reason.isEmpty());
    m_blocked = !reason.isEmpty();
    m_lists->setEnabled(reason.isEmpty());
    for (Button *button : std::as_const(m_changing)) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void SourcePanel::openForm()
{
    if (m_blocked)
        return;
    m_form->show();
    m_address->setFocus(Qt::ShortcutFocusReason);
}

bool SourcePanel::closeForm()
{
    if (m_form->isHidden())
        return false;
    m_form->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void SourcePanel::submit()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        settle(tr("This is not an address of the web, for example https://example.com/feed.xml"));
        return;
    }
    m_add->setBusy(true);
    Q_EMIT addAsked(url);
}

void SourcePanel::settle(const QString &problem)
{
    m_add->setBusy(false);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_address->setProperty("error", !problem.isEmpty());
    m_offers->clear();
    if (problem.isEmpty()) {
        m_address->clear();
        closeForm();
    } else {
        announce(m_problem, problem);
        m_address->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Relais::Ui
