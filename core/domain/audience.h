// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/member.h"

namespace Relais {

//! Who gets a story. An empty list does not restrict; an empty audience means everyone, always.
struct Audience {
    QList<TeamId> teams; //!< a team holds the teams below it
    QStringList locations;
    QStringList languages;
    bool isEveryone() const
    {
        return teams.isEmpty() && locations.isEmpty() && languages.isEmpty();
    }
    bool operator==(const Audience &) const = default;
};

//! teams is the organization's whole tree; a cycle in it does not hang the match.
bool holds(const Audience &audience, const Member &member, const QList<Team> &teams);

} // namespace Relais
