// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/headcountrepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

qint64 dayOf(const QDate &day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

} // namespace

HeadcountRepository::HeadcountRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<bool> HeadcountRepository::snapshot(const QDateTime &now)
{
    const qint64 today = dayOf(now.toUTC().date());
    auto known = run(m_db, u"SELECT 1 FROM headcount WHERE day = ? LIMIT 1"_s, { today });
    if (!known)
        return fail(known.error());
    if (known->next())
        return false;
    const auto kept = change(m_db,
        u"INSERT INTO headcount (day, team, members) SELECT CAST(? AS BIGINT), team, COUNT(*) "
        "FROM member WHERE active = 1 GROUP BY team"_s,
        { today });
    if (!kept)
        return fail(kept.error());
    return *kept > 0;
}

Result<QHash<TeamId, int>> HeadcountRepository::on(const QDate &day) const
{
    auto query = run(m_db,
        u"SELECT team, members FROM headcount WHERE day = (SELECT MAX(day) FROM headcount "
        "WHERE day <= ?)"_s,
        { dayOf(day) });
    if (!query)
        return fail(query.error());
    QHash<TeamId, int> teams;
    while (query->next())
        teams.insert({ query->value(0).toString() }, query->value(1).toInt());
    return teams;
}

} // namespace Relais::Backend
