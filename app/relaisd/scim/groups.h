// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/scim/filter.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>

namespace Relais::Backend::Scim {

//! A group of the company's directory (RFC 7643 §4.2).
struct Group {
    QString id;
    QString name;
    QString externalId;
    QList<MemberId> members {};
    QDateTime createdAt;
    QDateTime changedAt;
};

//! withMembers false: as asked for with excludedAttributes=members.
QJsonObject toJson(const Group &group, const QString &base, bool withMembers = true);
//! before with what a whole resource says of it. Rejected ("invalidValue") without a displayName or
//! with more than 100,000 members.
Result<Group> groupFrom(const QJsonObject &resource, Group before);

//! What being in a group of a name means in Relais.
struct Mapping {
    QString group;
    QString team; //!< its path, or empty
    std::optional<Role> role;
};

//! The directory's groups, and what each means here.
class GroupRepository final {
public:
    GroupRepository(const QSqlDatabase &db, const Clock &clock);

    //! NotFound. A group may hold everybody: its members are read where they are wanted.
    Result<Group> byId(const QString &id, bool withMembers = true) const;
    Result<QList<Group>> all(bool withMembers) const;
    //! Those of some who are in the group.
    Result<QSet<MemberId>> membersAmong(const QString &id, const QSet<MemberId> &some) const;
    Result<QSet<MemberId>> members(const QString &id) const;
    //! The group itself, whose members stay. Conflict ("uniqueness") for a name that another has.
    Result<void> save(const Group &group);
    //! Rejected ("invalidValue") for whom nobody knows, and for more than 100,000 in all. joined
    //! are not in it yet.
    Result<void> saveMembers(
        const QString &id, const QSet<MemberId> &joined, const QSet<MemberId> &left);
    Result<void> remove(const QString &id);

    Result<QList<Mapping>> mappings() const;
    Result<void> setMapping(const Mapping &mapping); //!< without team and role: removes it

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend::Scim
