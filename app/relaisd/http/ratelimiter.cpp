// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/ratelimiter.h"

#include <QMutexLocker>

#include <algorithm>
#include <cmath>

namespace Relais::Backend {

namespace {

constexpr qsizetype fewBuckets = 10'000;
constexpr qsizetype mostBuckets = 1'000'000;

double filled(double tokens, int perMinute, qint64 milliseconds)
{
    const double gained = perMinute * static_cast<double>(milliseconds) / 60'000.0;
    return std::min(static_cast<double>(perMinute), tokens + gained);
}

} // namespace

int RateLimiter::secondsToWait(const QString &key, int perMinute, const QDateTime &now)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 ms = now.toMSecsSinceEpoch();
    if (m_buckets.size() >= m_sweepAt)
        forgetFull(ms);
    auto it = m_buckets.find(key);
    if (it == m_buckets.end())
        it = m_buckets.insert(key, { static_cast<double>(perMinute), ms, perMinute });
    it->tokens = filled(it->tokens, perMinute, std::max<qint64>(0, ms - it->at));
    it->at = ms;
    if (it->tokens >= 1) {
        it->tokens -= 1;
        return 0;
    }
    return std::max(1, static_cast<int>(std::ceil((1 - it->tokens) * 60.0 / perMinute)));
}

void RateLimiter::charge(const QString &key, int tokens)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_buckets.find(key);
    if (it != m_buckets.end())
        it->tokens = std::clamp(it->tokens - tokens, -static_cast<double>(it->perMinute),
            static_cast<double>(it->perMinute));
}

// Seldom enough for a flood of addresses not to make each request look at all of them.
void RateLimiter::forgetFull(qint64 now)
{
    m_buckets.removeIf([now](const auto &entry) {
        const Bucket &bucket = entry.value();
        return filled(bucket.tokens, bucket.perMinute, now - bucket.at) >= bucket.perMinute;
    });
    if (m_buckets.size() > mostBuckets)
        m_buckets.clear();
    m_sweepAt = std::max(fewBuckets, 2 * m_buckets.size());
}

} // namespace Relais::Backend
