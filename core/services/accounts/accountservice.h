// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/relay.h"
#include "core/networks/connectors.h"
#include "core/services/accounts/networkoffer.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class LoopbackReceiver;
class SecretStore;

//! The member's own accounts. Tokens go from the network to the keychain and nowhere else.
class AccountService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountService)
public:
    AccountService(Store &store, SecretStore &secrets, Connectors &connectors, const Clock &clock,
        QObject *parent = nullptr);
    ~AccountService() override;

    //! The linked accounts, then the implicit ones: the Wall, and each own page that is switched
    //! on.
    Result<QList<Account>> accounts() const;
    Capabilities capabilities(Network network) const;
    //! Accounts whose sign-in ends by itself within a week, or has ended.
    Result<QList<AccountId>> endingSoon() const;

    //! Every network, in the order of Network, without the Wall.
    Result<QList<NetworkOffer>> offers() const;

    //! Connects an account of the network, with what its Capabilities ask for; by the browser
    //! openBrowser is emitted, and it waits up to 5 min. Without a client id in the request the
    //! organization's is taken. Rejected with the network's reason ("wrong-password",
    //! "bad-address", "no-client", "network-off" …), Timeout, Cancelled, Unsupported.
    QCoro::Task<Result<Account>> connect(Network network, ConnectRequest request);
    void cancelConnect(); //!< the waiting connect answers Cancelled
    //! Swaps codes through the backend and reads webhooks from it; without them such networks
    //! cannot be connected.
    void setBackend(
        TokenExchange exchange, WebhookSource webhook, std::function<QUrl()> returnPage);
    //! Switched off, an own page leaves the composer.
    void setOwnPage(Network network, bool on);
    //! Takes a published post back at its network, as the account that it was posted from.
    QCoro::Task<Result<void>> removePost(Relay relay);
    //! Revokes the token at the network where that can be, removes the account and its secret;
    //! relays already made stay in the history, and are its own again once it is linked again.
    QCoro::Task<Result<void>> disconnect(AccountId id);

Q_SIGNALS:
    void changed();
    void openBrowser(const QUrl &url);

private:
    SignInSurroundings surroundings();
    Result<ConnectRequest> completed(Network network, ConnectRequest request) const;
    QCoro::Task<Result<Account>> keep(ConnectedAccount connected);
    QCoro::Task<void> write(Store::Job job);
    QCoro::Task<void> revoke(Account account);

    Store &m_store;
    SecretStore &m_secrets;
    Connectors &m_connectors;
    const Clock &m_clock;
    TokenExchange m_exchange;
    WebhookSource m_webhook;
    std::function<QUrl()> m_returnPage;
    std::unique_ptr<LoopbackReceiver> m_receiver; //!< of the sign-in that waits
};

} // namespace Relais
