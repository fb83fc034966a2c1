// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QDate>

namespace Relais::Ui {

//! A story on its day.
struct CalendarStory {
    Story story;
    bool isOver = false; //!< expired or withdrawn
};

struct CalendarDay {
    QDate date;
    bool inMonth = true;
    bool isToday = false;
    bool isWeekend = false;
    bool pilesUp = false; //!< more stories than members are to get on one day
    bool isGap = false; //!< of four working days or more without a story
    QList<CalendarStory> stories; //!< by time
    QList<Campaign> campaigns; //!< that run on it
};

inline constexpr int storiesADay = 2; //!< more pile up
inline constexpr int gapDays = 4; //!< working days

//! The day on which members get the story, in local time; invalid: it has none yet.
QDate dayOf(const Story &story);

//! Six weeks from the Monday on or before the month's first day. Pure but for the time zone.
QList<CalendarDay> sixWeeks(const QDate &month, const QDate &today, const QList<Story> &stories,
    const QList<Campaign> &campaigns, const QDateTime &now);

} // namespace Relais::Ui
