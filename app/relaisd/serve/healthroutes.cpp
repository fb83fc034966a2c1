// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/healthroutes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response plain(int status, const QByteArray &text)
{
    Response response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.headers.emplaceBack("Cache-Control", "no-store");
    response.body = text;
    return response;
}

} // namespace

QList<Route> healthRoutes(
    const std::atomic<bool> &ready, std::function<QByteArray()> databaseProblem)
{
    const auto readiness = [&ready, problemOf = std::move(databaseProblem)](
                               const Request &) -> std::optional<Response> {
        if (!ready)
            return plain(503, "not ready\n");
        const QByteArray problem = problemOf();
        return problem.isEmpty() ? plain(200, "ready\n") : plain(503, problem + '\n');
    };
    return {
        { .method = "GET",
            .pattern = u"/healthz"_s,
            .access = Access::Anyone,
            .instant = [](const Request &) { return plain(200, "ok\n"); } },
        { .method = "GET",
            .pattern = u"/readyz"_s,
            .access = Access::Anyone,
            .instant = readiness },
    };
}

} // namespace Relais::Backend
