// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/synccontext.h"

namespace Relais {

//! In the profile: the backend was restored, and has not been given the lost posts of the Wall yet.
inline const QString wallToRestoreKey = QStringLiteral("wall-to-restore");

//! Puts the member's own relays on the Wall of the last days there again, when the backend was
//! restored from a backup. Under their own ids: what is there stays as it is. Answers how many the
//! backend has now; 0 when nothing is to be done.
QCoro::Task<Result<int>> restoreWall(SyncContext context);

} // namespace Relais
