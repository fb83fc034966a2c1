// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/relay.h"
#include "core/store/store.h"

namespace Relais {

//! When a published post was found to be no longer at the network, or was deleted there by the
//! person through Relais; invalid: it is there as far as is known.
Result<QDateTime> goneSince(QSqlDatabase &db, const RelayId &relay);
Store::Job markGone(const RelayId &relay, const QDateTime &at);

} // namespace Relais
