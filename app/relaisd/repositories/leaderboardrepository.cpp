// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/leaderboardrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/insights/insightfacts.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

LeaderboardRepository::LeaderboardRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<LeaderboardRules>> LeaderboardRepository::versions() const
{
    auto query = run(m_db,
        u"SELECT version, is_on, relay, own_words, click, published_at FROM leaderboard_rules "
        "ORDER BY version DESC"_s);
    if (!query)
        return fail(query.error());
    QList<LeaderboardRules> all;
    while (query->next())
        all.append({ query->value(0).toInt(), query->value(1).toInt() == 1, query->value(2).toInt(),
            query->value(3).toInt(), query->value(4).toInt(),
            timeFromStored(query->value(5).toLongLong()) });
    return all;
}

Result<LeaderboardRules> LeaderboardRepository::rules() const
{
    const auto all = versions();
    if (!all)
        return fail(all.error());
    return all->value(0);
}

Result<int> LeaderboardRepository::publish(
    LeaderboardRules rules, const MemberId &by, const QDateTime &now)
{
    const auto before = this->rules();
    if (!before)
        return fail(before.error());
    rules.version = before->version + 1;
    const auto kept = change(m_db,
        u"INSERT INTO leaderboard_rules (version, is_on, relay, own_words, click, published_at, "
        "published_by) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { rules.version, rules.on ? 1 : 0, rules.relay, rules.ownWords, rules.click, toStored(now),
            by.value });
    if (!kept)
        return fail(kept.error());
    if (rules.on)
        return rules.version;
    const auto emptied = change(m_db, u"DELETE FROM leaderboard_member"_s);
    return emptied ? Result<int>(rules.version) : fail(emptied.error());
}

Result<void> LeaderboardRepository::setJoined(
    const MemberId &member, bool joined, const QDateTime &now)
{
    const auto set = joined
        ? change(m_db,
              u"INSERT INTO leaderboard_member (member, joined_at) VALUES (?, ?) "
              "ON CONFLICT (member) DO NOTHING"_s,
              { member.value, toStored(now) })
        : change(m_db, u"DELETE FROM leaderboard_member WHERE member = ?"_s, { member.value });
    return withoutValue(set);
}

Result<QList<LeaderboardDeeds>> LeaderboardRepository::deeds(
    const QDateTime &from, const QDateTime &to) const
{
    auto query = run(m_db,
        u"SELECT l.member, m.name, m.team, COALESCE(t.name, ''), "
        "COUNT(r.id), "
        "CAST(COALESCE(SUM(CASE WHEN r.own_percent >= ? THEN 1 ELSE 0 END), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(c.count), 0) AS BIGINT) "
        "FROM leaderboard_member l JOIN member m ON m.id = l.member "
        "LEFT JOIN team t ON t.id = m.team "
        "LEFT JOIN relay r ON r.member = l.member AND r.network <> 'x' AND r.published_at >= ? "
        "AND r.published_at < ? "
        "LEFT JOIN relay_count c ON c.relay = r.id AND c.metric = 'click' "
        "AND c.provenance = 'measured' "
        "WHERE m.active = 1 GROUP BY l.member, m.name, m.team, t.name"_s,
        { InsightFacts::ownWordsFrom, toStored(from), toStored(to) });
    if (!query)
        return fail(query.error());
    QList<LeaderboardDeeds> all;
    while (query->next()) {
        LeaderboardDeeds deeds;
        deeds.member.value = query->value(0).toString();
        deeds.name = query->value(1).toString();
        deeds.team.value = query->value(2).toString();
        deeds.teamName = query->value(3).toString();
        deeds.relays = query->value(4).toInt();
        deeds.ownWords = query->value(5).toInt();
        deeds.clicks = query->value(6).toInt();
        all.append(deeds);
    }
    return all;
}

} // namespace Relais::Backend
