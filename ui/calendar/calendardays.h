// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dayrule.h"
#include "core/domain/story.h"

#include <QDate>

namespace Relais::Ui {

//! A story on its day.
struct CalendarStory {
    Story story;
    bool isOver = false; //!< expired or withdrawn
};

//! A campaign on one of its days. Its bar keeps its lane over all of them.
struct CalendarBar {
    Campaign campaign;
    int lane = 0; //!< from the top
    bool begins = false; //!< its first day, or the first of a week
    bool ends = false; //!< its last day, or the last of a week
};

//! How much is known of what goes out. Only of All may be said that a day has nothing.
enum class CalendarKnown { All, Loading, Unreachable };

//! What is shown at once.
enum class CalendarSpan { Month, Week, List };

//! A day of the calendar, with what goes out on it.
struct CalendarDay {
    QDate date;
    bool inMonth = true;
    bool isToday = false;
    bool isWeekend = false;
    bool pilesUp = false; //!< more stories than the same people are to get on one day
    bool isGap = false; //!< of four working days or more without a story
    int crowd = 0; //!< how many the same people may get
    int most = DayRule::usual; //!< that they are to get
    int gapLength =
        0; //!< of the gap that begins here, or that is first shown here; in working days
    QList<CalendarStory> stories; //!< by time
    QList<CalendarBar> bars; //!< campaigns that run on it, by lane
};

inline constexpr int gapDays = 4; //!< working days
inline constexpr int listWeeks = 8; //!< that CalendarSpan::List shows

//! The day on which members get the story, in local time; invalid: it has none yet.
QDate dayOf(const Story &story);

//! In review or approved. Drafts may still go: they fill no gap and pile nothing up.
bool isPlanned(const Story &story);

//! What waits for a day: in review, or a draft that could be.
QList<Story> readyStories(const QList<Story> &stories, const QDateTime &now);

//! The days that are shown for a day of theirs: six whole weeks from the one of its month's
//! first on, its week, or eight weeks from its week on. Gaps count what lies beside them too. most:
//! how many the same people are to get on a day. Pure but for the time zone.
QList<CalendarDay> calendarDays(CalendarSpan span, const QDate &shown, const QDate &today,
    const QList<Story> &stories, const QList<Campaign> &campaigns, const QDateTime &now,
    const QList<Team> &teams = {}, int most = DayRule::usual);

//! The first day of the week that the day is in: Monday, or whichever the person's locale has.
QDate firstOfWeek(const QDate &day);
//! By ISO 8601, of the week that begins on first: of the one that most of its days are in.
int numberOfWeek(const QDate &first);

//! The first day that is shown for shown.
QDate firstDayOf(CalendarSpan span, const QDate &shown);

} // namespace Relais::Ui
