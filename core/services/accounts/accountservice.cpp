// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/accountservice.h"

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/net/loopbackreceiver.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/accounts/networklist.h"
#include "core/services/signin/memberhandover.h"
#include "core/store/accountstore.h"
#include "core/store/store.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

AccountService::AccountService(
    Store &store, SecretStore &secrets, Connectors &connectors, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_connectors(connectors)
    , m_clock(clock)
{
}

AccountService::~AccountService() = default;

Result<QList<Account>> AccountService::accounts() const
{
    return accountsIn(m_store.reader());
}

Capabilities AccountService::capabilities(Network network) const
{
    return m_connectors.of(network).capabilities();
}

Result<QList<AccountId>> AccountService::endingSoon() const
{
    constexpr int daysBefore = 7;
    const auto known = AccountStore(m_store.reader()).all();
    if (!known)
        return fail(known.error());
    QList<AccountId> ending;
    for (const Account &account : *known) {
        if (account.expiresAt.isValid() && account.expiresAt.addDays(-daysBefore) <= m_clock.now())
            ending.append(account.id);
    }
    return ending;
}

Result<QList<NetworkOffer>> AccountService::offers() const
{
    QSqlDatabase &db = m_store.reader();
    const auto settings = networkSettingsIn(db);
    const auto offered = offeredNetworks(db);
    if (!settings || !offered)
        return fail(settings ? offered.error() : settings.error());
    QList<NetworkOffer> offers;
    for (const Network network : allNetworks()) {
        if (network == Network::Wall)
            continue;
        NetworkOffer offer { .network = network, .can = capabilities(network) };
        offer.setting.network = network;
        for (const NetworkSetting &setting : *settings) {
            if (setting.network == network)
                offer.setting = setting;
        }
        const auto on = isOwnPageOn(db, network);
        if (!on)
            return fail(on.error());
        offer.hasOwnPage = hasOwnPage(offer.setting);
        offer.ownPageOn = offer.hasOwnPage && *on;
        offer.listed = offered->contains(network);
        offers.append(offer);
    }
    return offers;
}

void AccountService::setBackend(
    TokenExchange exchange, WebhookSource webhook, std::function<QUrl()> returnPage)
{
    m_returnPage = std::move(returnPage);
    m_exchange = std::move(exchange);
    m_webhook = std::move(webhook);
}

SignInSurroundings AccountService::surroundings()
{
    m_receiver = std::make_unique<LoopbackReceiver>();
    SignInSurroundings around;
    around.receiver = m_receiver.get();
    around.openBrowser = [self = QPointer<AccountService>(this)](const QUrl &url) {
        if (self)
            Q_EMIT self->openBrowser(url);
    };
    around.exchange = m_exchange;
    around.webhook = m_webhook;
    around.returnPage = m_returnPage ? m_returnPage() : QUrl();
    return around;
}

Result<ConnectRequest> AccountService::completed(Network network, ConnectRequest request) const
{
    const auto setting = networkSettingIn(m_store.reader(), network);
    if (!setting)
        return fail(setting.error());
    if (!setting->enabled)
        return fail(ErrorCode::Rejected, u"the organization switched it off"_s, u"network-off"_s);
    if (request.clientId.isEmpty()) {
        request.clientId = setting->clientId;
        request.exchange = setting->exchange;
        request.figures = setting->figures;
    }
    if (request.server.isEmpty())
        request.server = setting->server;
    request.webhook = setting->webhook;
    return request;
}

QCoro::Task<Result<Account>> AccountService::connect(Network network, ConnectRequest request)
{
    const QPointer<AccountService> self(this);
    auto whole = completed(network, std::move(request));
    if (!whole)
        co_return fail(whole.error());
    SignInSurroundings around = surroundings();
    auto connected =
        co_await m_connectors.of(network).connect(std::move(*whole), std::move(around));
    if (!connected)
        co_return fail(connected.error());
    if (!self)
        co_return fail(goneAway());
    co_return co_await keep(std::move(*connected));
}

void AccountService::cancelConnect()
{
    if (m_receiver)
        m_receiver->cancel();
}

QCoro::Task<Result<Account>> AccountService::keep(ConnectedAccount connected)
{
    const QPointer<AccountService> self(this);
    const auto known = AccountStore(m_store.reader()).all();
    if (!known)
        co_return fail(known.error());
    Account account = connected.account;
    account.connectedAt = m_clock.now();
    account.state = Account::State::Connected;
    if (connected.lifetime.count() > 0)
        account.expiresAt = account.connectedAt.addSecs(connected.lifetime.count());
    // Signed in again, it is the same account: what waits for it goes on.
    const auto same = std::find_if(known->begin(), known->end(), [&account](const Account &one) {
        return one.network == account.network && one.remoteId == account.remoteId
            && one.server == account.server && one.place == account.place;
    });
    // So it is after it was disconnected: its relays are counted and tried again.
    const auto earlier =
        same != known->end() ? Result<AccountId>(same->id) : earlierIdOf(m_store.reader(), account);
    if (!earlier)
        co_return fail(earlier.error());
    account.id = earlier->isEmpty() ? AccountId { newUuid7(m_clock) } : *earlier;
    const QString key = account.id.value;
    const auto kept = co_await m_secrets.write(key, connected.secret);
    if (!kept)
        co_return fail(kept.error());
    if (!self)
        co_return fail(goneAway());
    const QString keeper = co_await m_secrets.keeper();
    if (!self)
        co_return fail(goneAway());
    Store::Job job = [account, keeper](QSqlDatabase &db) {
        auto put = AccountStore(db).put(account);
        if (put) // of an account of before another member's time, linked anew
            put = noteSecretErased(db, account.id.value);
        return put ? setSecretKeeper(db, account.id, keeper) : put;
    };
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        co_return fail(written.error());
    if (self)
        Q_EMIT changed();
    co_return account;
}

void AccountService::setOwnPage(Network network, bool on)
{
    write([network, on](QSqlDatabase &db) { return setOwnPageOn(db, network, on); });
}

QCoro::Task<void> AccountService::write(Store::Job job)
{
    const QPointer<AccountService> self(this);
    const auto written = co_await m_store.write(std::move(job));
    if (!written)
        qCWarning(lcServices) << "an account's setting is not kept:" << written.error().detail;
    if (self)
        Q_EMIT changed();
}

// A network that cannot be reached does not keep the person from disconnecting.
QCoro::Task<void> AccountService::revoke(Account account)
{
    const QPointer<AccountService> self(this);
    const auto secret = co_await m_secrets.read(account.id.value);
    if (!self || !secret)
        co_return;
    const auto revoked = co_await m_connectors.of(account.network).revoke(account, *secret);
    if (!revoked)
        qCWarning(lcServices) << "a token is not revoked at the network:"
                              << errorCodeName(revoked.error().code);
}

QCoro::Task<Result<void>> AccountService::removePost(Relay relay)
{
    const QPointer<AccountService> self(this);
    const auto account = AccountStore(m_store.reader()).find(relay.account);
    if (!account)
        co_return fail(account.error());
    const auto secret = co_await m_secrets.read(account->id.value);
    if (!self)
        co_return fail(goneAway());
    if (!secret)
        co_return fail(secret.error());
    co_return co_await m_connectors.of(account->network).remove(*account, *secret, relay.postId);
}

QCoro::Task<Result<void>> AccountService::disconnect(AccountId id)
{
    const QPointer<AccountService> self(this);
    const auto account = AccountStore(m_store.reader()).find(id);
    if (!account)
        co_return fail(account.error());
    co_await revoke(*account);
    if (!self)
        co_return fail(goneAway());
    // The secret first: an account without its secret can be signed in again, a secret without its
    // account would stay for ever.
    const auto removed = co_await m_secrets.remove(id.value);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        co_return fail(removed.error());
    if (!self)
        co_return fail(goneAway());
    Store::Job job = [row = *account](QSqlDatabase &db) {
        auto gone = AccountStore(db).remove(row.id);
        if (gone)
            gone = noteEarlierId(db, row);
        return gone ? setSecretKeeper(db, row.id, {}) : gone;
    };
    const auto written = co_await m_store.write(std::move(job));
    if (self)
        Q_EMIT changed();
    co_return written;
}

} // namespace Relais
