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

//! What is kept in the SecretStore for a Bluesky account with an app password.
struct BlueskySecret {
    QString identifier; //!< the DID, which outlives a change of handle
    QString appPassword;
    //! Of the session that goes on; it changes with each use. A keychain that is locked then keeps
    //! one that is used up: the app password begins another session. Empty in entries of earlier
    //! versions.
    QString refreshToken {};

    QByteArray toBytes() const;
    static Result<BlueskySecret> fromBytes(const QByteArray &bytes);
};

//! The signed-in sessions of all accounts. Signing in is limited to 30 in 5 minutes and 300 a day
//! an account (docs.bsky.app, rate limits), so one is kept as long as it can be refreshed, in the
//! account's entry, and goes on in the next program. Of several programs on the profile one renews
//! at a time.
struct BlueskySessions {
    struct Session {
        QByteArray access;
        QByteArray refresh;
        QByteArray replaced {}; //!< the refresh token before: an entry that has it is behind
        bool isRenewing = false;
        std::vector<Pending<Result<QByteArray>>> waiting {};
    };
    QPointer<HttpClient> http;
    std::shared_ptr<OAuthSessions> oauth; //!< of the accounts that signed in in the browser
    SecretKeeper keeper {};
    std::map<QString, Session> byAccount {}; //!< by app password: server and identity
};

std::shared_ptr<BlueskySessions> makeBlueskySessions(HttpClient &http, SecretKeeper keep);

//! Whether the account signed in in the browser, by what is kept for it.
bool isBlueskyOAuth(const QByteArray &secret);

QUrl xrpc(const QUrl &server, const QString &method, const Fields &query = {});

//! com.atproto.server.createSession; its answer. Rejected ("wrong-password", "second-factor").
QCoro::Task<Result<QJsonObject>> blueskySignIn(
    QPointer<HttpClient> http, QUrl server, QString identifier, QString appPassword);

//! Ends the session at the server (com.atproto.server.deleteSession) and forgets it here; nothing
//! where none goes on. The app password stays good: the person takes it back there.
QCoro::Task<Result<void>> endBlueskySession(
    std::shared_ptr<BlueskySessions> sessions, Account account, QByteArray kept);

//! Sends request with the account's access token, and its key's proof where it has one; when the
//! server finds it expired, once more with a new one. Unauthorized when the app password or the
//! refresh token is no longer accepted.
QCoro::Task<Result<HttpResponse>> sendAs(std::shared_ptr<BlueskySessions> sessions, Account account,
    QByteArray secret, HttpRequest request);

} // namespace Relais
