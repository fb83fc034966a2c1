// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/networks/connectors.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class SecretStore;
class Store;

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
    void cancelConnect(); //!< the waiting connect answers Cancelled
    //! Own pages are on from the start; switched off they leave the composer.
    void setOwnPage(Network network, bool on);
    //! Removes the account and its secret; relays already made stay in the history.
    QCoro::Task<Result<void>> disconnect(AccountId id);

Q_SIGNALS:
    void changed();
    void openBrowser(const QUrl &url);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais
