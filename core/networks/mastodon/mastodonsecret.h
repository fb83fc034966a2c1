// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Relais {

//! What is kept in the SecretStore for a Mastodon account. The token lasts until it is revoked
//! (docs.joinmastodon.org/api/oauth-tokens); the client is this installation's own registration.
struct MastodonSecret {
    QString accessToken;
    QString clientId;
    QString clientSecret;

    QByteArray toBytes() const;
    //! Unauthorized when there is no token in it.
    static Result<MastodonSecret> fromBytes(const QByteArray &bytes);
};

} // namespace Relais
