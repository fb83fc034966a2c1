// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/watchrepository.h"

#include "app/relaisd/db/sql.h"
#include "core/domain/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int daysOfWeek = 7;

tl::unexpected<Error> unknownWatch()
{
    return fail(ErrorCode::NotFound, u"no such watch"_s, u"watch-unknown"_s);
}

QDate firstMonday(const QDateTime &now)
{
    return mondayOf(now).addDays(-qint64 { daysOfWeek } * (WatchLimits::weeks - 1));
}

QString foldedEntry(const QString &title, const QString &summary)
{
    return Text::folded(QString(title + u'\n' + summary));
}

WatchMention mentionIn(const QSqlQuery &row)
{
    WatchMention mention;
    CandidateEntry &entry = mention.entry;
    entry.title = row.value(0).toString();
    entry.summary = row.value(1).toString();
    entry.publishedAt = timeFromStored(row.value(2).toLongLong());
    entry.id.value = row.value(3).toString();
    entry.source.value = row.value(4).toString();
    entry.sourceName = row.value(5).toString();
    entry.language = row.value(6).toString();
    entry.link = QUrl(row.value(7).toString());
    entry.fetchedAt = timeFromStored(row.value(8).toLongLong());
    entry.droppedAt = timeFromStored(row.value(9).toLongLong());
    if (!row.value(10).toString().isEmpty())
        mention.place = WatchMention::Place::Story;
    else if (entry.droppedAt.isValid())
        mention.place = WatchMention::Place::Dropped;
    else if (row.value(11).toInt() == 0)
        mention.place = WatchMention::Place::Inbox;
    return mention;
}

// A page that is watched and came to the inbox too is one mention.
constexpr auto entries =
    "SELECT c.title, c.summary, c.published_at, c.id, c.source, "
    "CASE WHEN s.title = '' THEN s.url ELSE s.title END, c.language, c.link, c.fetched_at, "
    "c.dropped_at, c.story, c.watched FROM candidate c JOIN source s ON s.id = c.source "
    "WHERE c.published_at >= ? AND c.published_at < ? AND NOT (c.watched = 1 AND EXISTS "
    "(SELECT 1 FROM candidate t WHERE t.link_key = c.link_key AND t.watched = 0)) ORDER BY "
    "c.published_at DESC, c.id "
    "LIMIT ?"_L1;

} // namespace

WatchRepository::WatchRepository(const QSqlDatabase &db, int looked)
    : m_db(db)
    , m_looked(looked)
{
}

Result<QList<Watch>> WatchRepository::all() const
{
    auto query = run(m_db, u"SELECT id, name, words FROM watch ORDER BY name, id"_s);
    if (!query)
        return fail(query.error());
    QList<Watch> watches;
    while (query->next())
        watches.append({ { query->value(0).toString() }, query->value(1).toString(),
            query->value(2).toString().split(u'\n', Qt::SkipEmptyParts) });
    return watches;
}

Result<void> WatchRepository::save(const Watch &watch, const QDateTime &now)
{
    if (const QStringList problems = problemsOf(watch); !problems.isEmpty())
        return fail(ErrorCode::InvalidInput, {}, problems.constFirst());
    const auto known = all();
    if (!known)
        return fail(known.error());
    const bool isNew = std::none_of(
        known->begin(), known->end(), [&watch](const Watch &one) { return one.id == watch.id; });
    if (isNew && known->size() >= WatchLimits::watches)
        return fail(ErrorCode::Conflict, u"there are enough"_s, u"watch-many"_s);
    QStringList words;
    for (const QString &word : watch.words)
        words.append(word.simplified());
    const auto saved = change(m_db,
        u"INSERT INTO watch (id, name, words, created_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, words = excluded.words"_s,
        { watch.id.value, watch.name.simplified(), words.join(u'\n'), toStored(now) });
    return withoutValue(saved);
}

Result<void> WatchRepository::remove(const WatchId &id)
{
    const auto removed = change(m_db, u"DELETE FROM watch WHERE id = ?"_s, { text(id.value) });
    if (!removed)
        return fail(removed.error());
    return *removed > 0 ? Result<void>() : Result<void>(unknownWatch());
}

Result<QList<WatchFigures>> WatchRepository::figures(const QDateTime &now) const
{
    const auto watches = all();
    if (!watches)
        return fail(watches.error());
    const QDate first = firstMonday(now);
    QList<WatchFigures> figures;
    std::vector<WatchMatcher> matchers;
    for (const Watch &watch : *watches) {
        WatchFigures one { watch, {} };
        for (int week = 0; week < WatchLimits::weeks; ++week)
            one.weeks.append({ first.addDays(qint64 { daysOfWeek } * week), 0 });
        figures.append(one);
        matchers.emplace_back(watch);
    }
    auto query = run(
        m_db, entries, { toStored(first.startOfDay(Qt::UTC)), toStored(now.addSecs(1)), m_looked });
    if (!query)
        return fail(query.error());
    int looked = 0;
    QDate earliest; // a week, from Monday
    while (query->next()) {
        ++looked;
        const QString folded = foldedEntry(query->value(0).toString(), query->value(1).toString());
        const QDate monday = mondayOf(timeFromStored(query->value(2).toLongLong()));
        earliest = monday;
        const qint64 week = first.daysTo(monday) / daysOfWeek;
        if (week >= WatchLimits::weeks) // its second is in the next one already
            continue;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            if (matchers[size_t(i)].matches(folded))
                ++figures[i].weeks[week].mentions;
        }
    }
    if (looked < m_looked)
        return figures;
    for (WatchFigures &one : figures) {
        while (one.weeks.size() > 1 && one.weeks.constFirst().monday <= earliest)
            one.weeks.removeFirst();
    }
    return figures;
}

Result<QList<WatchMention>> WatchRepository::mentions(
    const WatchId &id, const std::optional<QDate> &monday, const QDateTime &now) const
{
    const auto watches = all();
    if (!watches)
        return fail(watches.error());
    const auto watch = std::find_if(
        watches->begin(), watches->end(), [&id](const Watch &one) { return one.id == id; });
    if (watch == watches->end())
        return unknownWatch();
    const WatchMatcher matcher(*watch);
    const QDate from = monday.value_or(firstMonday(now));
    const QDateTime to = monday ? from.addDays(daysOfWeek).startOfDay(Qt::UTC) : now.addSecs(1);
    auto query = run(m_db, entries, { toStored(from.startOfDay(Qt::UTC)), toStored(to), m_looked });
    if (!query)
        return fail(query.error());
    QList<WatchMention> mentions;
    while (mentions.size() < WatchLimits::mentions && query->next()) {
        if (matcher.matches(foldedEntry(query->value(0).toString(), query->value(1).toString())))
            mentions.append(mentionIn(*query));
    }
    return mentions;
}

} // namespace Relais::Backend
