// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changehead.h"
#include "app/relaisd/routes/context.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace Relais::Test {

//! The handlers as the dispatcher calls them, on a database of their own.
struct RoutesDesk {
    Company company;
    ChangeHead head;
    RouteContext context { &company.clock, &head, company.dir.path(),
        QUrl(QStringLiteral("https://relais.example")) };
    QList<Route> routes = dataRoutes(context);

    Response call(const QByteArray &method, const QString &pattern, const Member &caller,
        const std::function<void(Request &)> &prepare = {})
    {
        Request request;
        request.method = method;
        request.caller = Caller { caller.id, { QStringLiteral("device") }, caller.roles };
        if (prepare)
            prepare(request);
        for (const Route &route : std::as_const(routes)) {
            if (route.method != method || route.pattern != pattern)
                continue;
            if (route.instant) {
                if (const auto answer = route.instant(request))
                    return *answer;
            }
            if (route.ahead) {
                if (const auto answer = route.ahead(request, company.db))
                    return *answer;
            }
            if (route.read)
                return route.read(request, company.db);
            Transaction transaction(company.db);
            const Response response = route.write(request, company.db);
            if (response.status < 400)
                Test::must(transaction.commit());
            return response;
        }
        return { .status = 501 };
    }
};

inline QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QString code(const Response &response)
{
    using namespace Qt::StringLiterals;
    return json(response).value("code"_L1).toString();
}

} // namespace Relais::Test
