// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/egressproxy.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/base/clock.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Relais::Backend {

class Writer;

//! Fetches each source when it is due (feeds/schedule.h) while relaisd serves. Lives on the event
//! loop.
class FeedJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedJob)
public:
    //! "Fetch now" is answered within lookEvery.
    FeedJob(QString databaseUrl, Writer &writer, const Clock &clock, EgressProxy proxy = {},
        std::chrono::milliseconds lookEvery = std::chrono::seconds(10), QObject *parent = nullptr);

private:
    void look();
    Result<QList<Source>> due() const;
    void claim(const Source &source);
    void fetch(const Source &source);

    const QString m_databaseUrl;
    Writer &m_writer;
    const Clock &m_clock;
    const EgressProxy m_proxy;
    QTimer m_timer;
    QSet<SourceId> m_running;
};

} // namespace Relais::Backend
