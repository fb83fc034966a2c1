// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dashboardchoice.h"
#include "core/domain/digest.h"

#include <QDateTime>

namespace Relais {

//! How often a report comes.
enum class ReportRhythm { Weekly, Monthly };

QString reportRhythmKey(ReportRhythm rhythm); //!< "weekly", "monthly"
std::optional<ReportRhythm> reportRhythmFromKey(const QString &key);

//! The report that a manager or editor gets by e-mail: what the dashboard shows with this choice on
//! that day.
struct ReportChoice {
    DigestChoice
        times; //!< on, the day of the week, the times; a month's comes on its first such day
    ReportRhythm rhythm = ReportRhythm::Weekly;
    DashboardChoice shown;
    bool operator==(const ReportChoice &) const = default;
};

//! What a manager reads of it.
struct ReportState {
    ReportChoice choice;
    bool offered = false; //!< the company has set up a server for e-mail
    QDateTime refusedAt {}; //!< UTC; the server refused the last one for good; invalid: it did not
    bool operator==(const ReportState &) const = default;
};

//! The day whose report is the newest that should be there: the last Monday, or the first of the
//! month.
QDate latestReportDay(ReportRhythm rhythm, QDate today);

//! Whether the report of a rhythm comes on this one of its days.
bool comesOn(ReportRhythm rhythm, QDate day);

} // namespace Relais
