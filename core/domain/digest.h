// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace Relais {

//! When a member gets the weekly e-mail of the best new stories. Of the member's quiet hours and
//! leave the backend learns only this much: the times at which the e-mail may come.
struct DigestChoice {
    bool on = false;
    int day = 1; //!< of the week, 1 is Monday
    int from = 8 * 60; //!< minutes of that day where the member lives: not before …
    int to = 12 * 60; //!< … and no more from then on
    QByteArray zone {}; //!< IANA, "Europe/Paris"; empty: UTC
    QList<QDate> skipped {}; //!< days on which none is sent
    bool operator==(const DigestChoice &) const = default;
};

//! The e-mails that relaisd sends by the clock, each to those who asked for it.
enum class MailKind { Digest, Report };
QString mailKindKey(MailKind kind); //!< "digest", "report"

//! What a member reads of their digest.
struct DigestState {
    DigestChoice choice;
    bool offered = false; //!< the company has set up a server for e-mail
    bool operator==(const DigestState &) const = default;
};

namespace DigestLimits {
inline constexpr int skipped = 60;
inline constexpr int zone = 64; // characters
inline constexpr int longest = 4 * 60; // minutes from `from` to `to`
inline constexpr int weeksAhead = 53; // that leave is looked for
} // namespace DigestLimits

//! Empty when it may be stored; else stable words: "digest-day", "digest-times", "digest-zone".
QStringList problemsOf(const DigestChoice &choice);

//! The moment from which the digest may go out: the one whose time is not over yet at utc, now or
//! next. UTC; invalid when every day is skipped.
QDateTime nextDigest(const DigestChoice &choice, const QDateTime &utc);
//! That moment is here.
bool isDue(const DigestChoice &choice, const QDateTime &utc);
//! The day where the member lives.
QDate digestDay(const DigestChoice &choice, const QDateTime &utc);
//! Its week, "2026-W48": there is one digest a week.
QString digestWeek(const DigestChoice &choice, const QDateTime &utc);

//! The digest that is wanted on a day of the week, at the first time from 08:00 on that is not
//! quiet, if need be on a later day, and not while on leave.
DigestChoice digestWithin(
    int day, const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone);

} // namespace Relais
