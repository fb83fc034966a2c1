// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/truststore.h"

#include "core/store/jsonlists.h"
#include "core/store/profilestore.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString organizationKey = u"trust-organization"_s;
const QString pinKey = u"trust-key"_s;
const QString revokedKey = u"trust-revoked"_s;

} // namespace

Result<Trust> TrustStore::trust() const
{
    const ProfileStore profile(m_db);
    const auto organization = profile.value(organizationKey);
    const auto key = profile.value(pinKey);
    const auto revoked = profile.value(revokedKey);
    if (!organization || !key)
        return fail(organization ? key.error() : organization.error());
    if (!revoked)
        return fail(revoked.error());
    Trust trust { { *organization }, QByteArray::fromBase64(key->toLatin1()), {} };
    for (const QString &text : revoked->split(u' ', Qt::SkipEmptyParts))
        trust.revoked.insert(QByteArray::fromBase64(text.toLatin1()));
    return trust;
}

Result<void> TrustStore::setTrust(const Trust &trust)
{
    ProfileStore profile(m_db);
    QStringList revoked;
    for (const PublicKey &key : trust.revoked)
        revoked.append(QString::fromLatin1(key.toBase64()));
    std::sort(revoked.begin(), revoked.end());
    if (const auto set = profile.setValue(organizationKey, trust.organization.value); !set)
        return set;
    if (const auto set = profile.setValue(pinKey, QString::fromLatin1(trust.key.toBase64())); !set)
        return set;
    return profile.setValue(revokedKey, revoked.join(u' '));
}

Result<void> TrustStore::forget()
{
    if (const auto set = setTrust({}); !set)
        return set;
    if (const auto gone = execute(m_db, u"DELETE FROM story_seen"_s); !gone)
        return gone;
    return execute(m_db, u"DELETE FROM story_refused"_s);
}

Result<QHash<StoryId, TrustStore::Seen>> TrustStore::seen(const QList<StoryId> &ids) const
{
    QHash<StoryId, Seen> seen;
    Statement statement(m_db,
        u"SELECT story, revision, signed_at FROM story_seen"
        " WHERE story IN (SELECT value FROM json_each(?1))"_s);
    const auto read = statement.each({ jsonIds(ids) }, [&](const Statement &row) {
        seen.insert({ row.text(0) }, { row.number(1), row.time(2) });
    });
    if (!read)
        return fail(read.error());
    return seen;
}

Result<int> TrustStore::refusedCount() const
{
    const auto count = askOne(m_db, u"SELECT count(*) FROM story_refused"_s);
    return count ? Result<int>(count->toInt()) : Result<int>(fail(count.error()));
}

Result<void> TrustStore::noteSeen(const StoryId &id, const Seen &seen)
{
    Statement statement(m_db,
        u"INSERT INTO story_seen (story, revision, signed_at) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (story) DO UPDATE SET revision = excluded.revision,"
        " signed_at = excluded.signed_at"_s);
    const qint64 at = seen.signedAt.isValid() ? seen.signedAt.toMSecsSinceEpoch() : 0;
    return statement.run({ id.value, seen.revision, at });
}

Result<void> TrustStore::noteRefused(const StoryId &id, const QString &why)
{
    Statement statement(m_db,
        u"INSERT INTO story_refused (story, why) VALUES (?1, ?2)"
        " ON CONFLICT (story) DO UPDATE SET why = excluded.why"_s);
    return statement.run({ id.value, why });
}

Result<void> TrustStore::noteAccepted(const StoryId &id)
{
    Statement statement(m_db, u"DELETE FROM story_refused WHERE story = ?1"_s);
    return statement.run({ id.value });
}

} // namespace Relais
