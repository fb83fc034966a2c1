// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/schedule.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

QDateTime nextFetch(
    const SourceId &source, int failures, const std::optional<Error> &error, const QDateTime &now)
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    std::chrono::seconds wait = fetchEvery * (1 << doublings);
    if (error && error->reason == u"answer-gone"_s)
        wait = longestBackOff;
    if (error)
        wait = std::max(wait, error->retryAfter);
    wait = std::min<std::chrono::seconds>(wait, longestBackOff);
    const auto spread = static_cast<qint64>(qHash(source.value, 1) % 100);
    return now.addMSecs(std::chrono::milliseconds(wait).count() * (1000 + spread) / 1000);
}

} // namespace Relais::Backend
