// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changehead.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/changesreader.h"
#include "app/relaisd/routes/changewaiters.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 500;
constexpr int largestPage = 1000;
constexpr int longestWait = 55; // seconds; proxies close what is silent for a minute

QString sinceOf(const Request &request)
{
    return request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded);
}

//! The sequence of a cursor; 0 for none. Anything that this timeline did not hand out is unknown.
std::optional<qint64> sequenceOf(const QString &cursor, const ChangeSequence::Head &head)
{
    if (cursor.isEmpty())
        return 0;
    const qsizetype colon = cursor.lastIndexOf(u':');
    bool good = false;
    const qint64 sequence = cursor.mid(colon + 1).toLongLong(&good);
    if (colon < 0 || !good || cursor.left(colon) != head.epoch || sequence < 0
        || sequence > head.sequence)
        return std::nullopt;
    return sequence;
}

Response cursorUnknown()
{
    return problemResponse({ 410, u"cursor-unknown"_s, u"start over without since"_s });
}

Response changes(const Request &request, QSqlDatabase &db)
{
    const auto limit = numberIn(request, u"limit"_s, 1, largestPage, usualPage);
    if (!limit)
        return errorResponse(limit.error());
    // One snapshot for the head and everything that is read of it.
    Transaction snapshot(db, Transaction::Kind::Read);
    const auto reader = actorOf(request, db);
    if (!reader)
        return errorResponse(reader.error());
    const auto head = ChangeSequence(db).head();
    if (!head)
        return errorResponse(head.error());
    const auto since = sequenceOf(sinceOf(request), *head);
    if (!since)
        return cursorUnknown();
    const auto page = ChangesReader(db, *reader).read(*since, *head, *limit);
    if (!page)
        return errorResponse(page.error());
    return *since == head->sequence && *since > 0 ? Response { .status = 304 }
                                                  : jsonResponse(Api::toJson(*page));
}

//! From memory, for whom there is nothing after since. A cursor that grew old is exchanged.
std::optional<Response> nothingNew(const Request &request, const ChangeHead &head)
{
    if (!request.caller)
        return std::nullopt;
    const QString since = sinceOf(request);
    const auto next = head.nothingAfter(since, request.caller->member);
    if (!next)
        return std::nullopt;
    return *next == since ? Response { .status = 304 }
                          : jsonResponse(Api::toJson(Api::ChangesPage { {}, *next, false }));
}

//! Whoever has all there is and asks to wait does, up to the given seconds.
bool waitForNews(const Request &request, const ChangeHead &head, ChangeWaiters *waiters,
    const std::function<void(Response)> &reply)
{
    const auto seconds = numberIn(request, u"wait"_s, 0, longestWait, 0);
    if (!seconds) {
        reply(errorResponse(seconds.error()));
        return true;
    }
    if (*seconds == 0)
        return false;
    const auto nothing = nothingNew(request, head);
    if (!nothing)
        return false;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(*seconds);
    if (nothing->status != 304 || !waiters || !waiters->add(sinceOf(request), until, reply))
        reply(*nothing);
    return true;
}

} // namespace

QList<Route> changeRoutes(const RouteContext &context)
{
    Route route { "GET", Api::Routes::changes() };
    route.instant = [head = context.head](const Request &request) -> std::optional<Response> {
        if (request.query.hasQueryItem(u"wait"_s))
            return std::nullopt;
        return nothingNew(request, *head);
    };
    route.wait = [head = context.head, waiters = context.waiters](
                     const Request &request, const std::function<void(Response)> &reply) {
        return waitForNews(request, *head, waiters, reply);
    };
    route.read = changes;
    return { route };
}

} // namespace Relais::Backend
