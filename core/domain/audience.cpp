// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/audience.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Relais {

namespace {

bool holdsTeam(const QList<TeamId> &wanted, const TeamId &own, const QList<Team> &teams)
{
    QHash<TeamId, TeamId> parentOf;
    for (const Team &team : teams)
        parentOf.insert(team.id, team.parent);
    QSet<TeamId> seen;
    TeamId current = own;
    while (!current.isEmpty() && !seen.contains(current)) {
        if (wanted.contains(current))
            return true;
        seen.insert(current);
        current = parentOf.value(current);
    }
    return false;
}

//! "fr" also holds "fr-CA"; "fr-CA" does not hold "fr".
bool holdsLanguage(const QString &wanted, const QString &own)
{
    return own.startsWith(wanted, Qt::CaseInsensitive)
        && (own.size() == wanted.size() || own[wanted.size()] == u'-');
}

bool holdsAnyLanguage(const QStringList &wanted, const QStringList &own)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString &w) {
        return std::any_of(
            own.begin(), own.end(), [&](const QString &o) { return holdsLanguage(w, o); });
    });
}

} // namespace

bool holds(const Audience &audience, const Member &member, const QList<Team> &teams)
{
    if (!audience.teams.isEmpty() && !holdsTeam(audience.teams, member.team, teams))
        return false;
    if (!audience.locations.isEmpty()
        && !audience.locations.contains(member.location, Qt::CaseInsensitive))
        return false;
    return audience.languages.isEmpty() || holdsAnyLanguage(audience.languages, member.languages);
}

} // namespace Relais
