// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/linkedincall.h"

namespace Relais {

namespace {
// A version is withdrawn about a year after its issue.
constexpr const char *apiVersion = "202603";
} // namespace

void describeToLinkedIn(HttpRequest &request, const QByteArray &token)
{
    authorize(request, token);
    request.headers.append(qMakePair(QByteArray("LinkedIn-Version"), QByteArray(apiVersion)));
    request.headers.append(qMakePair(QByteArray("X-Restli-Protocol-Version"), QByteArray("2.0.0")));
}

// Source: learn.microsoft.com/linkedin/shared/api-guide/concepts/rate-limits.
Error withDailyPause(Error error, const QDateTime &now)
{
    if (error.code != ErrorCode::RateLimited || error.retryAfter.count() > 0)
        return error;
    const QDateTime midnight(now.toUTC().date().addDays(1), QTime(0, 0), Qt::UTC);
    error.retryAfter = std::chrono::seconds(now.secsTo(midnight) + 1); // not a moment too early
    return error;
}

} // namespace Relais
