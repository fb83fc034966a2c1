// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/reportchoice.h"

namespace Relais {

using namespace Qt::StringLiterals;

QString reportRhythmKey(ReportRhythm rhythm)
{
    return rhythm == ReportRhythm::Weekly ? u"weekly"_s : u"monthly"_s;
}

std::optional<ReportRhythm> reportRhythmFromKey(const QString &key)
{
    for (const ReportRhythm rhythm : { ReportRhythm::Weekly, ReportRhythm::Monthly }) {
        if (reportRhythmKey(rhythm) == key)
            return rhythm;
    }
    return std::nullopt;
}

QDate latestReportDay(ReportRhythm rhythm, QDate today)
{
    return rhythm == ReportRhythm::Weekly ? today.addDays(1 - today.dayOfWeek())
                                          : QDate(today.year(), today.month(), 1);
}

bool comesOn(ReportRhythm rhythm, QDate day)
{
    constexpr int daysOfWeek = 7;
    return rhythm == ReportRhythm::Weekly || day.day() <= daysOfWeek;
}

} // namespace Relais
