// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace Relais {

//! Puts an account's renewed secret into the SecretStore, for networks whose refresh tokens change
//! with each use. Empty: it is kept in memory only.
using SecretKeeper = std::function<QCoro::Task<Result<void>>(AccountId, QByteArray)>;

} // namespace Relais
