// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relais-cli/command.h"
#include "core/services/outbox/relayservice.h"

namespace Relais::Cli {

//! One relay as a line, or as JSON.
void printRelay(Call &call, const RelayService::Row &row);

//! Prints the pages of networks where the person finishes the relay, as they are handed over.
void printOwnPages(Call &call, RelayService &relays);

//! Has the outbox send what is due, until nothing more can be done now. Conflict
//! ("outbox-in-use") when another program does it.
QCoro::Task<Result<void>> runOutbox(ClientCore &core);

//! Prints the relays as they are now: Ok when all went out or wait for their chosen time,
//! NeedsPerson, Failed when one was cancelled, else what the first waits for.
ExitCode printOutcome(Call &call, RelayService &relays, const QList<RelayId> &ids);

} // namespace Relais::Cli
