// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/signin/companysession.h"

#include "core/api/routes.h"
#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/net/providersignin.h"
#include "core/services/sync/backendcall.h"

#include <QCoro/QCoroTimer>
#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 15;
constexpr std::chrono::seconds longestWait { 5 };

// The backend may have to fetch the provider's keys first; it says when to come again.
QCoro::Task<Result<Api::Session>> exchanged(
    QPointer<HttpClient> http, QUrl server, ProviderAnswer answer)
{
    for (int tries = 1;; ++tries) {
        if (!http)
            co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
        BackendCall call { "POST", server, Api::Routes::providerSignIn() };
        call.body = { { u"idToken"_s, answer.idToken }, { u"nonce"_s, answer.nonce },
            { u"device"_s, deviceName() } };
        call.delivery = HttpRequest::Delivery::Once;
        const auto session = co_await askBackend(*http, std::move(call));
        if (session)
            co_return Api::sessionFrom(*session);
        if (session.error().reason != u"provider-keys"_s || tries == mostTries)
            co_return fail(session.error());
        QTimer timer;
        timer.start(
            std::clamp<std::chrono::milliseconds>(session.error().retryAfter, 300ms, longestWait));
        co_await qCoro(timer).waitForTimeout();
    }
}

} // namespace

QCoro::Task<Result<Api::SignInOptions>> signInOptionsAt(HttpClient &http, QUrl server)
{
    BackendCall call { "GET", server, Api::Routes::signInOptions() };
    const auto answer = co_await askBackend(http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::signInOptionsFrom(*answer);
}

QCoro::Task<Result<Api::Session>> companySession(HttpClient &http, LoopbackReceiver &receiver,
    QUrl server, std::function<void(QUrl)> openBrowser)
{
    const QPointer<HttpClient> client(&http);
    const QPointer<LoopbackReceiver> browser(&receiver);
    const auto options = co_await signInOptionsAt(http, server);
    if (!options)
        co_return fail(options.error());
    if (!client || !browser)
        co_return fail(ErrorCode::Cancelled, u"the sign-in was given up"_s);
    const std::optional<Api::CompanyProvider> known = options->provider;
    if (!known)
        co_return fail(ErrorCode::NotFound, u"the company has no provider"_s, u"provider-none"_s);
    OpenIdProvider provider { known->issuer, known->clientId, known->clientSecret };
    auto answer =
        co_await signInWithProvider(*client, *browser, std::move(provider), std::move(openBrowser));
    if (!answer)
        co_return fail(answer.error());
    co_return co_await exchanged(client, server, *std::move(answer));
}

} // namespace Relais
