// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignpanel.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/goalbar.h"
#include "ui/campaigns/pacechart.h"
#include "ui/common/button.h"
#include "ui/common/chartpanel.h"
#include "ui/common/format.h"
#include "ui/common/tag.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int labelWidth = 150;
constexpr int valueWidth = 190;
constexpr int chartWidth = 240; // at least
constexpr qsizetype mostStories = 30;

QString share(qint64 done, qint64 aim)
{
    return Format::percent(static_cast<int>(done * 100 / std::max<qint64>(1, aim)));
}

} // namespace

CampaignPanel::CampaignPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void CampaignPanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    for (Button *button : std::as_const(m_acts)) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void CampaignPanel::setCampaign(const Campaign &campaign, const CampaignFigures &figures,
    const QList<CampaignStory> &stories, int place, const QDateTime &now)
{
    m_campaign = campaign;
    m_figures = figures;
    m_now = now;
    m_color = campaign.color > 0 ? campaign.color - 1 : place % 8;
    m_acts.clear();
    const bool showedTable = m_around && m_around->showsTable(); // news turns nothing
    delete m_inside;
    auto *card = new Card(m_theme);
    m_inside = card;
    m_outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    addHead(column);
    addGoals(column);
    addImpressions(column);
    auto *below = new QHBoxLayout;
    below->setSpacing(14);
    below->addWidget(makeChart(), 2);
    below->addWidget(makeStories(stories), 3);
    if (showedTable)
        m_around->turn();
    column->addLayout(below, 1);
    setBlocked(m_blocked);
}

void CampaignPanel::addHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(m_theme, TextStyle::PanelTitle, &Tokens::text, m_campaign.name);
    name->setElided(true);
    words->addWidget(name);
    QStringList facts { CampaignWords::period(m_campaign) };
    if (const QString day = days(); !day.isEmpty())
        facts.append(day);
    facts.append(CampaignWords::stories(m_figures.stories));
    if (!m_campaign.goal.isEmpty())
        facts.append(m_campaign.goal);
    auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, facts.join(u" · "_s));
    note->setWrapped();
    words->addWidget(note);
    row->addLayout(words, 1);
    const Pace pace = paceOf(m_campaign, m_figures, m_now);
    row->addWidget(new Tag(m_theme, CampaignWords::pace(pace), CampaignWords::paceTone(pace)));
    const auto act = [&](const QString &text, void (CampaignPanel::*asked)()) {
        auto *button = new Button(m_theme, Button::Kind::Normal, text);
        button->setSize(Button::Size::Small);
        connect(button, &QPushButton::clicked, this, asked);
        row->addWidget(button);
        m_acts.append(button);
    };
    act(tr("Edit"), &CampaignPanel::editAsked);
    const bool running = pace != Pace::Ended && pace != Pace::ToCome
        && !(m_campaign.to.isValid() && m_campaign.to <= m_now);
    if (running)
        act(tr("End now"), &CampaignPanel::endAsked);
    if (m_figures.stories == 0)
        act(tr("Remove"), &CampaignPanel::removeAsked);
    column->addLayout(row);
}

QString CampaignPanel::days() const
{
    if (!m_campaign.from.isValid() || !m_campaign.to.isValid() || m_now < m_campaign.from
        || m_now >= m_campaign.to)
        return {};
    const QDate first = m_campaign.from.toLocalTime().date();
    const QDate last = m_campaign.to.addMSecs(-1).toLocalTime().date();
    return tr("day %1 of %2")
        .arg(Format::number(first.daysTo(m_now.toLocalTime().date()) + 1),
            Format::number(first.daysTo(last) + 1));
}

void CampaignPanel::addGoal(
    QVBoxLayout *column, const QString &label, qint64 done, qint64 aim, int look)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *name = new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, label);
    name->setFixedWidth(m_theme.scaled(labelWidth));
    row->addWidget(name);
    auto *bar = new GoalBar(m_theme);
    bar->setColor(m_color);
    bar->setLook(static_cast<GoalBar::Look>(look));
    const QString value = m_figures.tooFew
        ? tr("hidden: fewer than five people")
        : tr("%1 of %2 · %3", "done, goal, percent")
              .arg(Format::number(done), Format::number(aim), share(done, aim));
    const double gone = timeGone(m_campaign, m_now);
    bar->setGoal(
        double(done) / double(aim), gone > 0 ? gone : -1, QString(label + u": "_s + value));
    row->addWidget(bar, 1);
    auto *figure = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, value);
    figure->setFixedWidth(m_theme.scaled(valueWidth));
    row->addWidget(figure);
    column->addLayout(row);
}

void CampaignPanel::addGoals(QVBoxLayout *column)
{
    const CampaignGoals &goals = m_campaign.goals;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted, tr("Goals")), 1);
    const double gone = timeGone(m_campaign, m_now);
    if (gone > 0 && gone < 1)
        head->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
            tr("▎where an even pace would be today, %1")
                .arg(Format::percent(static_cast<int>(gone * 100)))));
    column->addLayout(head);
    if (goals.relays == 0 && goals.people == 0 && goals.clicks == 0 && goals.impressions == 0) {
        column->addWidget(
            new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, tr("no goal set")));
        return;
    }
    if (goals.relays > 0)
        addGoal(column, tr("Relays"), m_figures.relays, goals.relays, 0);
    if (goals.people > 0)
        addGoal(column, tr("People who relay"), m_figures.people, goals.people, 0);
    if (goals.clicks > 0)
        addGoal(column, tr("Clicks"), m_figures.clicks, goals.clicks, 0);
}

void CampaignPanel::addImpressions(QVBoxLayout *column)
{
    const qint64 aim = m_campaign.goals.impressions;
    if (aim == 0)
        return;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted,
                        tr("Impressions, goal %1, each provenance apart").arg(Format::number(aim))),
        1);
    auto *how = new Button(m_theme, Button::Kind::Quiet, tr("How each is counted"));
    how->setSize(Button::Size::Small);
    head->addWidget(how);
    column->addLayout(head);
    auto *words = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Measured: a network or Relais itself counted it. Reported: the person typed or "
           "imported it. Estimated: followers × the share that usually sees a post, where nobody "
           "counts. The three are never added up."));
    words->setWrapped();
    words->hide();
    column->addWidget(words);
    connect(how, &QPushButton::clicked, words, [words] { words->setVisible(words->isHidden()); });
    int look = 0;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        addGoal(column, Format::provenanceLabel(provenance),
            m_figures.impressions[static_cast<std::size_t>(look)], aim, look);
        ++look;
    }
}

QWidget *CampaignPanel::makeChart()
{
    m_chart = new PaceChart(m_theme);
    m_around = new ChartPanel(m_theme, tr("Relays since the start, against the pace"), m_chart,
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
            { 0, double(point.relays), double(even.value_or(0)) } });
    }
    m_around->setLines(lines);
    m_around->setNote(m_figures.tooFew ? tr("hidden: fewer than five people") : QString());
    m_around->setMinimumWidth(m_theme.scaled(chartWidth));
    return m_around;
}

QWidget *CampaignPanel::makeStories(const QList<CampaignStory> &stories)
{
    m_stories = new FigureTable(
        m_theme, { tr("Stories in this campaign"), tr("State"), tr("Relays"), tr("Clicks") });
    const auto cell = [](const std::optional<int> &figure) {
        return figure ? Format::number(*figure) : u"–"_s;
    };
    QList<FigureTable::Line> lines;
    for (const CampaignStory &story : stories.first(std::min(mostStories, stories.size())))
        lines.append(
            { story.id.value, { story.title, story.state, cell(story.relays), cell(story.clicks) },
                { 0, 0, double(story.relays.value_or(-1)), double(story.clicks.value_or(-1)) } });
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
