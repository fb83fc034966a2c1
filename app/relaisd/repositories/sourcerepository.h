// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/curation.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QUrl>

namespace Relais::Backend {

//! A feed that yields candidates.
struct Source {
    SourceId id;
    QUrl url;
    QString title; //!< as the feed calls itself
    bool allowPrivate = false; //!< may be at an address that is not public
    QByteArray etag;
    QByteArray lastModified;
    QDateTime fetchedAt; //!< invalid before the first time
    QString problem; //!< why the last fetch failed, or empty
    QDateTime nextAt {}; //!< invalid: at once
    int failures = 0; //!< in a row
    QDateTime succeededAt {}; //!< the last fetch that went well
    SourceSettings settings {};
    QString format {}; //!< of SourceEntry
    int fetchMs = 0; //!< what the last answered fetch took
    QDateTime retractedAt {}; //!< not fetched since; invalid: it was not retracted
};

//! Sources, and when each is to be fetched.
class SourceRepository final {
public:
    explicit SourceRepository(const QSqlDatabase &db);

    //! Conflict ("source-known") when the address is there already.
    Result<void> add(const Source &source, const QDateTime &at);
    //! The source of an address may be fetched from one that is not public, at once. NotFound.
    Result<SourceId> allowPrivate(const QUrl &url);
    Result<QList<Source>> all() const;
    //! Candidates of each source that nobody has decided on.
    Result<QHash<SourceId, int>> waiting() const;
    //! New entries of each source by day, as SourceEntry::week; a source without any is left out.
    Result<QHash<SourceId, QList<int>>> weeks(const QDateTime &now) const;
    //! NotFound ("source-unknown").
    Result<Source> byId(const SourceId &id) const;
    //! Another address is one that was never fetched; another number a day is one that is due at
    //! once. NotFound, Conflict ("source-known").
    Result<void> change(const SourceId &id, const QUrl &url, const SourceSettings &settings);
    //! With its candidates; what became a draft stays. NotFound.
    Result<void> remove(const SourceId &id);
    //! An invalid time brings it back, due at once. NotFound.
    Result<void> setRetracted(const SourceId &id, const QDateTime &at);
    //! Due at once. NotFound.
    Result<void> askNow(const SourceId &id);
    //! Takes the fetch of a source that is due for this process: false when another has it, or it
    //! is not due. It counts until then.
    Result<bool> claim(const SourceId &id, const QDateTime &now, const QDateTime &until);
    //! What a fetch brought: everything but id, url and allowPrivate.
    Result<void> update(const Source &source);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
