// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retrypolicy.h"

#include <algorithm>

namespace Relais {

std::optional<std::chrono::seconds> RetryPolicy::delayAfter(
    int attempt, const Error &error, double jitter) const
{
    if (!error.isTransient() || attempt >= maxAttempts)
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const std::chrono::seconds grown = std::min(cap, base * (1 << doublings));
    const double spread =
        static_cast<double>(grown.count()) * (1.0 + 0.25 * std::clamp(jitter, 0.0, 1.0));
    const std::chrono::seconds wait { static_cast<std::chrono::seconds::rep>(spread) };
    return std::clamp(std::max(error.retryAfter, wait), std::chrono::seconds(1), longestWait);
}

} // namespace Relais
