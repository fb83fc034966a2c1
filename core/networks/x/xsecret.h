// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Relais {

//! What is kept in the SecretStore for an account on X. Its client is public: there is no secret of
//! the app. The access token lasts two hours; the refresh token changes with each use.
struct XSecret {
    QString accessToken;
    QString refreshToken;
    QString clientId;

    QByteArray toBytes() const;
    //! Unauthorized when there is no token in it.
    static Result<XSecret> fromBytes(const QByteArray &bytes);
};

} // namespace Relais
