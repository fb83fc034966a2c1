// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/changesequence.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype mostOwnNotices = 50'000; // half a second of the writer
constexpr qsizetype noticesAtOnce = 5'000; // of one statement to PostgreSQL

const QString headSql =
    QStringLiteral("SELECT epoch, sequence, "
                   "(SELECT COALESCE(MAX(sequence), 0) FROM change_entry WHERE member = '') "
                   "FROM change_head");

ChangeSequence::Head headFrom(const QSqlQuery &row)
{
    return { row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong() };
}

tl::unexpected<Error> noHead()
{
    return fail(ErrorCode::Corrupt, u"the change sequence has no head"_s);
}

} // namespace

QString ChangeSequence::Head::cursor() const
{
    return epoch + u':' + QString::number(sequence);
}

ChangeSequence::ChangeSequence(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> ChangeSequence::note(const QString &kind, const QString &id, const MemberId &reader)
{
    if (const auto next = change(m_db, u"UPDATE change_head SET sequence = sequence + 1"_s); !next)
        return fail(next.error());
    const auto noted = change(m_db,
        u"INSERT INTO change_entry (sequence, kind, id, member) "
        "VALUES ((SELECT sequence FROM change_head), ?, ?, ?) "
        "ON CONFLICT (kind, id, member) DO UPDATE SET sequence = excluded.sequence"_s,
        { text(kind), text(id), text(reader.value) });
    if (!noted)
        return fail(noted.error());
    return {};
}

Reading ChangeSequence::readingLast(qint64 &last)
{
    return { u"SELECT sequence FROM change_head"_s, {},
        [&last](const QSqlQuery &row) { last = row.value(0).toLongLong(); } };
}

Statements ChangeSequence::noting(const QString &kind, const QList<Notice> &notices, qint64 last)
{
    if (notices.isEmpty())
        return {};
    Statement entries { u"INSERT INTO change_entry (sequence, kind, id, member) "
                        "VALUES (?, ?, ?, ?) ON CONFLICT (kind, id, member) "
                        "DO UPDATE SET sequence = excluded.sequence"_s };
    for (const Notice &notice : notices)
        entries.rows.append(
            QVariantList { ++last, text(kind), text(notice.id), text(notice.reader.value) });
    return { { u"UPDATE change_head SET sequence = sequence + ?"_s, { notices.size() } }, entries };
}

Result<void> ChangeSequence::noteEach(const QString &kind, const QList<Notice> &notices)
{
    if (notices.isEmpty())
        return {};
    qint64 last = 0;
    if (const auto read = readAll(m_db, { readingLast(last) }); !read)
        return read;
    for (qsizetype from = 0; from < notices.size(); from += noticesAtOnce) {
        const QList<Notice> some = notices.mid(from, noticesAtOnce);
        if (const auto noted = changeAll(m_db, noting(kind, some, last)); !noted)
            return noted;
        last += some.size();
    }
    return {};
}

Result<void> ChangeSequence::noteLater(const QString &kind, const QString &id)
{
    return changeAll(m_db, notingLater(kind, { id }));
}

Statements ChangeSequence::notingLater(const QString &kind, const QStringList &ids)
{
    if (ids.isEmpty())
        return {};
    RowList rows;
    for (const QString &id : ids)
        rows.row().with("id"_L1, id);
    return { { u"INSERT INTO change_waiting (kind, id) SELECT ?, json_extract(value, '$.id') "
               "FROM json_each(?) WHERE TRUE ON CONFLICT DO NOTHING"_s,
        { text(kind), rows.text() } } };
}

Result<int> ChangeSequence::flushWaiting()
{
    auto waiting = run(m_db, u"DELETE FROM change_waiting RETURNING kind, id"_s);
    if (!waiting)
        return fail(waiting.error());
    QList<ChangeRow> rows;
    while (waiting->next())
        rows.append({ 0, waiting->value(0).toString(), waiting->value(1).toString() });
    for (const ChangeRow &row : std::as_const(rows)) {
        if (const auto noted = note(row.kind, row.id); !noted)
            return fail(noted.error());
    }
    return static_cast<int>(rows.size());
}

Result<void> ChangeSequence::noteAnySession()
{
    return note(ChangeKind::member, {}, { anySession });
}

Result<void> ChangeSequence::noteAllStoriesFor(const MemberId &reader)
{
    return noteAllStoriesFor(QList<MemberId> { reader });
}

Result<void> ChangeSequence::noteAllStoriesFor(const QList<MemberId> &readers)
{
    if (readers.isEmpty())
        return {};
    return noteAll(
        ChangeKind::story, firstColumn(m_db, u"SELECT id FROM story WHERE live > 0"_s), readers);
}

Result<void> ChangeSequence::noteAllCampaignsFor(const MemberId &reader)
{
    return noteAllCampaignsFor(QList<MemberId> { reader });
}

Result<void> ChangeSequence::noteAllCampaignsFor(const QList<MemberId> &readers)
{
    if (readers.isEmpty())
        return {};
    return noteAll(ChangeKind::campaign, firstColumn(m_db, u"SELECT id FROM campaign"_s), readers);
}

Result<void> ChangeSequence::noteCampaignsOf(const MemberId &owner)
{
    return noteCampaignsOf(QStringList { owner.value });
}

Result<void> ChangeSequence::noteCampaignsOf(const QStringList &owners)
{
    if (owners.isEmpty())
        return {};
    return noteAll(ChangeKind::campaign,
        firstColumn(m_db,
            u"SELECT id FROM campaign WHERE owner IN (SELECT value FROM json_each(?))"_s,
            { idList(owners) }),
        { MemberId() });
}

// A company that moves all its people tells everyone once: a row for each of them and each story
// would keep the writer for minutes.
Result<void> ChangeSequence::noteAll(
    const QString &kind, const Result<QStringList> &ids, const QList<MemberId> &readers)
{
    if (!ids)
        return fail(ids.error());
    const bool few = ids->size() * readers.size() <= mostOwnNotices;
    const QList<MemberId> told = few ? readers : QList<MemberId> { MemberId() };
    for (const MemberId &reader : told) {
        QList<Notice> notices;
        for (const QString &id : *ids)
            notices.append({ id, reader });
        if (const auto noted = noteEach(kind, notices); !noted)
            return noted;
    }
    return {};
}

Result<void> ChangeSequence::startTimeline()
{
    const QString epoch = QUuid::createUuid().toString(QUuid::Id128).left(16);
    const auto changed = change(m_db, u"UPDATE change_head SET epoch = ?"_s, { epoch });
    return withoutValue(changed);
}

Result<void> ChangeSequence::startRestored(const QDateTime &at)
{
    if (const auto started = startTimeline(); !started)
        return started;
    const auto changed =
        change(m_db, u"UPDATE change_head SET restored_at = ?"_s, { toStored(at) });
    return withoutValue(changed);
}

Result<QDateTime> ChangeSequence::restoredAt() const
{
    auto query = run(m_db, u"SELECT restored_at FROM change_head"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? timeFromStored(query->value(0).toLongLong()) : QDateTime();
}

Result<ChangeSequence::Head> ChangeSequence::head() const
{
    auto query = run(m_db, headSql);
    if (!query)
        return fail(query.error());
    return query->next() ? Result<Head>(headFrom(*query)) : Result<Head>(noHead());
}

// The head first: what is committed between the two is then read too early, and never missed.
Result<ChangeSequence::Head> ChangeSequence::headAndAfter(
    qint64 sequence, QList<Touch> &touches) const
{
    std::optional<Head> head;
    const auto done = readAll(m_db,
        {
            { headSql, {}, [&head](const QSqlQuery &row) { head = headFrom(row); } },
            { u"SELECT member, sequence FROM change_entry WHERE sequence > ?"_s, { sequence },
                [&touches](const QSqlQuery &row) {
                    touches.append({ row.value(0).toString(), row.value(1).toLongLong() });
                } },
        });
    if (!done)
        return fail(done.error());
    return head ? Result<Head>(*head) : Result<Head>(noHead());
}

Result<bool> ChangeSequence::holds(const QString &kind, qint64 after) const
{
    auto query = run(m_db, u"SELECT 1 FROM change_entry WHERE sequence > ? AND kind = ? LIMIT 1"_s,
        { after, text(kind) });
    if (!query)
        return fail(query.error());
    return query->next();
}

Result<QList<ChangeRow>> ChangeSequence::after(
    qint64 sequence, const MemberId &reader, int limit) const
{
    // Each half by an index of its own: what others have in between is not looked at.
    const QString some = u"(SELECT sequence, kind, id FROM change_entry WHERE "_s;
    auto query = run(m_db,
        u"SELECT sequence, kind, id FROM "_s + some
            + u"member = '' AND sequence > ? ORDER BY sequence LIMIT ?) AS shared "
              "UNION ALL SELECT sequence, kind, id FROM "_s
            + some
            + u"member <> '' AND member = ? AND sequence > ? ORDER BY sequence LIMIT ?) AS own "
              "ORDER BY sequence LIMIT ?"_s,
        { sequence, limit, text(reader.value), sequence, limit, limit });
    if (!query)
        return fail(query.error());
    QList<ChangeRow> rows;
    while (query->next())
        rows.append({ query->value(0).toLongLong(), query->value(1).toString(),
            query->value(2).toString() });
    return rows;
}

} // namespace Relais::Backend
