// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/sourcerepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "core/api/curation.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 secondsOfADay = 86'400;
const QString unknownFormat = u"feed"_s; // as the column has it before the first fetch

Result<SourceSettings> settingsOf(const QString &stored)
{
    if (stored.isEmpty())
        return SourceSettings();
    const auto json = Api::objectFrom(stored.toUtf8());
    return json ? Api::sourceSettingsFrom(*json) : Result<SourceSettings>(fail(json.error()));
}

tl::unexpected<Error> unknownSource()
{
    return fail(ErrorCode::NotFound, u"no such source"_s, u"source-unknown"_s);
}

} // namespace

SourceRepository::SourceRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> SourceRepository::add(const Source &source, const QDateTime &at)
{
    const auto added = Backend::change(m_db,
        u"INSERT INTO source (id, url, allow_private, created_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (url) DO NOTHING"_s,
        { source.id.value, source.url.toString(QUrl::FullyEncoded), source.allowPrivate ? 1 : 0,
            toStored(at) });
    if (!added)
        return fail(added.error());
    if (*added == 0)
        return fail(ErrorCode::Conflict, u"the source is known already"_s, u"source-known"_s);
    return {};
}

Result<SourceId> SourceRepository::allowPrivate(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const auto allowed = Backend::change(
        m_db, u"UPDATE source SET allow_private = 1, next_at = 0 WHERE url = ?"_s, { address });
    if (!allowed)
        return fail(allowed.error());
    auto query = run(m_db, u"SELECT id FROM source WHERE url = ?"_s, { address });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"there is no source at %1"_s.arg(address));
    return SourceId { query->value(0).toString() };
}

Result<QList<Source>> SourceRepository::all() const
{
    auto query = run(m_db,
        u"SELECT id, url, title, allow_private, etag, last_modified, fetched_at, problem, "
        "next_at, failures, succeeded_at, settings, kind, fetch_ms, retracted_at "
        "FROM source "
        "ORDER BY created_at, id"_s);
    if (!query)
        return fail(query.error());
    QList<Source> sources;
    while (query->next()) {
        Source source;
        source.id.value = query->value(0).toString();
        source.url = QUrl(query->value(1).toString());
        source.title = query->value(2).toString();
        source.allowPrivate = query->value(3).toBool();
        source.etag = query->value(4).toString().toLatin1();
        source.lastModified = query->value(5).toString().toLatin1();
        source.fetchedAt = timeFromStored(query->value(6).toLongLong());
        source.problem = query->value(7).toString();
        source.nextAt = timeFromStored(query->value(8).toLongLong());
        source.failures = query->value(9).toInt();
        source.succeededAt = timeFromStored(query->value(10).toLongLong());
        const auto settings = settingsOf(query->value(11).toString());
        if (!settings)
            return fail(settings.error());
        source.settings = *settings;
        if (const QString format = query->value(12).toString(); format != unknownFormat)
            source.format = format;
        source.fetchMs = std::max(0, query->value(13).toInt()); // one below 0 was reckoned once
        source.retractedAt = timeFromStored(query->value(14).toLongLong());
        sources.append(source);
    }
    return sources;
}

Result<Source> SourceRepository::byId(const SourceId &id) const
{
    const auto sources = all();
    if (!sources)
        return fail(sources.error());
    const auto found = std::find_if(
        sources->begin(), sources->end(), [&id](const Source &source) { return source.id == id; });
    return found == sources->end() ? Result<Source>(unknownSource()) : Result<Source>(*found);
}

Result<void> SourceRepository::change(
    const SourceId &id, const QUrl &url, const SourceSettings &settings)
{
    const auto sources = all();
    if (!sources)
        return fail(sources.error());
    const auto known = byId(id);
    if (!known)
        return fail(known.error());
    for (const Source &other : *sources) {
        if (other.id != id && other.url == url)
            return fail(ErrorCode::Conflict, u"the source is known already"_s, u"source-known"_s);
    }
    const QByteArray body = QJsonDocument(Api::toJson(settings)).toJson(QJsonDocument::Compact);
    const auto kept = Backend::change(m_db, u"UPDATE source SET settings = ? WHERE id = ?"_s,
        { QString::fromUtf8(body), id.value });
    if (!kept)
        return fail(kept.error());
    if (known->settings.perDay != settings.perDay) { // it may have waited for its next day
        if (const auto due = askNow(id); !due)
            return due;
    }
    if (known->url == url)
        return {};
    const auto moved = Backend::change(m_db,
        u"UPDATE source SET url = ?, etag = '', last_modified = '', fetched_at = 0, problem = '', "
        "next_at = 0, failures = 0, succeeded_at = 0, allow_private = 0, kind = 'feed', "
        "fetch_ms = 0 WHERE id = ?"_s,
        { url.toString(QUrl::FullyEncoded), id.value });
    return withoutValue(moved);
}

Result<void> SourceRepository::remove(const SourceId &id)
{
    const auto forgotten = Backend::change(m_db,
        u"DELETE FROM given_link WHERE candidate IN (SELECT id FROM candidate WHERE source = ?)"_s,
        { id.value });
    if (!forgotten)
        return fail(forgotten.error());
    if (const auto loose = CandidateRepository(m_db).loosenPictures(id); !loose)
        return fail(loose.error());
    const auto emptied =
        Backend::change(m_db, u"DELETE FROM candidate WHERE source = ?"_s, { id.value });
    if (!emptied)
        return fail(emptied.error());
    const auto removed = Backend::change(m_db, u"DELETE FROM source WHERE id = ?"_s, { id.value });
    if (!removed)
        return fail(removed.error());
    return *removed > 0 ? Result<void>() : Result<void>(unknownSource());
}

Result<void> SourceRepository::setRetracted(const SourceId &id, const QDateTime &at)
{
    const auto set =
        Backend::change(m_db, u"UPDATE source SET retracted_at = ?, next_at = 0 WHERE id = ?"_s,
            { at.isValid() ? toStored(at) : 0, id.value });
    if (!set)
        return fail(set.error());
    return *set > 0 ? Result<void>() : Result<void>(unknownSource());
}

Result<void> SourceRepository::askNow(const SourceId &id)
{
    const auto due =
        Backend::change(m_db, u"UPDATE source SET next_at = 0 WHERE id = ?"_s, { id.value });
    if (!due)
        return fail(due.error());
    return *due > 0 ? Result<void>() : Result<void>(unknownSource());
}

Result<QHash<SourceId, int>> SourceRepository::waiting() const
{
    auto query = run(m_db,
        u"SELECT source, COUNT(*) FROM candidate WHERE story = '' AND dropped_at = 0 "
        "AND watched = 0 "
        "GROUP BY source"_s);
    if (!query)
        return fail(query.error());
    QHash<SourceId, int> counts;
    while (query->next())
        counts.insert({ query->value(0).toString() }, query->value(1).toInt());
    return counts;
}

Result<QHash<SourceId, QList<int>>> SourceRepository::weeks(const QDateTime &now) const
{
    auto query = run(m_db, u"SELECT source, fetched_at FROM candidate WHERE fetched_at > ?"_s,
        { toStored(now.addDays(-daysOfSourceWeek)) });
    if (!query)
        return fail(query.error());
    QHash<SourceId, QList<int>> weeks;
    while (query->next()) {
        QList<int> &week = weeks[{ query->value(0).toString() }];
        if (week.isEmpty())
            week.fill(0, daysOfSourceWeek);
        const QDateTime at = timeFromStored(query->value(1).toLongLong());
        const qint64 daysAgo =
            std::clamp<qint64>(at.secsTo(now) / secondsOfADay, 0, daysOfSourceWeek - 1);
        ++week[daysOfSourceWeek - 1 - daysAgo];
    }
    return weeks;
}

Result<bool> SourceRepository::claim(
    const SourceId &id, const QDateTime &now, const QDateTime &until)
{
    const auto claimed =
        Backend::change(m_db, u"UPDATE source SET next_at = ? WHERE id = ? AND next_at <= ?"_s,
            { toStored(until), id.value, toStored(now) });
    if (!claimed)
        return fail(claimed.error());
    return *claimed > 0;
}

Result<void> SourceRepository::update(const Source &source)
{
    const auto updated = Backend::change(m_db,
        u"UPDATE source SET title = ?, etag = ?, last_modified = ?, fetched_at = ?, problem = ?, "
        "next_at = ?, failures = ?, succeeded_at = ?, kind = ?, fetch_ms = ? WHERE id = ?"_s,
        { text(source.title), text(QString::fromLatin1(source.etag)),
            text(QString::fromLatin1(source.lastModified)), toStored(source.fetchedAt),
            text(source.problem), toStored(source.nextAt), source.failures,
            toStored(source.succeededAt), source.format.isEmpty() ? unknownFormat : source.format,
            source.fetchMs, source.id.value });
    if (!updated)
        return fail(updated.error());
    return {};
}

} // namespace Relais::Backend
