// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/callthread.h"
#include "app/relaisd/egressproxy.h"
#include "app/relaisd/feeds/candidatepictures.h"
#include "app/relaisd/feeds/guardedfetch.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/base/clock.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace Relais::Backend {

class Writer;

//! Fetches each source when it is due (feeds/schedule.h) while relaisd serves. Lives on the event
//! loop, and reads what came on a thread of its own: a stranger wrote it, megabytes of it, and
//! signals and other fetches are not to wait for it.
class FeedJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedJob)
public:
    struct Options {
        QString databaseUrl;
        QString dataFolder; //!< where pictures are kept
        EgressProxy proxy {};
        std::chrono::milliseconds lookEvery { 10'000 }; //!< "Fetch now" is answered within it
    };
    FeedJob(const Options &options, Writer &writer, const Clock &clock, QObject *parent = nullptr);
    ~FeedJob() override;

    //! Nothing is fetched or given to the writer from then on; waits for the feed that is read. The
    //! writer, whose answers come here, ends after this and before the job.
    void stop();

private:
    void look();
    Result<QList<Source>> due() const;
    void claim(const Source &source);
    void fetch(const Source &source);
    void read(const Source &source, const Result<FetchedDocument> &fetched);

    const QString m_databaseUrl;
    Writer &m_writer;
    const Clock &m_clock;
    const EgressProxy m_proxy;
    QTimer m_timer;
    QSet<SourceId> m_running; //!< until they are read
    std::atomic<bool> m_stopping { false };
    CallThread m_reading;
    CandidatePictures m_pictures;
};

} // namespace Relais::Backend
