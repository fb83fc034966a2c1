// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"
#include "core/networks/oauthsession.h"

namespace Relais {

//! A network that is a ChatApi: as the person, or by the organization's incoming webhook.
class ChatConnector final : public Connector {
public:
    ChatConnector(HttpClient &http, ChatApi api, SecretKeeper keep = {});
    ~ChatConnector() override;
    Network network() const override;
    Capabilities capabilities() const override;
    TextLimits limits(const Account &account) const override { return { account.maxLength, 0 }; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;
    QCoro::Task<Result<void>> revoke(Account account, QByteArray secret) override;
    QCoro::Task<Result<Account>> withLimits(Account account) override;

private:
    const std::shared_ptr<const ChatApi> m_api;
    const std::shared_ptr<OAuthSessions> m_sessions;
};

} // namespace Relais
