// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storyquery.h"

#include "core/store/jsonlists.h"
#include "core/store/searchquery.h"
#include "core/store/statement.h"
#include "core/store/storystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int mostFound = 1000;
constexpr int mostRanked = 2000;

// The conditions of a query with their values, ?1 being the time.
struct Conditions {
    QString sql = storyIsLive();
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
    if (query.draftsOnly)
        conditions.sql = u" ?1 > 0 AND story.id IN (SELECT story FROM draft)"_s;
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
            u" AND story.id NOT IN (SELECT story FROM relay WHERE state <> 'cancelled'"
            " AND member IS NULL)"_s;
    if (query.dismissedOnly)
        conditions.sql +=
            u" AND story.id IN (SELECT story FROM story_mark WHERE dismissed_at IS NOT NULL)"_s;
    else if (!query.showDismissed && !query.draftsOnly)
        conditions.sql += storyIsNotDismissed();
    return conditions;
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

} // namespace

QString storyIsLive()
{
    return uR"( story.state = 'approved'
    AND (story.embargo IS NULL OR story.embargo <= ?1)
    AND (story.expiry IS NULL OR story.expiry > ?1))"_s;
}

QString storyIsNotDismissed()
{
    return u" AND story.id NOT IN (SELECT story FROM story_mark WHERE dismissed_at IS NOT NULL)"_s;
}

Result<QString> findStories(QSqlDatabase &db, const QString &column, const StoryQuery &query)
{
    const QString words = searchQuery(query.search);
    return words.isEmpty() ? list(db, column, query) : search(db, column, query, words);
}

} // namespace Relais
