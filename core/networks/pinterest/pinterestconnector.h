// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"

#include <QPointer>

namespace Relais {

class HttpClient;

//! Where Pinterest answers; tests name their own server.
struct PinterestServices {
    QUrl authorize { QStringLiteral("https://www.pinterest.com/oauth/") };
    QUrl api { QStringLiteral("https://api.pinterest.com") };
};

//! Pinterest, for members whose company has an app of its own there; without one, Pinterest's own
//! page. A relay is a pin on a board of the person's: the story's picture, which is uploaded, with
//! the tracked link behind it.
class PinterestConnector final : public Connector {
public:
    explicit PinterestConnector(
        HttpClient &http, PinterestServices services = {}, TokenExchange exchange = {});
    ~PinterestConnector() override;
    Network network() const override { return Network::Pinterest; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;
    QCoro::Task<Result<RenewedSecret>> renew(Account account, QByteArray secret) override;

private:
    const QPointer<HttpClient> m_http;
    const PinterestServices m_services;
    const TokenExchange m_exchange; //!< renewal wants the secret of the company's app
};

} // namespace Relais
