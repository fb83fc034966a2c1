// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storystore.h"

#include "core/store/jsonids.h"
#include "core/store/searchquery.h"
#include "core/store/statement.h"
#include "core/store/storydetail.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int mostFound = 1000;
constexpr int mostRanked = 2000;

const QString live = uR"( story.state = 'approved'
    AND (story.embargo IS NULL OR story.embargo <= ?1)
    AND (story.expiry IS NULL OR story.expiry > ?1))"_s;
const QString notDismissed =
    u" AND story.id NOT IN (SELECT story FROM story_mark WHERE dismissed_at IS NOT NULL)"_s;

// The conditions of a query with their values, ?1 being the time.
struct Conditions {
    QString sql = live;
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        values.append(value);
        sql += condition.arg(values.size());
    }
};

Conditions conditionsOf(const StoryQuery &query)
{
    Conditions conditions;
    conditions.values.append(query.now.toMSecsSinceEpoch());
    if (query.kind)
        conditions.add(u" AND story.kind = ?%1"_s, storyKindKey(*query.kind));
    if (query.notKind)
        conditions.add(u" AND story.kind <> ?%1"_s, storyKindKey(*query.notKind));
    if (!query.language.isEmpty())
        conditions.add(u" AND story.language = ?%1"_s, query.language);
    if (!query.topic.isEmpty()) {
        conditions.add(u" AND story.key IN (SELECT story FROM story_topic WHERE topic = ?%1)"_s,
            query.topic.value);
    }
    if (query.network) {
        conditions.add(
            u" AND (json_array_length(story.detail, '$.networks') = 0 OR EXISTS (SELECT 1"
            " FROM json_each(story.detail, '$.networks') WHERE value = ?%1))"_s,
            networkKey(*query.network));
    }
    if (!query.campaign.isEmpty())
        conditions.add(u" AND story.campaign = ?%1"_s, query.campaign.value);
    if (query.unreadOnly)
        conditions.sql +=
            u" AND story.id NOT IN (SELECT story FROM story_mark WHERE read_at IS NOT NULL)"_s;
    if (query.savedOnly)
        conditions.sql +=
            u" AND story.id IN (SELECT story FROM story_mark WHERE saved_at IS NOT NULL)"_s;
    if (query.hideRelayed)
        conditions.sql +=
            u" AND story.id NOT IN (SELECT story FROM relay WHERE state <> 'cancelled')"_s;
    if (!query.showDismissed)
        conditions.sql += notDismissed;
    return conditions;
}

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
    story.colleagues = row.number(13);
    readStoryDetail(row.text(14), story);
    stored.read = row.flag(15);
    stored.saved = row.flag(16);
    stored.dismissed = row.flag(17);
    stored.hasDraft = row.flag(18);
    stored.ownRelays = row.number(19);
    stored.key = row.integer(20);
    return stored;
}

// %1 is what they are asked for by.
const QString rowsSql = uR"(SELECT story.id, revision, state, kind, title, summary, language,
        campaign, embargo, expiry, pinned, approved_at, created_at, colleagues, detail,
        story_mark.read_at IS NOT NULL, story_mark.saved_at IS NOT NULL,
        story_mark.dismissed_at IS NOT NULL,
        EXISTS (SELECT 1 FROM draft WHERE draft.story = story.id),
        (SELECT count(*) FROM relay WHERE relay.story = story.id AND relay.state <> 'cancelled'),
        story.key
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

// The column of all that sql answers, a line each: a hundred thousand rows through QVariant take
// four times as long.
Result<QString> linesOf(
    QSqlDatabase &db, const QString &column, const QString &sql, const QVariantList &values)
{
    return askOne(
        db, u"SELECT group_concat(%1, char(10)) FROM ("_s.arg(column) + sql + u')', values);
}

//! interests: terms that come before the time of approval.
QString orderOf(StoryOrder order, const QString &interests)
{
    switch (order) {
    case StoryOrder::EndingSoon:
        return u"pinned DESC, expiry IS NULL, expiry, approved_at DESC, id DESC"_s;
    case StoryOrder::MostRelayed:
        return u"pinned DESC, colleagues DESC, approved_at DESC, id DESC"_s;
    case StoryOrder::Newest:
        break;
    }
    return u"pinned DESC, "_s + interests + u"approved_at DESC, id DESC"_s;
}

QString jsonTexts(const QStringList &texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

//! The person's interests, as terms of an ORDER BY; empty when there are none.
QString interestsOf(const StoryQuery &query, QVariantList &values)
{
    QString terms;
    if (query.order != StoryOrder::Newest)
        return terms;
    if (!query.firstLanguages.isEmpty()) {
        values.append(jsonTexts(query.firstLanguages));
        terms +=
            u"story.language IN (SELECT value FROM json_each(?%1)) DESC, "_s.arg(values.size());
    }
    if (!query.firstTopics.isEmpty()) {
        values.append(jsonTexts(query.firstTopics));
        terms += u"story.key IN (SELECT story FROM story_topic WHERE topic IN"
                 " (SELECT value FROM json_each(?%1))) DESC, "_s.arg(values.size());
    }
    return terms;
}

Result<QString> list(QSqlDatabase &db, const QString &column, const StoryQuery &query)
{
    Conditions conditions = conditionsOf(query);
    const QString interests = interestsOf(query, conditions.values);
    conditions.add(u" ORDER BY "_s + orderOf(query.order, interests) + u" LIMIT ?%1"_s,
        std::max(query.limit, 0));
    return linesOf(db, column, u"SELECT story.%1 FROM story WHERE"_s.arg(column) + conditions.sql,
        conditions.values);
}

// Ranking looks at every match: a word that most stories have would make a keystroke wait.
Result<bool> isBroad(QSqlDatabase &db, const QString &words)
{
    const auto matches = askOne(db,
        u"SELECT count(*) FROM"
        " (SELECT 1 FROM story_text WHERE story_text MATCH ?1 LIMIT ?2)"_s,
        { words, mostRanked + 1 });
    if (!matches)
        return fail(matches.error());
    return matches->toInt() > mostRanked;
}

// By rank; the newest of a broad search.
Result<QString> search(
    QSqlDatabase &db, const QString &column, const StoryQuery &query, const QString &words)
{
    const auto broad = isBroad(db, words);
    if (!broad)
        return fail(broad.error());
    Conditions conditions = conditionsOf(query);
    conditions.add(u" AND story_text MATCH ?%1"_s, words);
    conditions.add(*broad ? u" ORDER BY story_text.rowid DESC LIMIT ?%1"_s
                          : u" ORDER BY story_text.rank LIMIT ?%1"_s,
        std::clamp(query.limit, 0, mostFound));
    QString sql = u"SELECT story.id, story.key, pinned, approved_at FROM story_text"
                  " CROSS JOIN story ON story.key = story_text.rowid WHERE"_s
        + conditions.sql;
    if (*broad)
        sql = u"SELECT %1 FROM ("_s.arg(column) + sql
            + u") ORDER BY pinned DESC, approved_at DESC, id DESC"_s;
    return linesOf(db, column, sql, conditions.values);
}

Result<QString> answered(QSqlDatabase &db, const QString &column, const StoryQuery &query)
{
    const QString words = searchQuery(query.search);
    return words.isEmpty() ? list(db, column, query) : search(db, column, query, words);
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
    const auto text = answered(m_db, u"id"_s, query);
    if (!text)
        return fail(text.error());
    QList<StoryId> ids;
    for (const auto &id : QStringView(*text).split(u'\n', Qt::SkipEmptyParts))
        ids.append({ id.toString() });
    return ids;
}

Result<QList<qint64>> StoryStore::keys(const StoryQuery &query) const
{
    const auto text = answered(m_db, u"key"_s, query);
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
            + live
            + u"), (SELECT count(*) FROM story_mark JOIN story ON story.id = story_mark.story"
              "  WHERE saved_at IS NOT NULL AND dismissed_at IS NULL AND"_s
            + live + u") FROM story WHERE"_s + live + notDismissed);
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
    Statement statement(
        m_db, u"SELECT DISTINCT language FROM story WHERE"_s + live + u" ORDER BY language"_s);
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
    QJsonArray array;
    for (const PublicKey &key : keys)
        array.append(QString::fromLatin1(key.toBase64()));
    const QString json = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    QList<StoryId> ids;
    Statement statement(m_db,
        u"SELECT id FROM story WHERE json_extract(detail, '$.signedBy') IN"
        " (SELECT value FROM json_each(?1))"_s);
    const auto read =
        statement.each({ json }, [&](const Statement &row) { ids.append({ row.text(0) }); });
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

} // namespace Relais
