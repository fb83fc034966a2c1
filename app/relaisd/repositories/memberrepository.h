// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! A member, and whether they still are one.
struct KnownMember {
    Member member;
    bool active = true;
};

//! What becomes of a member.
struct MemberUpdate {
    Member before; //!< as stored
    Member after;
};

//! The people of the organization. Members who left stay as rows (their stories and totals need
//! them) and are found by nobody.
class MemberRepository final {
public:
    explicit MemberRepository(const QSqlDatabase &db);

    //! InvalidInput with a stable reason: "name-empty", "email-form", "too-long".
    static Result<void> check(const Member &member);

    //! Conflict ("email-taken").
    Result<void> add(const Member &member, const QDateTime &at);
    //! Replaces what is known of a member and tells them; NotFound.
    Result<void> update(const Member &member);

    //! NotFound ("member-unknown").
    Result<Member> byId(const MemberId &id) const;
    Result<Member> byEmail(const QString &email) const;
    Result<QHash<MemberId, Member>> in(const QStringList &ids) const;
    Result<QList<Member>> all() const;

    //! Those who left too; NotFound ("member-unknown").
    Result<KnownMember> known(const MemberId &id) const;
    Result<KnownMember> knownByEmail(const QString &email) const;
    //! Not the rows that stand for whoever was erased (PrivacyDesk).
    Result<QList<KnownMember>> everyone() const;
    //! Conflict ("email-taken").
    Result<void> setEmail(const MemberId &id, const QString &email);
    //! Marks them as having left or come back; their sessions are endMembership()'s affair.
    Result<void> setActive(const MemberId &id, bool active);

    //! For many: as the ones above do for each, with a few statements a thousand. Whom they take
    //! are checked, none of them twice, and of addresses that nobody has.
    Result<QList<KnownMember>> knownByEmails(const QStringList &emails) const;
    Result<QList<MemberId>> admins() const; //!< who left is none
    Result<void> addAll(const QList<Member> &members, const QDateTime &at);
    Result<void> updateAll(const QList<MemberUpdate> &updates);
    Result<void> setAllActive(const QList<MemberId> &members, bool active);

private:
    Result<void> tell(const QList<MemberUpdate> &updates);
    Result<KnownMember> anyone(const QString &where, const QString &value) const;
    Result<Member> one(const QString &where, const QString &value) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
