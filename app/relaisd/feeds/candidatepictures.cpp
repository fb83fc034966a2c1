// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/candidatepictures.h"

#include "app/relaisd/db/writer.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "core/base/log.h"

namespace Relais::Backend {

CandidatePictures::CandidatePictures(const QString &dataFolder, Writer &writer, EgressProxy proxy)
    : m_media(dataFolder)
    , m_writer(writer)
    , m_proxy(std::move(proxy))
{
}

void CandidatePictures::stop()
{
    m_calls.stop();
}

void CandidatePictures::fetch(const Source &source, const QList<WantedPicture> &wanted)
{
    if (wanted.isEmpty())
        return;
    const auto batch = std::make_shared<Batch>(Batch { source, wanted });
    const bool begun = m_calls.begin([this, batch](QObject *parent) { next(parent, batch); });
    if (!begun)
        qCDebug(lcBackend) << "pictures of a source are left out:" << wanted.size();
}

void CandidatePictures::noteLeft(const QDateTime &now)
{
    m_unnoted.handTo(m_writer, now);
}

void CandidatePictures::next(QObject *parent, const std::shared_ptr<Batch> &batch)
{
    if (batch->wanted.isEmpty()) {
        m_calls.ended();
        return;
    }
    const WantedPicture wanted = batch->wanted.takeFirst();
    FetchRequest request = requestFor(batch->source, wanted);
    request.proxy = m_proxy;
    FetchLimits limits;
    limits.bytes = MediaStore::largestBytes;
    GuardedFetch::start(std::move(request), limits, parent,
        [this, parent, batch, candidate = wanted.candidate](
            const Result<FetchedDocument> &fetched) {
            if (fetched)
                keep(candidate, fetched->body);
            next(parent, batch);
        });
}

// The file first: the writer has the row alone to change.
void CandidatePictures::keep(const CandidateId &candidate, const QByteArray &bytes)
{
    const Result<StoryImage> kept = m_media.add(bytes);
    if (!kept) {
        if (kept.error().code == ErrorCode::Storage)
            qCWarning(lcBackend) << "picture of a candidate:" << kept.error().detail;
        return;
    }
    const auto set = std::make_shared<bool>(false);
    const auto job = [candidate, picture = *kept, set](QSqlDatabase &database) {
        *set = CandidateRepository(database).setPicture(candidate, picture).has_value();
        return *set;
    };
    const auto done = [this, path = kept->path, set](bool committed) {
        if (!committed || !*set)
            m_unnoted.add(path);
    };
    if (!m_writer.submit(job, done)) {
        qCWarning(lcBackend) << "picture of a candidate: the writer is busy";
        m_unnoted.add(kept->path);
    }
}

} // namespace Relais::Backend
