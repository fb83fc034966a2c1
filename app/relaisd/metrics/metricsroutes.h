// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

namespace Relais {
class Clock;
}

namespace Relais::Backend {

class AccessLog;
class AuditSigner;
class HttpServer;
class ReadPool;
class RequestStats;
class Writer;

//! What /metrics tells of; all outlive the route.
struct MetricsParts {
    const HttpServer &server;
    const RequestStats &requests;
    const Writer &writer;
    const ReadPool &readers;
    const AccessLog &log;
    const AuditSigner &signer;
    const Clock &clock;
};

//! GET /metrics in Prometheus' text format. Open to whoever reaches it: it belongs to a server of
//! its own (relaisd serve --metrics). Names nobody.
Route metricsRoute(const MetricsParts &parts);

} // namespace Relais::Backend
