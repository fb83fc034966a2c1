// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/pushstore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"
#include "core/store/wallstore.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int refusedKept = 500;
constexpr int sentKept = 20'000;

//! Begins the profile's keys of what is to be told of a member's relays that are put apart; the
//! push's id follows.
QString apartPushes(const MemberId &member)
{
    return u"push-of:"_s + member.value + u':';
}

} // namespace

Result<QList<QueuedPush>> PushStore::oldest(int limit, qint64 maxBytes, qint64 afterPlace) const
{
    QList<QueuedPush> pushes;
    qint64 bytes = 0;
    bool full = false;
    Statement statement(
        m_db, u"SELECT place, id, kind, body FROM push WHERE place > ?1 ORDER BY place LIMIT ?2"_s);
    const auto read = statement.each({ afterPlace, limit }, [&](const Statement &row) {
        const QByteArray body = row.text(3).toUtf8();
        bytes += body.size();
        full = full || (!pushes.isEmpty() && bytes > maxBytes);
        if (full)
            return;
        pushes.append({ { row.text(1) }, row.text(2), QJsonDocument::fromJson(body).object(),
            row.integer(0) });
    });
    if (!read)
        return fail(read.error());
    return pushes;
}

Result<QList<SentPush>> PushStore::sent(int limit) const
{
    QList<SentPush> pushes;
    Statement statement(m_db,
        u"SELECT sent_at, kind, body FROM push_sent ORDER BY sent_at DESC, place DESC LIMIT ?1"_s);
    const auto read = statement.each({ limit }, [&](const Statement &row) {
        pushes.append(
            { row.time(0), row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object() });
    });
    if (!read)
        return fail(read.error());
    return pushes;
}

Result<int> PushStore::count() const
{
    const auto all = askOne(m_db, u"SELECT count(*) FROM push"_s);
    if (!all)
        return fail(all.error());
    return all->toInt();
}

Result<int> PushStore::refusedCount() const
{
    const auto all = askOne(m_db, u"SELECT count(*) FROM push_refused"_s);
    if (!all)
        return fail(all.error());
    return all->toInt();
}

Result<void> PushStore::enqueue(const QueuedPush &push)
{
    Statement statement(m_db, u"INSERT INTO push (id, kind, body) VALUES (?1, ?2, ?3)"_s);
    return statement.run({ push.id.value, push.kind,
        QString::fromUtf8(QJsonDocument(push.body).toJson(QJsonDocument::Compact)) });
}

Result<void> PushStore::settle(const QList<PushId> &ids, const QDateTime &at)
{
    Statement keep(m_db,
        u"INSERT OR IGNORE INTO push_sent (place, id, kind, body, sent_at)"
        " SELECT place, id, kind, body, ?2 FROM push"
        " WHERE id IN (SELECT value FROM json_each(?1))"_s);
    if (const auto done = keep.run({ jsonIds(ids), toSql(at) }); !done)
        return done;
    Statement forget(m_db,
        u"DELETE FROM push_sent WHERE sent_at < ?1"
        " OR place <= (SELECT max(place) FROM push_sent) - ?2"_s);
    if (const auto done = forget.run({ toSql(at.addDays(-sentKeptDays)), sentKept }); !done)
        return done;
    return remove(ids);
}

Result<bool> PushStore::takeBack(const QString &kind, const QString &bodyId)
{
    Statement statement(
        m_db, u"DELETE FROM push WHERE kind = ?1 AND json_extract(body, '$.id') = ?2"_s);
    if (const auto done = statement.run({ kind, bodyId }); !done)
        return fail(done.error());
    return statement.changed() > 0;
}

Result<void> PushStore::remove(const QList<PushId> &ids)
{
    Statement statement(m_db, u"DELETE FROM push WHERE id IN (SELECT value FROM json_each(?1))"_s);
    return statement.run({ jsonIds(ids) });
}

Result<int> PushStore::sendAgain()
{
    const auto before = count();
    if (!before)
        return fail(before.error());
    // Places are never given twice, so the old ones are free, and before all that wait. What was
    // refused came after what it needs.
    const QStringList statements {
        u"INSERT OR IGNORE INTO push (place, id, kind, body)"
        " SELECT place, id, kind, body FROM push_sent WHERE kind <> 'wall-post'"
        " OR NOT EXISTS (SELECT 1 FROM profile WHERE key = '"_s
            + wallGoneKey + u"' || json_extract(body, '$.id'))"_s,
        u"DELETE FROM push_sent WHERE id IN (SELECT id FROM push)"_s,
        u"INSERT OR IGNORE INTO push (id, kind, body) SELECT id, kind, body FROM push_refused"
        " WHERE problem IN ('relay-unknown', 'story-unknown', 'wall-post-unknown') ORDER BY key"_s,
        u"DELETE FROM push_refused"
        " WHERE problem IN ('relay-unknown', 'story-unknown', 'wall-post-unknown')"_s,
    };
    for (const QString &sql : statements) {
        if (const auto done = execute(m_db, sql); !done)
            return fail(done.error());
    }
    const auto now = count();
    if (!now)
        return fail(now.error());
    return *now - *before;
}

Result<void> PushStore::forgetAll()
{
    for (const QString &table : { u"push"_s, u"push_sent"_s, u"push_refused"_s, u"wall_picture"_s,
             u"wall_edit"_s, u"idea_picture"_s }) {
        if (const auto done = execute(m_db, u"DELETE FROM "_s + table); !done)
            return done;
    }
    return {};
}

Result<void> PushStore::handOver(const MemberId &from, const MemberId &to)
{
    Statement apart(m_db,
        u"INSERT OR REPLACE INTO profile (key, value)"
        " SELECT ?1 || id, body FROM push WHERE kind = 'relay'"_s);
    if (const auto kept = apart.run({ apartPushes(from) }); !kept)
        return kept;
    if (const auto forgotten = forgetAll(); !forgotten)
        return forgotten;
    // In their old order: the ids begin with the time.
    Statement back(m_db,
        u"INSERT OR IGNORE INTO push (id, kind, body)"
        " SELECT substr(key, length(?1) + 1), 'relay', value FROM profile"
        " WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key"_s);
    if (const auto brought = back.run({ apartPushes(to) }); !brought)
        return brought;
    Statement none(m_db, u"DELETE FROM profile WHERE substr(key, 1, length(?1)) = ?1"_s);
    return none.run({ apartPushes(to) });
}

Result<void> PushStore::keepApart(const QueuedPush &push, const MemberId &member)
{
    Statement statement(m_db, u"INSERT OR REPLACE INTO profile (key, value) VALUES (?1, ?2)"_s);
    return statement.run({ QString(apartPushes(member) + push.id.value),
        QString::fromUtf8(QJsonDocument(push.body).toJson(QJsonDocument::Compact)) });
}

Result<void> PushStore::refuse(const PushId &id, const QString &problem, const QDateTime &at)
{
    Statement record(m_db,
        u"INSERT OR IGNORE INTO push_refused (id, kind, body, problem, at)"
        " SELECT id, kind, body, ?2, ?3 FROM push WHERE id = ?1"_s);
    if (const auto done = record.run({ id.value, problem, toSql(at) }); !done)
        return done;
    Statement forget(
        m_db, u"DELETE FROM push_refused WHERE key <= (SELECT max(key) FROM push_refused) - ?1"_s);
    if (const auto done = forget.run({ refusedKept }); !done)
        return done;
    return remove({ id });
}

} // namespace Relais
