// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"

#include <QDateTime>
#include <QList>

namespace Relais::Ui {

//! A time to relay at, with the reason why it is offered.
struct ScheduleSlot {
    enum class Reason { InAnHour, AfterQuietHours, BeforeItEnds };
    QDateTime at; //!< UTC
    Reason reason = Reason::InAnHour;
};

//! At most three, earliest first, none in quiet hours, none after the story's end (invalid: none).
QList<ScheduleSlot> scheduleSlots(
    const QDateTime &now, const QuietHours &quiet, const QTimeZone &zone, const QDateTime &expiry);

//! at itself, or the end of the quiet hours that it falls into.
QDateTime outsideQuietHours(const QDateTime &at, const QuietHours &quiet, const QTimeZone &zone);

} // namespace Relais::Ui
