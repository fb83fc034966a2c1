// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"

#include <QByteArray>

#include <chrono>

namespace Relais {

//! What connecting an account yields: what to keep in the store, and what to keep in the
//! SecretStore under the account's id. The caller gives the account its id and connectedAt.
struct ConnectedAccount {
    Account account;
    QByteArray secret;
    std::chrono::seconds lifetime {}; //!< of the secret, where it ends by itself; 0: it does not
};

//! What takes the place of a secret that would have ended.
struct RenewedSecret {
    QByteArray secret;
    std::chrono::seconds lifetime {}; //!< 0: the network did not say
};

} // namespace Relais
