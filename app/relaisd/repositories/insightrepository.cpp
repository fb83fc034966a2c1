// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/insightrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/headcountrepository.h"
#include "app/relaisd/repositories/raterepository.h"
#include "app/relaisd/repositories/teamrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int reach = 366 + 7 * InsightPeriod::mostWeeks; // days: of a year or own weeks
constexpr int monthsFrom = 32; // days: a longer period is told by month too

//! The days that an answer tells of.
InsightPeriod daysTold(const InsightPeriod &period, const QDate &today)
{
    const InsightPeriod before = period.before();
    const bool isTold = period.from.daysTo(period.to) >= monthsFrom;
    const QDate from = isTold ? InsightPeriod::monthOf(period.from).from : before.from;
    return { InsightPeriod::Kind::Day, std::min(from, before.from),
        std::max(std::min(InsightPeriod::monthOf(period.to).to, today), period.to) };
}

} // namespace

InsightRepository::InsightRepository(
    const QSqlDatabase &db, const QDate &today, InsightCache &cache)
    : m_db(db)
    , m_today(today)
    , m_cache(cache)
{
}

Result<InsightFacts> InsightRepository::factsFor(const InsightPeriod &period) const
{
    auto facts = teamsFor(period);
    if (!facts)
        return facts;
    if (const auto filled = fill(*facts); !filled)
        return fail(filled.error());
    return facts;
}

Result<void> InsightRepository::fill(InsightFacts &facts) const
{
    if (const auto filled = m_cache.fill(m_db, facts, facts.days); !filled)
        return filled;
    return m_cache.fillStories(m_db, facts);
}

Result<void> InsightRepository::widen(InsightFacts &facts) const
{
    using Kind = InsightPeriod::Kind;
    const InsightPeriod days = facts.days;
    const InsightPeriod around[] { { Kind::Day, days.from.addDays(-reach), days.from.addDays(-1) },
        { Kind::Day, days.to.addDays(1), std::min(days.to.addDays(reach), m_today.addDays(1)) } };
    for (const InsightPeriod &part : around) {
        if (part.to < part.from)
            continue;
        if (const auto filled = m_cache.fillFar(m_db, facts, part); !filled)
            return filled;
    }
    return m_cache.fillStories(m_db, facts);
}

Result<InsightFacts> InsightRepository::factsOfDays(const InsightPeriod &days) const
{
    InsightFacts facts;
    facts.days = days;
    if (const auto added = addTeams(facts); !added)
        return fail(added.error());
    if (const auto filled = fill(facts); !filled)
        return fail(filled.error());
    return facts;
}

Result<void> InsightRepository::addTeams(InsightFacts &facts) const
{
    facts.today = m_today;
    const auto teams = TeamRepository(m_db).all();
    const auto now = headcountsNow();
    if (!teams || !now)
        return fail(teams ? now.error() : teams.error());
    for (const Team &team : *teams) {
        facts.parents.insert(team.id.value, team.parent.value);
        facts.teams.append(team.id.value);
    }
    facts.now = *now;
    return addLocations(facts);
}

// Of spellings that differ by case alone the most frequent one, or the first of as many.
Result<void> InsightRepository::addLocations(InsightFacts &facts) const
{
    auto query = run(m_db,
        u"SELECT location, COUNT(*) FROM member WHERE active = 1 GROUP BY location "
        "ORDER BY COUNT(*) DESC, location"_s);
    if (!query)
        return fail(query.error());
    while (query->next()) {
        const QString name = query->value(0).toString();
        const QString location = name.toCaseFolded();
        if (!facts.nowByLocation.contains(location)) {
            facts.locations.append(location);
            facts.locationNames.insert(location, name);
        }
        facts.nowByLocation[location] += query->value(1).toInt();
    }
    return {};
}

Result<InsightFacts> InsightRepository::teamsFor(const InsightPeriod &period) const
{
    InsightFacts facts;
    facts.days = daysTold(period, m_today);
    if (const auto added = addTeams(facts); !added)
        return fail(added.error());
    const auto rates = RateRepository(m_db).all();
    if (!rates)
        return fail(rates.error());
    facts.rates = *rates;
    const auto then = headcountsOn(period.to, facts.now);
    const auto before = headcountsOn(period.before().to, facts.now);
    if (!then || !before)
        return fail(then ? before.error() : then.error());
    facts.then = *then;
    facts.before = *before;
    if (period.from.daysTo(period.to) < monthsFrom)
        return facts;
    for (QDate day = InsightPeriod::monthOf(period.from).from; day <= period.to;
        day = day.addMonths(1)) {
        const auto month = headcountsOn(InsightPeriod::monthOf(day).to, facts.now);
        if (!month)
            return fail(month.error());
        facts.months.insert(day, *month);
    }
    return facts;
}

Result<Headcounts> InsightRepository::headcountsNow() const
{
    auto query = run(m_db, u"SELECT team, COUNT(*) FROM member WHERE active = 1 GROUP BY team"_s);
    if (!query)
        return fail(query.error());
    Headcounts counts;
    while (query->next())
        counts.insert(query->value(0).toString(), query->value(1).toInt());
    return counts;
}

Result<Headcounts> InsightRepository::headcountsOn(const QDate &day, const Headcounts &now) const
{
    if (day >= m_today)
        return now;
    const auto known = HeadcountRepository(m_db).on(day);
    if (!known)
        return fail(known.error());
    Headcounts counts;
    for (auto it = known->cbegin(); it != known->cend(); ++it)
        counts.insert(it.key().value, it.value());
    return counts;
}

} // namespace Relais::Backend
