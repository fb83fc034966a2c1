// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/member.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! The teams by the names that people write: "Cold lab", or "Lab / Cold lab" from the top.
class TeamPaths final {
public:
    static Result<TeamPaths> read(const QSqlDatabase &db);

    //! NotFound ("team-unknown"), also for a name that several teams have.
    Result<TeamId> find(const QString &path) const;
    //! The same, thought out when nobody knows it, with the teams above it: planned() tells those,
    //! parents first, and whoever asked saves them.
    Result<TeamId> findOrPlan(const QString &path, const Clock &clock);
    //! The same, made when nobody knows it.
    Result<TeamId> findOrMake(const QSqlDatabase &db, const QString &path, const Clock &clock);
    //! "Lab / Cold lab"; empty for no team.
    QString pathOf(const TeamId &team) const;
    QList<Team> planned() const { return m_planned; }
    QStringList made() const { return m_made; } //!< and planned; their paths

private:
    static QString keyOf(const QStringList &names);
    void add(const Team &team);
    QStringList namesOf(const TeamId &team) const;

    QHash<TeamId, Team> m_teams;
    QHash<QString, TeamId> m_byPath;
    QMultiHash<QString, TeamId> m_byName;
    QList<Team> m_planned;
    QStringList m_made;
};

} // namespace Relais::Backend
