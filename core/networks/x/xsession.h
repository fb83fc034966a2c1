// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pending.h"
#include "core/domain/account.h"
#include "core/networks/api.h"
#include "core/networks/secretkeeper.h"
#include "core/networks/x/xsecret.h"
#include "core/networks/x/xservices.h"

#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace Relais {

//! The tokens in use of all accounts on X. A refresh token is good for one use (docs.x.com, OAuth
//! 2.0), so that one caller renews, the others wait for it, and the new one is kept before it is
//! used.
struct XSessions {
    struct Session {
        QByteArray given {}; //!< the kept secret that it began with
        QSet<QByteArray> superseded {}; //!< kept secrets that a renewal has replaced
        XSecret secret {};
        bool isRenewing = false;
        std::vector<Pending<Result<QString>>> waiting {};
    };
    QPointer<HttpClient> http;
    XServices services {};
    SecretKeeper keep {};
    std::map<QString, Session> byAccount {};
};

//! Sends request as the account; when the access token has expired, once more with a new one.
//! Unauthorized when X takes the refresh token no longer.
QCoro::Task<Result<HttpResponse>> sendAs(
    std::shared_ptr<XSessions> sessions, Account account, QByteArray secret, HttpRequest request);

//! POST /2/oauth2/token; the tokens of its answer.
QCoro::Task<Result<XSecret>> xTokens(QPointer<HttpClient> http, QUrl api, Fields fields);

} // namespace Relais
