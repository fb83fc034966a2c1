// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>

namespace Relais {

//! Keeps tokens in the desktop's own keychain, never anywhere else. Calls from the main thread;
//! each answers within 5 s. KeychainUnavailable, KeychainLocked; NotFound does not mean that the
//! person disconnected: a locked keyring says the same.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<void>> write(QString key, QByteArray secret) = 0;
    virtual QCoro::Task<Result<QByteArray>> read(QString key) = 0;
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
    //! The program that keeps secrets at the moment, as the desktop names it ("gnome-keyring-d",
    //! "kwalletd5"): a secret that another one kept is not lost, only elsewhere. Empty: not known.
    virtual QCoro::Task<QString> keeper() { co_return QString(); }
};

} // namespace Relais
