// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QUrl>

namespace Relais {

//! What the keychain keeps of the session with the backend; never in a log or in the store.
struct SessionSecret {
    QUrl server;
    QString refreshToken;
    DeviceId device;
};

QByteArray toBytes(const SessionSecret &secret);
//! Corrupt when it is not what toBytes() made. device may be empty.
Result<SessionSecret> sessionSecretFrom(const QByteArray &bytes);

} // namespace Relais
