// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/campaigndisclosure.h"

#include "app/relaisd/db/sql.h"
#include "core/domain/insightperiod.h"
#include "core/domain/threshold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int daysAWeek = 7;

//! Of one person.
struct RelayDays {
    QDate first;
    QDate last;
};

QDate dayAt(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

qsizetype leftOut(const QList<RelayDays> &people, const QDate &from, const QDate &to)
{
    return std::count_if(people.cbegin(), people.cend(),
        [&](const RelayDays &one) { return one.first < from || one.last > to; });
}

bool leavesOutFew(const QList<RelayDays> &people, const QDate &from, const QDate &to)
{
    return !Threshold::isTold(static_cast<int>(leftOut(people, from, to)));
}

QDate mondayBefore(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

// Whole weeks that leave out few people begin no later than the fifth of them to begin, and end no
// earlier than the fifth to end, from behind: few are looked at.
bool differsFromWeeks(
    const QList<RelayDays> &people, const QList<QDate> &firsts, const QList<QDate> &lasts)
{
    constexpr int most = daysAWeek * InsightPeriod::mostWeeks;
    const QDate latestFrom = firsts.at(Threshold::people - 1);
    const QDate begin = mondayBefore(lasts.at(lasts.size() - Threshold::people));
    const QDate end = lasts.constLast().addDays(daysAWeek);
    for (QDate from = mondayBefore(firsts.constFirst()); from <= latestFrom;
        from = from.addDays(daysAWeek)) {
        for (QDate to = std::max(begin, from).addDays(daysAWeek - 1);
            from.daysTo(to) < most && to < end; to = to.addDays(daysAWeek)) {
            if (leavesOutFew(people, from, to))
                return true;
        }
    }
    return false;
}

// Where a period holds all of it, all time is what the dashboard tells of that period, and stands
// as early as that one in the order in which periods are told (InsightPeriod::Kind); those behind
// it are not told there where they differ by few.
bool differsByFew(const QList<RelayDays> &people, const QDate &today)
{
    if (people.size() < Threshold::people)
        return false;
    QList<QDate> firsts;
    QList<QDate> lasts;
    for (const RelayDays &one : people) {
        firsts.append(one.first);
        lasts.append(one.last);
    }
    std::sort(firsts.begin(), firsts.end());
    std::sort(lasts.begin(), lasts.end());
    const auto periods = insightPeriodsAround(firsts.constFirst(), lasts.constLast(), today);
    constexpr int behindAll = static_cast<int>(InsightPeriod::Kind::Day) + 1;
    int place = behindAll;
    for (const InsightPeriod &period : periods) {
        if (leftOut(people, period.from, period.to) == 0)
            place = std::min(place, static_cast<int>(period.kind));
    }
    for (const InsightPeriod &period : periods) {
        if (static_cast<int>(period.kind) <= place && leavesOutFew(people, period.from, period.to))
            return true;
    }
    return place == behindAll && differsFromWeeks(people, firsts, lasts);
}

} // namespace

Result<CampaignDisclosure> CampaignDisclosure::of(
    const QSqlDatabase &db, const QString &stories, const QDate &today)
{
    auto rows = run(db,
        u"SELECT story, member, MIN(published_at) / 86400000, MAX(published_at) / 86400000 FROM "
        "relay WHERE published_at > 0 AND story IN (SELECT value FROM json_each(?)) "
        "GROUP BY story, member"_s,
        { stories });
    if (!rows)
        return fail(rows.error());
    QHash<QString, QHash<QString, RelayDays>> byStory;
    QHash<QString, RelayDays> whole;
    while (rows->next()) {
        const QString member = rows->value(1).toString();
        const RelayDays days { dayAt(rows->value(2).toLongLong()),
            dayAt(rows->value(3).toLongLong()) };
        byStory[rows->value(0).toString()].insert(member, days);
        const RelayDays known = whole.value(member, days);
        whole.insert(
            member, { std::min(known.first, days.first), std::max(known.last, days.last) });
    }
    CampaignDisclosure hidden;
    hidden.whole = differsByFew(whole.values(), today);
    for (auto it = byStory.cbegin(); it != byStory.cend(); ++it) {
        if (differsByFew(it->values(), today))
            hidden.stories.insert(it.key());
    }
    return hidden;
}

} // namespace Relais::Backend
