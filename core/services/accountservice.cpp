// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accountservice.h"

#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/net/loopbackreceiver.h"
#include "core/networks/bluesky/connectbluesky.h"
#include "core/networks/linkedin/connectlinkedin.h"
#include "core/networks/mastodon/connectmastodon.h"
#include "core/networks/x/connectx.h"
#include "core/secrets/secretstore.h"
#include "core/services/accountlist.h"
#include "core/store/accountstore.h"
#include "core/store/store.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
Error goneAway()
{
    return { ErrorCode::Cancelled, u"the account service went away"_s };
}
} // namespace

AccountService::AccountService(Store &store, SecretStore &secrets, HttpClient &http,
    Connectors &connectors, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_http(http)
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

QCoro::Task<Result<Account>> AccountService::connectBluesky(
    QUrl pds, QString handle, QString appPassword)
{
    const QPointer<AccountService> self(this);
    auto connected = co_await Relais::connectBluesky(
        m_http, std::move(pds), std::move(handle), std::move(appPassword), m_bluesky);
    if (!connected)
        co_return fail(connected.error());
    if (!self)
        co_return fail(goneAway());
    co_return co_await keep(std::move(*connected));
}

std::function<void(QUrl)> AccountService::browserOpener()
{
    return [self = QPointer<AccountService>(this)](const QUrl &url) {
        if (self)
            Q_EMIT self->openBrowser(url);
    };
}

QCoro::Task<Result<Account>> AccountService::connectMastodon(QUrl instance)
{
    const QPointer<AccountService> self(this);
    m_receiver = std::make_unique<LoopbackReceiver>();
    std::function<void(QUrl)> open = browserOpener();
    auto connected =
        co_await Relais::connectMastodon(m_http, *m_receiver, std::move(instance), std::move(open));
    if (!connected)
        co_return fail(connected.error());
    if (!self)
        co_return fail(goneAway());
    co_return co_await keep(std::move(*connected));
}

QCoro::Task<Result<Account>> AccountService::connectLinkedIn(QString clientId)
{
    const QPointer<AccountService> self(this);
    m_receiver = std::make_unique<LoopbackReceiver>();
    std::function<void(QUrl)> open = browserOpener();
    LinkedInServices services;
    auto connected = co_await Relais::connectLinkedIn(
        m_http, *m_receiver, std::move(services), std::move(clientId), std::move(open));
    if (!connected)
        co_return fail(connected.error());
    if (!self)
        co_return fail(goneAway());
    co_return co_await keep(std::move(*connected));
}

QCoro::Task<Result<Account>> AccountService::connectX(QString clientId)
{
    const QPointer<AccountService> self(this);
    m_receiver = std::make_unique<LoopbackReceiver>();
    std::function<void(QUrl)> open = browserOpener();
    auto connected =
        co_await Relais::connectX(m_http, *m_receiver, m_x, std::move(clientId), std::move(open));
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
    // Signed in again, it is the same account: what waits for it goes on.
    const auto same = std::find_if(known->begin(), known->end(), [&account](const Account &one) {
        return one.network == account.network && one.remoteId == account.remoteId
            && one.server == account.server;
    });
    account.id = same != known->end() ? same->id : AccountId { newUuid7(m_clock) };
    const QString key = account.id.value;
    const auto kept = co_await m_secrets.write(key, connected.secret);
    if (!kept)
        co_return fail(kept.error());
    if (!self)
        co_return fail(goneAway());
    Store::Job job = [account](QSqlDatabase &db) { return AccountStore(db).put(account); };
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
    Store::Job job = [id](QSqlDatabase &db) { return AccountStore(db).remove(id); };
    const auto written = co_await m_store.write(std::move(job));
    if (self)
        Q_EMIT changed();
    co_return written;
}

} // namespace Relais
