// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/signingdesk.h"

#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/storyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais::Backend {

namespace {

constexpr qint64 clocksMayDiffer = std::chrono::milliseconds(15min).count();
constexpr int mostOfOne = 50; // keys of a member that are neither retired nor revoked

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Forbidden, reason, reason);
}

bool isInUse(const ApproverKey &key)
{
    return !key.retiredAt.isValid() && !key.revokedAt.isValid();
}

} // namespace

SigningDesk::SigningDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
    , m_keys(m_db)
{
}

Result<OrganizationId> SigningDesk::organization() const
{
    const auto known = OrganizationRepository(m_db).get();
    return known ? Result<OrganizationId>(known->id) : Result<OrganizationId>(fail(known.error()));
}

Result<KeyPair> SigningDesk::presentKey(const OrganizationKeyFile &file) const
{
    auto pair = file.load();
    const auto present = m_keys.organizationKey();
    if (!pair || !present)
        return fail(pair ? present.error() : pair.error());
    if (pair->publicKey != *present)
        return fail(ErrorCode::Conflict, file.name() + u" is not the organization's present key"_s,
            u"organization-key"_s);
    return pair;
}

Result<void> SigningDesk::certify(const PublicKey &key, const KeyPair &issuer)
{
    const auto id = organization();
    if (!id)
        return fail(id.error());
    KeyCertificate certificate { key, issuer.publicKey, m_clock.now(), {} };
    certificate.signature = issuer.sign(bytesToSign(*id, certificate));
    return m_keys.certify(certificate);
}

Result<int> SigningDesk::ensureOrganizationKey(const QString &dataFolder)
{
    const auto known = m_keys.organizationKey();
    if (!known)
        return fail(known.error());
    if (!known->isEmpty() || !organization())
        return 0;
    const OrganizationKeyFile file(dataFolder);
    auto pair = file.load(); // of a database that was restored from before it had a key
    if (!pair && pair.error().code != ErrorCode::NotFound)
        return fail(pair.error());
    if (!pair) {
        pair = KeyPair::make();
        if (const auto stored = file.store(*pair); !stored)
            return fail(stored.error());
    }
    if (const auto added = m_keys.addOrganizationKey(pair->publicKey, {}, m_clock.now()); !added)
        return fail(added.error());
    return signUnsigned(file);
}

Result<void> SigningDesk::signRevision(
    const SigningRepository::Revision &revision, const KeyPair &pair)
{
    const StoryRepository stories(m_db);
    const auto working = stories.byId(revision.story);
    const auto own = organization();
    if (!working || !own)
        return fail(working ? own.error() : working.error());
    const auto story = stories.revision(revision.story, revision.number);
    if (!story)
        return fail(story.error());
    SignedApproval approval { pair.publicKey, m_clock.now(), {} };
    approval.signature = pair.sign(bytesToSign(*own, *story, approval.signedAt));
    if (const auto kept = m_keys.keep(revision.story, revision.number, approval); !kept)
        return kept;
    return revision.number == working->live
        ? ChangeSequence(m_db).note(ChangeKind::story, revision.story.value)
        : Result<void>();
}

Result<int> SigningDesk::signUnsigned(const OrganizationKeyFile &file)
{
    const auto pair = presentKey(file);
    if (!pair)
        return fail(pair.error());
    if (!m_keys.key(pair->publicKey)) {
        if (const auto added = m_keys.add(pair->publicKey, {}, m_clock.now()); !added)
            return fail(added.error());
        if (const auto certified = certify(pair->publicKey, *pair); !certified)
            return fail(certified.error());
    }
    const auto revisions = m_keys.unsignedRevisions();
    if (!revisions)
        return fail(revisions.error());
    int stories = 0;
    StoryId last;
    for (const SigningRepository::Revision &revision : *revisions) {
        if (const auto done = signRevision(revision, *pair); !done)
            return fail(done.error());
        if (revision.story != last)
            ++stories;
        last = revision.story;
    }
    return stories;
}

Result<PublicKey> SigningDesk::rotateOrganizationKey(const OrganizationKeyFile &file)
{
    const auto old = presentKey(file);
    const auto id = organization();
    if (!old || !id)
        return fail(old ? id.error() : old.error());
    const KeyPair next = KeyPair::make();
    const QByteArray link =
        old->sign(bytesToSign(*id, KeyLink { old->publicKey, next.publicKey, {} }));
    if (const auto added = m_keys.addOrganizationKey(next.publicKey, link, m_clock.now()); !added)
        return fail(added.error());
    const auto keys = m_keys.keys();
    if (!keys)
        return fail(keys.error());
    for (const ApproverKey &key : *keys) {
        if (!key.certifiedAt.isValid() || key.revokedAt.isValid())
            continue;
        if (const auto certified = certify(key.key, next); !certified)
            return fail(certified.error());
    }
    if (const auto stored = file.store(next); !stored)
        return fail(stored.error());
    return next.publicKey;
}

Result<ApproverKey> SigningDesk::registerKey(
    const Member &member, const Api::KeyRegistration &registration, const OrganizationKeyFile &file)
{
    const auto id = organization();
    const auto keys = m_keys.keys();
    if (!id || !keys)
        return fail(id ? keys.error() : id.error());
    if (!member.has(Role::Editor))
        return refused(u"role"_s);
    const QByteArray bytes = bytesOfRegistration(*id, member.id, registration.key);
    if (!isSignedBy(registration.key, bytes, registration.proof))
        return refused(u"proof-wrong"_s);
    if (const auto known = m_keys.key(registration.key)) {
        if (known->key.member != member.id)
            return refused(u"key-taken"_s);
        return known->key;
    }
    const auto inUse = std::count_if(keys->begin(), keys->end(),
        [&](const ApproverKey &key) { return key.member == member.id && isInUse(key); });
    if (inUse >= mostOfOne)
        return fail(ErrorCode::Conflict, u"too many keys"_s, u"keys-full"_s);
    if (const auto added = m_keys.add(registration.key, member.id, m_clock.now()); !added)
        return fail(added.error());
    if (const auto pair = presentKey(file)) {
        if (const auto certified = certify(registration.key, *pair); !certified)
            return fail(certified.error());
    }
    const auto stored = m_keys.key(registration.key);
    return stored ? Result<ApproverKey>(stored->key) : Result<ApproverKey>(fail(stored.error()));
}

Result<int> SigningDesk::certifyWaiting(const OrganizationKeyFile &file)
{
    const auto pair = presentKey(file);
    const auto keys = m_keys.keys();
    if (!pair || !keys)
        return fail(pair ? keys.error() : pair.error());
    int done = 0;
    for (const ApproverKey &key : *keys) {
        if (key.certifiedAt.isValid() || !isInUse(key))
            continue;
        if (const auto certified = certify(key.key, *pair); !certified)
            return fail(certified.error());
        ++done;
    }
    return done;
}

Result<void> SigningDesk::retireOwn(const Member &member, const PublicKey &key)
{
    const auto known = m_keys.key(key);
    if (!known)
        return fail(known.error());
    if (known->key.member != member.id)
        return refused(u"key-of-another"_s);
    return m_keys.retire(key, m_clock.now());
}

Result<void> SigningDesk::revoke(const PublicKey &key)
{
    const auto known = m_keys.key(key);
    return known ? m_keys.revoke(key, m_clock.now()) : Result<void>(fail(known.error()));
}

Result<void> SigningDesk::accept(
    const Member &actor, const Story &story, const std::optional<SignedApproval> &approval)
{
    const auto present = m_keys.organizationKey();
    if (!present)
        return fail(present.error());
    if (present->isEmpty())
        return {};
    if (!approval)
        return refused(u"signature-missing"_s);
    const auto known = m_keys.key(approval->key);
    if (!known)
        return known.error().code == ErrorCode::NotFound ? Result<void>(refused(u"key-unknown"_s))
                                                         : Result<void>(fail(known.error()));
    if (known->key.member != actor.id)
        return refused(u"key-of-another"_s);
    if (known->certificate.signature.isEmpty())
        return refused(u"key-not-certified"_s);
    if (known->key.revokedAt.isValid())
        return refused(u"key-revoked"_s);
    if (known->key.retiredAt.isValid())
        return refused(u"key-retired"_s);
    if (!approval->signedAt.isValid()
        || std::abs(approval->signedAt.msecsTo(m_clock.now())) > clocksMayDiffer)
        return fail(ErrorCode::InvalidInput, u"signed at another time"_s, u"signature-time"_s);
    const auto id = organization();
    if (!id)
        return fail(id.error());
    if (!isSignedBy(
            approval->key, bytesToSign(*id, story, approval->signedAt), approval->signature))
        return fail(
            ErrorCode::InvalidInput, u"not the signature of this story"_s, u"signature-wrong"_s);
    return m_keys.keep(story.id, story.revision, *approval);
}

} // namespace Relais::Backend
