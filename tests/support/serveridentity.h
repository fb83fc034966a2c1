// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Relais::Test {

//! What a server proves itself with; PEM, the key on P-256.
struct ServerIdentity {
    QByteArray certificate; //!< self-signed
    QByteArray key;
};

//! Made by openssl. names: "IP:127.0.0.1,DNS:localhost"; good from the beginning of one day to that
//! of the other.
ServerIdentity newIdentity(const QString &names, const QDate &from, const QDate &until);

} // namespace Relais::Test
