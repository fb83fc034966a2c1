// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tokens of a session: one that is good for a minute, and its exchange.

#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/services/signin/sessionsecret.h"
#include "core/services/signin/signinparts.h"
#include "core/services/sync/backendcall.h"
#include "core/store/profilestore.h"

#include <QCoro/QCoroTimer>
#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto earliestRefresh = 60s; // before the access token ends
constexpr int lockTries = 150;
constexpr auto lockWait = 100ms;
} // namespace

bool SignInService::Private::tokenIsGood() const
{
    return !accessToken.isEmpty() && clock.now().addSecs(earliestRefresh.count()) < accessExpiresAt;
}

QCoro::Task<Result<QString>> SignInService::accessToken(QString refused)
{
    const QPointer<SignInService> self(this);
    if (d->restoring) {
        // A page that opens first would say that nobody is signed in, which nobody knows yet.
        const Pending<Result<void>> decided;
        d->undecided.append(decided);
        const Result<void> known = co_await decided;
        if (!known)
            co_return fail(known.error());
        if (!self)
            co_return fail(goneAway());
    }
    if (!refused.isEmpty() && refused == d->accessToken)
        d->forgetToken();
    if (d->state == State::SignedOut || d->state == State::SignInAgain)
        co_return fail(ErrorCode::Unauthorized, u"nobody is signed in"_s);
    if (d->tokenIsGood())
        co_return Result<QString>(d->accessToken); // QCoro would move it out of the member
    if (d->refreshing) {
        const Pending<Result<QString>> pending;
        d->waiting.append(pending);
        co_return co_await pending;
    }
    d->refreshing = true;
    const Result<QString> token = co_await refresh();
    if (!self)
        co_return fail(goneAway());
    d->refreshing = false;
    for (const auto &waiter : std::exchange(d->waiting, {}))
        waiter.settle(token);
    co_return token;
}

QCoro::Task<Result<void>> SignInService::lock()
{
    const QPointer<SignInService> self(this);
    for (int i = 0; i < lockTries; ++i) {
        const auto locked = d->file.tryLock();
        if (!locked)
            co_return fail(locked.error());
        if (*locked)
            co_return {};
        QTimer timer;
        timer.start(lockWait);
        co_await qCoro(timer).waitForTimeout();
        if (!self)
            co_return fail(goneAway());
    }
    co_return fail(ErrorCode::Timeout, u"another program holds the session"_s);
}

QCoro::Task<Result<QString>> SignInService::refresh()
{
    const QPointer<SignInService> self(this);
    const Result<void> locked = co_await lock();
    if (!self)
        co_return fail(goneAway());
    if (!locked)
        co_return fail(locked.error());
    const Result<QString> token = co_await refreshLocked();
    if (self)
        d->file.unlock();
    co_return token;
}

QCoro::Task<Result<QString>> SignInService::refreshLocked()
{
    const QPointer<SignInService> self(this);
    // Read each time: another program on this profile may have exchanged it.
    const auto bytes = co_await d->secrets.read(d->key);
    if (!self)
        co_return fail(goneAway());
    const auto secret = bytes ? sessionSecretFrom(*bytes) : fail(bytes.error());
    if (!secret) {
        // "Not found" is what a locked or exchanged keychain says too: nothing is given up.
        enter(State::SecretUnreadable);
        const bool missing = secret.error().code == ErrorCode::NotFound;
        co_return fail(missing ? ErrorCode::KeychainLocked : secret.error().code,
            secret.error().detail, secret.error().reason);
    }
    BackendCall call { "POST", secret->server, Api::Routes::refresh() };
    call.body = { { u"refreshToken"_s, secret->refreshToken } };
    call.delivery = HttpRequest::Delivery::Once;
    const auto answer = co_await askBackend(d->http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer && answer.error().code == ErrorCode::Unauthorized) {
        // The backend always gives its word; a 401 without one is of something in front of it.
        if (answer.error().reason.isEmpty())
            co_return fail(ErrorCode::ServerFault, u"a 401 that is not the backend's"_s);
        co_await endedByBackend(answer.error().reason == u"session-reused"_s);
        co_return fail(answer.error());
    }
    if (!answer)
        co_return fail(answer.error());
    const auto session = Api::sessionFrom(*answer);
    if (!session)
        co_return fail(session.error());
    const auto taken = co_await take(*session, secret->server, Entry::Renewal);
    if (!taken)
        co_return fail(taken.error());
    co_return session->accessToken;
}

QCoro::Task<void> SignInService::endedByBackend(bool reused)
{
    d->forgetToken();
    d->ended = reused ? u"reused"_s : u"yes"_s;
    enter(State::SignInAgain);
    Store::Job job = [ended = d->ended](QSqlDatabase &db) {
        return ProfileStore(db).setValue(SignInParts::endedKey(), ended);
    };
    const auto written = co_await d->store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "the session's end is not kept:" << written.error().detail;
}

} // namespace Relais
