// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignpanel.h"

#include "ui/campaigns/campaignhead.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/goalrow.h"
#include "ui/campaigns/pacechart.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/stripe.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int chartWidth = 240; // at least
constexpr int paceMarkWidth = 2;
constexpr int paceMarkHeight = 12;
constexpr qsizetype mostStories = 30;

} // namespace

CampaignPanel::CampaignPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void CampaignPanel::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
}

void CampaignPanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    if (m_head)
        m_head->setBlocked(reason);
}

void CampaignPanel::setReporting(bool reporting)
{
    m_reporting = reporting;
    if (m_head)
        m_head->setReporting(reporting);
}

void CampaignPanel::setCampaign(const Campaign &campaign, const CampaignFigures &figures,
    const QList<CampaignStory> &stories, int place, const QDateTime &now)
{
    m_campaign = campaign;
    m_figures = figures;
    m_now = now;
    m_color = chartColorOf(campaign, place);
    const bool showedTable = m_around && m_around->showsTable(); // news turns nothing
    delete m_inside;
    auto *card = new Card(m_theme);
    m_inside = card;
    m_outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    addHead(column);
    addSettled(column);
    addGoals(column);
    addImpressions(column);
    column->addWidget(Stripe::line(m_theme, Qt::Horizontal));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(6, 0, 6, 0);
    below->setSpacing(0);
    below->addWidget(makeChart(), 2);
    below->addWidget(Stripe::line(m_theme, Qt::Vertical));
    below->addWidget(makeStories(stories), 3);
    if (showedTable)
        m_around->turn();
    column->addLayout(below, 1);
}

void CampaignPanel::addHead(QVBoxLayout *column)
{
    QStringList teams;
    for (const Team &team : std::as_const(m_teams)) {
        if (m_campaign.teams.contains(team.id))
            teams.append(team.name);
    }
    m_head = new CampaignHead(m_theme, m_campaign, m_figures, m_color, m_now, teams);
    m_head->setBlocked(m_blocked);
    m_head->setReporting(m_reporting);
    column->addWidget(m_head);
    connect(m_head, &CampaignHead::editAsked, this, &CampaignPanel::editAsked);
    connect(m_head, &CampaignHead::draftAsked, this, &CampaignPanel::draftAsked);
    connect(m_head, &CampaignHead::reportAsked, this, &CampaignPanel::reportAsked);
    connect(m_head, &CampaignHead::duplicateAsked, this, &CampaignPanel::duplicateAsked);
    connect(m_head, &CampaignHead::endAsked, this, &CampaignPanel::endAsked);
    connect(m_head, &CampaignHead::removeAsked, this, &CampaignPanel::removeAsked);
}

void CampaignPanel::addSettled(QVBoxLayout *column)
{
    const QString words = CampaignWords::settled(m_campaign, m_figures, m_now);
    if (words.isEmpty())
        return;
    auto *label = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, words);
    label->setWrapped();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 12);
    row->addWidget(label);
    column->addLayout(row);
}

QVBoxLayout *CampaignPanel::addSection(QVBoxLayout *column)
{
    column->addWidget(Stripe::line(m_theme, Qt::Horizontal));
    auto *section = new QVBoxLayout;
    section->setContentsMargins(20, 14, 20, 14);
    section->setSpacing(4);
    column->addLayout(section);
    return section;
}

QWidget *CampaignPanel::makePaceNote(double gone)
{
    auto *note = new QWidget;
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new Stripe(
        m_theme, paceMarkWidth, paceMarkHeight, [](const Tokens &tokens) { return tokens.text; }));
    row->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("where an even pace would be today, %1")
            .arg(Format::percent(static_cast<int>(gone * 100)))));
    return note;
}

void CampaignPanel::addGoals(QVBoxLayout *column)
{
    const CampaignGoals &goals = m_campaign.goals;
    QVBoxLayout *section = addSection(column);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted, tr("Goals")));
    head->addStretch(1);
    const double gone = timeGone(m_campaign, m_now);
    if (gone > 0 && gone < 1)
        head->addWidget(makePaceNote(gone));
    section->addLayout(head);
    const auto add = [&](const QString &name, qint64 done, int aim) {
        if (aim > 0)
            section->addWidget(new GoalRow(
                m_theme, { name, {}, done, aim, gone > 0 ? gone : -1, m_figures.tooFew, m_color }));
    };
    add(tr("Relays"), m_figures.relays, goals.relays);
    add(tr("People who relay"), m_figures.people, goals.people);
    add(tr("Clicks"), m_figures.clicks, goals.clicks);
    if (goals.relays == 0 && goals.people == 0 && goals.clicks == 0 && goals.impressions == 0)
        section->addWidget(
            new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, tr("no goal set")));
}

void CampaignPanel::addImpressions(QVBoxLayout *column)
{
    const qint64 aim = m_campaign.goals.impressions;
    if (aim == 0)
        return;
    QVBoxLayout *section = addSection(column);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted,
        tr("Impressions, goal %1, by who counted them").arg(Format::number(aim)));
    title->setElided(true);
    head->addWidget(title, 1);
    auto *how = new Button(m_theme, Button::Kind::Quiet, tr("How each is counted"));
    how->setSize(Button::Size::Small);
    head->addWidget(how);
    section->addLayout(head);
    auto *words = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Measured: a network or Relais itself counted it. Reported: the person typed or "
           "imported it. Estimated: followers × the share that usually sees a post, where nobody "
           "counts. The three are never added up."));
    words->setWrapped();
    words->hide();
    section->addWidget(words);
    connect(how, &QPushButton::clicked, words, [words] { words->setVisible(words->isHidden()); });
    const double gone = timeGone(m_campaign, m_now);
    std::size_t which = 0;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated })
        section->addWidget(new GoalRow(m_theme,
            { Format::provenanceLabel(provenance), provenance, m_figures.impressions[which++], aim,
                gone > 0 ? gone : -1, m_figures.tooFew, m_color }));
}

QWidget *CampaignPanel::makeChart()
{
    m_chart = new PaceChart(m_theme);
    m_around = new ChartPanel(m_theme, tr("Relays against the pace"), m_chart,
        { tr("Day"), tr("Relays"), tr("Even pace") });
    PaceChart::Content content;
    content.line = m_figures.line;
    content.from = m_campaign.from.toLocalTime().date();
    content.to = m_campaign.to.addMSecs(-1).toLocalTime().date();
    content.goal = m_campaign.goals.relays;
    content.today = m_now.toLocalTime().date();
    content.color = m_color;
    m_chart->setContent(content);
    QList<FigureTable::Line> lines;
    for (const CampaignPoint &point : m_figures.line) {
        const auto even = m_chart->paceOn(point.day);
        lines.append({ {},
            { QLocale().toString(point.day, QLocale::ShortFormat), Format::number(point.relays),
                even ? Format::number(*even) : u"–"_s },
            { double(point.day.toJulianDay()), double(point.relays), double(even.value_or(0)) } });
    }
    m_around->setLines(lines);
    m_around->setFlat();
    m_around->wrapTitle();
    m_around->setNote(m_figures.tooFew ? tr("hidden: fewer than five people") : QString());
    m_around->setMinimumWidth(m_theme.scaled(chartWidth));
    return m_around;
}

QWidget *CampaignPanel::makeStories(const QList<CampaignStory> &stories)
{
    m_stories = new FigureTable(
        m_theme, { tr("Stories in this campaign"), tr("State"), tr("Relays"), tr("Clicks") });
    m_stories->setFlat();
    m_stories->setMarks(1);
    const auto cell = [](const std::optional<int> &figure) {
        return figure ? Format::number(*figure) : u"–"_s;
    };
    QList<FigureTable::Line> lines;
    for (const CampaignStory &story : stories.first(std::min(mostStories, stories.size())))
        lines.append(
            { story.id.value, { story.title, story.state, cell(story.relays), cell(story.clicks) },
                { 0, 0, double(story.relays.value_or(-1)), double(story.clicks.value_or(-1)) }, {},
                false, story.tone });
    m_stories->setLines(lines);
    if (stories.isEmpty())
        m_stories->setNote(tr("No story yet. Choose this campaign in the story editor"));
    else if (stories.size() > mostStories)
        m_stories->setNote(
            tr("%n more story(ies)", nullptr, static_cast<int>(stories.size() - mostStories)));
    connect(m_stories, &FigureTable::chosen, this,
        [this](const QString &id) { Q_EMIT storyAsked({ id }); });
    return m_stories;
}

} // namespace Relais::Ui
