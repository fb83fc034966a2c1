// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/teampaths.h"

#include "app/relaisd/repositories/teamrepository.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestName = 200;
constexpr int deepest = 20; // also what ends a circle

QStringList namesIn(const QString &path)
{
    QStringList names;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

tl::unexpected<Error> unknown(const QString &path)
{
    return fail(ErrorCode::NotFound, u"there is no team \"%1\""_s.arg(path), u"team-unknown"_s);
}

} // namespace

QString TeamPaths::keyOf(const QStringList &names)
{
    return names.join(u'/').toCaseFolded();
}

Result<TeamPaths> TeamPaths::read(const QSqlDatabase &db)
{
    const auto teams = TeamRepository(db).all();
    if (!teams)
        return fail(teams.error());
    TeamPaths paths;
    for (const Team &team : *teams)
        paths.m_teams.insert(team.id, team);
    for (const Team &team : *teams)
        paths.add(team);
    return paths;
}

void TeamPaths::add(const Team &team)
{
    m_teams.insert(team.id, team);
    m_byPath.insert(keyOf(namesOf(team.id)), team.id);
    m_byName.insert(team.name.toCaseFolded(), team.id);
}

QStringList TeamPaths::namesOf(const TeamId &team) const
{
    QStringList names;
    TeamId at = team;
    for (int depth = 0; depth < deepest && m_teams.contains(at); ++depth) {
        const Team known = m_teams.value(at);
        names.prepend(known.name);
        at = known.parent;
    }
    return names;
}

QString TeamPaths::pathOf(const TeamId &team) const
{
    return namesOf(team).join(u" / "_s);
}

Result<TeamId> TeamPaths::find(const QString &path) const
{
    const QStringList names = namesIn(path);
    const auto whole = m_byPath.constFind(keyOf(names));
    if (whole != m_byPath.cend())
        return *whole;
    const QString name = names.value(0).toCaseFolded();
    if (names.size() == 1 && m_byName.count(name) == 1)
        return m_byName.value(name);
    return unknown(path);
}

Result<TeamId> TeamPaths::findOrPlan(const QString &path, const Clock &clock)
{
    if (const auto known = find(path))
        return known;
    const QStringList names = namesIn(path);
    if (names.isEmpty() || names.size() > deepest)
        return unknown(path);
    TeamId parent;
    for (qsizetype depth = 1; depth <= names.size(); ++depth) {
        const QStringList upToHere = names.first(depth);
        const auto known = m_byPath.constFind(keyOf(upToHere));
        if (known != m_byPath.cend()) {
            parent = *known;
            continue;
        }
        const Team team { { newUuid7(clock) }, parent, upToHere.constLast().left(longestName) };
        add(team);
        m_planned.append(team);
        m_made.append(upToHere.join(u" / "_s));
        parent = team.id;
    }
    return parent;
}

Result<TeamId> TeamPaths::findOrMake(
    const QSqlDatabase &db, const QString &path, const Clock &clock)
{
    const qsizetype before = m_planned.size();
    const auto team = findOrPlan(path, clock);
    for (qsizetype i = before; i < m_planned.size(); ++i) {
        if (const auto saved = TeamRepository(db).save(m_planned.at(i)); !saved)
            return fail(saved.error());
    }
    return team;
}

} // namespace Relais::Backend
