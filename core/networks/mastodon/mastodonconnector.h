// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"

#include <QPointer>

namespace Relais {

class HttpClient;

//! Mastodon and servers that speak its API. Source: docs.joinmastodon.org (methods/statuses,
//! methods/media, methods/accounts). A post carries the relay's id as Idempotency-Key, which the
//! server keeps for an hour and some compatible servers do not know at all: before a retry the own
//! posts are searched for the tracked link. Visibility is the account's own default. Each post of a
//! thread has a key of its own; a later attempt reads back which are out and posts the others.
class MastodonConnector final : public Connector {
public:
    explicit MastodonConnector(HttpClient &http);
    ~MastodonConnector() override;
    Network network() const override { return Network::Mastodon; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &account) const override;
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<qint64>> followers(Account account, QByteArray secret) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;
    QCoro::Task<Result<Account>> withLimits(Account account) override;
    QCoro::Task<Result<void>> revoke(Account account, QByteArray secret) override;

private:
    const QPointer<HttpClient> m_http;
};

} // namespace Relais
