// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/metrics/histogram.h"

namespace Relais::Backend {

//! What a writer did since its start. Any thread.
struct WriterStats {
    Histogram<10> batchJobs { { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 } };
    std::atomic<quint64> failedBatches { 0 };
    std::atomic<quint64> retries { 0 };

    void count(std::size_t jobs, bool committed)
    {
        batchJobs.observe(static_cast<double>(jobs));
        if (!committed)
            failedBatches.fetch_add(1);
    }
};

} // namespace Relais::Backend
