// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/admission.h"

#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int rememberedMinutes = 15; // longer than identityFrom() takes a token

tl::unexpected<Error> notAMember()
{
    return fail(ErrorCode::Forbidden, u"not a member"_s, u"not-a-member"_s);
}

} // namespace

Admission::Admission(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<void> Admission::useUp(const QByteArray &idToken)
{
    const QDateTime now = m_clock.now();
    const auto pruned =
        change(m_db, u"DELETE FROM used_id_token WHERE forget_at <= ?"_s, { toStored(now) });
    if (!pruned)
        return fail(pruned.error());
    // Not of the signature, which can be written in several ways.
    const QByteArray signedPart = idToken.left(idToken.lastIndexOf('.'));
    const auto noted = change(m_db,
        u"INSERT INTO used_id_token (hash, forget_at) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        { hashOf(QString::fromLatin1(signedPart)),
            toStored(now.addSecs(qint64 { 60 } * rememberedMinutes)) });
    if (!noted)
        return fail(noted.error());
    if (*noted == 0)
        return fail(ErrorCode::Rejected, u"the token was used before"_s, u"used"_s);
    return {};
}

Result<MemberId> Admission::admit(const Provider &provider, const Identity &identity)
{
    const auto known = bySubject(identity);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    if (identity.email.isEmpty() || !(identity.emailVerified || provider.trustEmail))
        return fail(ErrorCode::Forbidden, u"the provider did not verify the address"_s,
            u"email-unverified"_s);
    const auto addressee = MemberRepository(m_db).knownByEmail(identity.email);
    if (addressee)
        return addressee->active ? bind(addressee->member.id, identity)
                                 : Result<MemberId>(notAMember());
    if (addressee.error().code != ErrorCode::NotFound)
        return fail(addressee.error());
    return provider.autoJoin ? join(identity) : Result<MemberId>(notAMember());
}

Result<MemberId> Admission::bySubject(const Identity &identity)
{
    auto found = run(m_db,
        u"SELECT m.id, m.active FROM member_identity i JOIN member m ON m.id = i.member_id "
        "WHERE i.issuer = ? AND i.subject = ?"_s,
        { identity.issuer, identity.subject });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::NotFound);
    if (!found->value(1).toBool())
        return notAMember();
    return MemberId { found->value(0).toString() };
}

Result<MemberId> Admission::bind(const MemberId &member, const Identity &identity)
{
    const auto bound = change(m_db,
        u"INSERT INTO member_identity (issuer, subject, member_id, created_at) "
        "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        { identity.issuer, identity.subject, member.value, toStored(m_clock.now()) });
    if (!bound)
        return fail(bound.error());
    // An address given to somebody else does not give them the account of who had it before.
    if (*bound == 0)
        return fail(
            ErrorCode::Conflict, u"the address belongs to another identity"_s, u"identity-taken"_s);
    return member;
}

Result<MemberId> Admission::join(const Identity &identity)
{
    Member member;
    member.id.value = newUuid7(m_clock);
    member.email = identity.email;
    member.name = identity.name.isEmpty() ? identity.email.section(u'@', 0, 0) : identity.name;
    const auto added = MemberRepository(m_db).add(member, m_clock.now());
    return added ? bind(member.id, identity) : Result<MemberId>(fail(added.error()));
}

} // namespace Relais::Backend
