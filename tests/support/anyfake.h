// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/picturelender.h"

#include <QJsonArray>

#include <functional>
#include <memory>

namespace Relais {
class HttpClient;
}

namespace Relais::Test {

//! How a relay gets to a network.
struct PostingWay {
    Network network = Network::Unknown;
    bool byWebhook = false; //!< of the organization, not as the person
    QString name() const;
};

//! All that the registry has, but to the Wall and to Bluesky.
QList<PostingWay> postingWays();

//! The fake of whichever network Relais posts to by its interface, in one shape, for tests that do
//! the same with each of them; each fake says itself what it stands for. Not of the Wall and of
//! Bluesky, whose real servers the tests have.
class AnyFake final {
    Q_DISABLE_COPY_MOVE(AnyFake)
public:
    //! Ends the test when there is no fake of the network.
    explicit AnyFake(const PostingWay &way);

    QUrl url() const { return m_url; }
    Account account() const { return m_account; } //!< as connecting gives it, "account-1"
    QByteArray secret() const { return m_secret(); } //!< as the keychain keeps it
    //! The token was revoked and the person signs in anew: secret() is another one.
    void signInAgain() { m_signInAgain(); }
    QJsonArray ledger() const { return m_ledger(); } //!< what it really took
    //! As FakeMastodon has them.
    void setFaults(const QStringList &faults) { m_setFaults(faults); }

private:
    template <typename Fake>
    void judgeBy(const std::shared_ptr<Fake> &fake);
    void keepTokens(const std::function<QByteArray()> &issue);

    QUrl m_url;
    Account m_account;
    std::function<QByteArray()> m_secret;
    std::function<void()> m_signInAgain;
    std::function<QJsonArray()> m_ledger; //!< keeps the fake
    std::function<void(const QStringList &)> m_setFaults;
};

//! The network's own connector, which asks a server at that address in the network's place.
std::unique_ptr<Connector> connectorAt(
    Network network, const QUrl &server, HttpClient &http, const PictureLender &lender);

} // namespace Relais::Test
