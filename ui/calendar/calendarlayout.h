// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace Relais::Ui {

//! What the geometry of a day depends on beside its rectangle, in the person's text scale.
struct CalendarDaySizes {
    int pad = 4;
    int head = 18; //!< heights
    int bar = 15;
    int story = 19;
};

//! Where the parts of a day are. Bars run to the edge of the day where their campaign goes on.
struct CalendarDayLayout {
    QRect head;
    QList<QRect> bars; //!< a lane each, as many as are shown
    QList<QRect> stories; //!< as many as fit
    QRect more; //!< that there are others; null: all are shown
};

CalendarDayLayout layOutCalendarDay(
    const QRect &day, const CalendarDaySizes &sizes, int lanes, int stories);

//! A row of the list: the day stands on the first of its rows.
struct CalendarRowLayout {
    QRect day;
    QRect time;
    QRect edge; //!< the mark of the state
    QRect title;
    QRect state;
};

CalendarRowLayout layOutCalendarRow(
    const QRect &row, int pad, int dayWidth, int timeWidth, int stateWidth);

//! What the geometry of a story without a day depends on, in the person's text scale.
struct ReadyRowSizes {
    int side = 14;
    int above = 8;
    int title = 18; //!< heights
    int tag = 20;
    int between = 4; //!< its lines
    int gap = 8; //!< its tags
};

//! A story without a day: its title above what it is and its languages.
struct ReadyRowLayout {
    QRect title;
    QRect kind;
    QRect languages; //!< empty: there is no room
};

ReadyRowLayout layOutReadyRow(
    const QRect &row, const ReadyRowSizes &sizes, int kindWidth, int languagesWidth);
int readyRowHeight(const ReadyRowSizes &sizes);

} // namespace Relais::Ui
