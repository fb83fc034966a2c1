// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/charterrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/api/charter.h"
#include "core/domain/threshold.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

CharterRepository::CharterRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<int> CharterRepository::newest() const
{
    auto query = run(m_db, u"SELECT version FROM charter ORDER BY version DESC LIMIT 1"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<std::optional<Charter>> CharterRepository::current(const MemberId &reader) const
{
    auto head = run(m_db,
        u"SELECT charter.version, published_at, COALESCE(accepted_at, 0) FROM charter "
        "LEFT JOIN charter_acceptance ON charter_acceptance.version = charter.version "
        "AND charter_acceptance.member = ? ORDER BY charter.version DESC LIMIT 1"_s,
        { text(reader.value) });
    if (!head)
        return fail(head.error());
    if (!head->next())
        return std::optional<Charter>();
    Charter charter;
    charter.version = head->value(0).toInt();
    charter.publishedAt = timeFromStored(head->value(1).toLongLong());
    charter.acceptedAt = timeFromStored(head->value(2).toLongLong());
    const auto texts = textsOf(charter.version);
    if (!texts)
        return fail(texts.error());
    charter.texts = *texts;
    if (!charter.acceptedAt.isValid()) {
        if (const auto added = addBefore(charter, reader); !added)
            return fail(added.error());
    }
    return std::optional<Charter>(charter);
}

Result<QList<CharterText>> CharterRepository::textsOf(int version) const
{
    auto rows =
        run(m_db, u"SELECT language, text FROM charter_text WHERE version = ? ORDER BY language"_s,
            { version });
    if (!rows)
        return fail(rows.error());
    QList<CharterText> texts;
    while (rows->next())
        texts.append({ rows->value(0).toString(), rows->value(1).toString() });
    return texts;
}

// What the reader knows, so that their machine can show what is new to them.
Result<void> CharterRepository::addBefore(Charter &charter, const MemberId &reader) const
{
    auto before = run(m_db,
        u"SELECT version FROM charter_acceptance WHERE member = ? AND version < ? "
        "ORDER BY version DESC LIMIT 1"_s,
        { text(reader.value), charter.version });
    if (!before)
        return fail(before.error());
    if (!before->next())
        return {};
    charter.acceptedBefore = before->value(0).toInt();
    const auto texts = textsOf(charter.acceptedBefore);
    if (!texts)
        return fail(texts.error());
    charter.textsBefore = *texts;
    return {};
}

Result<void> CharterRepository::put(
    int version, const QString &language, const QString &charterText)
{
    const auto put = change(m_db,
        u"INSERT INTO charter_text (version, language, text) VALUES (?, ?, ?) "
        "ON CONFLICT (version, language) DO UPDATE SET text = excluded.text"_s,
        { version, text(language), text(charterText) });
    if (!put)
        return fail(put.error());
    return ChangeSequence(m_db).note(ChangeKind::charter, Api::charterId());
}

Result<int> CharterRepository::publish(
    const QString &language, const QString &charterText, const QDateTime &now)
{
    const auto before = newest();
    if (!before)
        return before;
    const int version = *before + 1;
    const auto added = change(m_db, u"INSERT INTO charter (version, published_at) VALUES (?, ?)"_s,
        { version, toStored(now) });
    if (!added)
        return fail(added.error());
    const auto kept = put(version, language, charterText);
    return kept ? Result<int>(version) : Result<int>(fail(kept.error()));
}

Result<int> CharterRepository::translate(const QString &language, const QString &charterText)
{
    const auto version = newest();
    if (!version)
        return version;
    if (*version == 0)
        return fail(ErrorCode::NotFound, u"there is no charter yet"_s);
    const auto kept = put(*version, language, charterText);
    return kept ? version : Result<int>(fail(kept.error()));
}

Result<QList<CharterVersion>> CharterRepository::versions() const
{
    auto query = run(m_db,
        u"SELECT c.version, c.published_at, (SELECT COUNT(*) FROM charter_acceptance a "
        "JOIN member m ON m.id = a.member WHERE a.version = c.version AND m.active = 1), "
        "(SELECT COUNT(*) FROM member WHERE active = 1) FROM charter c ORDER BY c.version DESC"_s);
    auto texts = run(m_db, u"SELECT version, language, text FROM charter_text ORDER BY language"_s);
    if (!query || !texts)
        return fail(query ? texts.error() : query.error());
    QHash<int, QList<CharterText>> byVersion;
    while (texts->next())
        byVersion[texts->value(0).toInt()].append(
            { texts->value(1).toString(), texts->value(2).toString() });
    QList<CharterVersion> versions;
    while (query->next()) {
        CharterVersion version;
        version.version = query->value(0).toInt();
        version.publishedAt = timeFromStored(query->value(1).toLongLong());
        version.texts = byVersion.value(version.version);
        version.accepted = query->value(2).toInt();
        version.members = query->value(3).toInt();
        // Neither who accepted nor who did not is to be told apart.
        version.tooFew = !Threshold::isTold(version.accepted)
            || !Threshold::isTold(version.members - version.accepted);
        version.accepted = version.tooFew ? 0 : version.accepted;
        versions.append(version);
    }
    return versions;
}

Result<void> CharterRepository::accept(const MemberId &member, int version, const QDateTime &at)
{
    auto known = run(m_db, u"SELECT 1 FROM charter WHERE version = ?"_s, { version });
    if (!known)
        return fail(known.error());
    if (!known->next())
        return fail(ErrorCode::NotFound, u"no such version"_s, u"charter-unknown"_s);
    const auto kept = change(m_db,
        u"INSERT INTO charter_acceptance (member, version, accepted_at) VALUES (?, ?, ?) "
        "ON CONFLICT (member, version) DO NOTHING"_s,
        { text(member.value), version, toStored(at) });
    return withoutValue(kept);
}

} // namespace Relais::Backend
