// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;

//! Above the open campaign: its colour, name and period, how it stands, and what can be done.
class CampaignHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignHead)
public:
    CampaignHead(Theme &theme, const Campaign &campaign, const CampaignFigures &figures, int color,
        const QDateTime &now, const QStringList &teams, QWidget *parent = nullptr);

    void setBlocked(const QString &reason); //!< empty: everything can be done
    void setReporting(bool reporting); //!< its report is being written
    void edit(); //!< as if the button was pressed
    void report();
    void openMore();

Q_SIGNALS:
    void editAsked();
    void draftAsked(bool draft); //!< to be in preparation again, or to start
    void reportAsked();
    void duplicateAsked();
    void endAsked();
    void removeAsked();

private:
    QWidget *makeWords(const QDateTime &now) const;
    QString days(const QDateTime &now) const; //!< "day 55 of 92", or empty

    Theme &m_theme;
    const Campaign m_campaign;
    const QStringList m_teams; //!< names of those it is for
    const int m_stories;
    const bool m_hasBegun;
    const bool m_isRunning;
    Button *m_start;
    Button *m_edit;
    Button *m_report;
    Button *m_more;
};

} // namespace Relais::Ui
