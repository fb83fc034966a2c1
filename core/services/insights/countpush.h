// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/impact.h"
#include "core/store/store.h"

namespace Relais {

//! Keeps counts of one relay and, in the same transaction, queues them for the backend. Figures of
//! LinkedIn stay on this machine: its terms give them to the member alone.
Store::Job keepCounts(
    const RelayId &relay, Network network, const QList<RelayCount> &counts, const Clock &clock);

} // namespace Relais
