// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarlayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int between = 2;
constexpr int edgeWidth = 3;
constexpr int mostLanes = 2;
} // namespace

CalendarDayLayout layOutCalendarDay(
    const QRect &day, const CalendarDaySizes &sizes, int lanes, int stories)
{
    CalendarDayLayout out;
    const QRect box = day.adjusted(sizes.pad, sizes.pad, -sizes.pad, -sizes.pad);
    out.head = QRect(box.left(), box.top(), box.width(), sizes.head);
    int top = box.top() + sizes.head;
    for (int lane = 0; lane < std::min(lanes, mostLanes); ++lane) {
        out.bars.append(QRect(day.left(), top, day.width(), sizes.bar));
        top += sizes.bar + between;
    }
    const int room = std::max(0, (box.bottom() + 1 - top + between) / (sizes.story + between));
    const int shown = stories <= room ? stories : std::max(0, room - 1);
    for (int i = 0; i < shown; ++i) {
        out.stories.append(QRect(box.left(), top, box.width(), sizes.story));
        top += sizes.story + between;
    }
    if (shown < stories && room > 0)
        out.more = QRect(box.left(), top, box.width(), sizes.story);
    return out;
}

CalendarRowLayout layOutCalendarRow(
    const QRect &row, int pad, int dayWidth, int timeWidth, int stateWidth)
{
    CalendarRowLayout out;
    const QRect box = row.adjusted(pad, 0, -pad, 0);
    out.day = QRect(box.left(), box.top(), dayWidth, box.height());
    out.time = QRect(out.day.right() + 1 + pad, box.top(), timeWidth, box.height());
    out.edge = QRect(out.time.right() + 1 + pad, box.top() + pad / 2, edgeWidth,
        std::max(0, box.height() - pad));
    out.state = QRect(box.right() + 1 - stateWidth, box.top(), stateWidth, box.height());
    const int left = out.edge.right() + 1 + pad;
    out.title = QRect(left, box.top(), std::max(0, out.state.left() - pad - left), box.height());
    return out;
}

ReadyRowLayout layOutReadyRow(
    const QRect &row, const ReadyRowSizes &sizes, int kindWidth, int languagesWidth)
{
    ReadyRowLayout out;
    const QRect box = row.adjusted(sizes.side, sizes.above, -sizes.side, -sizes.above);
    out.title = QRect(box.left(), box.top(), std::max(0, box.width()), sizes.title);
    const int top = out.title.bottom() + 1 + sizes.between;
    const int kind = std::clamp(kindWidth, 0, std::max(0, box.width()));
    out.kind = QRect(box.left(), top, kind, sizes.tag);
    const int left = out.kind.right() + 1 + sizes.gap;
    if (left + languagesWidth <= box.right() + 1)
        out.languages = QRect(left, top, languagesWidth, sizes.tag);
    return out;
}

int readyRowHeight(const ReadyRowSizes &sizes)
{
    return 2 * sizes.above + sizes.title + sizes.between + sizes.tag;
}

} // namespace Relais::Ui
