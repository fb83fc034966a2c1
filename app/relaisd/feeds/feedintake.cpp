// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/feedintake.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/feeds/canonicallink.h"
#include "app/relaisd/feeds/schedule.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "core/base/uuid7.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// From any source: two feeds of one company often carry the same page. What is only watched has
// never been in the inbox, and keeps nothing out of it.
Result<bool> isKnown(const QSqlDatabase &db, const Source &source, const QUrl &link)
{
    auto found = run(db,
        u"SELECT 1 FROM candidate WHERE link_key = ? AND watched <= ? UNION ALL "
        "SELECT 1 FROM candidate WHERE source = ? AND link = ? LIMIT 1"_s,
        { linkKey(link), source.settings.watchOnly ? 1 : 0, source.id.value,
            link.toString(QUrl::FullyEncoded) });
    if (!found)
        return fail(found.error());
    return found->next();
}

int mostOf(const Source &source)
{
    const int own = source.settings.perDay;
    return own > 0 ? std::min(own, mostCandidatesADay) : mostCandidatesADay;
}

// How many more the source may bring today.
Result<int> leftToday(const QSqlDatabase &db, const Source &source, const QDateTime &now)
{
    auto found = run(db, u"SELECT COUNT(*) FROM candidate WHERE source = ? AND fetched_at > ?"_s,
        { source.id.value, toStored(now.addDays(-1)) });
    if (!found)
        return fail(found.error());
    return found->next() ? std::max(0, mostOf(source) - found->value(0).toInt()) : 0;
}

// From when the source may bring another one, once it brought its share of a day; else invalid.
Result<QDateTime> mayBringMoreAt(const QSqlDatabase &db, const Source &source, const QDateTime &now)
{
    auto found = run(db,
        u"SELECT fetched_at FROM candidate WHERE source = ? AND fetched_at > ? "
        "ORDER BY fetched_at DESC LIMIT 1 OFFSET ?"_s,
        { source.id.value, toStored(now.addDays(-1)), mostOf(source) - 1 });
    if (!found)
        return fail(found.error());
    return found->next() ? timeFromStored(found->value(0).toLongLong()).addDays(1) : QDateTime();
}

Candidate candidateFrom(const FeedItem &item, const Source &source, const Clock &clock)
{
    const QDateTime now = clock.now();
    Candidate candidate;
    candidate.id.value = newUuid7(clock);
    candidate.source = source.id;
    candidate.guid = item.guid;
    candidate.title = item.title;
    candidate.summary = item.summary;
    candidate.link = item.link;
    candidate.language = item.language.isEmpty() ? source.settings.language : item.language;
    candidate.image = item.image;
    candidate.publishedAt = item.publishedAt.isValid() ? std::min(item.publishedAt, now) : now;
    candidate.fetchedAt = now;
    candidate.watched = source.settings.watchOnly;
    return candidate;
}

// Newest first.
QList<WantedPicture> picturesOf(QList<Candidate> fresh)
{
    fresh.removeIf(
        [](const Candidate &candidate) { return candidate.image.isEmpty() || candidate.watched; });
    std::stable_sort(fresh.begin(), fresh.end(), [](const Candidate &one, const Candidate &other) {
        return one.publishedAt > other.publishedAt;
    });
    const QList<Candidate> newest = fresh.mid(0, mostWantedPictures);
    QList<WantedPicture> pictures;
    for (const Candidate &candidate : newest)
        pictures.append({ candidate.id, candidate.image });
    return pictures;
}

// isWhole: nothing was left for tomorrow.
Result<QList<Candidate>> addAll(const QSqlDatabase &db, const Source &source, const Feed &feed,
    const Clock &clock, bool &isWhole)
{
    CandidateRepository candidates(db);
    const Result<int> left = leftToday(db, source, clock.now());
    if (!left)
        return fail(left.error());
    QList<Candidate> fresh;
    for (const FeedItem &item : feed.items) {
        isWhole = fresh.size() < *left;
        if (!isWhole)
            break; // the rest is still in the feed tomorrow
        const Result<bool> known = isKnown(db, source, item.link);
        if (!known)
            return fail(known.error());
        if (*known)
            continue;
        const Candidate candidate = candidateFrom(item, source, clock);
        const Result<bool> isNew = candidates.add(candidate);
        if (!isNew)
            return fail(isNew.error());
        if (*isNew)
            fresh.append(candidate);
    }
    return fresh;
}

// An intranet feed was allowed, and not what it names elsewhere in the intranet.
bool isOfThatServer(const QUrl &picture, const QUrl &feed)
{
    return picture.scheme() == feed.scheme() && picture.host() == feed.host()
        && picture.port() == feed.port();
}

} // namespace

FetchRequest requestFor(const Source &source)
{
    return { source.url, source.allowPrivate, source.etag, source.lastModified };
}

FetchRequest requestFor(const Source &source, const WantedPicture &picture)
{
    return { picture.url, source.allowPrivate && isOfThatServer(picture.url, source.url) };
}

Result<FetchedFeed> readFeed(const Result<FetchedDocument> &fetched)
{
    if (!fetched)
        return fail(fetched.error());
    const int tookMs = static_cast<int>(fetched->took.count());
    if (fetched->notModified)
        return FetchedFeed { .notModified = true, .tookMs = tookMs };
    Result<Feed> feed = parseFeed(fetched->body, fetched->url, fetched->contentType);
    if (!feed)
        return fail(feed.error());
    return FetchedFeed { std::move(*feed), false, fetched->etag.left(200),
        fetched->lastModified.left(100), tookMs };
}

Result<SourcesAdded> addSources(
    const QSqlDatabase &db, const QList<OpmlEntry> &entries, const Clock &clock)
{
    SourceRepository sources(db);
    const Result<QList<Source>> before = sources.all();
    if (!before)
        return fail(before.error());
    QSet<QString> addresses;
    for (const Source &source : *before)
        addresses.insert(source.url.toString(QUrl::FullyEncoded));
    SourcesAdded sum;
    for (const OpmlEntry &entry : entries) {
        if (addresses.contains(entry.url.toString(QUrl::FullyEncoded))) {
            ++sum.known;
            continue;
        }
        if (sum.added == mostSourcesAdded) {
            ++sum.left;
            continue;
        }
        Source source;
        source.id.value = newUuid7(clock);
        source.url = entry.url;
        const Result<void> kept = sources.add(source, clock.now());
        if (!kept && kept.error().code != ErrorCode::Conflict)
            return fail(kept.error());
        ++(kept ? sum.added : sum.known);
    }
    return sum;
}

Result<int> takeIn(const QSqlDatabase &db, Source source, const Result<FetchedFeed> &fetched,
    const Clock &clock, QList<WantedPicture> *pictures)
{
    source.fetchedAt = clock.now();
    source.problem.clear();
    source.failures = fetched ? 0 : source.failures + 1;
    source.nextAt = nextFetch(source.id, source.failures,
        fetched ? std::nullopt : std::optional(fetched.error()), source.fetchedAt);
    if (!fetched) {
        const Error &error = fetched.error();
        source.problem = error.reason.isEmpty() ? errorCodeName(error.code) : error.reason;
        const Result<void> kept = SourceRepository(db).update(source);
        return kept ? Result<int>(fail(error)) : Result<int>(fail(kept.error()));
    }
    source.succeededAt = source.fetchedAt;
    source.fetchMs = fetched->tookMs;
    bool isWhole = true;
    const Result<QList<Candidate>> fresh = addAll(db, source, fetched->feed, clock, isWhole);
    if (!fresh)
        return fail(fresh.error());
    if (pictures)
        *pictures = picturesOf(*fresh);
    if (!fetched->notModified) {
        source.title = fetched->feed.title;
        source.format = fetched->feed.format;
        // Else the feed would be unchanged tomorrow, and the rest never come.
        source.etag = isWhole ? fetched->etag : QByteArray();
        source.lastModified = isWhole ? fetched->lastModified : QByteArray();
    }
    const Result<QDateTime> more = mayBringMoreAt(db, source, source.fetchedAt);
    if (!more)
        return fail(more.error());
    if (more->isValid()) // whatever it has until then stays out
        source.nextAt = std::max(source.nextAt, *more);
    const Result<void> kept = SourceRepository(db).update(source);
    return kept ? Result<int>(static_cast<int>(fresh->size())) : Result<int>(fail(kept.error()));
}

} // namespace Relais::Backend
