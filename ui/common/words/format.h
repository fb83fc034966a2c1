// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "core/domain/provenance.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Relais::Ui {

//! Dates, times, numbers and names in the person's language. Times are given in UTC and shown in
//! the system's zone; now comes from the Clock.
class Format final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::Format)
public:
    static QString number(qint64 value);
    static QString percent(int value);
    static QString networkLabel(Network network);
    static QString provenanceLabel(Provenance provenance);
    static QString languageLabel(const QString &code); //!< "English"; the code when not known

    //! "now", "5 min ago", "3 h ago", "2 days ago", then the date.
    static QString ago(const QDateTime &at, const QDateTime &now);
    //! "5 h left", "4 days left", "3 weeks left", "ended"; empty without an end.
    static QString timeLeft(const QDateTime &expiry, const QDateTime &now);
    //! Less than two days are left.
    static bool endsSoon(const QDateTime &expiry, const QDateTime &now);
    //! "today", "tomorrow", "Friday", then the date: for sentences such as "share by Friday".
    static QString day(const QDateTime &at, const QDateTime &now);
    //! "today 17:20", "tomorrow 08:10", "Thursday 12:30", "12 Mar 09:00".
    static QString dayAndTime(const QDateTime &at, const QDateTime &now);
    static QString duration(int minutes); //!< "2 hours", "45 minutes"
    static QString timeOfDay(const QTime &time); //!< "17:20", "5:20 PM"
    static QString timePattern(); //!< of timeOfDay(), in QLocale's format letters
    static bool hasHalfDays(); //!< the hours are counted to twelve, with "AM" and "PM"
    static QString date(const QDateTime &at);
    static QString date(const QDate &day);
};

} // namespace Relais::Ui
