// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/bluesky/blueskyservices.h"
#include "core/networks/bluesky/blueskysession.h"
#include "core/networks/connector.h"

namespace Relais {

//! Bluesky and any server of the AT Protocol, by OAuth in the browser or by
//! app password. Source: the lexicons of github.com/bluesky-social/atproto and docs.bsky.app; seen
//! on the reference server 0.5.35. A post is written by putRecord under a key derived from the
//! relay, so a repeat is the same post; the posts of a thread have keys made of the first's, and
//! one that is there is left as it is. Counts come from the AppView through the account's server; a
//! server without one has none.
class BlueskyConnector final : public Connector {
public:
    BlueskyConnector(HttpClient &http, BlueskyServices services, SecretKeeper keep = {});
    Network network() const override { return Network::Bluesky; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<qint64>> followers(Account account, QByteArray secret) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<void>> revoke(Account account, QByteArray secret) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;

private:
    const BlueskyServices m_services;
    const std::shared_ptr<BlueskySessions> m_sessions;
};

} // namespace Relais
