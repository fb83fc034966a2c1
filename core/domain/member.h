// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Relais {

//! Everyone is an ambassador; the others come on top.
enum class Role { Ambassador, Editor, Manager, Admin };

QString roleKey(Role role); //!< "ambassador", "editor", "manager", "admin"
std::optional<Role> roleFromKey(const QString &key);

//! The unit of a member; teams form a tree.
struct Team {
    TeamId id;
    TeamId parent; //!< empty at the top of the tree
    QString name;
    bool operator==(const Team &) const = default;
};

//! A person of the organization. Everybody is an ambassador; roles has the others.
struct Member {
    MemberId id;
    QString name; //!< as shown
    QString email;
    QString title; //!< their job, as shown
    TeamId team;
    QString location;
    QStringList languages; //!< BCP 47, most preferred first: "fr", "en"
    QList<Role> roles;

    bool has(Role role) const { return role == Role::Ambassador || roles.contains(role); }
    //! Sees campaigns in preparation, and those of other teams.
    bool plans() const { return has(Role::Editor) || has(Role::Manager) || has(Role::Admin); }
    bool operator==(const Member &) const = default;
};

//! Up to two initials of a name, for the disc that stands for a face: "Léa Martin" → "LM".
QString initials(const QString &name);

} // namespace Relais
