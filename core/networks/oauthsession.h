// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pending.h"
#include "core/domain/account.h"
#include "core/networks/api.h"
#include "core/networks/dpopsend.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/secretkeeper.h"

#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Relais {

//! The tokens in use of all accounts on a network whose access tokens expire. A refresh token is
//! good for one use (RFC 6749 §6; docs.x.com), so that one caller renews, the others wait for it,
//! and the new one is kept before it is used. Of several programs on the profile one renews at a
//! time, after a look at what another one has kept (SecretKeeper).
struct OAuthSessions {
    struct Token {
        QString value {};
        bool isNew = false; //!< the network has just given it
    };
    struct Session {
        QByteArray given {}; //!< the kept secret that it began with
        QSet<QByteArray> superseded {}; //!< kept secrets that another has replaced
        OAuthSecret secret {};
        std::shared_ptr<DpopBinding> dpop {}; //!< where the tokens are bound to a key
        bool isRenewing = false;
        std::vector<Pending<Result<Token>>> waiting {};
    };
    QPointer<HttpClient> http;
    std::function<QUrl(const Account &)> tokenUrl {}; //!< unless the secret names it
    SecretKeeper keeper {};
    //! Beside 401, for networks that say it in a body.
    std::function<bool(const HttpResponse &)> isExpired {};
    std::map<QString, Session> byAccount {};
};

//! Sends request as the account; when the access token has expired, once more with a new one.
//! Unauthorized when the network takes the refresh token no longer; KeychainLocked and
//! KeychainUnavailable when nobody can tell whether another program has renewed it; Timeout when
//! another one is at it for too long.
QCoro::Task<Result<HttpResponse>> sendAs(std::shared_ptr<OAuthSessions> sessions, Account account,
    QByteArray secret, HttpRequest request);

//! Ends the account's tokens at the network (RFC 7009) and forgets them here.
QCoro::Task<Result<void>> revokeTokens(
    std::shared_ptr<OAuthSessions> sessions, QUrl revokeUrl, Account account, QByteArray kept);

//! The tokens of a token endpoint's answer.
Result<OAuthSecret> oauthSecretFrom(const QJsonObject &answer, const QString &clientId);

//! What is in use of the account now: the kept secret, or what a renewal has replaced it by.
Result<OAuthSecret> currentSecret(
    const OAuthSessions &sessions, const Account &account, const QByteArray &kept);

} // namespace Relais
