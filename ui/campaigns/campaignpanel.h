// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/common/card.h"

class QVBoxLayout;

namespace Relais::Ui {

class Button;

//! A story of a campaign as its table shows it.
struct CampaignStory {
    StoryId id;
    QString title;
    QString state; //!< "Live"
    Tone tone = Tone::Neutral;
};

//! The open campaign: goals against the pace, impressions by provenance, its stories.
class CampaignPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignPanel)
public:
    explicit CampaignPanel(Theme &theme, QWidget *parent = nullptr);

    void setCampaign(const Campaign &campaign, const CampaignFigures &figures,
        const QList<CampaignStory> &stories, int place, const QDateTime &now);
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void editAsked();
    void endAsked();
    void removeAsked();
    void storyAsked(const Relais::StoryId &story);

private:
    void addHead(QVBoxLayout *column);
    void addGoals(QVBoxLayout *column);
    void addImpressions(QVBoxLayout *column);
    void addStories(QVBoxLayout *column, const QList<CampaignStory> &stories);
    void addGoal(QVBoxLayout *column, const QString &label, qint64 done, qint64 aim, int look);

    Theme &m_theme;
    QVBoxLayout *m_outer;
    QWidget *m_inside = nullptr;
    QList<Button *> m_acts;
    QString m_blocked;
    Campaign m_campaign;
    CampaignFigures m_figures;
    QDateTime m_now;
    int m_color = 0;
};

} // namespace Relais::Ui
