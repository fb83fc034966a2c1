// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filelock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <functional>
#include <memory>

namespace Relais {

//! Other programs on the profile stay off an account's tokens for as long as one of these lives.
using RenewalHold = std::shared_ptr<const FileLock>;

//! The accounts' entries in the SecretStore, for networks whose refresh tokens are good for one
//! use, so that two programs on one profile never use the same one.
struct SecretKeeper {
    //! Puts an account's renewed secret into its entry. Empty: it is kept in memory only.
    std::function<QCoro::Task<Result<void>>(AccountId, QByteArray)> write {};
    //! What the entry holds now. Empty: nobody else changes it.
    std::function<QCoro::Task<Result<QByteArray>>(AccountId)> read {};
    //! Waits for its turn without blocking. Timeout: another program has it for too long, or it
    //! cannot be had at the moment. Empty: this is the only program.
    std::function<QCoro::Task<Result<RenewalHold>>(AccountId)> hold {};
};

//! Holds the lock of the file as soon as nobody else does. Timeout after limit, and when the file
//! cannot be locked at all: what needs it is tried again later. Main thread.
QCoro::Task<Result<RenewalHold>> renewalHold(QString path, std::chrono::milliseconds limit);

} // namespace Relais
