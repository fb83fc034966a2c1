// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/storyrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/signingrepository.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/domain/threshold.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Names and numbers that change without the story are kept in their own tables and columns.
QString revisionBodyOf(Story story)
{
    story.authorName.clear();
    story.approverName.clear();
    story.withdrawnByName.clear();
    story.deletionAsked = false;
    story.correctionPending = false;
    story.colleagues = 0;
    story.suggestedBy.clear();
    for (Caption &caption : story.captions)
        caption.uses = 0;
    story.signature.reset();
    return QString::fromUtf8(QJsonDocument(Api::toJson(story)).toJson(QJsonDocument::Compact));
}

// Corrections are in a column until they are approved, and then in the revision.
QString bodyOf(Story story)
{
    story.corrections.clear();
    return revisionBodyOf(std::move(story));
}

QString textOf(const QList<Correction> &corrections)
{
    return corrections.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(Api::toJson(corrections)).toJson(QJsonDocument::Compact));
}

QList<Correction> correctionsOf(const QString &text)
{
    const QString whole = text.isEmpty() ? u"[]"_s : text;
    const auto json = Api::objectFrom(QString(u"{\"correction\":"_s + whole + u'}').toUtf8());
    if (!json)
        return {};
    Api::JsonReader reader(*json);
    return Api::correctionsFrom(reader, "correction"_L1);
}

Result<Story> storyOf(const QString &body)
{
    const auto json = Api::objectFrom(body.toUtf8());
    return json ? Api::storyFrom(*json) : Result<Story>(fail(json.error()));
}

constexpr auto workingCopy =
    "SELECT s.body, s.version, s.revision, s.state, s.author, a.name, s.approver, "
    "COALESCE(p.name, ''), s.created_at, s.changed_at, s.withdrawn_reason, s.colleagues, "
    "s.editor, s.note, s.announced, COALESCE(e.name, ''), s.withdrawn_by, s.correction, "
    "COALESCE(w.name, ''), s.archived_at, s.translation_of, s.deletion_asked, "
    "s.correction_pending, CASE WHEN s.state = 'withdrawn' THEN (SELECT COUNT(DISTINCT r.member) "
    "FROM relay r "
    "WHERE r.story = s.id AND r.corrected = 1) ELSE 0 END, s.live "
    "FROM story s JOIN member a ON a.id = s.author LEFT JOIN member p ON p.id = s.approver "
    "LEFT JOIN member e ON e.id = s.editor LEFT JOIN member w ON w.id = s.withdrawn_by "_L1;

Result<StoredStory> readWorkingCopy(const QSqlQuery &row)
{
    auto story = storyOf(row.value(0).toString());
    if (!story)
        return fail(story.error());
    StoredStory stored;
    stored.story = std::move(*story);
    stored.version = row.value(1).toInt();
    stored.story.revision = row.value(2).toInt();
    stored.story.state = storyStateFromKey(row.value(3).toString()).value_or(StoryState::Withdrawn);
    stored.story.author.value = row.value(4).toString();
    stored.story.authorName = row.value(5).toString();
    stored.story.approver.value = row.value(6).toString();
    stored.story.approverName = row.value(7).toString();
    stored.story.createdAt = timeFromStored(row.value(8).toLongLong());
    stored.changedAt = timeFromStored(row.value(9).toLongLong());
    stored.story.withdrawnReason = row.value(10).toString();
    stored.story.colleagues = row.value(11).toInt();
    stored.editor.value = row.value(12).toString();
    stored.note = row.value(13).toString();
    stored.announced = row.value(14).toBool();
    stored.editorName = row.value(15).toString();
    stored.withdrawnBy.value = row.value(16).toString();
    stored.story.corrections = correctionsOf(row.value(17).toString());
    stored.story.withdrawnByName = row.value(18).toString();
    stored.archived = row.value(19).toLongLong() > 0;
    stored.translationOf.value = row.value(20).toString();
    stored.story.deletionAsked = row.value(21).toBool();
    stored.story.correctionPending = row.value(22).toBool();
    stored.corrected = Threshold::told(row.value(23).toInt());
    stored.live = row.value(24).toInt();
    return stored;
}

QVariantList columnsOf(const StoredStory &stored)
{
    const Story &story = stored.story;
    return { stored.version, story.revision, storyStateKey(story.state), story.author.value,
        stored.editor.value, text(story.approver.value), stored.announced ? 1 : 0,
        toStored(story.createdAt), toStored(stored.changedAt), text(story.withdrawnReason),
        text(stored.note), text(stored.withdrawnBy.value), text(textOf(story.corrections)),
        stored.archived ? toStored(stored.changedAt) : 0, text(stored.translationOf.value),
        story.deletionAsked ? 1 : 0, story.correctionPending ? 1 : 0, bodyOf(story),
        story.id.value };
}

// One that waits for its embargo leaves members the revision that they have.
Result<void> showAnnounced(const QSqlDatabase &db, const StoredStory &stored)
{
    if (!stored.announced)
        return {};
    return withoutValue(change(
        db, u"UPDATE story SET live = revision WHERE id = ?"_s, { text(stored.story.id.value) }));
}

} // namespace

StoryRepository::StoryRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<StoredStory> StoryRepository::byId(const StoryId &id) const
{
    auto query = run(m_db, workingCopy + u"WHERE s.id = ?"_s, { text(id.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such story"_s, u"story-unknown"_s);
    return readWorkingCopy(*query);
}

Result<QList<StoredStory>> StoryRepository::list(
    std::optional<StoryState> state, const StoryId &before, int limit) const
{
    QString sql = workingCopy + u"WHERE 1 = 1 "_s;
    QVariantList values;
    if (state) {
        sql += u"AND s.state = ? "_s;
        values.append(storyStateKey(*state));
    }
    if (!before.isEmpty()) {
        sql += u"AND (s.changed_at, s.id) < (SELECT changed_at, id FROM story WHERE id = ?) "_s;
        values.append(before.value);
    }
    sql += u"ORDER BY s.changed_at DESC, s.id DESC LIMIT ?"_s;
    values.append(limit);
    auto query = run(m_db, sql, values);
    if (!query)
        return fail(query.error());
    QList<StoredStory> stories;
    while (query->next()) {
        const auto stored = readWorkingCopy(*query);
        if (!stored)
            return fail(stored.error());
        stories.append(*stored);
    }
    return stories;
}

Result<void> StoryRepository::insert(const StoredStory &stored)
{
    const auto inserted = change(m_db,
        u"INSERT INTO story (version, revision, state, author, editor, approver, "
        "announced, created_at, changed_at, withdrawn_reason, note, withdrawn_by, correction, "
        "archived_at, translation_of, deletion_asked, correction_pending, body, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        columnsOf(stored));
    if (!inserted)
        return fail(inserted.error());
    return showAnnounced(m_db, stored);
}

Result<void> StoryRepository::update(const StoredStory &stored)
{
    const auto updated = change(m_db,
        u"UPDATE story SET version = ?, revision = ?, state = ?, author = ?, editor = ?, "
        "approver = ?, announced = ?, created_at = ?, changed_at = ?, "
        "withdrawn_reason = ?, note = ?, withdrawn_by = ?, correction = ?, "
        "archived_at = ?, translation_of = ?, deletion_asked = ?, correction_pending = ?, "
        "body = ? "
        "WHERE id = ?"_s,
        columnsOf(stored));
    if (!updated)
        return fail(updated.error());
    return showAnnounced(m_db, stored);
}

Result<void> StoryRepository::addRevision(const Story &story)
{
    const auto added = change(m_db,
        u"INSERT INTO story_revision (story, revision, approver, approved_at, embargo, link, "
        "body) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { story.id.value, story.revision, story.approver.value, toStored(story.approvedAt),
            toStored(story.embargo), text(story.link.toString(QUrl::FullyEncoded)),
            revisionBodyOf(story) });
    if (!added)
        return fail(added.error());
    return {};
}

Result<bool> StoryRepository::hasRevision(const StoryId &id, int revision) const
{
    auto query = run(m_db, u"SELECT 1 FROM story_revision WHERE story = ? AND revision = ?"_s,
        { text(id.value), revision });
    if (!query)
        return fail(query.error());
    return query->next();
}

Result<Story> StoryRepository::revision(const StoryId &id, int revision) const
{
    auto query = run(m_db,
        u"SELECT r.body, COALESCE(p.name, ''), a.name FROM story_revision r "
        "JOIN story s ON s.id = r.story JOIN member a ON a.id = s.author "
        "LEFT JOIN member p ON p.id = r.approver WHERE r.story = ? AND r.revision = ?"_s,
        { text(id.value), revision });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such revision"_s, u"revision-unknown"_s);
    auto story = storyOf(query->value(0).toString());
    if (!story)
        return story;
    story->approverName = query->value(1).toString();
    story->authorName = query->value(2).toString();
    const auto signature = SigningRepository(m_db).of(id, revision);
    if (!signature)
        return fail(signature.error());
    story->signature = *signature;
    return story;
}

Result<QHash<StoryId, Story>> StoryRepository::published(const QStringList &ids) const
{
    auto query = run(m_db,
        u"SELECT r.body, s.state, a.name, COALESCE(p.name, ''), s.withdrawn_reason, s.colleagues, "
        "COALESCE(w.name, ''), s.correction_pending, s.deletion_asked "
        "FROM story s JOIN story_revision r ON r.story = s.id AND r.revision = s.live "
        "JOIN member a ON a.id = s.author LEFT JOIN member p ON p.id = r.approver "
        "LEFT JOIN member w ON w.id = s.withdrawn_by "
        "WHERE s.id IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) });
    if (!query)
        return fail(query.error());
    const auto signatures = SigningRepository(m_db).ofPublished(ids);
    if (!signatures)
        return fail(signatures.error());
    QHash<StoryId, Story> stories;
    while (query->next()) {
        auto story = storyOf(query->value(0).toString());
        if (!story)
            return fail(story.error());
        const QString state = query->value(1).toString();
        const bool withdrawn = state == storyStateKey(StoryState::Withdrawn);
        story->correctionPending =
            withdrawn ? query->value(7).toBool() : state == storyStateKey(StoryState::InReview);
        story->state = withdrawn ? StoryState::Withdrawn : StoryState::Approved;
        story->authorName = query->value(2).toString();
        story->approverName = query->value(3).toString();
        story->withdrawnReason = query->value(4).toString();
        story->colleagues = query->value(5).toInt();
        if (const auto signature = signatures->constFind(story->id);
            signature != signatures->cend())
            story->signature = *signature;
        if (withdrawn) {
            story->withdrawnByName = query->value(6).toString();
            story->deletionAsked = query->value(8).toBool();
        }
        stories.insert(story->id, *story);
    }
    if (const auto added = addUses(stories, ids); !added)
        return fail(added.error());
    if (const auto added = addCredits(stories, ids); !added)
        return fail(added.error());
    return stories;
}

Result<QStringList> StoryRepository::jobs(int limit) const
{
    return firstColumn(m_db,
        u"SELECT s.id FROM story s JOIN story_revision r "
        "ON r.story = s.id AND r.revision = s.live "
        "WHERE s.state <> 'withdrawn' AND json_extract(r.body, '$.kind') = ? "
        "ORDER BY r.approved_at DESC, s.id DESC LIMIT ?"_s,
        { storyKindKey(StoryKind::Job), limit });
}

Result<QStringList> StoryRepository::announceDue(const QDateTime &now)
{
    return firstColumn(m_db,
        u"UPDATE story SET announced = 1, live = revision WHERE announced = 0 AND revision > 0 "
        "AND state <> 'withdrawn' AND EXISTS (SELECT 1 FROM story_revision r WHERE r.story = "
        "story.id AND r.revision = story.revision AND r.embargo <= ?) RETURNING id"_s,
        { toStored(now) });
}

Reading StoryRepository::readingRevisions(
    const QStringList &ids, QHash<StoryId, QList<int>> &revisions)
{
    return { u"SELECT story, revision FROM story_revision "
             "WHERE story IN (SELECT value FROM json_each(?))"_s,
        { idList(ids) }, [&revisions](const QSqlQuery &row) {
            revisions[{ row.value(0).toString() }].append(row.value(1).toInt());
        } };
}

} // namespace Relais::Backend
