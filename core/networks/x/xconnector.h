// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/oauthsession.h"
#include "core/networks/x/xservices.h"

namespace Relais {

//! X, API v2, for members whose company has an app of its own; without one, X's own page. Source:
//! docs.x.com (posts, media upload, metrics, rate limits). There is no idempotency key: after a
//! lost answer own posts are searched for the tracked link, and a refusal as duplicate of a repeat
//! means that the post is out.
class XConnector final : public Connector {
public:
    explicit XConnector(HttpClient &http, XServices services = {}, SecretKeeper keep = {});
    Network network() const override { return Network::X; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<void>> revoke(Account account, QByteArray secret) override;
    QCoro::Task<Result<qint64>> followers(Account account, QByteArray secret) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;

private:
    const XServices m_services;
    const std::shared_ptr<OAuthSessions> m_sessions;
};

} // namespace Relais
