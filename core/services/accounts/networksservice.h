// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/services/accounts/networkoffer.h"
#include "core/services/sync/backendcall.h"

#include <QObject>

#include <optional>

namespace Relais {

class Connectors;
class SignInService;
class SyncService;

//! The networks as the organization offers them: for admins, and for editors as far as webhooks
//! go. It is true for everyone at once, so all of it needs the backend.
class NetworksService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworksService)
public:
    NetworksService(Store &store, SignInService &session, HttpClient &http, SyncService &sync,
        Connectors &connectors, const Clock &clock, QObject *parent = nullptr);

    //! Every network but the Wall, in the order of Network, as it is set at this moment.
    QCoro::Task<Result<QList<NetworkOffer>>> networks();
    //! By an admin. Rejected ("client-id-form", "secret-form", "server-form", "webhook-form",
    //! "webhook-not-taken"), Forbidden.
    QCoro::Task<Result<NetworkSetting>> change(Network network, NetworkChange change);
    //! By an editor; "" takes it away. Rejected ("webhook-form", "webhook-not-taken"), Conflict
    //! ("network-off").
    QCoro::Task<Result<NetworkSetting>> setWebhook(Network network, QString address);
    //! Posts text from this machine, as a relay would be; how that went is kept here. NotFound
    //! ("webhook-none"), Unauthorized when the network does not know the webhook, and what
    //! publishing answers.
    QCoro::Task<Result<void>> tryWebhook(Network network, QString text);

    //! Addresses that the company's app registers at the network, for a sign-in by browser.
    QStringList redirects(const NetworkOffer &offer) const;

private:
    //! another: whose webhook it gives or takes away.
    QCoro::Task<Result<NetworkSetting>> settingFrom(
        BackendCall call, std::optional<Network> another);
    QCoro::Task<Result<void>> postByWebhook(Network network, QString text);
    QCoro::Task<void> keep(Network network, WebhookTry tried);

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    SyncService &m_sync;
    Connectors &m_connectors;
    const Clock &m_clock;
};

} // namespace Relais
