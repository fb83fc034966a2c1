// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/signingrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/organizationrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QByteArray bytesOf(const QVariant &stored)
{
    return QByteArray::fromBase64(stored.toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

QString storedBytes(const QByteArray &bytes)
{
    return bytes.isEmpty() ? u""_s : Api::bytesText(bytes);
}

constexpr auto keyColumns =
    "SELECT k.key, k.member, COALESCE(m.name, ''), k.registered_at, k.issued_at, k.retired_at, "
    "k.revoked_at, k.issuer, k.certificate FROM approver_key k LEFT JOIN member m ON m.id = "
    "k.member "_L1;

StoredKey readKey(const QSqlQuery &row)
{
    StoredKey stored;
    stored.key.key = bytesOf(row.value(0));
    stored.key.member = { row.value(1).toString() };
    stored.key.memberName = row.value(2).toString();
    stored.key.registeredAt = timeFromStored(row.value(3).toLongLong());
    stored.key.certifiedAt = timeFromStored(row.value(4).toLongLong());
    stored.key.retiredAt = timeFromStored(row.value(5).toLongLong());
    stored.key.revokedAt = timeFromStored(row.value(6).toLongLong());
    stored.certificate = { stored.key.key, bytesOf(row.value(7)), stored.key.certifiedAt,
        bytesOf(row.value(8)) };
    return stored;
}

} // namespace

SigningRepository::SigningRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<PublicKey> SigningRepository::organizationKey() const
{
    auto query = run(m_db, u"SELECT key FROM organization_key ORDER BY place DESC LIMIT 1"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? bytesOf(query->value(0)) : PublicKey();
}

Result<QList<KeyLink>> SigningRepository::links() const
{
    auto query = run(m_db, u"SELECT key, link FROM organization_key ORDER BY place"_s);
    if (!query)
        return fail(query.error());
    QList<KeyLink> links;
    PublicKey before;
    while (query->next()) {
        const PublicKey key = bytesOf(query->value(0));
        if (!before.isEmpty())
            links.append({ before, key, bytesOf(query->value(1)) });
        before = key;
    }
    return links;
}

Result<void> SigningRepository::addOrganizationKey(
    const PublicKey &key, const QByteArray &link, const QDateTime &at)
{
    const auto added = change(m_db,
        u"INSERT INTO organization_key (place, key, link, created_at) "
        "VALUES ((SELECT COALESCE(MAX(place), 0) + 1 FROM organization_key), ?, ?, ?)"_s,
        { storedBytes(key), storedBytes(link), toStored(at) });
    if (!added)
        return fail(added.error());
    return ChangeSequence(m_db).note(ChangeKind::signing, Api::signingId());
}

Result<QList<ApproverKey>> SigningRepository::keys() const
{
    auto query = run(m_db, keyColumns + u"ORDER BY k.registered_at DESC, k.key"_s);
    if (!query)
        return fail(query.error());
    QList<ApproverKey> keys;
    while (query->next())
        keys.append(readKey(*query).key);
    return keys;
}

Result<StoredKey> SigningRepository::key(const PublicKey &key) const
{
    auto query = run(m_db, keyColumns + u"WHERE k.key = ?"_s, { storedBytes(key) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such key"_s, u"key-unknown"_s);
    return readKey(*query);
}

Result<void> SigningRepository::add(
    const PublicKey &key, const MemberId &member, const QDateTime &at)
{
    const auto added =
        change(m_db, u"INSERT INTO approver_key (key, member, registered_at) VALUES (?, ?, ?)"_s,
            { storedBytes(key), text(member.value), toStored(at) });
    return withoutValue(added);
}

Result<void> SigningRepository::certify(const KeyCertificate &certificate)
{
    const auto done = change(m_db,
        u"UPDATE approver_key SET issuer = ?, issued_at = ?, certificate = ? WHERE key = ?"_s,
        { storedBytes(certificate.issuer), toStored(certificate.issuedAt),
            storedBytes(certificate.signature), storedBytes(certificate.key) });
    return withoutValue(done);
}

Result<void> SigningRepository::retire(const PublicKey &key, const QDateTime &at)
{
    const auto done =
        change(m_db, u"UPDATE approver_key SET retired_at = ? WHERE key = ? AND retired_at = 0"_s,
            { toStored(at), storedBytes(key) });
    return withoutValue(done);
}

Result<void> SigningRepository::revoke(const PublicKey &key, const QDateTime &at)
{
    const auto done =
        change(m_db, u"UPDATE approver_key SET revoked_at = ? WHERE key = ? AND revoked_at = 0"_s,
            { toStored(at), storedBytes(key) });
    if (!done)
        return fail(done.error());
    return ChangeSequence(m_db).note(ChangeKind::signing, Api::signingId());
}

Result<std::optional<Api::SigningState>> SigningRepository::state() const
{
    const auto current = organizationKey();
    const auto organization = OrganizationRepository(m_db).get();
    if (!current)
        return fail(current.error());
    if (current->isEmpty() || !organization)
        return std::optional<Api::SigningState>();
    const auto all = links();
    if (!all)
        return fail(all.error());
    Api::SigningState state { organization->id, *current, *all, {} };
    auto revoked =
        run(m_db, u"SELECT key FROM approver_key WHERE revoked_at > 0 ORDER BY revoked_at, key"_s);
    if (!revoked)
        return fail(revoked.error());
    while (revoked->next())
        state.revoked.append(bytesOf(revoked->value(0)));
    return std::optional(state);
}

Result<void> SigningRepository::keep(
    const StoryId &story, int revision, const SignedApproval &approval)
{
    const auto kept = change(m_db,
        u"INSERT INTO story_signature (story, revision, key, signed_at, signature) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (story, revision) DO UPDATE SET key = excluded.key, "
        "signed_at = excluded.signed_at, signature = excluded.signature"_s,
        { text(story.value), revision, storedBytes(approval.key), toStored(approval.signedAt),
            storedBytes(approval.signature) });
    return withoutValue(kept);
}

Result<QHash<StoryId, StorySignature>> SigningRepository::signatures(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT sg.story, sg.signed_at, sg.signature, k.key, k.issuer, k.issued_at, k.certificate "
        "FROM story_signature sg JOIN story s ON s.id = sg.story "
        "JOIN approver_key k ON k.key = sg.key WHERE "_s
            + where,
        values);
    const auto all = links();
    if (!query || !all)
        return fail(query ? all.error() : query.error());
    QHash<StoryId, StorySignature> found;
    while (query->next()) {
        StorySignature signature;
        signature.signedAt = timeFromStored(query->value(1).toLongLong());
        signature.signature = bytesOf(query->value(2));
        signature.certificate = { bytesOf(query->value(3)), bytesOf(query->value(4)),
            timeFromStored(query->value(5).toLongLong()), bytesOf(query->value(6)) };
        signature.links = *all;
        found.insert({ query->value(0).toString() }, signature);
    }
    return found;
}

Result<QHash<StoryId, StorySignature>> SigningRepository::ofPublished(const QStringList &ids) const
{
    return signatures(
        u"sg.revision = s.live AND s.id IN (SELECT value FROM json_each(?))"_s, { idList(ids) });
}

Result<std::optional<StorySignature>> SigningRepository::of(
    const StoryId &story, int revision) const
{
    const auto found =
        signatures(u"s.id = ? AND sg.revision = ?"_s, { text(story.value), revision });
    if (!found)
        return fail(found.error());
    const auto it = found->constFind(story);
    return it == found->cend() ? std::optional<StorySignature>() : std::optional(*it);
}

Result<QList<SigningRepository::Revision>> SigningRepository::unsignedRevisions() const
{
    auto query = run(m_db,
        u"SELECT r.story, r.revision FROM story s JOIN story_revision r ON r.story = s.id AND "
        "(r.revision = s.revision OR r.revision = s.live) "
        "LEFT JOIN story_signature sg ON sg.story = r.story AND sg.revision = r.revision "
        "LEFT JOIN approver_key k ON k.key = sg.key "
        "WHERE sg.key IS NULL OR k.revoked_at > 0 ORDER BY r.story, r.revision"_s);
    if (!query)
        return fail(query.error());
    QList<Revision> revisions;
    while (query->next())
        revisions.append(Revision { { query->value(0).toString() }, query->value(1).toInt() });
    return revisions;
}

} // namespace Relais::Backend
