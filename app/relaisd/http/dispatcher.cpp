// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/dispatcher.h"

#include "app/relaisd/audit/routeaudit.h"
#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/http/accesslog.h"
#include "app/relaisd/http/encoding.h"
#include "app/relaisd/http/proxies.h"
#include "app/relaisd/http/readpool.h"
#include "core/base/clock.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 bodyOfNoRoute = 64 * 1024;
constexpr qsizetype quicklyPrepared = 8 * 1024;
constexpr int priceOfAFailure = 9; // beside the request's own token

// Long enough to be of use to who sent it, and nothing that could break a log's line.
bool isRequestId(const QByteArray &id)
{
    return id.size() >= 8 && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.';
    });
}

Response busyResponse(const QString &code)
{
    return problemResponse({ 503, code, {}, 1 });
}

} // namespace

struct Dispatcher::Call {
    const Route *route = nullptr;
    Request request;
    Reply reply;
    Response response;
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
    QString rateKey; //!< of the route's own limit
    bool taken = false; //!< by the route's writeTogether
    bool certain = false; //!< who calls is known without the database, and may
    QString addressKey; //!< one request was taken from its address; empty once the caller is known
};

Dispatcher::Dispatcher(QList<Route> routes, Parts parts, RateLimits limits, Committed committed)
    : m_router(std::move(routes))
    , m_stats(m_router.routes())
    , m_parts(parts)
    , m_limits(limits)
    , m_committed(std::move(committed))
    , m_requestPrefix(QByteArray::number(QRandomGenerator::system()->generate(), 16))
    , m_joint([this](QSqlDatabase &database, const auto &calls) {
        return writeTogether(database, calls);
    })
{
}

qint64 Dispatcher::bodyLimit(const QByteArray &method, const QByteArray &path) const
{
    const Router::Match match = m_router.match(method, QString::fromLatin1(path));
    return match.route ? match.route->bodyLimit : bodyOfNoRoute;
}

// Counts by the route's own limit, since a body is what costs. Else it only looks: the whole
// request is authorised again where it is read or written. Who is remembered costs no look into the
// database.
std::optional<Response> Dispatcher::admit(Request head, Reply reply)
{
    const Route *route = m_router.match(head.method, head.path).route;
    if (!route || (route->access == Access::Anyone && route->perMinute == 0))
        return bodyMayCome();
    auto call = std::make_shared<Call>();
    call->route = route;
    call->request = std::move(head);
    call->reply = std::move(reply);
    if (auto refusal = refusalOfRoute(*call)) {
        call->request.requestId = requestIdOf(call->request);
        return finished(*call, std::move(*refusal));
    }
    if (route->access == Access::Anyone)
        return bodyMayCome();
    if (auto remembered = m_parts.authenticator.remembered(call->request)) {
        call->request.caller = std::move(remembered->caller);
        if (remembered->certain && !refusalFor(route->access, call->request.caller))
            return bodyMayCome();
    }
    call->request.requestId = requestIdOf(call->request);
    if (auto refusal = refusalOfCaller(*call))
        return finished(*call, std::move(*refusal));
    lookAtToken(call);
    return std::nullopt;
}

void Dispatcher::lookAtToken(const CallPtr &call)
{
    // Of the two that refusalOfCaller() counts by.
    const auto &caller = call->request.caller;
    const QString payer = caller ? caller->member.value : call->addressKey;
    const auto job = [this, call, payer](QSqlDatabase &database) {
        auto &authenticator = m_parts.authenticator;
        if (auto refusal = authenticator.authorise(call->route->access, call->request, database)) {
            call->reply(finished(*call, std::move(*refusal)));
            return;
        }
        m_rates.charge(payer, -1); // handle() counts it
        call->reply(bodyMayCome());
    };
    if (!m_parts.readers.submit(job))
        call->reply(finished(*call, busyResponse(u"reader-full"_s)));
}

std::optional<Response> Dispatcher::handle(Request request, Reply reply)
{
    auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->reply = std::move(reply);
    call->request.requestId = requestIdOf(call->request);
    Router::Match match = m_router.match(call->request.method, call->request.path);
    if (std::optional<Response> refusal = refusalOf(match, *call))
        return finished(*call, std::move(*refusal));
    call->request.parameters = std::move(match.parameters);
    if (std::optional<Response> answer = answerAtOnce(*call))
        return finished(*call, std::move(*answer));
    if (call->route->ahead)
        lookAhead(call);
    else if (call->route->write)
        write(call);
    else if (!call->certain || !waits(call))
        read(call);
    return std::nullopt;
}

std::optional<Response> Dispatcher::refusalOf(const Router::Match &match, Call &call)
{
    call.route = match.route;
    if (!match.route && match.allowed.isEmpty())
        return problemResponse({ 404, u"not-found"_s, {}, 0 });
    if (!match.route) {
        Response refusal = problemResponse({ 405, u"method-not-allowed"_s, {}, 0 });
        refusal.headers.emplaceBack("Allow", match.allowed.join(", "));
        return refusal;
    }
    return refusalOfRoute(call);
}

std::optional<Response> Dispatcher::refusalOfRoute(Call &call)
{
    if (call.route->perMinute == 0)
        return std::nullopt;
    // Whoever is known counts by themselves, as in refusalOfCaller().
    const auto known = m_parts.authenticator.remembered(call.request);
    const QString payer = known ? known->caller.member.value : rateKey(call.request.peer);
    call.rateKey = call.route->pattern + u' ' + payer;
    if (call.request.admitted)
        return std::nullopt;
    return refusalOfRate(call.rateKey, call.route->perMinute);
}

std::optional<Response> Dispatcher::refusalOfRate(const QString &key, int perMinute)
{
    if (perMinute <= 0)
        return std::nullopt;
    const int wait = m_rates.secondsToWait(key, perMinute, m_parts.clock.now());
    if (wait == 0)
        return std::nullopt;
    return problemResponse({ 429, u"too-many-requests"_s, {}, wait });
}

// Whoever is known counts by themselves, so that an office behind one address is not one caller.
std::optional<Response> Dispatcher::refusalOfCaller(Call &call)
{
    if (!call.request.caller) {
        call.addressKey = rateKey(call.request.peer);
        return refusalOfRate(call.addressKey, m_limits.perAddress);
    }
    if (!call.addressKey.isEmpty())
        m_rates.charge(std::exchange(call.addressKey, {}), -1);
    const bool isDirectory = call.route->access == Access::Provisioning;
    return refusalOfRate(call.request.caller->member.value,
        isDirectory ? m_limits.perDirectory : m_limits.perCaller);
}

std::optional<Response> Dispatcher::answerAtOnce(Call &call)
{
    const Route &route = *call.route;
    bool certain = route.access == Access::Anyone;
    if (!certain) {
        if (auto remembered = m_parts.authenticator.remembered(call.request)) {
            call.request.caller = std::move(remembered->caller);
            certain = remembered->certain;
        }
    }
    if (auto refusal = refusalOfCaller(call))
        return refusal;
    // Only the database refuses.
    call.certain = certain && !refusalFor(route.access, call.request.caller);
    return route.instant && call.certain ? route.instant(call.request) : std::nullopt;
}

bool Dispatcher::waits(const CallPtr &call)
{
    return call->route->wait && call->route->wait(call->request, [this, call](Response response) {
        call->reply(finished(*call, std::move(response)));
    });
}

std::optional<Response> Dispatcher::refusalOfAccess(Call &call, QSqlDatabase &database)
{
    auto refusal = m_parts.authenticator.authorise(call.route->access, call.request, database);
    if (!refusal && call.request.caller && !call.addressKey.isEmpty())
        refusal = refusalOfCaller(call);
    return refusal;
}

QByteArray Dispatcher::requestIdOf(const Request &request)
{
    const QByteArray given = request.header("x-request-id");
    return isRequestId(given)
        ? given
        : m_requestPrefix + '-' + QByteArray::number(m_requests.fetch_add(1), 16);
}

void Dispatcher::read(const CallPtr &call)
{
    const auto job = [this, call](QSqlDatabase &database) {
        auto refusal = refusalOfAccess(*call, database);
        if (!refusal && call->route->instant)
            refusal = call->route->instant(call->request);
        const auto answer = [this, call](Response response) {
            call->reply(finished(*call, std::move(response)));
        };
        if (!refusal && waits(call))
            return;
        if (!refusal && call->route->later) {
            call->route->later(call->request, database, answer);
            return;
        }
        if (refusal)
            call->response = std::move(*refusal);
        else if (call->route->read)
            call->response = economical(call->request, call->route->read(call->request, database));
        else
            call->response = problemResponse({ 404, u"not-found"_s, {}, 0 });
        call->reply(finished(*call, std::move(call->response)));
    };
    if (!m_parts.readers.submit(job))
        call->reply(finished(*call, busyResponse(u"reader-full"_s)));
}

void Dispatcher::lookAhead(const CallPtr &call)
{
    const auto job = [this, call](QSqlDatabase &database) {
        auto answer = refusalOfAccess(*call, database);
        if (!answer)
            answer = call->route->ahead(call->request, database);
        if (answer)
            call->reply(finished(*call, std::move(*answer)));
        else
            write(call);
    };
    if (!m_parts.readers.submit(job))
        call->reply(finished(*call, busyResponse(u"reader-full"_s)));
}

void Dispatcher::write(const CallPtr &call)
{
    Request &request = call->request;
    if (call->route->prepare && request.caller && request.body.size() <= quicklyPrepared)
        request.prepared = call->route->prepare(request);
    const auto job = [this, call](QSqlDatabase &database) {
        if (auto refusal = refusalOfAccess(*call, database)) {
            call->response = std::move(*refusal);
            return false;
        }
        call->response = call->route->write(call->request, database);
        if (call->response.status < 400)
            return audited(*call, database);
        return call->response.keepWrites;
    };
    const auto done = [this, call](bool committed) { written(call, committed); };
    const Writer::Share share =
        call->route->writeTogether ? Writer::Share { &m_joint, call } : Writer::Share {};
    if (!m_parts.writer.submit(job, done, share))
        call->reply(finished(*call, busyResponse(u"writer-full"_s)));
}

void Dispatcher::written(const CallPtr &call, bool committed)
{
    if (committed && m_committed)
        m_committed(*call->route);
    if (!committed) { // whom its transaction saw may never have been so
        m_parts.authenticator.forget();
        call->response = busyResponse(u"storage"_s);
    }
    if (call->response.afterwards) {
        const auto job = [this, call](QSqlDatabase &database) {
            call->reply(finished(*call, call->response.afterwards(database)));
        };
        if (m_parts.readers.submit(job))
            return;
    }
    call->reply(finished(*call, std::move(call->response)));
}

std::vector<bool> Dispatcher::writeTogether(
    QSqlDatabase &database, const std::vector<std::shared_ptr<void>> &calls)
{
    QHash<const Route *, QList<Call *>> ofRoutes;
    for (const auto &one : calls) {
        auto *call = static_cast<Call *>(one.get());
        call->taken = false;
        ofRoutes[call->route].append(call);
    }
    for (auto it = ofRoutes.cbegin(); it != ofRoutes.cend(); ++it) {
        if (!writeTogether(database, *it))
            return {};
    }
    std::vector<bool> taken;
    for (const auto &one : calls)
        taken.push_back(static_cast<const Call *>(one.get())->taken);
    return taken;
}

// Whom it does not know, and whom it would refuse, it leaves to write().
bool Dispatcher::writeTogether(QSqlDatabase &database, const QList<Call *> &calls)
{
    const Route &route = *calls.constFirst()->route;
    QList<Request *> requests;
    for (Call *call : calls)
        requests.append(&call->request);
    if (!m_parts.authenticator.recognise(requests, database))
        return false;
    QList<Call *> known;
    QList<const Request *> theirs;
    for (Call *call : calls) {
        if (refusalFor(route.access, call->request.caller))
            continue;
        if (auto refusal = call->addressKey.isEmpty() ? std::nullopt : refusalOfCaller(*call)) {
            call->response = std::move(*refusal);
            call->taken = true;
            continue;
        }
        known.append(call);
        theirs.append(&call->request);
    }
    QList<std::optional<Response>> answers = route.writeTogether(theirs, database);
    if (answers.size() != theirs.size())
        return false;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        std::optional<Response> &answer = answers[i];
        known[i]->taken = answer.has_value();
        if (answer)
            known[i]->response = std::move(*answer);
    }
    return true;
}

// What editors, managers and admins do is in the log or is not done.
bool Dispatcher::audited(Call &call, const QSqlDatabase &database) const
{
    if (!isAudited(*call.route))
        return true;
    const auto written = AuditLog(database).append(
        entryOf(*call.route, call.request, call.response, m_parts.clock.now()));
    if (!written)
        call.response = errorResponse(written.error());
    return written.has_value();
}

Response Dispatcher::finished(const Call &call, Response response)
{
    // Not for being slowed down: whoever waits as told would be refused again, and for ever.
    const bool failed = response.status >= 400 && response.status < 500 && response.status != 429;
    const bool isGuess = failed && call.route && call.route->guessable;
    if (isGuess && !call.rateKey.isEmpty())
        m_rates.charge(call.rateKey, priceOfAFailure);
    if (call.route && call.route->problemPage && isProblem(response))
        response = call.route->problemPage(call.request, response);
    const QByteArray &requestId = call.request.requestId;
    response.headers.emplaceBack(QByteArrayLiteral("X-Request-Id"), requestId);
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - call.since);
    m_stats.observe(call.route ? m_router.indexOf(*call.route) : -1, response.status, took);
    // The pattern and not the path: a path may name a person's relay.
    static const QByteArray nowhere = "-";
    m_parts.log.add({ call.request.method, call.route ? m_router.nameOf(*call.route) : nowhere,
        response.status, response.body.size(), took, requestId });
    return response;
}

} // namespace Relais::Backend
