// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storystore.h"

#include "core/domain/threshold.h"
#include "core/store/jsonlists.h"
#include "core/store/statement.h"
#include "core/store/storydetail.h"
#include "core/store/storyquery.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QString captionText(const Story &story)
{
    QStringList texts;
    for (const Caption &caption : story.captions)
        texts.append(caption.text);
    return texts.join(u'\n');
}

QString topicText(const Story &story, const QHash<QString, QString> &names)
{
    QStringList texts;
    for (const TopicId &topic : story.topics)
        texts.append(names.value(topic.value));
    return texts.join(u'\n');
}

Result<QHash<QString, QString>> topicNames(QSqlDatabase &db)
{
    QHash<QString, QString> names;
    Statement all(db, u"SELECT id, name || ' ' || name_en FROM topic"_s);
    const auto read =
        all.each({}, [&](const Statement &row) { names.insert(row.text(0), row.text(1)); });
    if (!read)
        return fail(read.error());
    return names;
}

StoredStory readRow(const Statement &row)
{
    StoredStory stored;
    Story &story = stored.story;
    story.id = { row.text(0) };
    story.revision = row.number(1);
    story.state = storyStateFromKey(row.text(2)).value_or(StoryState::Withdrawn);
    story.kind = storyKindFromKey(row.text(3)).value_or(StoryKind::Article);
    story.title = row.text(4);
    story.summary = row.text(5);
    story.language = row.text(6);
    story.campaign = { row.text(7) };
    story.embargo = row.time(8);
    story.expiry = row.time(9);
    story.pinned = row.flag(10);
    story.approvedAt = row.time(11);
    story.createdAt = row.time(12);
    story.colleagues = Threshold::told(row.number(13)); // rows of before hold the exact number
    readStoryDetail(row.text(14), story);
    stored.read = row.flag(15);
    stored.saved = row.flag(16);
    stored.dismissed = row.flag(17);
    stored.hasDraft = row.flag(18);
    stored.ownRelays = row.number(19);
    stored.key = row.integer(20);
    stored.readAt = row.time(21);
    return stored;
}

// %1 is what they are asked for by.
const QString rowsSql = uR"(SELECT story.id, revision, state, kind, title, summary, language,
        campaign, embargo, expiry, pinned, approved_at, created_at, colleagues, detail,
        story_mark.read_at IS NOT NULL, story_mark.saved_at IS NOT NULL,
        story_mark.dismissed_at IS NOT NULL,
        EXISTS (SELECT 1 FROM draft WHERE draft.story = story.id),
        (SELECT count(*) FROM relay WHERE relay.story = story.id AND relay.state <> 'cancelled'
            AND relay.member IS NULL),
        story.key, story_mark.read_at
    FROM json_each(?1) AS wanted JOIN story ON story.%1 = wanted.value
        LEFT JOIN story_mark ON story_mark.story = story.id
    ORDER BY wanted.key)"_s;

const QString upsertSql = uR"(INSERT INTO story (id, revision, state, kind, title, summary,
        caption_text, topic_text, language, campaign, embargo, expiry, pinned, approved_at,
        created_at, colleagues, detail, generation)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
    ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, state = excluded.state,
        kind = excluded.kind, title = excluded.title, summary = excluded.summary,
        caption_text = excluded.caption_text, topic_text = excluded.topic_text,
        language = excluded.language, campaign = excluded.campaign, embargo = excluded.embargo,
        expiry = excluded.expiry, pinned = excluded.pinned, approved_at = excluded.approved_at,
        created_at = excluded.created_at, colleagues = excluded.colleagues,
        detail = excluded.detail, generation = excluded.generation
    RETURNING key)"_s;

QVariantList upsertValues(const Story &story, const QHash<QString, QString> &topics, int generation)
{
    return { story.id.value, story.revision, storyStateKey(story.state), storyKindKey(story.kind),
        story.title, story.summary, captionText(story), topicText(story, topics), story.language,
        story.campaign.value, toSql(story.embargo), toSql(story.expiry), story.pinned,
        toSql(story.approvedAt), toSql(story.createdAt), story.colleagues, storyDetail(story),
        generation };
}

Result<void> mark(QSqlDatabase &db, const QString &column, const StoryId &id, const QVariant &at)
{
    Statement upsert(db,
        u"INSERT INTO story_mark (story, %1) VALUES (?1, ?2)"
        " ON CONFLICT (story) DO UPDATE SET %1 = excluded.%1"_s.arg(column));
    return upsert.run({ id.value, at });
}

Result<QList<StoredStory>> rowsBy(QSqlDatabase &db, const QString &column, const QString &json)
{
    QList<StoredStory> stories;
    Statement statement(db, rowsSql.arg(column));
    const auto read =
        statement.each({ json }, [&](const Statement &row) { stories.append(readRow(row)); });
    if (!read)
        return fail(read.error());
    return stories;
}

} // namespace

Result<QList<StoryId>> StoryStore::find(const StoryQuery &query) const
{
    const auto text = findStories(m_db, u"id"_s, query);
    if (!text)
        return fail(text.error());
    QList<StoryId> ids;
    for (const auto &id : QStringView(*text).split(u'\n', Qt::SkipEmptyParts))
        ids.append({ id.toString() });
    return ids;
}

Result<QList<qint64>> StoryStore::keys(const StoryQuery &query) const
{
    const auto text = findStories(m_db, u"key"_s, query);
    if (!text)
        return fail(text.error());
    QList<qint64> keys;
    for (const auto &key : QStringView(*text).split(u'\n', Qt::SkipEmptyParts))
        keys.append(key.toLongLong());
    return keys;
}

Result<QList<StoredStory>> StoryStore::rows(const QList<StoryId> &ids) const
{
    return rowsBy(m_db, u"id"_s, jsonIds(ids));
}

Result<QList<StoredStory>> StoryStore::rowsOf(const QList<qint64> &keys) const
{
    QStringList numbers;
    for (const qint64 key : keys)
        numbers.append(QString::number(key));
    return rowsBy(m_db, u"key"_s, u'[' + numbers.join(u',') + u']');
}

Result<qint64> StoryStore::keyOf(const StoryId &id) const
{
    const auto key = askOne(m_db, u"SELECT key FROM story WHERE id = ?1"_s, { id.value });
    if (!key)
        return fail(key.error());
    return key->toLongLong();
}

Result<bool> StoryStore::hasMoreThan(int stories) const
{
    const auto one = askOne(
        m_db, u"SELECT count(*) FROM (SELECT 1 FROM story LIMIT 1 OFFSET ?1)"_s, { stories });
    if (!one)
        return fail(one.error());
    return *one == u"1"_s;
}

Result<StoredStory> StoryStore::row(const StoryId &id) const
{
    const auto found = rows({ id });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such story"_s);
    return found->first();
}

Result<QList<Story>> StoryStore::olderRevisions(const StoryId &id) const
{
    QList<Story> older;
    Statement statement(m_db,
        u"SELECT revision, title, summary, language, expiry, approved_at, detail"
        " FROM story_revision WHERE story = ?1 ORDER BY revision DESC"_s);
    const auto read = statement.each({ id.value }, [&](const Statement &row) {
        Story story;
        story.id = id;
        story.revision = row.number(0);
        story.state = StoryState::Approved;
        story.title = row.text(1);
        story.summary = row.text(2);
        story.language = row.text(3);
        story.expiry = row.time(4);
        story.approvedAt = row.time(5);
        readStoryDetail(row.text(6), story);
        older.append(story);
    });
    if (!read)
        return fail(read.error());
    return older;
}

Result<QList<Story>> StoryStore::events(
    const QDateTime &now, const QDateTime &until, int most) const
{
    QList<qint64> keys;
    Statement statement(m_db,
        u"SELECT key, json_extract(detail, '$.event.at') AS at FROM story WHERE"_s + storyIsLive()
            + storyIsNotDismissed()
            + u" AND kind = 'event' AND at BETWEEN ?1 AND ?2 ORDER BY at, id LIMIT ?3"_s);
    const auto read = statement.each({ now.toMSecsSinceEpoch(), until.toMSecsSinceEpoch(), most },
        [&](const Statement &row) { keys.append(row.integer(0)); });
    if (!read)
        return fail(read.error());
    const auto stored = rowsOf(keys);
    if (!stored)
        return fail(stored.error());
    QList<Story> events;
    for (const StoredStory &one : *stored)
        events.append(one.story);
    return events;
}

Result<QHash<QString, int>> StoryStore::topicsRead() const
{
    QHash<QString, int> topics;
    Statement statement(m_db,
        u"SELECT story_topic.topic, count(*) FROM story_mark"
        " JOIN story ON story.id = story_mark.story"
        " JOIN story_topic ON story_topic.story = story.key"
        " WHERE read_at IS NOT NULL GROUP BY story_topic.topic"_s);
    const auto read = statement.each(
        {}, [&](const Statement &row) { topics.insert(row.text(0), row.number(1)); });
    if (!read)
        return fail(read.error());
    return topics;
}

Result<int> StoryStore::countSince(
    const QDateTime &since, const QStringList &topics, const QStringList &languages) const
{
    const auto found = askOne(m_db,
        u"SELECT count(*) FROM story WHERE state = 'approved' AND approved_at > ?1"
        " AND (?2 = '[]' OR key IN (SELECT story FROM story_topic WHERE topic IN"
        "  (SELECT value FROM json_each(?2))))"
        " AND (?3 = '[]' OR language IN (SELECT value FROM json_each(?3)))"_s,
        { since.toMSecsSinceEpoch(), jsonTexts(topics), jsonTexts(languages) });
    if (!found)
        return fail(found.error());
    return found->toInt();
}

Result<StoryCounts> StoryStore::counts(const QDateTime &now) const
{
    StoryCounts counts;
    Statement statement(m_db,
        u"SELECT count(*), count(*) FILTER (WHERE kind = 'job'),"
        " (SELECT count(*) FROM story_mark JOIN story ON story.id = story_mark.story"
        "  WHERE read_at IS NOT NULL AND dismissed_at IS NULL AND"_s
            + storyIsLive()
            + u"), (SELECT count(*) FROM story_mark JOIN story ON story.id = story_mark.story"
              "  WHERE saved_at IS NOT NULL AND dismissed_at IS NULL AND"_s
            + storyIsLive() + u") FROM story WHERE"_s + storyIsLive() + storyIsNotDismissed());
    const auto read = statement.each({ now.toMSecsSinceEpoch() }, [&](const Statement &row) {
        counts = { row.number(0), row.number(0) - row.number(2), row.number(1), row.number(3) };
    });
    if (!read)
        return fail(read.error());
    return counts;
}

Result<QStringList> StoryStore::languages(const QDateTime &now) const
{
    QStringList languages;
    Statement statement(m_db,
        u"SELECT DISTINCT language FROM story WHERE"_s + storyIsLive() + u" ORDER BY language"_s);
    const auto read = statement.each(
        { now.toMSecsSinceEpoch() }, [&](const Statement &row) { languages.append(row.text(0)); });
    if (!read)
        return fail(read.error());
    return languages;
}

Result<int> StoryStore::count() const
{
    const auto all = askOne(m_db, u"SELECT count(*) FROM story"_s);
    if (!all)
        return fail(all.error());
    return all->toInt();
}

Result<QSet<StoryId>> StoryStore::present(const QList<StoryId> &ids) const
{
    QSet<StoryId> present;
    Statement statement(
        m_db, u"SELECT id FROM story WHERE id IN (SELECT value FROM json_each(?1))"_s);
    const auto read = statement.each(
        { jsonIds(ids) }, [&](const Statement &row) { present.insert({ row.text(0) }); });
    if (!read)
        return fail(read.error());
    return present;
}

Result<void> StoryStore::upsert(const QList<Story> &stories, int generation)
{
    const auto topics = topicNames(m_db);
    if (!topics)
        return fail(topics.error());
    Statement upsert(m_db, upsertSql);
    Statement forget(m_db, u"DELETE FROM story_topic WHERE story = ?1"_s);
    Statement link(m_db, u"INSERT OR IGNORE INTO story_topic (story, topic) VALUES (?1, ?2)"_s);
    for (const Story &story : stories) {
        qint64 key = 0;
        Result<void> done = upsert.each(upsertValues(story, *topics, generation),
            [&](const Statement &row) { key = row.integer(0); });
        if (done)
            done = forget.run({ key });
        for (const TopicId &topic : story.topics) {
            if (done)
                done = link.run({ key, topic.value });
        }
        if (!done)
            return done;
    }
    return {};
}

Result<QList<StoryId>> StoryStore::signedBy(const QSet<PublicKey> &keys) const
{
    QStringList texts;
    for (const PublicKey &key : keys)
        texts.append(QString::fromLatin1(key.toBase64()));
    QList<StoryId> ids;
    Statement statement(m_db,
        u"SELECT id FROM story WHERE json_extract(detail, '$.signedBy') IN"
        " (SELECT value FROM json_each(?1))"_s);
    const auto read = statement.each(
        { jsonTexts(texts) }, [&](const Statement &row) { ids.append({ row.text(0) }); });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<void> StoryStore::keepThrough(const StoryId &id, int generation)
{
    Statement statement(m_db, u"UPDATE story SET generation = ?2 WHERE id = ?1"_s);
    return statement.run({ id.value, generation });
}

Result<int> StoryStore::remove(const QList<StoryId> &ids)
{
    Statement statement(m_db, u"DELETE FROM story WHERE id IN (SELECT value FROM json_each(?1))"_s);
    if (const auto done = statement.run({ jsonIds(ids) }); !done)
        return fail(done.error());
    return statement.changed();
}

Result<int> StoryStore::countOlderThan(int generation) const
{
    const auto older =
        askOne(m_db, u"SELECT count(*) FROM story WHERE generation < ?1"_s, { generation });
    if (!older)
        return fail(older.error());
    return older->toInt();
}

Result<int> StoryStore::removeOlderThan(int generation)
{
    Statement statement(m_db, u"DELETE FROM story WHERE generation < ?1"_s);
    if (const auto done = statement.run({ generation }); !done)
        return fail(done.error());
    return statement.changed();
}

Result<void> StoryStore::markRead(const StoryId &id, const QDateTime &at)
{
    return mark(m_db, u"read_at"_s, id, at.isValid() ? toSql(at) : QVariant());
}

Result<void> StoryStore::markSaved(const StoryId &id, bool saved, const QDateTime &at)
{
    return mark(m_db, u"saved_at"_s, id, saved ? toSql(at) : QVariant());
}

Result<void> StoryStore::markDismissed(const StoryId &id, bool dismissed, const QDateTime &at)
{
    return mark(m_db, u"dismissed_at"_s, id, dismissed ? toSql(at) : QVariant());
}

// Put apart, the key of a mark begins with its member; no id has a space.
Result<void> StoryStore::handOverMarks(const MemberId &from, const MemberId &to)
{
    Statement apart(m_db,
        u"UPDATE OR REPLACE story_mark SET story = ?1 || ' ' || story"
        " WHERE instr(story, ' ') = 0"_s);
    if (const auto kept = apart.run({ from.value }); !kept)
        return kept;
    Statement back(m_db,
        u"UPDATE OR REPLACE story_mark SET story = substr(story, length(?1) + 2)"
        " WHERE substr(story, 1, length(?1) + 1) = ?1 || ' '"_s);
    return back.run({ to.value });
}

} // namespace Relais
