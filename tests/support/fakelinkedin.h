// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/linkedin/linkedinservices.h"
#include "tests/support/fakeledger.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Test {

//! A FAKE. Stands for LinkedIn's Posts and Images API and its member analytics with one member and
//! one app, written from learn.microsoft.com/linkedin as of 2026-03; no real LinkedIn was asked.
//! Its ledger of accepted posts is the judge of "published once".
class FakeLinkedIn final {
    Q_DISABLE_COPY_MOVE(FakeLinkedIn)
public:
    //! Faults as FakeMastodon has them: drop, accept-drop, accept-cut, accept-504, accept-500,
    //! error-503, rate-limit, revoke.
    explicit FakeLinkedIn(HttpServer::Transport transport = HttpServer::Transport::Plain,
        const QString &ledgerPath = {}, quint16 port = 0);

    LinkedInServices services() const;
    void setFaults(const QStringList &faults) { m_faults = faults; }
    QByteArray issueToken();
    QByteArray token() const { return m_token; }
    QJsonArray ledger() const { return m_ledger.entries(); } //!< the posts, with their id
    QByteArray bytesOf(const QString &image) const { return m_images.value(image); }
    //! The scopes that the app was approved for; a sign-in that asks for another is refused.
    void approveFor(const QString &scope) { m_approved.append(scope); }
    //! What a call for figures is answered from now on; 0: the figures.
    void refuseFigures(int status) { m_figuresStatus = status; }
    int figureCalls() const { return m_figureCalls; }

    static QString memberId() { return QStringLiteral("Ab1_cD"); }
    static QString clientId() { return QStringLiteral("relais-client"); }

private:
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer authorize(const ServerRequest &request);
    ServerAnswer token(const ServerRequest &request);
    ServerAnswer post(const ServerRequest &request);
    ServerAnswer accepted(QJsonObject body, const QString &fault);
    ServerAnswer taken(const QString &id);
    ServerAnswer figure(const ServerRequest &request);

    FakeLedger m_ledger;
    QStringList m_faults;
    QByteArray m_token;
    QString m_code;
    QString m_challenge;
    QStringList m_approved { QStringLiteral("openid"), QStringLiteral("profile"),
        QStringLiteral("w_member_social") };
    QStringList m_scopes; //!< that the member agreed to
    int m_figuresStatus = 0;
    int m_figureCalls = 0;
    QHash<QString, QByteArray> m_images;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test
