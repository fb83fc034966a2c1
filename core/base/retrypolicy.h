// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <optional>

namespace Relais {

//! When to try again, as a pure function of the attempt and its error. Timers live with the caller.
struct RetryPolicy {
    int maxAttempts = 8;
    std::chrono::seconds base { 2 };
    std::chrono::seconds cap { 900 };
    //! A network that asks for more than this is not believed.
    std::chrono::seconds longestWait { 24 * 3600 };

    //! attempt counts from 1; jitter is in [0, 1) and spreads the wait over [wait, 1.25 wait).
    //! Nothing when it should not be tried again.
    std::optional<std::chrono::seconds> delayAfter(
        int attempt, const Error &error, double jitter) const;
};

} // namespace Relais
