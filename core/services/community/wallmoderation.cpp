// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What editors do on the Wall, and what reporters are answered: each needs the backend.

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/services/community/wallservice.h"

#include <QJsonArray>
#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QList<WallReport>>> WallService::askReports(QString path)
{
    BackendCall call { "GET", {}, std::move(path) };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    QList<WallReport> reports;
    for (const QJsonValue &value : answer->value("reports"_L1).toArray()) {
        const auto report = Api::wallReportFrom(value.toObject());
        if (!report)
            co_return fail(report.error());
        reports.append(*report);
    }
    co_return reports;
}

QCoro::Task<Result<QList<WallReport>>> WallService::reports()
{
    return askReports(Api::Routes::wallReports() + u"?comments=1"_s);
}

QCoro::Task<Result<QList<WallReport>>> WallService::settledReports()
{
    return askReports(Api::Routes::wallReports() + u"?settled=1&comments=1"_s);
}

QCoro::Task<Result<QList<WallReport>>> WallService::answeredReports()
{
    return askReports(Api::Routes::ownReports());
}

QCoro::Task<Result<void>> WallService::removeFor(WallPostId post, QString reason)
{
    return changePost(
        { "POST", {}, Api::Routes::wallRemoval(post), { { u"reason"_s, reason.trimmed() } } });
}

QCoro::Task<Result<void>> WallService::restore(WallPostId post)
{
    return changePost({ "POST", {}, Api::Routes::wallRestore(post) });
}

QCoro::Task<Result<void>> WallService::answerReport(ReportId report, QString answer)
{
    BackendCall call { "POST", {}, Api::Routes::wallReportAnswer(report),
        { { u"reason"_s, answer.trimmed() } } };
    const auto done = co_await ask(std::move(call));
    co_return withoutValue(done);
}

QCoro::Task<Result<void>> WallService::pin(WallPostId post, bool pinned)
{
    return changePost({ "POST", {}, Api::Routes::wallPin(post), { { u"pinned"_s, pinned } } });
}

QCoro::Task<Result<void>> WallService::changePost(BackendCall call)
{
    const QPointer<WallService> self(this);
    const auto answer = co_await ask(std::move(call));
    const auto left = answer ? Api::wallPostFrom(*answer) : Result<WallPost>(fail(answer.error()));
    if (!left)
        co_return fail(left.error());
    if (!self)
        co_return {};
    Store::Job job = [kept = *left](QSqlDatabase &db) { return WallStore(db).upsert({ kept }); };
    const auto written = co_await m_store.write(std::move(job));
    if (self)
        Q_EMIT changed();
    co_return written;
}

QCoro::Task<Result<void>> WallService::keepReported(WallPostId post)
{
    BackendCall call { "POST", {}, Api::Routes::wallKeep(post) };
    const auto answer = co_await ask(std::move(call));
    co_return withoutValue(answer);
}

QCoro::Task<Result<QList<PageReport>>> WallService::pageReports()
{
    BackendCall call { "GET", {}, Api::Routes::pageReports() };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    QList<PageReport> reports;
    const QJsonArray array = answer->value("reports"_L1).toArray();
    for (const QJsonValue &value : array) {
        const auto report = Api::pageReportFrom(value.toObject());
        if (!report)
            co_return fail(report.error());
        reports.append(*report);
    }
    co_return reports;
}

QCoro::Task<Result<void>> WallService::settlePageReport(ReportId report)
{
    BackendCall call { "POST", {}, Api::Routes::pageReportSettled(report) };
    const auto answer = co_await ask(std::move(call));
    co_return withoutValue(answer);
}

} // namespace Relais
