// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardview.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/kpicard.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int periods[] { 7, 30, 90, 365 }; // days
constexpr int gap = 12;

} // namespace

DashboardView::DashboardView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_periods(new QButtonGroup(this))
    , m_export(new Button(theme, Button::Kind::Primary, tr("Export CSV")))
    , m_problem(new Banner(theme, Tone::Warn, u"offline"_s))
    , m_hidden(new EmptyState(theme))
    , m_content(new QWidget)
    , m_panels(new DashboardPanels(theme))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(gap);
    outer->addWidget(makeFilters());
    m_problem->hide();
    outer->addWidget(m_problem);
    m_hidden->hide();
    outer->addWidget(m_hidden, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(gap);
    column->addWidget(makeFigures());
    column->addWidget(m_panels, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    outer->addWidget(scroll, 4);
    connect(m_panels, &DashboardPanels::storyChosen, this,
        [this](const QString &story) { Q_EMIT storyAsked({ story }); });
    connect(m_panels, &DashboardPanels::teamChosen, this, &DashboardView::followTeam);
    showFilters();
}

Button *DashboardView::addFilter(void (DashboardView::*chosen)())
{
    auto *button = new Button(m_theme, Button::Kind::Quiet, {});
    button->setSize(Button::Size::Small);
    button->setTrailingIcon(u"expand"_s);
    connect(button, &QPushButton::clicked, this, chosen);
    m_filters->layout()->addWidget(button);
    return button;
}

QWidget *DashboardView::makeFilters()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_filters = new QWidget;
    auto *flow = new FlowLayout(8, m_filters);
    for (const int days : periods) {
        auto *chip = new Chip(m_theme, tr("%n days", nullptr, days));
        chip->setCheckable(true);
        chip->setChecked(days == 30);
        m_periods->addButton(chip, days);
        flow->addWidget(chip);
    }
    connect(m_periods, &QButtonGroup::idClicked, this, [this] { Q_EMIT questionChanged(); });
    m_teamFilter = addFilter(&DashboardView::chooseTeam);
    m_networkFilter = addFilter(&DashboardView::chooseNetwork);
    m_topicFilter = addFilter(&DashboardView::chooseTopic);
    row->addWidget(m_filters, 1);
    m_export->setIconName(u"export"_s);
    m_export->setEnabled(false);
    m_export->setToolTip(tr("What is shown, with its filters; hidden groups stay hidden (Ctrl E)"));
    connect(m_export, &QPushButton::clicked, this, &DashboardView::exportAsked);
    row->addWidget(m_export, 0, Qt::AlignTop);
    return top;
}

QWidget *DashboardView::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    const auto add = [&](std::initializer_list<KpiCard *> together) {
        auto *card = new Card(m_theme);
        auto *inside = new QHBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(0);
        for (KpiCard *one : together) {
            m_figures.append(one);
            inside->addWidget(one, 1);
        }
        row->addWidget(card, int(together.size()));
    };
    const auto one = [&](const QString &name, std::optional<Provenance> provenance = {}) {
        return new KpiCard(m_theme, name, provenance);
    };
    add({ one(tr("Activation")) });
    add({ one(tr("Relays")) });
    add({ one(tr("Imp. measured"), Provenance::Measured),
        one(tr("Imp. reported"), Provenance::Reported),
        one(tr("Imp. estimated"), Provenance::Estimated) });
    add({ one(tr("Clicks measured"), Provenance::Measured) });
    add({ one(tr("In own words")) });
    return figures;
}

void DashboardView::followTeam(const QString &team)
{
    m_team = { team };
    showFilters();
    Q_EMIT questionChanged();
}

void DashboardView::setChoices(const QList<Team> &teams, const QList<Topic> &topics)
{
    m_teams = teams;
    m_topics = topics;
    showFilters();
}

QHash<QString, QString> DashboardView::teamNames() const
{
    QHash<QString, QString> names;
    for (const Team &team : m_teams)
        names.insert(team.id.value, team.name);
    return names;
}

void DashboardView::showFilters()
{
    m_teamFilter->setText(teamNames().value(m_team.value, tr("All teams")));
    m_networkFilter->setText(m_network ? Format::networkLabel(*m_network) : tr("All networks"));
    QString topic = tr("All topics");
    for (const Topic &one : std::as_const(m_topics)) {
        if (one.id == m_topic)
            topic = one.name;
    }
    m_topicFilter->setText(topic);
}

void DashboardView::chooseTeam()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [this](const TeamId &team) {
        m_team = team;
        showFilters();
        Q_EMIT questionChanged();
    };
    menu->addAction(tr("All teams"), this, [choose] { choose({}); });
    for (const Team &team : std::as_const(m_teams))
        menu->addAction(team.name, this, [choose, id = team.id] { choose(id); });
    menu->popup(m_teamFilter->mapToGlobal(QPoint(0, m_teamFilter->height())));
}

void DashboardView::chooseNetwork()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [this](std::optional<Network> network) {
        m_network = network;
        showFilters();
        Q_EMIT questionChanged();
    };
    menu->addAction(tr("All networks"), this, [choose] { choose({}); });
    for (const Network network : allNetworks())
        menu->addAction(
            Format::networkLabel(network), this, [choose, network] { choose(network); });
    menu->popup(m_networkFilter->mapToGlobal(QPoint(0, m_networkFilter->height())));
}

void DashboardView::chooseTopic()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [this](const TopicId &topic) {
        m_topic = topic;
        showFilters();
        Q_EMIT questionChanged();
    };
    menu->addAction(tr("All topics"), this, [choose] { choose({}); });
    for (const Topic &topic : std::as_const(m_topics))
        menu->addAction(topic.name, this, [choose, id = topic.id] { choose(id); });
    menu->popup(m_topicFilter->mapToGlobal(QPoint(0, m_topicFilter->height())));
}

InsightQuestion DashboardView::question(const QDate &today, int offsetMinutes) const
{
    InsightQuestion question;
    question.to = today;
    question.from = today.addDays(1 - m_periods->checkedId());
    question.offsetMinutes = offsetMinutes;
    if (!m_team.isEmpty())
        question.teams.append(m_team);
    if (m_network)
        question.networks.append(*m_network);
    if (!m_topic.isEmpty())
        question.topics.append(m_topic);
    return question;
}

QString DashboardView::summary() const
{
    if (!m_insights)
        return {};
    const QString period =
        tr("%1 to %2", "days").arg(Format::date(m_insights->from), Format::date(m_insights->to));
    return m_insights->hidden ? period
                              : tr("%1 · %2", "people, period")
                                    .arg(tr("%n people", nullptr, m_insights->headcount), period);
}

void DashboardView::setInsights(const Insights &insights)
{
    m_insights = insights;
    m_export->setEnabled(!insights.hidden);
    m_hidden->setVisible(insights.hidden);
    m_content->setVisible(!insights.hidden);
    m_hidden->setContent(u"privacy"_s, Tone::Neutral, tr("Groups under five people are hidden"),
        tr("This choice describes fewer than five people, or differs from a wider one by fewer. "
           "Widen the period or the filters."));
    if (insights.hidden)
        return;
    showFigures(insights);
    m_panels->setInsights(insights, teamNames());
}

void DashboardView::showFigures(const Insights &insights)
{
    const InsightFigures &now = insights.total;
    const std::optional<InsightFigures> &before = insights.previous;
    const int people = insights.headcount;
    const auto change = [&](qint64 value, auto read) {
        return before ? DashboardWords::change(value, read(*before)) : tr("none before");
    };
    m_figures.at(0)->setFigure(DashboardWords::share(now.active, people),
        tr("%1 of %2 people").arg(Format::number(now.active), Format::number(people)));
    m_figures.at(1)->setFigure(Format::number(now.relays),
        change(now.relays, [](const InsightFigures &f) { return qint64(f.relays); }));
    int card = 2;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        const auto value = now.impressions.of(provenance);
        const QString shown = DashboardWords::known(value);
        const bool guess = provenance == Provenance::Estimated && value;
        m_figures.at(card++)->setFigure(guess ? QString(u"≈ "_s + shown) : shown,
            value ? change(*value,
                        [provenance](const InsightFigures &f) {
                            return f.impressions.of(provenance).value_or(0);
                        })
                  : QString());
    }
    m_figures.at(5)->setFigure(Format::number(now.clicks),
        change(now.clicks, [](const InsightFigures &f) { return f.clicks; }));
    m_figures.at(6)->setFigure(DashboardWords::share(now.ownWords, now.relays),
        before ? DashboardWords::points(now.ownWords, now.relays, before->ownWords, before->relays)
               : QString());
}

void DashboardView::setProblem(const QString &sentence)
{
    m_problem->setMessage({}, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace Relais::Ui
