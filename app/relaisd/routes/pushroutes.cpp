// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/acts/pushset.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"
#include "core/base/log.h"

namespace Relais::Backend {

namespace {

using Items = Result<QList<Api::PushItem>>;

//! What is read of a request while the writer is at others.
struct ReadPush {
    Items items;
    MemberId member {};
    QList<ReadItem> read {}; //!< of the items, as the member's
};

Items itemsIn(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    return json ? Api::pushItemsFrom(*json) : Items(fail(json.error()));
}

std::shared_ptr<const ReadPush> readPush(const Request &request, const QDateTime &now)
{
    ReadPush push { itemsIn(request.body) };
    if (const std::optional<Caller> &caller = request.caller)
        push.member = caller->member;
    if (push.items)
        push.read = readItems(push.member, *push.items, now);
    return std::make_shared<const ReadPush>(std::move(push));
}

std::shared_ptr<const ReadPush> readBefore(const Request &request)
{
    return std::static_pointer_cast<const ReadPush>(request.prepared);
}

Items itemsOf(const Request &request)
{
    const auto known = readBefore(request);
    return known ? known->items : itemsIn(request.body);
}

// One without items is left alone: what is wrong with it is write's to say.
PushSet::Push pushOf(const Request &request)
{
    const std::optional<Caller> &caller = request.caller;
    const Items items = itemsOf(request);
    if (!caller || !items)
        return {};
    PushSet::Push push;
    push.member.id = caller->member;
    push.member.team = caller->team;
    push.member.location = caller->location;
    push.items = *items;
    if (const auto known = readBefore(request); known && known->member == caller->member)
        push.read = known->read;
    return push;
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
    QList<PushSet::Push> pushes;
    for (const Request *request : requests)
        pushes.append(pushOf(*request));
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
    route.prepare = [context](
                        const Request &request) { return readPush(request, context.clock->now()); };
    route.writeTogether = [context](const QList<const Request *> &requests, QSqlDatabase &db) {
        return takeTogether(requests, db, *context.clock);
    };
    return { route };
}

} // namespace Relais::Backend
