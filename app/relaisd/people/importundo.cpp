// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/importundo.h"

#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "core/base/uuid7.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int quickCompression = 1; // the writer waits for it

QJsonObject memberRecord(const Member &member)
{
    QJsonArray roles;
    for (const Role role : member.roles)
        roles.append(roleKey(role));
    return { { u"id"_s, member.id.value }, { u"name"_s, member.name }, { u"title"_s, member.title },
        { u"team"_s, member.team.value }, { u"location"_s, member.location },
        { u"languages"_s, QJsonArray::fromStringList(member.languages) }, { u"roles"_s, roles } };
}

//! Somebody as they were; their address stays.
Member memberAsRecorded(const QJsonObject &record, Member member)
{
    member.name = record.value("name"_L1).toString();
    member.title = record.value("title"_L1).toString();
    member.team.value = record.value("team"_L1).toString();
    member.location = record.value("location"_L1).toString();
    member.languages.clear();
    for (const QJsonValue &language : record.value("languages"_L1).toArray())
        member.languages.append(language.toString());
    member.roles.clear();
    for (const QJsonValue &word : record.value("roles"_L1).toArray()) {
        if (const auto role = roleFromKey(word.toString()))
            member.roles.append(*role);
    }
    return member;
}

//! Tells whether somebody is still as the import left them, without keeping that too.
QString memberFingerprint(const Member &member)
{
    const QByteArray text = QJsonDocument(memberRecord(member)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64());
}

QJsonArray memberIdTexts(const QList<MemberId> &members)
{
    QJsonArray ids;
    for (const MemberId &member : members)
        ids.append(member.value);
    return ids;
}

QString undoTextOf(const ImportPlan &plan)
{
    QJsonArray made;
    for (const Member &member : plan.newMembers)
        made.append(member.id.value);
    QJsonArray changed;
    for (const MemberUpdate &one : plan.updates)
        changed.append(QJsonObject { { u"before"_s, memberRecord(one.before) },
            { u"after"_s, memberFingerprint(one.after) } });
    const QJsonObject whole { { u"made"_s, made }, { u"changed"_s, changed },
        { u"left"_s, memberIdTexts(plan.leaving) }, { u"back"_s, memberIdTexts(plan.back) } };
    const QByteArray json = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(qCompress(json, quickCompression).toBase64());
}

QJsonObject undoFrom(const QString &text)
{
    const QByteArray json = qUncompress(QByteArray::fromBase64(text.toLatin1()));
    return QJsonDocument::fromJson(json).object();
}

//! What takes the import back, by how everybody is now.
class UndoPlanning final {
public:
    UndoPlanning(const QList<KnownMember> &everyone, const QStringList &joined,
        const QStringList &ofDirectory)
        : m_joined(joined.begin(), joined.end())
        , m_ofDirectory(ofDirectory.begin(), ofDirectory.end())
    {
        for (const KnownMember &one : everyone)
            m_known.insert(one.member.id.value, one);
    }

    void run(const QJsonObject &kept)
    {
        for (const QJsonValue &id : kept.value("made"_L1).toArray())
            takeMade(id.toString());
        for (const QJsonValue &one : kept.value("changed"_L1).toArray())
            takeChanged(one.toObject());
        for (const QJsonValue &id : kept.value("left"_L1).toArray()) {
            if (is(id.toString(), false))
                noteUnlessOfDirectory(m_resumed, id.toString());
        }
        for (const QJsonValue &id : kept.value("back"_L1).toArray()) {
            if (is(id.toString(), true))
                noteUnlessOfDirectory(m_leaving, id.toString());
        }
    }

    const QList<MemberId> &resumed() const { return m_resumed; }
    const QList<MemberId> &leaving() const { return m_leaving; }
    const QList<MemberUpdate> &updates() const { return m_updates; }
    UndoneImport outcome() const
    {
        const QSet<QString> left = QSet<QString>(m_left).subtract(m_undone);
        return { static_cast<int>(m_undone.size()), static_cast<int>(left.size()) };
    }

private:
    bool is(const QString &id, bool active) const
    {
        const auto known = m_known.constFind(id);
        return known != m_known.cend() && known->active == active;
    }

    void note(QList<MemberId> &members, const QString &id)
    {
        members.append(MemberId { id });
        m_undone.insert(id);
    }

    // Whom the directory let go meanwhile had left already, and nothing else tells of it.
    void noteUnlessOfDirectory(QList<MemberId> &members, const QString &id)
    {
        if (m_ofDirectory.contains(id))
            m_left.insert(id);
        else
            note(members, id);
    }

    // Who signed in already uses it.
    void takeMade(const QString &id)
    {
        if (!is(id, true))
            return;
        if (m_joined.contains(id))
            m_left.insert(id);
        else
            noteUnlessOfDirectory(m_leaving, id);
    }

    void takeChanged(const QJsonObject &one)
    {
        const QJsonObject before = one.value("before"_L1).toObject();
        const QString id = before.value("id"_L1).toString();
        const auto known = m_known.constFind(id);
        if (known == m_known.cend())
            return;
        if (memberFingerprint(known->member) != one.value("after"_L1).toString()) {
            m_left.insert(id);
            return;
        }
        m_updates.append({ known->member, memberAsRecorded(before, known->member) });
        m_undone.insert(id);
    }

    QHash<QString, KnownMember> m_known;
    QSet<QString> m_joined;
    QSet<QString> m_ofDirectory; //!< whom it wrote about since
    QList<MemberId> m_resumed;
    QList<MemberId> m_leaving;
    QList<MemberUpdate> m_updates;
    QSet<QString> m_undone;
    QSet<QString> m_left;
};

//! Whom the company's directory made, changed or let go since then.
Result<QStringList> writtenByDirectory(const QSqlDatabase &db, qint64 since)
{
    return firstColumn(db, u"SELECT member_id FROM scim_user WHERE changed_at >= ?"_s, { since });
}

} // namespace

struct ImportUndo::Kept {
    qint64 at = 0; //!< as stored
    QString undo;
};

ImportUndo::ImportUndo(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<void> ImportUndo::forgetOld(const QSqlDatabase &db, const QDateTime &now)
{
    const auto done = change(db, u"DELETE FROM member_import WHERE at < ?"_s,
        { toStored(now.addSecs(-lastingSeconds)) });
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<QString> ImportUndo::keep(const ImportPlan &plan)
{
    if (const auto old = forgetOld(m_db, m_clock.now()); !old)
        return fail(old.error());
    if (plan.newMembers.isEmpty() && plan.updates.isEmpty() && plan.leaving.isEmpty()
        && plan.back.isEmpty())
        return QString();
    const QString id = newUuid7(m_clock);
    const auto kept = change(m_db, u"INSERT INTO member_import (id, at, undo) VALUES (?, ?, ?)"_s,
        { id, toStored(m_clock.now()), undoTextOf(plan) });
    return kept ? Result<QString>(id) : Result<QString>(fail(kept.error()));
}

Result<ImportUndo::Kept> ImportUndo::keptOf(const QString &id) const
{
    auto found = run(m_db, u"SELECT at, undo FROM member_import WHERE id = ? AND at >= ?"_s,
        { text(id), toStored(m_clock.now().addSecs(-lastingSeconds)) });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::Conflict,
            u"this import was taken back already, or is more than ten minutes old"_s,
            u"import-undo-over"_s);
    return Kept { found->value(0).toLongLong(), found->value(1).toString() };
}

Result<UndoneImport> ImportUndo::undo(const QString &id)
{
    const auto kept = keptOf(id);
    if (!kept)
        return fail(kept.error());
    MemberRepository members(m_db);
    const auto everyone = members.everyone();
    const auto joined = firstColumn(m_db, u"SELECT DISTINCT member_id FROM device"_s);
    if (!everyone || !joined)
        return fail(everyone ? joined.error() : everyone.error());
    const auto ofDirectory = writtenByDirectory(m_db, kept->at);
    if (!ofDirectory)
        return fail(ofDirectory.error());
    UndoPlanning plan(*everyone, *joined, *ofDirectory);
    plan.run(undoFrom(kept->undo));
    if (const auto resumed = members.setAllActive(plan.resumed(), true); !resumed)
        return fail(resumed.error());
    if (const auto updated = members.updateAll(plan.updates()); !updated)
        return fail(updated.error());
    if (const auto left = endMemberships(m_db, plan.leaving(), m_clock); !left)
        return fail(left.error());
    const auto admins = members.admins();
    if (!admins)
        return fail(admins.error());
    if (admins->isEmpty())
        return fail(ErrorCode::Conflict, u"nobody would be an admin"_s, u"last-admin"_s);
    const auto gone = change(m_db, u"DELETE FROM member_import WHERE id = ?"_s, { text(id) });
    if (!gone)
        return fail(gone.error());
    return plan.outcome();
}

QJsonObject auditOf(const UndoneImport &undone, const QString &import)
{
    return { { u"undone"_s, undone.undone }, { u"left"_s, undone.left }, { u"import"_s, import } };
}

} // namespace Relais::Backend
