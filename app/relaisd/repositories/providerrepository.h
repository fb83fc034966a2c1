// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QUrl>

namespace Relais::Backend {

//! The company's OpenID provider, as relaisd admin oidc set it.
struct Provider {
    QString issuer; //!< as it stands in tokens, letter for letter
    QString clientId;
    //! Only for providers that give one to desktop programs (RFC 8252 §8.5): every client gets it.
    QString clientSecret;
    bool autoJoin = false; //!< whoever it vouches for becomes a member
    bool trustEmail = false; //!< it does not say email_verified, and its addresses are its own
    bool allowPrivate = false; //!< it is on an address that is not public

    bool operator==(const Provider &) const = default;
};

//! The company's OpenID provider.
class ProviderRepository final {
public:
    explicit ProviderRepository(const QSqlDatabase &db);

    //! https, or http on a loopback address; no query, no fragment, no user.
    static bool isIssuer(const QUrl &url);

    //! NotFound ("provider-none").
    Result<Provider> get() const;
    //! There is one; another replaces it. InvalidInput.
    Result<void> set(const Provider &provider);
    Result<void> remove();

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
