// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QMutex>

namespace Relais::Backend {

//! A bucket a key that holds a minute's worth and fills evenly. Any thread.
class RateLimiter final {
public:
    //! Takes one token; otherwise answers the seconds to wait.
    int secondsToWait(const QString &key, int perMinute, const QDateTime &now);
    //! Takes more tokens after the fact, for an attempt that failed; a negative number gives back.
    void charge(const QString &key, int tokens);

private:
    struct Bucket {
        double tokens;
        qint64 at; //!< ms since 1970
        int perMinute;
    };
    void forgetFull(qint64 now);

    QMutex m_mutex;
    QHash<QString, Bucket> m_buckets;
    qsizetype m_sweepAt = 10'000;
};

} // namespace Relais::Backend
