// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"

namespace Relais::Backend {

QList<Command> adminCommands()
{
    return { initCommand(), inviteCommand(), sampleCommand(), backupCommand(), verifyCommand(),
        sourceAddCommand(), sourceFetchCommand() };
}

} // namespace Relais::Backend
