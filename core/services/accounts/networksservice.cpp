// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/networksservice.h"

#include "core/api/networks.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/networks/connectors.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/accounts/networkbackend.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/services/sync/syncservice.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

NetworksService::NetworksService(Store &store, SignInService &session, HttpClient &http,
    SyncService &sync, Connectors &connectors, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_sync(sync)
    , m_connectors(connectors)
    , m_clock(clock)
{
}

QCoro::Task<Result<QList<NetworkOffer>>> NetworksService::networks()
{
    const QPointer<NetworksService> self(this);
    BackendCall call { "GET", {}, Api::Routes::networks() };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (!self)
        co_return fail(goneAway());
    const auto settings = Api::networkSettingsFrom(*answer);
    if (!settings)
        co_return fail(settings.error());
    QList<NetworkOffer> offers;
    for (const Network network : allNetworks()) {
        if (network == Network::Wall)
            continue;
        NetworkOffer offer { .network = network, .can = m_connectors.of(network).capabilities() };
        offer.setting.network = network;
        for (const NetworkSetting &setting : settings->networks) {
            if (setting.network == network)
                offer.setting = setting;
        }
        offer.hasOwnPage = hasOwnPage(offer.setting);
        offer.tried = keptWebhookTry(m_store.reader(), m_session.server(), network);
        offers.append(offer);
    }
    co_return offers;
}

QCoro::Task<Result<NetworkSetting>> NetworksService::settingFrom(
    BackendCall call, std::optional<Network> another)
{
    const QPointer<NetworksService> self(this);
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (self && another) {
        const WebhookTry none {}; // what was tried is not there any more
        co_await keep(*another, none);
    }
    if (self)
        m_sync.syncNow(); // this machine's own composer follows at once
    co_return Api::networkSettingFrom(*answer);
}

QCoro::Task<Result<NetworkSetting>> NetworksService::change(Network network, NetworkChange change)
{
    BackendCall call { "PATCH", {}, Api::Routes::network(networkKey(network)),
        Api::toJson(change) };
    return settingFrom(
        std::move(call), change.webhook ? std::optional(network) : std::optional<Network>());
}

QCoro::Task<Result<NetworkSetting>> NetworksService::setWebhook(Network network, QString address)
{
    const QJsonObject body { { u"url"_s, address } };
    BackendCall call { "PUT", {}, Api::Routes::networkWebhook(networkKey(network)), body };
    return settingFrom(std::move(call), network);
}

QCoro::Task<void> NetworksService::keep(Network network, WebhookTry tried)
{
    Store::Job job = keepWebhookTry(m_session.server(), network, tried);
    const auto kept = co_await m_store.write(std::move(job));
    if (!kept)
        qCWarning(lcServices) << "a webhook's answer is not kept:" << kept.error().detail;
}

QCoro::Task<Result<void>> NetworksService::tryWebhook(Network network, QString text)
{
    const QPointer<NetworksService> self(this);
    const auto posted = co_await postByWebhook(network, std::move(text));
    if (!self)
        co_return fail(goneAway());
    const WebhookTry tried { m_clock.now(), posted.has_value() };
    co_await keep(network, tried);
    co_return posted;
}

QCoro::Task<Result<void>> NetworksService::postByWebhook(Network network, QString text)
{
    const QPointer<NetworksService> self(this);
    const QUrl server = m_session.server();
    const auto address = co_await webhookFrom(m_session, m_http, server, network);
    if (!self)
        co_return fail(goneAway());
    if (!address)
        co_return fail(address.error());
    Publication publication;
    publication.account.network = network;
    publication.secret = address->toEncoded();
    publication.text = text;
    publication.title = u"Relais"_s;
    publication.trackedLink = server;
    const auto posted = co_await m_connectors.of(network).publish(std::move(publication));
    co_return withoutValue(posted);
}

QStringList NetworksService::redirects(const NetworkOffer &offer) const
{
    const QUrl page = returnPageOf(m_session.server());
    if (offer.can.returnsByBackend && !page.isEmpty())
        return { page.toString() };
    return offer.can.redirects;
}

} // namespace Relais
