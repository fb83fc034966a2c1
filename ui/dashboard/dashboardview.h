// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

class QButtonGroup;

namespace Relais::Ui {

class Banner;
class Button;
class DashboardPanels;
class EmptyState;
class KpiCard;

//! The manager's dashboard: period and filters above figures, charts and tables. Shows values; the
//! page binds it to the service.
class DashboardView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardView)
public:
    explicit DashboardView(Theme &theme, QWidget *parent = nullptr);

    void setChoices(const QList<Team> &teams, const QList<Topic> &topics);
    void setInsights(const Insights &insights);
    void setProblem(const QString &sentence); //!< old figures stay below it; empty: none
    //! What period and filters ask for; today is the last day.
    InsightQuestion question(const QDate &today, int offsetMinutes) const;
    const std::optional<Insights> &insights() const { return m_insights; }
    QHash<QString, QString> teamNames() const;
    QString summary() const; //!< the period in words

Q_SIGNALS:
    void questionChanged();
    void exportAsked();
    void storyAsked(const Relais::StoryId &story);

private:
    QWidget *makeFilters();
    QWidget *makeFigures();
    Button *addFilter(void (DashboardView::*chosen)());
    void chooseTeam();
    void chooseNetwork();
    void chooseTopic();
    void showFilters();
    void showFigures(const Insights &insights);
    void followTeam(const QString &team);

    Theme &m_theme;
    QList<Team> m_teams;
    QList<Topic> m_topics;
    TeamId m_team;
    std::optional<Network> m_network;
    TopicId m_topic;
    std::optional<Insights> m_insights;
    QButtonGroup *m_periods;
    QWidget *m_filters = nullptr;
    Button *m_teamFilter = nullptr;
    Button *m_networkFilter = nullptr;
    Button *m_topicFilter = nullptr;
    Button *m_export;
    Banner *m_problem;
    EmptyState *m_hidden;
    QWidget *m_content;
    QList<KpiCard *> m_figures; //!< activation, relays, three impressions, clicks, own words
    DashboardPanels *m_panels;
};

} // namespace Relais::Ui
