// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobdetail.h"

#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/panelhead.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/toldwords.h"
#include "ui/jobs/jobfoot.h"
#include "ui/jobs/jobwords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! Cells of one width, with a line between each two.
QVBoxLayout *factIn(Theme &theme, QHBoxLayout *row, TextLabel *label)
{
    if (row->count() > 0)
        row->addWidget(lineDown(theme));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(0);
    label->setWrapped(2);
    column->addWidget(label);
    row->addLayout(column, 1);
    row->setAlignment(column, Qt::AlignTop);
    return column;
}

QVBoxLayout *factIn(Theme &theme, QHBoxLayout *row, const QString &name)
{
    return factIn(theme, row, new TextLabel(theme, TextStyle::Small, &Tokens::muted, name));
}

//! Gives way where the panel is narrow: in a second line rather than cut at its edge.
TextLabel *givingWay(Theme &theme, const QString &text)
{
    auto *label = new TextLabel(theme, TextStyle::Small, &Tokens::muted, text);
    label->setWrapped(2);
    return label;
}

constexpr int mostNeeded = 440; // px of width that the panel may claim

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

JobDetail::JobDetail(Theme &theme, const JobRelaying *relaying, QWidget *parent)
    : ChosenPanel(theme, parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_meta(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_place(new TextLabel(theme, TextStyle::CardTitle))
    , m_contract(new TextLabel(theme, TextStyle::CardTitle))
    , m_team(new TextLabel(theme, TextStyle::CardTitle))
    , m_fourthName(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_fourth(new TextLabel(theme, TextStyle::CardTitle))
    , m_why(new TextLabel(theme, TextStyle::Editor))
    , m_tags(new FlowLayout(8))
    , m_colleagues(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_link(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_words(relaying ? new JobWords(theme, *relaying) : nullptr)
    , m_visits(new TextLabel(theme, TextStyle::PanelTitle))
    , m_told(new QSpinBox)
    , m_save(new Button(theme, Button::Kind::Quiet, tr("Save")))
    , m_foot(new JobFoot(theme, relaying != nullptr))
{
    addPart(makeHead());
    addBody(makeBody());
    addPart(lineAcross(theme));
    addPart(m_foot);
    connectFoot();
}

QWidget *JobDetail::makeHead()
{
    auto *head = new PanelHead(m_title, m_meta);
    m_save->setSize(Button::Size::Small);
    m_save->setIconName(u"save"_s);
    m_save->setCheckable(true);
    m_save->setToolTip(tr("Keep it for later"));
    connect(m_save, &QPushButton::clicked, this, &JobDetail::saveAsked);
    head->addAtEnd(m_save);
    auto *more = Button::iconOnly(m_theme, u"more"_s, tr("More about this job"));
    connect(more, &QPushButton::clicked, this,
        [this, more] { Q_EMIT menuAsked(more->mapToGlobal(QPoint(0, more->height()))); });
    head->addAtEnd(more);
    return head;
}

QWidget *JobDetail::makeBody()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::inPanel, 0, Metrics::inPanel, 14);
    column->setSpacing(14);
    column->addWidget(makeFacts());
    auto *why = new QVBoxLayout;
    why->setSpacing(4);
    why->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Why share it")));
    m_why->setWrapped();
    why->addWidget(m_why);
    column->addLayout(why);
    column->addWidget(makeTags());
    column->addWidget(makeWays());
    if (m_words)
        column->addWidget(m_words);
    column->addWidget(makeFigures());
    column->addStretch(1);
    auto *scroll = scrolledUncut(content, m_theme.scaled(mostNeeded));
    scroll->setAccessibleName(tr("Job"));
    return scroll;
}

QWidget *JobDetail::makeFacts()
{
    auto *card = new Card(m_theme);
    card->setRadius(Metrics::radiusBanner);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    factIn(m_theme, row, tr("Place"))->addWidget(m_place);
    factIn(m_theme, row, tr("Contract"))->addWidget(m_contract);
    factIn(m_theme, row, tr("Team"))->addWidget(m_team);
    factIn(m_theme, row, m_fourthName)->addWidget(m_fourth);
    for (TextLabel *fact : { m_place, m_contract, m_team, m_fourth })
        fact->setWrapped(3);
    return card;
}

QWidget *JobDetail::makeTags()
{
    auto *tags = new QWidget;
    auto *row = new QHBoxLayout(tags);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(m_tags, 1);
    auto *relayed = new QHBoxLayout;
    relayed->setSpacing(4);
    relayed->addWidget(new IconLabel(m_theme, u"team"_s, &Tokens::muted, 16));
    relayed->addWidget(m_colleagues);
    row->addLayout(relayed);
    return tags;
}

void JobDetail::showTags(const QStringList &topics)
{
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        if (QWidget *tag = item->widget()) {
            tag->hide();
            tag->deleteLater();
        }
        delete item;
    }
    for (const QString &topic : topics)
        m_tags->addWidget(new Tag(m_theme, topic));
}

QWidget *JobDetail::makeWays()
{
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Tell one person")));
    head->addStretch(1);
    head->addWidget(givingWay(m_theme, tr("Your own link; Relais does not learn whom you told")));
    column->addLayout(head);
    auto *card = new Card(m_theme);
    card->setRadius(Metrics::radiusBanner);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 1, 0, 1);
    lines->setSpacing(0);
    const auto add = [&](Way way, QWidget *icon, const QString &name, TextLabel *note,
                         const QString &act) {
        if (lines->count() > 0)
            lines->addWidget(lineAcross(m_theme));
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 6, 12, 6);
        row->setSpacing(12);
        row->addWidget(icon);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, name));
        note->setElided(true);
        words->addWidget(note);
        row->addLayout(words, 1);
        auto *button = new Button(m_theme, Button::Kind::Normal, act);
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(name + u". "_s + note->text());
        if (way == Way::Copy)
            button->setToolTip(tr("Copy your link (C)"));
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT wayAsked(way); });
        row->addWidget(button);
        lines->addLayout(row);
    };
    add(Way::Email, new NetworkIcon(m_theme, Network::Email), tr("By e-mail"),
        new TextLabel(
            m_theme, TextStyle::Small, &Tokens::muted, tr("Opens your mail program with a draft")),
        tr("Write"));
    add(Way::WhatsApp, new NetworkIcon(m_theme, Network::WhatsApp), tr("By WhatsApp"),
        new TextLabel(
            m_theme, TextStyle::Small, &Tokens::muted, tr("Opens WhatsApp with the text")),
        tr("Open"));
    m_link->setText(tr("To paste where you like"));
    add(Way::Copy, new IconLabel(m_theme, u"link"_s, &Tokens::muted, 22), tr("Your own link"),
        m_link, tr("Copy"));
    column->addWidget(card);
    return ways;
}

QWidget *JobDetail::makeFigures()
{
    auto *card = new Card(m_theme);
    card->setRadius(Metrics::radiusBanner);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *visits = factIn(m_theme, row, tr("Visits through your link"));
    auto *measured = new QHBoxLayout;
    measured->setSpacing(8);
    measured->addWidget(m_visits);
    measured->addWidget(new ProvenanceMark(m_theme, Provenance::Measured));
    measured->addWidget(givingWay(m_theme, tr("measured")), 1);
    visits->addLayout(measured);
    auto *told = factIn(m_theme, row, tr("People you told"));
    auto *reported = new QHBoxLayout;
    reported->setSpacing(8);
    m_told->setRange(0, 9999);
    m_told->setAccessibleName(tr("People you told"));
    m_told->setAccessibleDescription(tr("Reported by you; stays on this machine"));
    reported->addWidget(m_told);
    reported->addWidget(new ProvenanceMark(m_theme, Provenance::Reported));
    reported->addWidget(givingWay(m_theme, tr("reported by you")), 1);
    told->addLayout(reported);
    connect(m_told, &QSpinBox::valueChanged, this, &JobDetail::toldChanged);
    return card;
}

void JobDetail::connectFoot()
{
    connect(m_foot, &JobFoot::composerAsked, this, &JobDetail::askComposer);
    if (!m_words)
        return;
    connect(m_words, &JobWords::checked, this, [this] { m_foot->setState(m_words->state()); });
    connect(m_words, &JobWords::settled, this, &JobDetail::relayOrAsk);
    connect(m_foot, &JobFoot::relayAsked, this, [this] {
        m_relaying = true;
        m_words->settle();
    });
}

void JobDetail::relayOrAsk()
{
    if (std::exchange(m_relaying, false) && m_words->isReady())
        Q_EMIT relayAsked(m_words->story(), m_words->draft());
    else
        Q_EMIT composerAsked();
}

void JobDetail::askComposer()
{
    m_relaying = false;
    if (m_words)
        m_words->settle();
    else
        Q_EMIT composerAsked();
}

void JobDetail::setPlan(const RelayPlan &plan)
{
    m_foot->setPlan(plan);
}

void JobDetail::setBusy(bool busy)
{
    m_foot->setBusy(busy);
}

void JobDetail::clear(const QString &title, const QString &text)
{
    m_story = {};
    showNothing(u"job"_s, title, text);
}

void JobDetail::setJob(
    const QueueService::Row &row, const FeedbackService::JobFigures &figures, const QDateTime &now)
{
    const bool isTyped = row.story.id == m_story.id && m_told->hasFocus();
    m_story = row.story;
    m_title->setText(m_story.title);
    QStringList meta { tr("Approved %1").arg(Format::day(m_story.approvedAt, now)),
        tr("revision %1").arg(m_story.revision) };
    if (m_story.expiry.isValid())
        meta.append(tr("open until %1").arg(Format::date(m_story.expiry)));
    m_meta->setText(meta.join(u" · "_s));
    m_place->setText(m_story.job.remote ? tr("%1, or remote").arg(orDash(m_story.job.place))
                                        : orDash(m_story.job.place));
    m_contract->setText(orDash(m_story.job.contract));
    m_team->setText(orDash(m_story.job.team));
    const bool begins = !m_story.job.start.isEmpty();
    m_fourthName->setText(begins ? tr("Start", "of a job") : tr("Language"));
    const QString language = Format::languageLabel(m_story.language);
    m_fourth->setText(begins ? m_story.job.start : language);
    m_why->setText(m_story.summary);
    if (m_words)
        m_words->setStory(m_story);
    showTags(begins ? row.topicNames + QStringList { language } : row.topicNames);
    m_colleagues->setText(
        tr("relayed by %1", "colleagues").arg(ToldWords::colleagues(m_story.colleagues)));
    m_link->setText(figures.link.isEmpty() ? tr("To paste where you like")
                                           : figures.link.host() + figures.link.path());
    m_save->setChecked(row.saved);
    m_save->setText(row.saved ? tr("Saved") : tr("Save"));
    m_visits->setText(Format::number(figures.visits));
    if (!isTyped) { // what is typed may not be kept yet
        const QSignalBlocker quiet(m_told);
        m_told->setValue(figures.told);
    }
    m_foot->setLive(phaseAt(m_story, now) == StoryPhase::Live);
    showChosen();
}

QUrl JobDetail::pageFor(Way way, const Story &story, const QUrl &link)
{
    const QString text = story.title + u"\n\n"_s + link.toString(QUrl::FullyEncoded);
    if (way == Way::Copy)
        return link;
    QUrlQuery query;
    QUrl page;
    if (way == Way::Email) {
        page.setScheme(u"mailto"_s);
        query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(story.title)));
        query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    } else {
        page = QUrl(u"https://wa.me/"_s);
        query.addQueryItem(u"text"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
    page.setQuery(query);
    return page;
}

} // namespace Relais::Ui
