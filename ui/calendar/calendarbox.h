// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! How a story's box in the calendar looks, by where the story stands.
enum class CalendarLook { Live, Scheduled, InReview, Draft, Over };

CalendarLook calendarLook(const CalendarStory &entry, const QDateTime &now);
//! The box without its text: live is filled, what is not approved yet has a dashed edge.
void drawCalendarBox(QPainter &painter, const Theme &theme, const QRect &box, CalendarLook look);
QColor calendarInk(const Tokens &tokens, CalendarLook look); //!< of its text

} // namespace Relais::Ui
