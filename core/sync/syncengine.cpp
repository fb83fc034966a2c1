// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncengine.h"

#include "core/base/log.h"
#include "core/sync/newswait.h"
#include "core/sync/pullround.h"
#include "core/sync/pushround.h"
#include "core/sync/wallrestore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

class SyncEngine::Private final {
public:
    Store &store;
    HttpClient &http;
    const Clock &clock;
    ServerSource server;
    TokenSource token;
    bool running = false;
    bool deletionAllowed = false;
    int rows = 0; // of this round
    bool announced = false; // the first page of this round
    QStringList kinds {}; // changed since the last announcement
};

SyncEngine::SyncEngine(Store &store, HttpClient &http, const Clock &clock, ServerSource server,
    TokenSource token, QObject *parent)
    : QObject(parent)
    , d(new Private { store, http, clock, std::move(server), std::move(token) })
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::allowDeletion()
{
    d->deletionAllowed = true;
}

QCoro::Task<Result<SyncReport>> SyncEngine::round()
{
    if (d->running)
        co_return fail(ErrorCode::Conflict, u"a round runs"_s, u"sync-running"_s);
    const QPointer<SyncEngine> self(this);
    d->running = true;
    d->rows = 0;
    d->announced = false;
    const Result<SyncReport> report = co_await pushThenPull();
    if (!self)
        co_return fail(goneAway());
    announce();
    d->running = false;
    co_return report;
}

QCoro::Task<Result<News>> SyncEngine::awaitNews()
{
    const SyncContext context { this, &d->store, &d->clock, { &d->http, d->token, d->server() } };
    return waitForNews(context);
}

QCoro::Task<Result<SyncReport>> SyncEngine::pushThenPull()
{
    const SyncContext context { this, &d->store, &d->clock, { &d->http, d->token, d->server() } };
    const Result<int> pushed = co_await pushOutbox(context);
    if (!context.engine)
        co_return fail(goneAway());
    // Offline or signed out, the pull would fail too; after a fault of the backend it goes on.
    const bool pullToo =
        pushed || isRefusal(pushed.error()) || pushed.error().code == ErrorCode::ServerFault;
    if (!pullToo)
        co_return fail(pushed.error());
    std::function<void(const AppliedPage &)> onPage = [this](const AppliedPage &page) {
        note(page.rows, page.kinds);
    };
    // One that comes from here on is for the next pull.
    const bool allowed = std::exchange(d->deletionAllowed, false);
    const Result<Pulled> pulled = co_await pullChanges(context, allowed, std::move(onPage));
    if (!context.engine)
        co_return fail(goneAway());
    if (!pulled) {
        d->deletionAllowed = d->deletionAllowed || allowed;
        co_return fail(pulled.error());
    }
    if (!pushed)
        co_return fail(pushed.error());
    SyncReport report { pulled->rows, *pushed, pulled->fullResync, pulled->deletionsAsked };
    report.sentAgain = pulled->sentAgain;
    const Result<int> again = co_await giveBack(context, pulled->sentAgain > 0);
    if (!again)
        co_return fail(again.error());
    report.pushed += *again;
    co_return report;
}

QCoro::Task<Result<int>> SyncEngine::giveBack(SyncContext context, bool pushesToo)
{
    Result<int> pushed = 0;
    if (pushesToo) {
        qCInfo(lcSync) << "the backend was restored: giving back what it lost";
        pushed = co_await pushOutbox(context);
        if (!context.engine)
            co_return fail(goneAway());
        if (!pushed)
            co_return pushed;
    }
    const Result<int> posts = co_await restoreWall(context);
    if (!context.engine)
        co_return fail(goneAway());
    if (!posts)
        co_return posts;
    co_return pushed;
}

void SyncEngine::note(int rows, const QStringList &kinds)
{
    d->rows += rows;
    d->kinds += kinds;
    d->kinds.removeDuplicates();
    Q_EMIT progressed(d->rows);
    if (!d->announced)
        announce();
    d->announced = true;
}

void SyncEngine::announce()
{
    if (!d->kinds.isEmpty())
        Q_EMIT pulled(std::exchange(d->kinds, {}));
}

} // namespace Relais
