// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpserver.h"

#include <QJsonObject>
#include <QSet>

namespace Relais::Test {

//! A FAKE. Stands for a server of the AT Protocol that misbehaves: one account with its
//! authorization server, resolver and directory of identities in one, written from
//! https://atproto.com/specs/oauth, RFC 9126, RFC 9207, RFC 9449 and from what was seen on the
//! reference server, which tst_bluesky runs for everything that goes well. It does not check the
//! proofs' signatures; the reference server does.
class FakeAtproto final {
    Q_DISABLE_COPY_MOVE(FakeAtproto)
public:
    enum class Fault {
        WrongIss, //!< the redirect names another issuer
        NoIss, //!< it names none
        WrongSub, //!< the tokens are for an account that lives on another server
        OtherIssuer, //!< its metadata names another issuer
        NonceUnsaid, //!< asks for a nonce and does not give one
        BearerTokens, //!< the tokens are bound to no key
    };
    FakeAtproto();

    QUrl url() const { return m_server.url(); }
    void setFaults(const QSet<Fault> &faults) { m_faults = faults; }
    //! What its tokens begin with.
    void nameTokens(const QString &name) { m_name = name; }
    void changeNonce() { ++m_nonce; }
    void expireAccess() { m_expired = m_tokens; }
    void endSession() { m_ended = true; }

    static QString handle() { return QStringLiteral("lea.fake.example"); }
    static QString did() { return QStringLiteral("did:plc:fakelea"); }

    QList<ServerRequest> requests(const QString &path) const;
    QHash<QString, QString> pushed() const { return m_pushed; } //!< the last pushed request
    QString grant(); //!< a code for it, as if the person had agreed
    QString issuer() const { return url().toString(); }
    QStringList revoked() const { return m_revoked; }
    int posts() const { return m_posts; }
    int renewals() const { return m_renewals; }

    //! What a proof says; empty when the request has none.
    static QJsonObject proofOf(const ServerRequest &request);

private:
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer metadata(const ServerRequest &request) const;
    ServerAnswer push(const ServerRequest &request);
    ServerAnswer authorize(const ServerRequest &request);
    ServerAnswer token(const ServerRequest &request);
    ServerAnswer tokens();
    ServerAnswer put(const ServerRequest &request);
    ServerAnswer document(const QString &did) const;
    bool lacksNonce(const ServerRequest &request) const;
    ServerAnswer nonceAsked(bool byResource) const;
    QByteArray nonce() const { return "nonce-" + QByteArray::number(m_nonce); }

    QSet<Fault> m_faults;
    QList<ServerRequest> m_requests;
    QHash<QString, QString> m_pushed;
    QStringList m_codes;
    QStringList m_revoked;
    QString m_name;
    int m_nonce = 1;
    int m_tokens = 0; //!< so many pairs were given; the last is good
    int m_expired = 0;
    int m_posts = 0;
    int m_renewals = 0;
    bool m_ended = false;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test
