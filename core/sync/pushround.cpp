// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pushround.h"

#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/base/killpoint.h"
#include "core/base/log.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// Room for what surrounds each body in a request.
constexpr qint64 bodiesBytes = Api::PushLimits::bodyBytes - Api::PushLimits::items * 256LL;

// What the backend said of each item of a batch; of the others it said nothing, and they stay.
struct Settlement {
    QList<PushId> taken;
    QList<QPair<PushId, QString>> refused;

    int items() const { return static_cast<int>(taken.size() + refused.size()); }
};

HttpRequest requestOf(const QList<QueuedPush> &batch)
{
    QList<Api::PushItem> items;
    for (const QueuedPush &push : batch)
        items.append(Api::PushItem { push.id, push.kind, push.body });
    HttpRequest request;
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(Api::pushRequest(items)).toJson(QJsonDocument::Compact);
    return request;
}

Settlement settlementOf(const QList<QueuedPush> &batch, const QList<Api::PushResult> &results)
{
    QHash<PushId, Api::PushResult> byId;
    for (const Api::PushResult &result : results)
        byId.insert(result.id, result);
    Settlement settlement;
    for (const QueuedPush &push : batch) {
        const auto result = byId.constFind(push.id);
        if (result == byId.cend() || result->status == Api::PushResult::Status::TryLater)
            continue;
        if (result->status == Api::PushResult::Status::Refused)
            settlement.refused.append({ push.id, result->problem });
        else
            settlement.taken.append(push.id);
    }
    return settlement;
}

QStringList refusedKinds(const QList<QueuedPush> &batch, const Settlement &settlement)
{
    QStringList kinds;
    for (const QueuedPush &push : batch) {
        const bool refused = std::any_of(settlement.refused.cbegin(), settlement.refused.cend(),
            [&push](const QPair<PushId, QString> &one) { return one.first == push.id; });
        if (refused && !kinds.contains(push.kind))
            kinds.append(push.kind);
    }
    return kinds;
}

Store::Job settling(const Settlement &settlement, const QDateTime &now)
{
    return [settlement, now](QSqlDatabase &db) {
        PushStore pushes(db);
        Result<void> done = pushes.settle(settlement.taken, now);
        for (const auto &[id, problem] : settlement.refused) {
            if (done)
                done = pushes.refuse(id, problem, now);
            qCWarning(lcSync).noquote() << "the backend refused a push:" << problem;
        }
        killPoint("sync.push.before-settle");
        return done;
    };
}

// The backend gives its word with each refusal. One without is of something in front of it (a
// filter, a limit of a proxy's), or of this side, and says nothing of what was to be sent.
Error asTheBackendMeans(Error error)
{
    const bool isWord = !error.reason.isEmpty() && error.reason != u"answer-too-large"_s;
    if (isRefusal(error) && !isWord)
        error.code = ErrorCode::ServerFault;
    return error;
}

QCoro::Task<Result<Settlement>> send(BackendConversation backend, QList<QueuedPush> batch)
{
    // Repeatable: the backend knows every item's id.
    HttpRequest request = requestOf(batch);
    killPoint("sync.push.before-send");
    Result<HttpResponse> response =
        co_await ask(std::move(backend), Api::Routes::pushes(), std::move(request));
    if (!response)
        co_return fail(asTheBackendMeans(response.error()));
    const auto json = Api::objectFrom(response->body);
    const auto results = json ? Api::pushResultsFrom(*json) : fail(json.error());
    // A reply that cannot be read says nothing about the items: they stay.
    if (!results)
        co_return fail(ErrorCode::ServerFault, results.error().detail);
    co_return settlementOf(batch, *results);
}

} // namespace

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Rejected;
}

QCoro::Task<Result<int>> pushOutbox(SyncContext context)
{
    int settled = 0;
    int limit = Api::PushLimits::items;
    qint64 place = 0;
    while (true) {
        auto batch = PushStore(context.store->reader()).oldest(limit, bodiesBytes, place);
        if (!batch || batch->isEmpty())
            co_return batch ? Result<int>(settled) : fail(batch.error());
        Result<Settlement> told = co_await send(context.backend, *batch);
        if (!context.engine)
            co_return fail(goneAway());
        if (!told && isRefusal(told.error())) {
            if (batch->size() > 1) {
                limit = static_cast<int>(batch->size() / 2);
                continue;
            }
            Settlement alone;
            alone.refused.append({ batch->first().id, told.error().reason });
            told = alone;
        }
        if (!told)
            co_return fail(told.error());
        Store::Job job = settling(*told, context.clock->now());
        const Result<void> written = co_await context.store->write(std::move(job));
        if (!context.engine)
            co_return fail(goneAway());
        if (!written)
            co_return fail(written.error());
        settled += told->items();
        if (const QStringList kinds = refusedKinds(*batch, *told); !kinds.isEmpty())
            Q_EMIT context.engine->pushesRefused(kinds);
        if (!context.engine)
            co_return fail(goneAway());
        place = batch->last().place;
        limit = std::min(Api::PushLimits::items, limit * 2);
    }
}

} // namespace Relais
