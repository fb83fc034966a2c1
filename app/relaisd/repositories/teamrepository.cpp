// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/teamrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

TeamRepository::TeamRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> TeamRepository::save(const Team &team)
{
    const auto saved = change(m_db,
        u"INSERT INTO team (id, parent, name) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name"_s,
        { text(team.id.value), text(team.parent.value), text(team.name) });
    if (!saved)
        return fail(saved.error());
    return ChangeSequence(m_db).note(ChangeKind::team, team.id.value);
}

Result<QList<Team>> TeamRepository::all() const
{
    auto query = run(m_db, u"SELECT id, parent, name FROM team ORDER BY name"_s);
    if (!query)
        return fail(query.error());
    QList<Team> teams;
    while (query->next())
        teams.append({ { query->value(0).toString() }, { query->value(1).toString() },
            query->value(2).toString() });
    return teams;
}

} // namespace Relais::Backend
