// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/privacydesk.h"

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/db/personaldata.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/thanksrepository.h"
#include "core/api/codec.h"
#include "core/base/uuid7.h"
#include "core/domain/idea.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct Step {
    QString sql;
    QVariantList values;
};

Result<void> runAll(const QSqlDatabase &db, const QList<Step> &steps)
{
    for (const Step &step : steps) {
        if (const auto done = change(db, step.sql, step.values); !done)
            return fail(done.error());
    }
    return {};
}

Result<QStringList> ids(const QSqlDatabase &db, const QString &sql, const MemberId &member)
{
    auto query = run(db, sql, { member.value });
    if (!query)
        return fail(query.error());
    QStringList found;
    while (query->next())
        found.append(query->value(0).toString());
    return found;
}

// Times are numbers in the database; people read them as times.
QJsonValue shown(const QString &column, const QVariant &value)
{
    const bool isTime = column == u"at"_s || column.endsWith(u"_at"_s);
    if (isTime && !value.isNull())
        return Api::toWire(timeFromStored(value.toLongLong()));
    return QJsonValue::fromVariant(value);
}

// Whom an import gave or took a role stand there together, by id: of them the person alone.
QString ownDetails(const QString &details, const QString &member)
{
    QJsonObject object = QJsonDocument::fromJson(details.toUtf8()).object();
    const QJsonValue roles = object.value("roles"_L1);
    if (!roles.isObject())
        return details;
    const QJsonObject all = roles.toObject();
    QJsonObject own;
    if (all.contains(member))
        own.insert(member, all.value(member));
    object.insert(u"roles"_s, own);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! Leaves of an entry of the audit log what the person may read; false: it is not about them.
bool reduceEntry(QJsonObject &entry, const QString &member)
{
    const QString details = ownDetails(entry.value("details"_L1).toString(), member);
    entry.insert(u"details"_s, details);
    return entry.value("actor"_L1).toString() == member
        || entry.value("subject"_L1).toString() == member
        || details.contains(QString(u'"' + member + u'"'));
}

Result<QJsonArray> rowsOf(
    const QSqlDatabase &db, const PersonalTable &table, const MemberId &member)
{
    const QStringList columns = table.about.split(u' ');
    // The names are those of the schema, written in personaldata.cpp; only the id comes from
    // outside, and it is bound.
    const QString sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table.table
        + u" WHERE "_s + table.ofPerson;
    const QVariantList values(table.ofPerson.count(u'?'), QVariant(member.value));
    auto query = run(db, sql, values);
    if (!query)
        return fail(query.error());
    QJsonArray rows;
    while (query->next()) {
        QJsonObject row;
        for (int i = 0; i < static_cast<int>(columns.size()); ++i)
            row.insert(columns.at(i), shown(columns.at(i), query->value(i)));
        if (table.table != "audit_entry"_L1 || reduceEntry(row, member.value))
            rows.append(row);
    }
    return rows;
}

// What leads to the person goes; what the counts are made of stays, by the day.
QList<Step> erasing(const QString &member, const QString &nobody)
{
    const QString byDevice = u" WHERE device_id IN (SELECT id FROM device WHERE member_id = ?)"_s;
    return {
        { u"INSERT INTO insight_day (day, relays, earned) SELECT published_at / 86400000, 1, 0 "
          "FROM relay WHERE member = ? AND published_at > 0 GROUP BY published_at / 86400000 "
          "ON CONFLICT (day) DO UPDATE SET relays = insight_day.relays + 1"_s,
            { member } },
        { u"UPDATE relay SET member = ?, state_at = state_at / 86400000 * 86400000, "
          "published_at = published_at / 86400000 * 86400000 WHERE member = ?"_s,
            { nobody, member } },
        { u"UPDATE story SET author = ? WHERE author = ?"_s, { nobody, member } },
        { u"UPDATE story SET editor = ? WHERE editor = ?"_s, { nobody, member } },
        { u"UPDATE story SET approver = ? WHERE approver = ?"_s, { nobody, member } },
        { u"UPDATE story SET withdrawn_by = ? WHERE withdrawn_by = ?"_s, { nobody, member } },
        { u"UPDATE given_link SET editor = ? WHERE editor = ?"_s, { nobody, member } },
        // Only where it stands: else every story and revision would be written anew.
        { u"UPDATE story SET body = replace(body, ?, ?) WHERE replace(body, ?, ?) <> body"_s,
            { member, nobody, member, nobody } },
        { u"UPDATE story_revision SET approver = ? WHERE approver = ?"_s, { nobody, member } },
        { u"UPDATE campaign SET owner = '' WHERE owner = ?"_s, { member } },
        { u"DELETE FROM member_import"_s, {} }, // it knows everybody as they were
        { u"UPDATE story_revision SET body = replace(body, ?, ?) "
          "WHERE replace(body, ?, ?) <> body"_s,
            { member, nobody, member, nobody } },
        // The key goes on vouching for what it signed, and approves no more: it is nobody's.
        { u"UPDATE approver_key SET member = '' WHERE member = ?"_s, { member } },
        { u"UPDATE wall_reaction SET member = ? WHERE member = ?"_s, { nobody, member } },
        { u"UPDATE wall_view SET member = ? WHERE member = ?"_s, { nobody, member } },
        { u"DELETE FROM idea_message WHERE idea IN (SELECT id FROM idea WHERE author = ?)"_s,
            { member } },
        // Whoever has the name beside a story is told that it is gone.
        { u"INSERT INTO change_waiting (kind, id) SELECT ?, story FROM idea "
          "WHERE author = ? AND story <> '' AND credit = ? ON CONFLICT DO NOTHING"_s,
            { text(ChangeKind::story), member, ideaCreditKey(IdeaCredit::Named) } },
        { u"DELETE FROM idea WHERE author = ?"_s, { member } },
        { u"UPDATE idea_message SET author = ? WHERE author = ?"_s, { nobody, member } },
        { u"UPDATE idea SET editor = ? WHERE editor = ?"_s, { nobody, member } },
        { u"DELETE FROM thanks WHERE receiver = ? OR giver = ?"_s, { member, member } },
        { u"DELETE FROM nomination WHERE receiver = ? OR giver = ?"_s, { member, member } },
        { u"UPDATE nomination SET chosen_by = ? WHERE chosen_by = ?"_s, { nobody, member } },
        { u"DELETE FROM leaderboard_member WHERE member = ?"_s, { member } },
        { u"UPDATE leaderboard_rules SET published_by = ? WHERE published_by = ?"_s,
            { nobody, member } },
        { u"UPDATE story_rating SET member = ? WHERE member = ?"_s, { nobody, member } },
        { u"DELETE FROM story_attendance WHERE member = ?"_s, { member } },
        { u"DELETE FROM story_mention WHERE member = ?"_s, { member } },
        { u"UPDATE story_comment SET author = ? WHERE author = ?"_s, { nobody, member } },
        { u"UPDATE story_comment SET settled_by = ? WHERE settled_by = ?"_s, { nobody, member } },
        { u"UPDATE referral SET member = ? WHERE member = ?"_s, { nobody, member } },
        { u"UPDATE wall_report SET member = ? WHERE member = ?"_s, { nobody, member } },
        { u"UPDATE wall_report SET answered_by = ? WHERE answered_by = ?"_s, { nobody, member } },
        { u"UPDATE wall_post SET removed_by = ? WHERE removed_by = ?"_s, { nobody, member } },
        { u"UPDATE wall_comment SET removed_by = ? WHERE removed_by = ?"_s, { nobody, member } },
        { u"DELETE FROM access_token"_s + byDevice, { member } },
        { u"DELETE FROM refresh_token"_s + byDevice, { member } },
        { u"DELETE FROM member_identity WHERE member_id = ?"_s, { member } },
        { u"DELETE FROM scim_group_member WHERE member_id = ?"_s, { member } },
        { u"DELETE FROM scim_user WHERE member_id = ?"_s, { member } },
        { u"DELETE FROM page_report WHERE page = 'card' AND object IN "
          "(SELECT code FROM card WHERE member = ?)"_s,
            { member } },
        { u"DELETE FROM card WHERE member = ?"_s, { member } },
        { u"DELETE FROM mail_choice WHERE member = ?"_s, { member } },
        { u"DELETE FROM mail_sent WHERE member = ?"_s, { member } },
        { u"DELETE FROM directory_skill WHERE member = ?"_s, { member } },
        { u"DELETE FROM directory_entry WHERE member = ?"_s, { member } },
        { u"DELETE FROM device WHERE member_id = ?"_s, { member } },
        { u"DELETE FROM charter_acceptance WHERE member = ?"_s, { member } },
        { u"DELETE FROM invitation WHERE member_id = ?"_s, { member } },
        { u"DELETE FROM lent_picture WHERE member = ?"_s, { member } },
        { u"DELETE FROM change_entry WHERE member = ?"_s, { member } },
        { u"DELETE FROM member WHERE id = ?"_s, { member } },
    };
}

} // namespace

PrivacyDesk::PrivacyDesk(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<QJsonObject> PrivacyDesk::everythingAbout(const MemberId &member) const
{
    QJsonObject tables;
    for (const PersonalTable &table : personalData()) {
        if (table.ofPerson.isEmpty())
            continue;
        const auto rows = rowsOf(m_db, table, member);
        if (!rows)
            return fail(rows.error());
        if (!rows->isEmpty())
            tables.insert(table.table, *rows);
    }
    return QJsonObject { { u"format"_s, u"relais-backend-export-1"_s },
        { u"exportedAt"_s, Api::toWire(m_clock.now()) }, { u"tables"_s, tables } };
}

Result<void> PrivacyDesk::erase(const Member &member, const QString &confirm)
{
    if (confirm.trimmed().compare(member.email, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::InvalidInput, u"not the member's address"_s, u"confirmation"_s);
    if (const auto kept = keepAnAdmin(member); !kept)
        return kept;
    const QString nobody = u"erased-"_s + newUuid7(m_clock);
    const auto added = change(m_db,
        u"INSERT INTO member (id, name, email, active, created_at) VALUES (?, '', ?, 0, 0)"_s,
        { nobody, QString(nobody + u"@erased.invalid"_s) });
    if (!added)
        return fail(added.error());
    if (const auto emptied = emptyTheWall(member.id, nobody); !emptied)
        return emptied;
    if (const auto forgotten = forgetMentions(member); !forgotten)
        return forgotten;
    if (const auto forgotten = forgetThanks(member.id); !forgotten)
        return forgotten;
    if (const auto told = ChangeSequence(m_db).noteCampaignsOf(member.id); !told)
        return told;
    if (const auto erased = runAll(m_db, erasing(member.id.value, nobody)); !erased)
        return erased;
    if (const auto ended = ChangeSequence(m_db).noteAnySession(); !ended)
        return ended;
    return AuditLog(m_db).append(
        { 0, m_clock.now(), member.id.value, u"member.erase"_s, member.id.value });
}

Result<void> PrivacyDesk::keepAnAdmin(const Member &member) const
{
    if (!member.has(Role::Admin))
        return {};
    const auto members = MemberRepository(m_db).all();
    if (!members)
        return fail(members.error());
    const bool another = std::any_of(members->begin(), members->end(),
        [&](const Member &other) { return other.id != member.id && other.has(Role::Admin); });
    return another ? Result<void>()
                   : Result<void>(fail(ErrorCode::Conflict,
                         u"the last admin must name another first"_s, u"last-admin"_s));
}

Result<void> PrivacyDesk::emptyTheWall(const MemberId &member, const QString &nobody)
{
    const auto posts = ids(m_db, u"SELECT id FROM wall_post WHERE author = ?"_s, member);
    if (!posts)
        return fail(posts.error());
    const auto forgotten = change(m_db,
        u"UPDATE wall_report SET reported_text = '' "
        "WHERE post IN (SELECT id FROM wall_post WHERE author = ?)"_s,
        { member.value });
    if (!forgotten)
        return fail(forgotten.error());
    const auto emptied = change(m_db,
        u"UPDATE wall_post SET author = ?, text = '', tracked_link = '', removed = 1, "
        "hidden_text = '', hidden_link = '', hidden_at = 0, image_alt = '' "
        "WHERE author = ?"_s,
        { nobody, member.value });
    if (!emptied)
        return fail(emptied.error());
    for (const QString &post : *posts) {
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::wallPost, post); !told)
            return told;
    }
    return removeComments(member);
}

// Posts of others stay, without the name.
Result<void> PrivacyDesk::forgetMentions(const Member &member)
{
    const auto posts = ids(m_db, u"SELECT post FROM wall_mention WHERE member = ?"_s, member.id);
    if (!posts)
        return fail(posts.error());
    const QString name = u'@' + member.name;
    for (const QString &post : *posts) {
        const auto unnamed = change(m_db,
            u"UPDATE wall_post SET text = replace(text, ?, ?), "
            "hidden_text = replace(hidden_text, ?, ?) WHERE id = ?"_s,
            { name, u"@…"_s, name, u"@…"_s, post });
        if (!unnamed)
            return fail(unnamed.error());
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::wallPost, post); !told)
            return told;
    }
    // An edit may have left the name in a report alone, where no mention tells of it.
    return runAll(m_db,
        { { u"UPDATE wall_report SET reported_text = replace(reported_text, ?, ?) "
            "WHERE reported_text <> ''"_s,
              { name, u"@…"_s } },
            { u"UPDATE story_comment SET text = replace(text, ?, ?) WHERE text LIKE '%@%'"_s,
                { name, u"@…"_s } },
            { u"DELETE FROM wall_mention WHERE member = ? OR post IN "
              "(SELECT id FROM wall_post WHERE author = ?)"_s,
                { member.id.value, member.id.value } } });
}

// Before the rows go: those who have them are told that they are no more.
Result<void> PrivacyDesk::forgetThanks(const MemberId &member)
{
    const auto all = ThanksRepository(m_db).idsOf(member);
    if (!all)
        return fail(all.error());
    for (const QString &id : *all) {
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::thanks, id); !told)
            return told;
    }
    return {};
}

Result<void> PrivacyDesk::removeComments(const MemberId &member)
{
    const auto posts =
        ids(m_db, u"SELECT post FROM wall_comment WHERE author = ? AND removed = 0"_s, member);
    if (!posts)
        return fail(posts.error());
    for (const QString &post : *posts) {
        const auto fewer =
            change(m_db, u"UPDATE wall_post SET comments = comments - 1 WHERE id = ?"_s, { post });
        if (!fewer)
            return fail(fewer.error());
        if (const auto told = ChangeSequence(m_db).note(ChangeKind::wallPost, post); !told)
            return told;
    }
    return runAll(m_db,
        { { u"DELETE FROM wall_report WHERE comment IN "
            "(SELECT id FROM wall_comment WHERE author = ?)"_s,
              { member.value } },
            { u"DELETE FROM wall_comment WHERE author = ?"_s, { member.value } } });
}

} // namespace Relais::Backend
