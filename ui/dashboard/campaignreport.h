// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/dashboardchoice.h"
#include "core/domain/story.h"

#include <QObject>

namespace Relais {
class InsightsService;
}

namespace Relais::Ui {

//! Writes the report of one campaign as PDF: the dashboard's own, filtered by the campaign, over
//! its weeks. What the dashboard's rules hide is in none.
class CampaignReport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignReport)
public:
    CampaignReport(InsightsService &insights, const Clock &clock, QObject *parent = nullptr);

    //! The campaign alone, over its weeks until today: of a longer one the last that may be asked
    //! for. today: of this machine's time zone.
    static DashboardChoice choiceFor(const Campaign &campaign, const QDate &today);
    void write(const Campaign &campaign, const QString &file);

Q_SIGNALS:
    void written(const QString &file);
    void failed(const QString &sentence);

private:
    void finish(const QString &file, const Result<void> &done);

    InsightsService &m_insights;
    const Clock &m_clock;
};

} // namespace Relais::Ui
