// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/linkedin/linkedinservices.h"

#include <QPointer>

namespace Relais {

class HttpClient;

//! LinkedIn's Posts API, for members whose company has an app of its own; without one, LinkedIn's
//! own page. Source: learn.microsoft.com/linkedin/marketing (Posts API, Images API). An app for
//! posting may not read own posts: after a lost answer the person is asked, and a repeat that is
//! refused as duplicate names the post that is out.
class LinkedInConnector final : public Connector {
public:
    explicit LinkedInConnector(
        HttpClient &http, LinkedInServices services = {}, TokenRevocation revocation = {});
    ~LinkedInConnector() override;
    Network network() const override { return Network::LinkedIn; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;
    QCoro::Task<Result<void>> revoke(Account account, QByteArray secret) override;

private:
    const QPointer<HttpClient> m_http;
    const LinkedInServices m_services;
    const TokenRevocation m_revocation;
};

} // namespace Relais
