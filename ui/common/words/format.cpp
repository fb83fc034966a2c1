// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/format.h"

#include "core/drawing/figurewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 aDay = 24 * hour;
constexpr qint64 week = 7 * aDay;
} // namespace

QString Format::number(qint64 value)
{
    return FigureWords::number(value);
}

QString Format::percent(int value)
{
    return tr("%1 %", "a percentage").arg(QLocale().toString(value));
}

QString Format::networkLabel(Network network)
{
    return FigureWords::networkLabel(network);
}

QString Format::provenanceLabel(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return tr("Measured");
    case Provenance::Reported:
        return tr("Reported");
    case Provenance::Estimated:
        return tr("Estimated");
    }
    return {};
}

QString Format::languageLabel(const QString &code)
{
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    // "American English" → "English", "español de España" → "español"
    const QString whole = locale.nativeLanguageName();
    QString name = whole.section(u' ', whole.contains(" de "_L1) ? 0 : -1).section(u' ', 0, 0);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Format::ago(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < minute)
        return tr("now");
    if (seconds < hour)
        return tr("%n min ago", nullptr, int(seconds / minute));
    if (seconds < aDay)
        return tr("%n h ago", nullptr, int(seconds / hour));
    if (seconds < week)
        return tr("%n day(s) ago", nullptr, int(seconds / aDay));
    return date(at);
}

QString Format::timeLeft(const QDateTime &expiry, const QDateTime &now)
{
    if (!expiry.isValid())
        return {};
    const qint64 seconds = now.secsTo(expiry);
    if (seconds <= 0)
        return tr("ended");
    if (seconds < hour)
        return tr("%n min left", nullptr, int(qMax(qint64(1), seconds / minute)));
    if (seconds < aDay)
        return tr("%n h left", nullptr, int(seconds / hour));
    if (seconds < 2 * week)
        return tr("%n day(s) left", nullptr, int(seconds / aDay));
    return tr("%n week(s) left", nullptr, int(seconds / week));
}

bool Format::endsSoon(const QDateTime &expiry, const QDateTime &now)
{
    return expiry.isValid() && now.secsTo(expiry) < 2 * aDay;
}

QString Format::day(const QDateTime &at, const QDateTime &now)
{
    const QDate local = at.toLocalTime().date();
    const qint64 days = now.toLocalTime().date().daysTo(local);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    if (days > 1 && days < 7)
        return QLocale().standaloneDayName(local.dayOfWeek());
    return date(at);
}

QString Format::dayAndTime(const QDateTime &at, const QDateTime &now)
{
    return tr("%1 %2", "day, time of day").arg(day(at, now), timeOfDay(at.toLocalTime().time()));
}

QString Format::timeOfDay(const QTime &time)
{
    return QLocale().toString(time, timePattern());
}

QString Format::timePattern()
{
    // That of the C locale has seconds.
    return QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"_L1);
}

bool Format::hasHalfDays()
{
    return timePattern().contains(u'a', Qt::CaseInsensitive);
}

QString Format::date(const QDateTime &at)
{
    return date(at.toLocalTime().date());
}

QString Format::date(const QDate &day)
{
    return FigureWords::date(day);
}

QString Format::duration(int minutes)
{
    return minutes > 0 && minutes % 60 == 0 ? tr("%n hour(s)", nullptr, minutes / 60)
                                            : tr("%n minute(s)", nullptr, minutes);
}

} // namespace Relais::Ui
