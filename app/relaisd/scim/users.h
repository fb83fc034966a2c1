// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/scim/filter.h"
#include "core/base/clock.h"

#include <QJsonObject>

namespace Relais::Backend::Scim {

//! A group that a user is in, for the user's own resource.
struct GroupOf {
    QString id;
    QString name;
};

//! A member as the company's directory knows them (RFC 7643 §4.1).
struct User {
    Member member;
    bool active = true;
    QString userName; //!< unique without case; the e-mail address until the directory says another
    QString externalId;
    QString givenName;
    QString familyName;
    QDateTime createdAt;
    QDateTime changedAt;
    QList<GroupOf> groups {};
};

//! base: "https://relais.example.com/scim/v2".
QJsonObject toJson(const User &user, const QString &base);
//! before with what a whole resource says of it. Rejected ("invalidValue") without a userName or
//! an address.
Result<User> userFrom(const QJsonObject &resource, User before);
//! The resource after a PATCH. Of a person Relais keeps one name to show: where it follows from the
//! directory's other names it follows them again, and where not it stays until displayName or
//! formatted says another. Errors as of patched().
Result<QJsonObject> patchedUser(
    const User &before, const QString &base, const QJsonObject &request);

//! Users are the members, also those that no directory brought in; whom the directory deleted are
//! gone for it, but stay as members who left.
class UserRepository final {
public:
    UserRepository(const QSqlDatabase &db, const Clock &clock);

    //! NotFound.
    Result<User> byId(const QString &id) const;
    //! Those with one text attribute equal; nothing when no index answers for it.
    std::optional<Result<QList<User>>> equal(const Filter::Equality &equality) const;
    Result<QList<User>> page(int offset, int limit) const;
    Result<int> count() const;

    //! Conflict ("uniqueness") for a userName or an address that another has.
    Result<void> expectFree(const User &user) const;
    //! The member who has this address and whom the directory deleted before; NotFound.
    Result<MemberId> deletedWith(const QString &email) const;
    Result<void> save(const User &user);
    Result<void> markDeleted(const MemberId &member);

private:
    Result<QList<User>> select(const QString &rest, const QVariantList &values) const;
    Result<QList<User>> withUserName(const QString &key) const; //!< in lower case

    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend::Scim
