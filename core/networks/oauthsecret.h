// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Relais {

//! What is kept in the SecretStore for an account that was signed in by OAuth as a public client:
//! there is no secret of the app. Where a refresh token comes with it, it changes with each use.
struct OAuthSecret {
    QString accessToken;
    QString refreshToken;
    QString clientId;
    QByteArray dpopKey {}; //!< DER; the tokens are good with it alone; empty: they are bearers'
    QUrl tokenUrl {}; //!< of the server that gave them, where a network has many; else empty
    QUrl revokeUrl {};

    QByteArray toBytes() const;
    //! Unauthorized when there is no token in it.
    static Result<OAuthSecret> fromBytes(const QByteArray &bytes);
};

} // namespace Relais
