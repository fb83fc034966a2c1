// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/chat/chatapi.h"
#include "tests/support/fakedrive.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Test {

//! A FAKE. Stands for the servers of Misskey, Viva Engage, Teams, Slack, Chatter, Mattermost,
//! Rocket.Chat and Matrix, one at a time, each as a row of a table written from its documentation
//! as core/networks/<network> names it; no real server was asked. Its ledger of accepted posts is
//! the judge of "published once".
class FakeChat final {
    Q_DISABLE_COPY_MOVE(FakeChat)
public:
    static QList<Network> networks();

    //! Faults as FakeMastodon has them: drop, accept-drop, accept-cut, accept-504, accept-500,
    //! error-503, rate-limit, revoke. Of Slack: "says " and the word of a refusal.
    explicit FakeChat(
        Network network, HttpServer::Transport transport = HttpServer::Transport::Plain);

    ChatApi api() const; //!< with this server in the network's place
    static ChatApi apiAt(Network network, const QUrl &server);
    Account account() const; //!< as connecting gives it
    QByteArray secret() const;
    QUrl url(const QString &path = {}) const { return m_server.url(path); }
    void setFaults(const QStringList &faults) { m_faults = faults; }
    QJsonArray ledger() const
    {
        return m_ledger;
    } //!< "id", "text", and the "body" where it is JSON
    QString token() const { return m_token; }
    void setToken(const QString &token) { m_token = token; }
    //! Whatever is asked for but a post, as its figures, has to wait.
    void limitReading(bool limits) { m_limitsReading = limits; }
    //! Slack's: the access token has expired, and a renewal is refused by this word.
    void expire(const QString &renewalSays) { m_renewalSays = renewalSays; }
    //! What the person's incoming webhook took, whole.
    QJsonArray webhookLedger() const { return m_webhooks; }
    int posts() const { return m_posts; } //!< deliveries, taken or not
    //! Misskey's, with the pictures that were sent.
    const FakeDrive &drive() const { return m_drive; }
    //! The token is one of before pictures were sent: it is not for the drive.
    void refusePictures() { m_takesPictures = false; }
    //! Misskey's: somebody answers a note; own: the person, with another program.
    void answerElsewhere(const QString &note, const QString &text, bool own);
    QStringList addresses() const { return m_addresses; } //!< that were asked, with their queries

private:
    ServerAnswer answer(const ServerRequest &request);
    std::optional<ServerAnswer> signIn(const ServerRequest &request);
    bool isSignedIn(const ServerRequest &request) const;
    ServerAnswer refusedToken() const;
    ServerAnswer noSuchPost() const;
    std::optional<ServerAnswer> aboutNote(const ServerRequest &request);
    ServerAnswer webhook(const ServerRequest &request);
    ServerAnswer post(const ServerRequest &request);
    ServerAnswer accepted(const ServerRequest &request, const QString &fault);

    const Network m_network;
    QJsonArray m_ledger;
    QJsonArray m_webhooks;
    QJsonArray m_elsewhere; //!< answers that did not come by this API: id, text, userId, replyId
    QStringList m_faults;
    QString m_token = QStringLiteral("token-of-lea");
    QString m_renewalSays; //!< empty: the token has not expired
    int m_posts = 0;
    QStringList m_addresses;
    FakeDrive m_drive;
    bool m_takesPictures = true;
    bool m_limitsReading = false;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test
