// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/walltime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Relais::Ui {

//! Times as people say them, in the default locale and the machine's time zone. now comes from the
//! Clock; both in UTC.
class MomentWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::MomentWords)
public:
    static QString time(const QDateTime &utc); //!< "16:44"
    static QString timeToSecond(const QDateTime &utc); //!< "16:44:02"
    //! "16:44" today, else "Fri 20 Nov", with the year when it is another.
    static QString shortly(const QDateTime &utc, const QDateTime &now);
    //! "Today 17:20", "Tomorrow 08:00", "Fri 20 Nov 17:20".
    static QString dayAndTime(const QDateTime &utc, const QDateTime &now);
    //! "today 10:20", "yesterday 10:20", "Fri 20 Nov 10:20", for the middle of a sentence.
    static QString inSentence(const QDateTime &utc, const QDateTime &now);
    static QString day(const QDate &date, const QDate &today); //!< "Fri 20 Nov"
    //! What is taken of a time that comes twice or never that day; empty: it comes once.
    static QString clockChange(const WallTime &wall, const QTime &asked, const QDateTime &taken);
    static bool isToday(const QDateTime &utc, const QDateTime &now);
};

} // namespace Relais::Ui
