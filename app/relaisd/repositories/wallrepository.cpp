// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/wallrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

WallPost readPost(const QSqlQuery &row)
{
    WallPost post;
    post.id.value = row.value(0).toString();
    post.author.value = row.value(1).toString();
    post.authorName = row.value(2).toString();
    post.teamName = row.value(3).toString();
    post.text = row.value(4).toString();
    post.story.value = row.value(5).toString();
    post.trackedLink = QUrl(row.value(6).toString());
    post.postedAt = timeFromStored(row.value(7).toLongLong());
    post.removed = row.value(8).toBool();
    post.views = row.value(9).toInt();
    post.reactions = row.value(10).toInt();
    post.comments = row.value(11).toInt();
    post.reactedByMe = row.value(12).toBool();
    post.removedBy = row.value(13).toString();
    post.removedReason = row.value(14).toString();
    post.pinnedAt = timeFromStored(row.value(15).toLongLong());
    const QString image = row.value(16).toString();
    if (!image.isEmpty() && !post.removed)
        post.image = StoryImage { image, row.value(17).toString(), row.value(18).toInt(),
            row.value(19).toInt() };
    post.editedAt = timeFromStored(row.value(20).toLongLong());
    post.place = row.value(21).toString();
    return post;
}

} // namespace

WallRepository::WallRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<WallPost>> WallRepository::select(
    const MemberId &reader, const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT p.id, p.author, m.name, COALESCE(t.name, ''), p.text, p.story, p.tracked_link, "
        "p.posted_at, p.removed, p.views, p.reactions, p.comments, EXISTS (SELECT 1 FROM "
        "wall_reaction r WHERE r.post = p.id AND r.member = ?), COALESCE(e.name, ''), "
        "p.removed_reason, p.pinned_at, p.image, p.image_alt, p.image_width, p.image_height, "
        "p.edited_at, m.location "
        "FROM wall_post p JOIN member m ON m.id = p.author "
        "LEFT JOIN team t ON t.id = m.team LEFT JOIN member e ON e.id = p.removed_by "_s
            + where,
        QVariantList { text(reader.value) } + values);
    if (!query)
        return fail(query.error());
    QList<WallPost> posts;
    while (query->next())
        posts.append(readPost(*query));
    if (const auto added = addMentions(posts); !added)
        return fail(added.error());
    return posts;
}

Result<void> WallRepository::addMentions(QList<WallPost> &posts) const
{
    if (posts.isEmpty())
        return {};
    QStringList ids;
    for (const WallPost &post : std::as_const(posts))
        ids.append(post.id.value);
    auto query = run(m_db,
        u"SELECT w.post, w.member, m.name FROM wall_mention w JOIN member m ON m.id = w.member "
        "JOIN wall_post p ON p.id = w.post AND p.removed = 0 "
        "WHERE w.post IN (SELECT value FROM json_each(?)) ORDER BY w.post, w.member"_s,
        { idList(ids) });
    if (!query)
        return fail(query.error());
    QHash<QString, QList<WallMention>> mentions;
    while (query->next())
        mentions[query->value(0).toString()].append(
            { { query->value(1).toString() }, query->value(2).toString() });
    for (WallPost &post : posts)
        post.mentions = mentions.value(post.id.value);
    return {};
}

Result<WallPost> WallRepository::post(const WallPostId &id, const MemberId &reader) const
{
    const auto found = select(reader, u"WHERE p.id = ?"_s, { text(id.value) });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such post"_s, u"wall-post-unknown"_s);
    return found->constFirst();
}

Result<QHash<WallPostId, WallPost>> WallRepository::posts(
    const QStringList &ids, const MemberId &reader) const
{
    const auto found =
        select(reader, u"WHERE p.id IN (SELECT value FROM json_each(?))"_s, { idList(ids) });
    if (!found)
        return fail(found.error());
    QHash<WallPostId, WallPost> posts;
    for (const WallPost &post : *found)
        posts.insert(post.id, post);
    return posts;
}

Result<QList<WallPost>> WallRepository::newest(
    const MemberId &reader, const WallPostId &before, int limit) const
{
    const QString order = u" ORDER BY p.posted_at DESC, p.id DESC LIMIT ?"_s;
    if (before.isEmpty())
        return select(reader, u"WHERE p.removed = 0"_s + order, { limit });
    return select(reader,
        u"WHERE p.removed = 0 AND (p.posted_at, p.id) < "
        "(SELECT posted_at, id FROM wall_post WHERE id = ?)"_s
            + order,
        { before.value, limit });
}

Result<void> WallRepository::insert(const WallPost &post)
{
    const StoryImage image = post.image.value_or(StoryImage());
    const auto inserted = change(m_db,
        u"INSERT INTO wall_post (id, author, text, story, tracked_link, posted_at, image, "
        "image_alt, image_width, image_height) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { post.id.value, post.author.value, text(post.text), text(post.story.value),
            text(post.trackedLink.toString(QUrl::FullyEncoded)), toStored(post.postedAt),
            text(image.path), text(image.altText), image.width, image.height });
    return inserted ? insertMentions(post) : Result<void>(fail(inserted.error()));
}

Result<void> WallRepository::insertMentions(const WallPost &post)
{
    for (const WallMention &mention : post.mentions) {
        const auto named = change(m_db,
            u"INSERT INTO wall_mention (post, member) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            { post.id.value, text(mention.member.value) });
        if (!named)
            return fail(named.error());
    }
    return {};
}

Result<void> WallRepository::edit(const WallPost &post)
{
    const auto kept = change(m_db,
        u"UPDATE wall_report SET reported_text = (SELECT p.text FROM wall_post p "
        "WHERE p.id = wall_report.post) "
        "WHERE post = ? AND comment = '' AND settled_at = 0 AND reported_text = ''"_s,
        { text(post.id.value) });
    if (!kept)
        return fail(kept.error());
    const auto edited = change(m_db,
        u"UPDATE wall_post SET text = ?, story = ?, edited_at = ? WHERE id = ?"_s,
        { text(post.text), text(post.story.value), toStored(post.editedAt), text(post.id.value) });
    if (!edited)
        return fail(edited.error());
    const auto unnamed =
        change(m_db, u"DELETE FROM wall_mention WHERE post = ?"_s, { text(post.id.value) });
    return unnamed ? insertMentions(post) : Result<void>(fail(unnamed.error()));
}

Result<void> WallRepository::setPinned(const WallPostId &id, const QDateTime &at)
{
    const auto pinned = change(m_db, u"UPDATE wall_post SET pinned_at = ? WHERE id = ?"_s,
        { toStored(at), text(id.value) });
    return withoutValue(pinned);
}

Result<int> WallRepository::pinnedCount() const
{
    auto query = run(m_db, u"SELECT COUNT(*) FROM wall_post WHERE pinned_at > 0 AND removed = 0"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> WallRepository::remove(const WallPostId &id)
{
    const auto removed = change(m_db,
        u"UPDATE wall_post SET removed = 1, text = '', tracked_link = '', removed_by = '', "
        "removed_reason = '', hidden_text = '', hidden_link = '', hidden_at = 0, "
        "image_alt = '', pinned_at = 0, edited_at = 0 WHERE id = ?"_s,
        { text(id.value) });
    if (!removed)
        return fail(removed.error());
    const auto forgotten = change(
        m_db, u"UPDATE wall_report SET reported_text = '' WHERE post = ?"_s, { text(id.value) });
    if (!forgotten)
        return fail(forgotten.error());
    const auto named =
        change(m_db, u"DELETE FROM wall_mention WHERE post = ?"_s, { text(id.value) });
    return withoutValue(named);
}

Result<void> WallRepository::removeBy(
    const WallPostId &id, const MemberId &editor, const QString &reason, const QDateTime &at)
{
    const auto removed = change(m_db,
        u"UPDATE wall_post SET removed = 1, hidden_text = text, hidden_link = tracked_link, "
        "hidden_at = ?, text = '', tracked_link = '', removed_by = ?, removed_reason = ?, "
        "pinned_at = 0 "
        "WHERE id = ?"_s,
        { toStored(at), text(editor.value), text(reason), text(id.value) });
    return withoutValue(removed);
}

Result<bool> WallRepository::restore(const WallPostId &id)
{
    const auto restored = change(m_db,
        u"UPDATE wall_post SET removed = 0, text = hidden_text, tracked_link = hidden_link, "
        "hidden_text = '', hidden_link = '', hidden_at = 0, removed_by = '', removed_reason = '' "
        "WHERE id = ? AND hidden_at > 0"_s,
        { text(id.value) });
    if (!restored)
        return fail(restored.error());
    return *restored > 0;
}

Result<void> WallRepository::forgetHidden(const QDateTime &before)
{
    const auto unnamed = change(m_db,
        u"DELETE FROM wall_mention WHERE post IN "
        "(SELECT id FROM wall_post WHERE hidden_at > 0 AND hidden_at < ?)"_s,
        { toStored(before) });
    if (!unnamed)
        return fail(unnamed.error());
    const auto forgotten = change(m_db,
        u"UPDATE wall_post SET hidden_text = '', hidden_link = '', hidden_at = 0, image_alt = '' "
        "WHERE hidden_at > 0 AND hidden_at < ?"_s,
        { toStored(before) });
    if (!forgotten)
        return fail(forgotten.error());
    if (const auto comments = forgetHiddenComments(before); !comments)
        return comments;
    const auto reported = change(m_db,
        u"UPDATE wall_report SET reported_text = '' "
        "WHERE reported_text <> '' AND settled_at > 0 AND settled_at < ?"_s,
        { toStored(before) });
    return withoutValue(reported);
}

Result<bool> WallRepository::addView(
    const WallPostId &post, const MemberId &member, const QDateTime &at)
{
    const auto added = change(m_db,
        u"INSERT INTO wall_view (post, member, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        { text(post.value), text(member.value), toStored(at) });
    if (!added)
        return fail(added.error());
    if (*added == 0)
        return false;
    if (const auto counted = addToCounter(post, u"views"_s, 1); !counted)
        return fail(counted.error());
    return true;
}

Result<bool> WallRepository::setReaction(
    const WallPostId &post, const MemberId &member, bool on, const QDateTime &at)
{
    const auto changed = on
        ? change(m_db,
              u"INSERT INTO wall_reaction (post, member, at) VALUES (?, ?, ?) "
              "ON CONFLICT DO NOTHING"_s,
              { text(post.value), text(member.value), toStored(at) })
        : change(m_db, u"DELETE FROM wall_reaction WHERE post = ? AND member = ?"_s,
              { text(post.value), text(member.value) });
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return false;
    if (const auto counted = addToCounter(post, u"reactions"_s, on ? 1 : -1); !counted)
        return fail(counted.error());
    return true;
}

Result<void> WallRepository::addToCounter(
    const WallPostId &post, const QString &counter, int difference)
{
    const auto counted =
        change(m_db, u"UPDATE wall_post SET %1 = %1 + ? WHERE id = ?"_s.arg(counter),
            { difference, text(post.value) });
    if (!counted)
        return fail(counted.error());
    return {};
}

} // namespace Relais::Backend
