// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/wallstore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString selectSql = uR"(SELECT wall_post.id, author, author_name, team_name, text, story,
        tracked_link, posted_at, removed, reactions, reacted_by_me, comments, views,
        wall_reaction.is_on, removed_by, removed_reason, waiting, mentions, pinned_at, image,
        edited_at, place, wall_edit.words,
        EXISTS (SELECT 1 FROM push WHERE push.id = wall_edit.push),
        (SELECT problem FROM push_refused WHERE push_refused.id = wall_edit.push)
    FROM wall_post LEFT JOIN wall_reaction ON wall_reaction.post = wall_post.id
        LEFT JOIN wall_edit ON wall_edit.post = wall_post.id )"_s;

// [["member", "name"], …], written here alone.
QString bytesOf(const QList<WallMention> &mentions)
{
    if (mentions.isEmpty())
        return {};
    QJsonArray array;
    for (const WallMention &mention : mentions)
        array.append(QJsonArray { mention.member.value, mention.name });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<WallMention> mentionsFrom(const QString &stored)
{
    QList<WallMention> mentions;
    if (stored.isEmpty())
        return mentions;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : array)
        mentions.append({ { value[0].toString() }, value[1].toString() });
    return mentions;
}

// [path, description, width, height], written here alone.
QString bytesOf(const std::optional<StoryImage> &image)
{
    if (!image)
        return {};
    const QJsonArray array { image->path, image->altText, image->width, image->height };
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<StoryImage> postImageFrom(const QString &stored)
{
    if (stored.isEmpty())
        return std::nullopt;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    return StoryImage { array.at(0).toString(), array.at(1).toString(), array.at(2).toInt(),
        array.at(3).toInt() };
}

// [text, story, mentions, milliseconds since 1970], written here alone.
QString bytesOf(const WallEdit &edit)
{
    const QJsonArray array { edit.text, edit.story.value, bytesOf(edit.mentions),
        edit.at.toMSecsSinceEpoch() };
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

WallEdit editFrom(const WallPostId &post, const QString &stored)
{
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    return { post, array.at(0).toString(), { array.at(1).toString() },
        mentionsFrom(array.at(2).toString()),
        QDateTime::fromMSecsSinceEpoch(array.at(3).toInteger(), Qt::UTC) };
}

// The member's own words before the backend has them; those that it refused are not shown.
void applyEdit(WallPost &post, const Statement &row)
{
    constexpr int words = 22;
    constexpr int waiting = 23;
    constexpr int problem = 24;
    if (row.isNull(words) || post.removed)
        return;
    if (!row.isNull(problem)) {
        post.editProblem = row.text(problem);
        return;
    }
    const WallEdit edit = editFrom(post.id, row.text(words));
    post.text = edit.text;
    post.story = edit.story;
    post.mentions = edit.mentions;
    post.editedAt = edit.at;
    post.editWaiting = row.flag(waiting);
}

WallPost readPost(const Statement &row)
{
    WallPost post;
    post.id = { row.text(0) };
    post.author = { row.text(1) };
    post.authorName = row.text(2);
    post.teamName = row.text(3);
    post.text = row.text(4);
    post.story = { row.text(5) };
    post.trackedLink = row.url(6);
    post.postedAt = row.time(7);
    post.removed = row.flag(8);
    post.reactions = row.number(9);
    post.reactedByMe = row.flag(10);
    post.comments = row.number(11);
    post.views = row.number(12);
    post.removedBy = row.text(14);
    post.removedReason = row.text(15);
    post.waiting = row.flag(16);
    post.mentions = mentionsFrom(row.text(17));
    post.pinnedAt = row.time(18);
    post.image = postImageFrom(row.text(19));
    post.editedAt = row.time(20);
    post.place = row.text(21);
    applyEdit(post, row);
    if (!row.isNull(13) && row.flag(13) != post.reactedByMe) {
        post.reactedByMe = row.flag(13);
        post.reactions = std::max(0, post.reactions + (post.reactedByMe ? 1 : -1));
    }
    return post;
}

Result<QList<WallPost>> readAll(QSqlDatabase &db, const QString &rest, const QVariantList &values)
{
    QList<WallPost> posts;
    Statement statement(db, selectSql + rest);
    const auto read =
        statement.each(values, [&](const Statement &row) { posts.append(readPost(row)); });
    if (!read)
        return fail(read.error());
    return posts;
}

// A backend that was restored from a backup forgets it: it is not to be given them again.
Result<void> noteGone(QSqlDatabase &db, const QList<WallPostId> &ids)
{
    if (ids.isEmpty())
        return {};
    Statement statement(db,
        u"INSERT OR IGNORE INTO profile (key, value)"
        " SELECT ?2 || id, '1' FROM relay WHERE id IN (SELECT value FROM json_each(?1))"
        " UNION SELECT ?2 || json_extract(body, '$.id'), '1' FROM push_sent"
        " WHERE kind = 'wall-post'"
        " AND json_extract(body, '$.id') IN (SELECT value FROM json_each(?1))"_s);
    return statement.run({ jsonIds(ids), wallGoneKey });
}

//! As the backend tells them: what an editor removed may be there again.
Result<void> noteWhatIsGone(QSqlDatabase &db, const QList<WallPost> &posts)
{
    QList<WallPostId> gone;
    QList<WallPostId> there;
    for (const WallPost &post : posts)
        (post.removed ? gone : there).append(post.id);
    Statement statement(
        db, u"DELETE FROM profile WHERE key IN (SELECT ?2 || value FROM json_each(?1))"_s);
    if (const auto done = statement.run({ jsonIds(there), wallGoneKey }); !done)
        return done;
    return noteGone(db, gone);
}

} // namespace

Result<QList<WallPost>> WallStore::newest(int limit) const
{
    return readAll(m_db,
        u"WHERE (removed = 0 OR removed_reason <> '') ORDER BY pinned_at IS NULL,"
        " posted_at DESC, wall_post.id DESC LIMIT ?1"_s,
        { limit });
}

Result<QList<WallPost>> WallStore::unseenMentioning(const MemberId &member) const
{
    // The id as it stands in bytesOf(): ids have no quotes in them.
    const QString id = u"[\""_s + member.value + u"\","_s;
    return readAll(m_db,
        u"WHERE removed = 0 AND mentions <> '' AND instr(mentions, ?1) > 0 AND NOT EXISTS"
        " (SELECT 1 FROM wall_seen WHERE wall_seen.post = wall_post.id) ORDER BY posted_at DESC"_s,
        { id });
}

Result<WallPost> WallStore::find(const WallPostId &id) const
{
    const auto found = readAll(m_db, u"WHERE wall_post.id = ?1"_s, { id.value });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such post"_s);
    return found->first();
}

Result<WallPostId> WallStore::newestSeenBefore(const QDateTime &time) const
{
    WallPostId found;
    Statement statement(m_db,
        u"SELECT wall_post.id FROM wall_post JOIN wall_seen ON wall_seen.post = wall_post.id"
        " WHERE wall_seen.at < ?1 AND pinned_at IS NULL ORDER BY posted_at DESC, wall_post.id DESC LIMIT 1"_s);
    const auto read =
        statement.each({ toSql(time) }, [&](const Statement &row) { found = { row.text(0) }; });
    if (!read)
        return fail(read.error());
    return found;
}

Result<bool> WallStore::wasSeen(const WallPostId &id) const
{
    const auto seen =
        askOne(m_db, u"SELECT EXISTS (SELECT 1 FROM wall_seen WHERE post = ?1)"_s, { id.value });
    if (!seen)
        return fail(seen.error());
    return *seen == u"1"_s;
}

Result<void> WallStore::upsert(const QList<WallPost> &posts, int generation)
{
    Statement upsert(m_db,
        uR"(INSERT INTO wall_post (id, author, author_name, team_name, text, story, tracked_link,
                posted_at, removed, reactions, reacted_by_me, comments, views, generation,
                removed_by, removed_reason, waiting, mentions, pinned_at, image, edited_at, place)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                ?18, ?19, ?20, ?21, ?22)
            ON CONFLICT (id) DO UPDATE SET author = excluded.author,
                author_name = excluded.author_name, team_name = excluded.team_name,
                text = excluded.text, story = excluded.story,
                tracked_link = excluded.tracked_link, posted_at = excluded.posted_at,
                removed = excluded.removed, reactions = excluded.reactions,
                reacted_by_me = excluded.reacted_by_me, comments = excluded.comments,
                views = excluded.views, generation = excluded.generation,
                removed_by = excluded.removed_by, removed_reason = excluded.removed_reason,
                waiting = excluded.waiting, mentions = excluded.mentions,
                pinned_at = excluded.pinned_at, image = excluded.image,
                edited_at = excluded.edited_at, place = excluded.place)"_s);
    Statement agree(m_db, u"DELETE FROM wall_reaction WHERE post = ?1 AND is_on = ?2"_s);
    // Told: what the backend has now is what the member wrote, or what they wrote elsewhere since.
    Statement told(m_db,
        u"DELETE FROM wall_edit WHERE post = ?1"
        " AND NOT EXISTS (SELECT 1 FROM push WHERE push.id = wall_edit.push)"
        " AND NOT EXISTS (SELECT 1 FROM push_refused WHERE push_refused.id = wall_edit.push)"_s);
    for (const WallPost &post : posts) {
        Result<void> done = upsert.run(
            { post.id.value, post.author.value, post.authorName, post.teamName, post.text,
                post.story.value, toSql(post.trackedLink), toSql(post.postedAt), post.removed,
                post.reactions, post.reactedByMe, post.comments, post.views, generation,
                post.removedBy, post.removedReason, post.waiting, bytesOf(post.mentions),
                toSql(post.pinnedAt), bytesOf(post.image), toSql(post.editedAt), post.place });
        if (done)
            done = told.run({ post.id.value });
        if (done)
            done = agree.run({ post.id.value, post.reactedByMe });
        if (!done)
            return done;
    }
    return noteWhatIsGone(m_db, posts);
}

Result<int> WallStore::remove(const QList<WallPostId> &ids)
{
    if (const auto noted = noteGone(m_db, ids); !noted)
        return fail(noted.error());
    Statement edits(
        m_db, u"DELETE FROM wall_edit WHERE post IN (SELECT value FROM json_each(?1))"_s);
    if (const auto done = edits.run({ jsonIds(ids) }); !done)
        return fail(done.error());
    Statement statement(
        m_db, u"DELETE FROM wall_post WHERE id IN (SELECT value FROM json_each(?1))"_s);
    if (const auto done = statement.run({ jsonIds(ids) }); !done)
        return fail(done.error());
    return statement.changed();
}

Result<std::optional<WallEdit>> WallStore::refusedEdit(const WallPostId &post) const
{
    std::optional<WallEdit> refused;
    Statement statement(m_db,
        u"SELECT words FROM wall_edit JOIN push_refused ON push_refused.id = wall_edit.push"
        " WHERE post = ?1"_s);
    const auto read = statement.each(
        { post.value }, [&](const Statement &row) { refused = editFrom(post, row.text(0)); });
    if (!read)
        return fail(read.error());
    return refused;
}

Result<void> WallStore::edit(const WallEdit &edit, const PushId &push)
{
    Statement statement(
        m_db, u"INSERT OR REPLACE INTO wall_edit (post, push, words) VALUES (?1, ?2, ?3)"_s);
    return statement.run({ edit.post.value, push.value, bytesOf(edit) });
}

Result<void> WallStore::forgetEdit(const WallPostId &post)
{
    Statement statement(m_db, u"DELETE FROM wall_edit WHERE post = ?1"_s);
    return statement.run({ post.value });
}

Result<QList<WallStore::WaitingPicture>> WallStore::waitingPictures() const
{
    QList<WaitingPicture> waiting;
    Statement statement(m_db, u"SELECT post, picture, push FROM wall_picture ORDER BY post"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        waiting.append({ { row.text(0) }, row.text(1), row.text(2) });
    });
    if (!read)
        return fail(read.error());
    return waiting;
}

Result<void> WallStore::addPicture(const WaitingPicture &waiting)
{
    Statement statement(
        m_db, u"INSERT OR REPLACE INTO wall_picture (post, picture, push) VALUES (?1, ?2, ?3)"_s);
    return statement.run({ waiting.post.value, waiting.picture, waiting.push });
}

Result<bool> WallStore::removePicture(const WallPostId &post)
{
    Statement statement(m_db, u"DELETE FROM wall_picture WHERE post = ?1"_s);
    if (const auto done = statement.run({ post.value }); !done)
        return fail(done.error());
    return statement.changed() > 0;
}

Result<void> WallStore::setImage(const WallPostId &post, const std::optional<StoryImage> &image)
{
    Statement statement(m_db, u"UPDATE wall_post SET image = ?2 WHERE id = ?1"_s);
    return statement.run({ post.value, bytesOf(image) });
}

Result<int> WallStore::removeOlderThan(int generation)
{
    Statement statement(m_db, u"DELETE FROM wall_post WHERE generation < ?1 AND waiting = 0"_s);
    if (const auto done = statement.run({ generation }); !done)
        return fail(done.error());
    return statement.changed();
}

Result<bool> WallStore::markSeen(const WallPostId &id, const QDateTime &at)
{
    Statement statement(m_db, u"INSERT OR IGNORE INTO wall_seen (post, at) VALUES (?1, ?2)"_s);
    if (const auto done = statement.run({ id.value, toSql(at) }); !done)
        return fail(done.error());
    return statement.changed() == 1;
}

Result<void> WallStore::react(const WallPostId &id, bool on, const QDateTime &at)
{
    Statement statement(m_db,
        u"INSERT INTO wall_reaction (post, is_on, at) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (post) DO UPDATE SET is_on = excluded.is_on, at = excluded.at"_s);
    return statement.run({ id.value, on, toSql(at) });
}

Result<void> WallStore::forgetOwn()
{
    for (const QString &own :
        { u"wall_reaction"_s, u"wall_seen"_s, u"wall_post WHERE waiting = 1"_s }) {
        if (const auto done = execute(m_db, u"DELETE FROM "_s + own); !done)
            return done;
    }
    return {};
}

} // namespace Relais
