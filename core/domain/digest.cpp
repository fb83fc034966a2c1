// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/digest.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr int minutesOfDay = 24 * 60;
constexpr int quarter = 15; // minutes
constexpr int earliest = 8; // o’clock

QTimeZone zoneOf(const DigestChoice &choice)
{
    const QTimeZone zone(choice.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime momentOf(QDate date, int minute, const QTimeZone &zone)
{
    return QDateTime(date, QTime(minute / 60, minute % 60), zone).toUTC();
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

QStringList problemsOf(const DigestChoice &choice)
{
    QStringList problems;
    if (choice.day < 1 || choice.day > daysOfWeek)
        problems.append(u"digest-day"_s);
    if (choice.from < 0 || choice.to <= choice.from || choice.to > minutesOfDay
        || choice.to - choice.from > DigestLimits::longest)
        problems.append(u"digest-times"_s);
    if (choice.zone.size() > DigestLimits::zone
        || (!choice.zone.isEmpty() && !QTimeZone(choice.zone).isValid()))
        problems.append(u"digest-zone"_s);
    return problems;
}

QDateTime nextDigest(const DigestChoice &choice, const QDateTime &utc)
{
    const QTimeZone zone = zoneOf(choice);
    const QDate today = utc.toTimeZone(zone).date();
    const int most = (DigestLimits::skipped + 2) * daysOfWeek;
    for (int ahead = -1; ahead <= most; ++ahead) { // the day before: a zone may have moved
        const QDate date = today.addDays(ahead);
        if (date.dayOfWeek() != choice.day || choice.skipped.contains(date))
            continue;
        const QDateTime from = momentOf(date, choice.from, zone);
        if (from.addSecs(qint64 { 60 } * (choice.to - choice.from)) > utc)
            return from;
    }
    return {};
}

bool isDue(const DigestChoice &choice, const QDateTime &utc)
{
    const QDateTime next = nextDigest(choice, utc);
    return choice.on && next.isValid() && next <= utc;
}

QString mailKindKey(MailKind kind)
{
    return kind == MailKind::Digest ? u"digest"_s : u"report"_s;
}

QDate digestDay(const DigestChoice &choice, const QDateTime &utc)
{
    return utc.toTimeZone(zoneOf(choice)).date();
}

QString digestWeek(const DigestChoice &choice, const QDateTime &utc)
{
    int year = 0;
    const int week = digestDay(choice, utc).weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

DigestChoice digestWithin(
    int day, const QuietHours &hours, const QDateTime &utc, const QTimeZone &zone)
{
    QuietHours usual = lastingHours(hours);
    usual.leave.clear();
    QDate date = utc.toTimeZone(zone).date();
    while (date.dayOfWeek() != day)
        date = date.addDays(1);
    const QDateTime start =
        quietUntil(usual, QDateTime(date, QTime(earliest, 0), zone).toUTC(), zone);
    const QDateTime local = start.toTimeZone(zone);
    DigestChoice choice;
    choice.on = true;
    choice.day = local.date().dayOfWeek();
    choice.from = minuteOf(local.time());
    choice.to = choice.from;
    const int latest = std::min(choice.from + DigestLimits::longest, minutesOfDay - 1);
    while (choice.to < latest && !isQuiet(usual, momentOf(local.date(), choice.to, zone), zone))
        choice.to = std::min(choice.to + quarter, latest);
    choice.to = std::max(choice.to, choice.from + 1);
    choice.zone = zone.id();
    QuietHours real = hours;
    real.liftedUntil = {};
    for (int week = 0; week < DigestLimits::weeksAhead; ++week) {
        const QDate one = local.date().addDays(qint64 { daysOfWeek } * week);
        if (isQuiet(real, momentOf(one, choice.from, zone), zone))
            choice.skipped.append(one);
    }
    return choice;
}

} // namespace Relais
