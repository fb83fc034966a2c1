// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/metrics/requeststats.h"

#include <algorithm>

namespace Relais::Backend {

RequestStats::RequestStats(const QList<Route> &routes)
{
    for (const Route &route : routes) {
        m_routes.push_back(std::make_unique<PerRoute>());
        m_routes.back()->method = route.method;
        m_routes.back()->pattern = route.pattern.toLatin1();
    }
    m_routes.push_back(std::make_unique<PerRoute>());
    m_routes.back()->method = "-";
    m_routes.back()->pattern = "-";
}

void RequestStats::observe(qsizetype route, int status, std::chrono::microseconds took)
{
    const std::size_t last = m_routes.size() - 1;
    PerRoute &stats = *m_routes[route < 0 ? last : std::min(static_cast<std::size_t>(route), last)];
    stats.statuses[static_cast<std::size_t>(std::clamp(status, 100, 599) - 100)].fetch_add(
        1, std::memory_order_relaxed);
    stats.seconds.observe(std::chrono::duration<double>(took).count());
}

void RequestStats::write(MetricText &text) const
{
    text.family("relaisd_http_requests_total", "counter", "Requests answered");
    for (const auto &route : m_routes) {
        for (std::size_t i = 0; i < route->statuses.size(); ++i) {
            if (const quint64 count = route->statuses[i].load(); count > 0)
                text.sample(static_cast<double>(count),
                    { { "method", route->method }, { "route", route->pattern },
                        { "status", QByteArray::number(i + 100) } });
        }
    }
    text.family("relaisd_http_request_duration_seconds", "histogram",
        "From the whole request to its answer");
    for (const auto &route : m_routes) {
        if (route->seconds.sum() > 0)
            text.histogram(
                route->seconds, { { "method", route->method }, { "route", route->pattern } });
    }
}

} // namespace Relais::Backend
