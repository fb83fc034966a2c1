// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/momentwords.h"

#include "ui/common/words/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString MomentWords::time(const QDateTime &utc)
{
    return Format::timeOfDay(utc.toLocalTime().time());
}

QString MomentWords::timeToSecond(const QDateTime &utc)
{
    const QString pattern = Format::timePattern().replace("mm"_L1, "mm:ss"_L1);
    return QLocale().toString(utc.toLocalTime().time(), pattern);
}

QString MomentWords::day(const QDate &date, const QDate &today)
{
    //: a day without its year, in QLocale's format letters: "Fri 20 Nov"
    const QString same = tr("ddd d MMM");
    //: a day with its year, in QLocale's format letters: "20 Nov 2025"
    const QString other = tr("d MMM yyyy");
    return QLocale().toString(date, date.year() == today.year() ? same : other);
}

QString MomentWords::clockChange(const WallTime &wall, const QTime &asked, const QDateTime &taken)
{
    const QString time = Format::timeOfDay(asked);
    switch (wall.comes) {
    case WallTime::Comes::Once:
        break;
    case WallTime::Comes::Twice:
        return taken == wall.first
            ? tr("The clocks go back: %1 comes twice, and the first is taken.").arg(time)
            : tr("The clocks go back: %1 comes twice, and the second is taken.").arg(time);
    case WallTime::Comes::Never:
        return tr("The clocks go forward: %1 does not come that day, and %2 is taken.")
            .arg(time, Format::timeOfDay(wall.shown));
    }
    return {};
}

bool MomentWords::isToday(const QDateTime &utc, const QDateTime &now)
{
    return utc.isValid() && utc.toLocalTime().date() == now.toLocalTime().date();
}

QString MomentWords::shortly(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    return isToday(utc, now) ? time(utc) : day(utc.toLocalTime().date(), now.toLocalTime().date());
}

QString MomentWords::dayAndTime(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QDate date = utc.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    switch (today.daysTo(date)) {
    case 0:
        return tr("Today %1").arg(time(utc));
    case 1:
        return tr("Tomorrow %1").arg(time(utc));
    default:
        return tr("%1 %2", "day, time").arg(day(date, today), time(utc));
    }
}

QString MomentWords::inSentence(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QDate date = utc.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    switch (today.daysTo(date)) {
    case 0:
        return tr("today %1").arg(time(utc));
    case -1:
        return tr("yesterday %1").arg(time(utc));
    case 1:
        return tr("tomorrow %1").arg(time(utc));
    default:
        return tr("%1 %2", "day, time").arg(day(date, today), time(utc));
    }
}

} // namespace Relais::Ui
