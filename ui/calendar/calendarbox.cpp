// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarbox.h"

namespace Relais::Ui {

namespace {

constexpr int storyBoxRadius = 5;
constexpr int stateEdge = 3; // pixels at the leading side
constexpr std::size_t reviewColor = 1; // of the charts: amber
constexpr std::size_t draftColor = 7; // grey

QColor edgeOf(const Tokens &t, CalendarLook look)
{
    switch (look) {
    case CalendarLook::Live:
    case CalendarLook::Scheduled:
        return t.accent;
    case CalendarLook::InReview:
        return t.chart[reviewColor];
    case CalendarLook::Draft:
        return t.chart[draftColor];
    case CalendarLook::Over:
        break;
    }
    return t.lineStrong;
}

} // namespace

CalendarLook calendarLook(const CalendarStory &entry, const QDateTime &now)
{
    if (entry.isOver)
        return CalendarLook::Over;
    switch (entry.story.state) {
    case StoryState::InReview:
        return CalendarLook::InReview;
    case StoryState::Candidate:
    case StoryState::Draft:
        return CalendarLook::Draft;
    case StoryState::Approved:
    case StoryState::Withdrawn:
        break;
    }
    return phaseAt(entry.story, now) == StoryPhase::Scheduled ? CalendarLook::Scheduled
                                                              : CalendarLook::Live;
}

void drawCalendarBox(QPainter &painter, const Theme &theme, const QRect &box, CalendarLook look)
{
    const Tokens &t = theme.colors();
    const bool open = look == CalendarLook::InReview || look == CalendarLook::Draft;
    const bool live = look == CalendarLook::Live;
    painter.setPen(QPen(live ? t.accentLine : t.line, 1, open ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(live ? t.accentSoft : t.surface);
    painter.drawRoundedRect(
        QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), storyBoxRadius, storyBoxRadius);
    const QRect edge(box.left(), box.top(), stateEdge, box.height());
    painter.fillRect(QStyle::visualRect(painter.layoutDirection(), box, edge), edgeOf(t, look));
}

QColor calendarInk(const Tokens &tokens, CalendarLook look)
{
    switch (look) {
    case CalendarLook::Over:
        return tokens.faint;
    case CalendarLook::Draft:
        return tokens.muted;
    default:
        return tokens.text;
    }
}

} // namespace Relais::Ui
