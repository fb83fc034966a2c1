// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"

namespace Relais::Ui {

//! A story and the day that it is proposed for.
struct StoryMove {
    Story story;
    QDate to;
    bool operator==(const StoryMove &) const = default;
};

//! What would be too many stories on a day for the same people, each on the next working day that
//! has room: later ones only, since an embargo must not end sooner, and before the story expires.
//! What is live stays; what nobody approved yet is moved first, then what goes out last. Fewer than
//! are too many, or none, where there is no such day within spreadDays. Pure but for the time zone.
QList<StoryMove> spreadOut(const QDate &day, const QList<Story> &stories, const QDateTime &now,
    const QList<Team> &teams = {}, int most = DayRule::usual);

inline constexpr int spreadDays = 42; //!< as a month shows

//! The story on another day, at the same time of day.
QDateTime embargoOn(const Story &story, const QDate &day);

} // namespace Relais::Ui
