// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Relais::Backend {

//! 256 random bits in base64url, 43 characters.
QString newToken();
//! 16 characters of the invitation alphabet (A–Z without I, L, O, U and 2–9): 78 bits.
QString newInvitationCode();
//! BLAKE2b-256; what is stored of a token or code. Both hold enough randomness to need no salt.
QByteArray hashOf(const QString &secret);

} // namespace Relais::Backend
