// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/networks/bluesky/blueskyservices.h"
#include "core/networks/connectedaccount.h"
#include "core/networks/connectors.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class LoopbackReceiver;
class SecretStore;

//! The member's own accounts. Tokens go from the network to the keychain and nowhere else.
class AccountService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountService)
public:
    AccountService(Store &store, SecretStore &secrets, HttpClient &http, Connectors &connectors,
        const Clock &clock, QObject *parent = nullptr);
    ~AccountService() override;

    //! The linked accounts, then the implicit ones: the Wall, and each own page that is switched
    //! on.
    Result<QList<Account>> accounts() const;
    Capabilities capabilities(Network network) const;

    //! pds: the account's server (https://bsky.social by default). Rejected ("wrong-password").
    QCoro::Task<Result<Account>> connectBluesky(QUrl pds, QString handle, QString appPassword);
    //! Registers the app, emits openBrowser, waits for the loopback answer (5 min).
    QCoro::Task<Result<Account>> connectMastodon(QUrl instance);
    //! clientId: of the company's own app at X. Rejected ("no-client").
    QCoro::Task<Result<Account>> connectX(QString clientId);
    //! The same at LinkedIn.
    QCoro::Task<Result<Account>> connectLinkedIn(QString clientId);
    void cancelConnect(); //!< the waiting connect answers Cancelled
    //! Own pages are on from the start; switched off they leave the composer.
    void setOwnPage(Network network, bool on);
    //! Revokes the token at the network where that can be, removes the account and its secret;
    //! relays already made stay in the history.
    QCoro::Task<Result<void>> disconnect(AccountId id);

Q_SIGNALS:
    void changed();
    void openBrowser(const QUrl &url);

private:
    std::function<void(QUrl)> browserOpener();
    QCoro::Task<Result<Account>> keep(ConnectedAccount connected);
    QCoro::Task<void> write(Store::Job job);
    QCoro::Task<void> revoke(Account account);

    Store &m_store;
    SecretStore &m_secrets;
    HttpClient &m_http;
    Connectors &m_connectors;
    const Clock &m_clock;
    BlueskyServices m_bluesky;
    XServices m_x;
    std::unique_ptr<LoopbackReceiver> m_receiver; //!< of the sign-in that waits
};

} // namespace Relais
