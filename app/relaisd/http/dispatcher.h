// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/writer.h"
#include "app/relaisd/http/httpserver.h"
#include "app/relaisd/http/ratelimiter.h"
#include "app/relaisd/http/router.h"
#include "app/relaisd/metrics/requeststats.h"

#include <atomic>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

class AccessLog;
class Authenticator;
class ReadPool;

//! Takes a request to its route: limits, authorisation, the right thread, and the common headers
//! and access log of every answer.
class Dispatcher final : public RequestHandler {
    Q_DISABLE_COPY_MOVE(Dispatcher)
public:
    //! The threads that may answer; all outlive the dispatcher.
    struct Parts {
        Authenticator &authenticator;
        ReadPool &readers;
        Writer &writer;
        const Clock &clock;
        AccessLog &log;
    };
    //! Called on the writer thread once a write route's changes are committed.
    using Committed = std::function<void(const Route &)>;

    Dispatcher(QList<Route> routes, Parts parts, RateLimits limits, Committed committed = {});

    qint64 bodyLimit(const QByteArray &method, const QByteArray &path) const override;
    std::optional<Response> admit(Request head, Reply reply) override;
    std::optional<Response> handle(Request request, Reply reply) override;
    //! Where a page is, a page in the visitor's language.
    Response refused(const Request &head, const Response &problem) const override
    {
        const ProblemPage page = m_router.problemPageAt(head.method, head.path);
        return page ? page(head, problem) : problem;
    }

    const RequestStats &stats() const { return m_stats; }

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;
    std::optional<Response> refusalOf(const Router::Match &match, Call &call);
    std::optional<Response> refusalOfRoute(Call &call);
    std::optional<Response> refusalOfRate(const QString &key, int perMinute);
    std::optional<Response> refusalOfCaller(Call &call);
    std::optional<Response> refusalOfAccess(Call &call, QSqlDatabase &database);
    std::optional<Response> answerAtOnce(Call &call);
    bool waits(const CallPtr &call);
    void lookAtToken(const CallPtr &call);
    QByteArray requestIdOf(const Request &request);
    void read(const CallPtr &call);
    void lookAhead(const CallPtr &call);
    void write(const CallPtr &call);
    void written(const CallPtr &call, bool committed);
    std::vector<bool> writeTogether(
        QSqlDatabase &database, const std::vector<std::shared_ptr<void>> &calls);
    bool writeTogether(QSqlDatabase &database, const QList<Call *> &calls);
    bool audited(Call &call, const QSqlDatabase &database) const;
    Response finished(const Call &call, Response response);

    Router m_router;
    RequestStats m_stats;
    Parts m_parts;
    const RateLimits m_limits;
    Committed m_committed;
    RateLimiter m_rates;
    const QByteArray m_requestPrefix;
    std::atomic<quint64> m_requests { 0 };
    const Writer::Joint m_joint;
};

} // namespace Relais::Backend
