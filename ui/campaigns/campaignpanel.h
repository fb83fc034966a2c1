// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/common/panels/card.h"

#include <optional>

class QVBoxLayout;

namespace Relais::Ui {

class CampaignHead;
class ChartPanel;
class FigureTable;
class PaceChart;

//! A story of a campaign as its table shows it.
struct CampaignStory {
    StoryId id;
    QString title;
    QString state; //!< "Live"
    std::optional<int> relays {}; //!< nothing: not told, or not out yet
    std::optional<int> clicks {};
    Tone tone = Tone::Neutral; //!< of the state
};

//! The open campaign: goals against the pace, impressions by provenance, the relays since its
//! start, its stories.
class CampaignPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignPanel)
public:
    explicit CampaignPanel(Theme &theme, QWidget *parent = nullptr);

    void setCampaign(const Campaign &campaign, const CampaignFigures &figures,
        const QList<CampaignStory> &stories, int place, const QDateTime &now);
    void setTeams(const QList<Team> &teams); //!< by whose names the next campaign is shown
    void setBlocked(const QString &reason);
    void setReporting(bool reporting); //!< until its report is written
    //! Of the campaign that is shown; none before one is.
    CampaignHead *head() const { return m_head; }
    PaceChart *chart() const { return m_chart; }
    FigureTable *stories() const { return m_stories; }

Q_SIGNALS:
    void editAsked();
    void draftAsked(bool draft);
    void reportAsked();
    void duplicateAsked();
    void endAsked();
    void removeAsked();
    void storyAsked(const Relais::StoryId &story);

private:
    void addHead(QVBoxLayout *column);
    void addSettled(QVBoxLayout *column); //!< whether the figures are final
    QVBoxLayout *addSection(QVBoxLayout *column); //!< below a line
    void addGoals(QVBoxLayout *column);
    void addImpressions(QVBoxLayout *column);
    QWidget *makePaceNote(double gone);
    QWidget *makeChart();
    QWidget *makeStories(const QList<CampaignStory> &stories);

    Theme &m_theme;
    QVBoxLayout *m_outer;
    QWidget *m_inside = nullptr;
    CampaignHead *m_head = nullptr;
    ChartPanel *m_around = nullptr; //!< the chart
    PaceChart *m_chart = nullptr;
    FigureTable *m_stories = nullptr;
    QList<Team> m_teams;
    QString m_blocked;
    bool m_reporting = false;
    Campaign m_campaign;
    CampaignFigures m_figures;
    QDateTime m_now;
    int m_color = 0;
};

} // namespace Relais::Ui
