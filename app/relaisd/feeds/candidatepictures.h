// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/callthread.h"
#include "app/relaisd/egressproxy.h"
#include "app/relaisd/feeds/feedintake.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/media/unnotedpictures.h"

#include <memory>

namespace Relais::Backend {

class Writer;

//! Fetches and keeps the pictures of new candidates, those of one source one after the other, on a
//! thread of its own so that no feed waits for them. A candidate whose picture cannot be had stays
//! without.
class CandidatePictures final {
    Q_DISABLE_COPY_MOVE(CandidatePictures)
public:
    CandidatePictures(const QString &dataFolder, Writer &writer, EgressProxy proxy);
    ~CandidatePictures() = default;

    //! What still runs is dropped; nothing is fetched or given to the writer from then on.
    void stop();
    //! Any thread. Of too many sources at a time, one goes without.
    void fetch(const Source &source, const QList<WantedPicture> &wanted);
    //! Has those noted that the writer was too busy for; nothing else would ever sweep them.
    void noteLeft(const QDateTime &now);

private:
    struct Batch {
        Source source;
        QList<WantedPicture> wanted;
    };
    void next(QObject *parent, const std::shared_ptr<Batch> &batch);
    void keep(const CandidateId &candidate, const QByteArray &bytes);

    const MediaStore m_media;
    Writer &m_writer;
    const EgressProxy m_proxy;
    UnnotedPictures m_unnoted;
    CallThread m_calls;
};

} // namespace Relais::Backend
