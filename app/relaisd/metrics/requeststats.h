// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"
#include "app/relaisd/metrics/metrictext.h"

#include <chrono>
#include <memory>
#include <vector>

namespace Relais::Backend {

//! Requests by route and status, and how long each route took. Any thread.
class RequestStats final {
    Q_DISABLE_COPY_MOVE(RequestStats)
public:
    explicit RequestStats(const QList<Route> &routes);

    //! route: its place in the table, or -1 when none was found.
    void observe(qsizetype route, int status, std::chrono::microseconds took);
    void write(MetricText &text) const;

private:
    struct PerRoute {
        QByteArray method;
        QByteArray pattern;
        std::array<std::atomic<quint64>, 500> statuses {}; //!< from 100 on
        Histogram<13> seconds { { 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1,
            0.25, 1, 2.5, 10 } };
    };
    std::vector<std::unique_ptr<PerRoute>> m_routes; //!< the last is for none
};

} // namespace Relais::Backend
