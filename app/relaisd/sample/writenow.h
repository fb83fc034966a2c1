// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/writer.h"

namespace Relais::Backend {

//! Runs one act through the writer and waits for its commit; for commands, never on the writer's
//! or an I/O thread.
Result<void> writeNow(Writer &writer, std::function<Result<void>(QSqlDatabase &)> act);

} // namespace Relais::Backend
