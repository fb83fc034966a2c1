// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/guardedfetch.h"
#include "app/relaisd/feeds/opml.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/base/clock.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What a fetch of a source brought, read.
struct FetchedFeed {
    Feed feed {}; //!< empty when nothing changed
    bool notModified = false;
    QByteArray etag {};
    QByteArray lastModified {};
    int tookMs = 0;
};

//! Where the picture of a new candidate is.
struct WantedPicture {
    CandidateId candidate;
    QUrl url;
};
inline constexpr qsizetype mostWantedPictures = 20; //!< of one fetch of a source

FetchRequest requestFor(const Source &source);
//! At an address that is not public only where the feed's own server is allowed to be at one.
FetchRequest requestFor(const Source &source, const WantedPicture &picture);

//! Parses what a stranger wrote, megabytes of it: never in a transaction, which others wait for.
Result<FetchedFeed> readFeed(const Result<FetchedDocument> &fetched);

//! Those that are not there yet, the first mostSourcesAdded of them: others wait for the writer
//! meanwhile. Inside the caller's transaction.
Result<SourcesAdded> addSources(
    const QSqlDatabase &db, const QList<OpmlEntry> &entries, const Clock &clock);

//! Makes candidates of what a fetch of the source brought, and keeps with the source how it went.
//! An entry that the source had before by id, or any source by canonical link, is passed over, and
//! what is above the day's limit. Answers how many are
//! new, or why there are none; what is written then must be kept. pictures, where somebody asks for
//! them, are those of the newest that are in the inbox now. Runs inside the caller's transaction.
Result<int> takeIn(const QSqlDatabase &db, Source source, const Result<FetchedFeed> &fetched,
    const Clock &clock, QList<WantedPicture> *pictures = nullptr);

} // namespace Relais::Backend
