// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"

#include <QDateTime>
#include <QList>

namespace Relais::Ui {

//! A time to relay at, with the reason why it is offered.
struct ScheduleSlot {
    enum class Reason { Noon, EndOfWork, InAnHour, AfterQuietHours, WeekWithRoom, BeforeItEnds };
    QDateTime at; //!< UTC
    Reason reason = Reason::InAnHour;
    bool best = false; //!< of those offered
};

//! What times are chosen by. UTC.
struct ScheduleFacts {
    QDateTime now;
    QuietHours quiet;
    QTimeZone zone;
    QDateTime expiry {}; //!< the story's end; invalid: none
    QList<QDateTime> taken {}; //!< when the person's other relays go out or went out
    QDateTime roomFrom {}; //!< the person's weekly budget has room from then on; invalid: now
};

namespace ScheduleRules {
inline constexpr int apart = 30 * 60; //!< seconds between two relays of one person
}

//! At most three, earliest first, none in quiet hours, none after the story's end, each half an
//! hour from every other relay, and none before the weekly budget has room, unless the story ends
//! by then. One of them is the best.
QList<ScheduleSlot> scheduleSlots(const ScheduleFacts &facts);

//! at itself, or the end of the quiet hours that it falls into.
QDateTime outsideQuietHours(const QDateTime &at, const QuietHours &quiet, const QTimeZone &zone);

//! The other relay that is less than half an hour from at; invalid: none.
QDateTime tooClose(const QDateTime &at, const QList<QDateTime> &taken);

} // namespace Relais::Ui
