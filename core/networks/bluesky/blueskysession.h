// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pending.h"
#include "core/domain/account.h"
#include "core/networks/api.h"
#include "core/networks/oauthsession.h"

#include <map>
#include <memory>
#include <vector>

namespace Relais {

//! What is kept in the SecretStore for a Bluesky account. Sessions are made from it and kept in
//! memory only: a refresh token changes with each use, and a keychain that is locked at that
//! moment would lose it.
struct BlueskySecret {
    QString identifier; //!< the DID, which outlives a change of handle
    QString appPassword;

    QByteArray toBytes() const;
    static Result<BlueskySecret> fromBytes(const QByteArray &bytes);
};

//! The signed-in sessions of all accounts. Signing in is limited to 30 in 5 minutes and 300 a day
//! an account (docs.bsky.app, rate limits), so one is kept as long as it can be refreshed.
struct BlueskySessions {
    struct Session {
        QByteArray access;
        QByteArray refresh;
        bool isRenewing = false;
        std::vector<Pending<Result<QByteArray>>> waiting {};
    };
    QPointer<HttpClient> http;
    std::shared_ptr<OAuthSessions> oauth; //!< of the accounts that signed in in the browser
    std::map<QString, Session> byAccount {}; //!< by app password: server and identity
};

std::shared_ptr<BlueskySessions> makeBlueskySessions(HttpClient &http, SecretKeeper keep);

//! Whether the account signed in in the browser, by what is kept for it.
bool isBlueskyOAuth(const QByteArray &secret);

QUrl xrpc(const QUrl &server, const QString &method, const Fields &query = {});

//! com.atproto.server.createSession; its answer. Rejected ("wrong-password", "second-factor").
QCoro::Task<Result<QJsonObject>> blueskySignIn(
    QPointer<HttpClient> http, QUrl server, QString identifier, QString appPassword);

//! Sends request with the account's access token, and its key's proof where it has one; when the
//! server finds it expired, once more with a new one. Unauthorized when the app password or the
//! refresh token is no longer accepted.
QCoro::Task<Result<HttpResponse>> sendAs(std::shared_ptr<BlueskySessions> sessions, Account account,
    QByteArray secret, HttpRequest request);

} // namespace Relais
