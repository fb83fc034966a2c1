// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignpanel.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/goalbar.h"
#include "ui/common/button.h"
#include "ui/common/format.h"
#include "ui/common/tag.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int labelWidth = 150;
constexpr int valueWidth = 190;
constexpr int mostStories = 30;

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
    addStories(column, stories);
    column->addStretch(1);
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
    QStringList facts { CampaignWords::period(m_campaign),
        CampaignWords::stories(m_figures.stories) };
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
    column->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted,
        tr("Impressions, goal %1, each provenance apart").arg(Format::number(aim))));
    int look = 0;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        addGoal(column, Format::provenanceLabel(provenance),
            m_figures.impressions[static_cast<std::size_t>(look)], aim, look);
        ++look;
    }
}

void CampaignPanel::addStories(QVBoxLayout *column, const QList<CampaignStory> &stories)
{
    column->addWidget(new TextLabel(
        m_theme, TextStyle::SmallStrong, &Tokens::muted, tr("Stories in this campaign")));
    if (stories.isEmpty())
        column->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
            tr("No story yet. Choose this campaign in the story editor")));
    for (const CampaignStory &story :
        stories.first(std::min<qsizetype>(mostStories, stories.size()))) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *open = new Button(m_theme, Button::Kind::Quiet, story.title);
        open->setSize(Button::Size::Small);
        open->setAccessibleDescription(story.state);
        open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(
            open, &QPushButton::clicked, this, [this, id = story.id] { Q_EMIT storyAsked(id); });
        row->addWidget(open, 0);
        row->addStretch(1);
        row->addWidget(new Tag(m_theme, story.state, story.tone));
        column->addLayout(row);
    }
    if (stories.size() > mostStories)
        column->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
            tr("%n more story(ies)", nullptr, static_cast<int>(stories.size()) - mostStories)));
}

} // namespace Relais::Ui
