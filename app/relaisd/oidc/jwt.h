// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace Relais::Backend {

//! A JSON Web Token in its parts (RFC 7519, compact form); nothing of it is believed yet.
struct Jwt {
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; //!< what the signature is over: header.claims as sent
    QByteArray signature;

    QString algorithm() const;
    QString keyId() const; //!< empty when the header names none
};

//! Rejected ("form"): longer than 16 KiB, not three parts of base64url, no JSON objects, or a
//! header that asks for an extension ("crit") or is encrypted.
Result<Jwt> jwtFrom(const QByteArray &token);

} // namespace Relais::Backend
