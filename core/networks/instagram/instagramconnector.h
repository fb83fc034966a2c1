// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/picturelender.h"

#include <QPointer>

namespace Relais {

class HttpClient;

//! Where Instagram answers; tests name their own server.
struct InstagramServices {
    QUrl authorize { QStringLiteral("https://www.instagram.com/oauth/authorize") };
    QUrl api { QStringLiteral("https://graph.instagram.com") };
    std::chrono::milliseconds rhythm { 2000 }; //!< of looks at a container
};

//! Instagram, for professional accounts of members whose company has an app of its own there;
//! without one, Instagram's own page. A post is a picture with a caption: Instagram fetches it from
//! an address that the company's backend lends, into a container that nobody sees, and then the
//! container is published.
class InstagramConnector final : public Connector {
public:
    InstagramConnector(HttpClient &http, PictureLender lender, InstagramServices services = {});
    ~InstagramConnector() override;
    Network network() const override { return Network::Instagram; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;
    QCoro::Task<Result<RenewedSecret>> renew(Account account, QByteArray secret) override;

private:
    const QPointer<HttpClient> m_http;
    const PictureLender m_lender;
    const InstagramServices m_services;
};

} // namespace Relais
