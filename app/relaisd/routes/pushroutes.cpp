// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/acts/pushset.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/routes.h"
#include "core/base/log.h"

namespace Relais::Backend {

namespace {

using Items = Result<QList<Api::PushItem>>;

Items itemsIn(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    return json ? Api::pushItemsFrom(*json) : Items(fail(json.error()));
}

Items itemsOf(const Request &request)
{
    const auto known = std::static_pointer_cast<const Items>(request.prepared);
    return known ? *known : itemsIn(request.body);
}

Response answerOf(const QList<Api::PushResult> &results)
{
    Response response;
    response.body = Api::pushResponseText(results);
    return response;
}

QList<std::optional<Response>> takeTogether(
    const QList<const Request *> &requests, QSqlDatabase &db, const Clock &clock)
{
    QStringList callers;
    const auto callerOf = [](const Request *request) {
        return request->caller ? request->caller->member : MemberId {};
    };
    for (const Request *request : requests)
        callers.append(callerOf(request).value);
    const auto members = MemberRepository(db).in(callers);
    if (!members)
        return {};
    QList<PushSet::Push> pushes;
    for (const Request *request : requests) {
        const auto items = itemsOf(*request);
        const auto member = members->constFind(callerOf(request));
        // One without items is left alone: what is wrong with it is write's to say.
        pushes.append(items && member != members->cend() ? PushSet::Push { *member, *items }
                                                         : PushSet::Push {});
    }
    const auto results = PushSet(db, clock).take(pushes);
    if (!results) {
        qCWarning(lcBackend) << "pushes not taken together:" << results.error().detail;
        return {};
    }
    QList<std::optional<Response>> answers;
    for (const auto &ofRequest : *results)
        answers.append(ofRequest ? std::optional(answerOf(*ofRequest)) : std::nullopt);
    return answers;
}

} // namespace

QList<Route> pushRoutes(const RouteContext &context)
{
    Route route { "POST", Api::Routes::pushes() };
    route.bodyLimit = Api::PushLimits::bodyBytes;
    route.write = [context](const Request &request, QSqlDatabase &db) {
        const auto items = itemsOf(request);
        if (!items)
            return errorResponse(items.error());
        const auto member = actorOf(request, db);
        if (!member)
            return errorResponse(member.error());
        PushDesk desk(db, *context.clock, context.publicUrl);
        QList<Api::PushResult> results;
        for (const Api::PushItem &item : *items)
            results.append(desk.take(*member, item));
        return answerOf(results);
    };
    route.prepare = [](const Request &request) {
        return std::make_shared<const Items>(itemsIn(request.body));
    };
    route.writeTogether = [context](const QList<const Request *> &requests, QSqlDatabase &db) {
        return takeTogether(requests, db, *context.clock);
    };
    return { route };
}

} // namespace Relais::Backend
