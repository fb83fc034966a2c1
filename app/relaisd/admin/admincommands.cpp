// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"

namespace Relais::Backend {

QList<Command> adminCommands()
{
    QList<Command> commands { initCommand(), inviteCommand(), sampleCommand(), backupCommand(),
        restoreCommand(), restoredCommand(), verifyCommand(), recountCommand(), charterCommand(),
        privacyContactCommand(), sharePagesCommand(), sourceAddCommand(), sourceAllowCommand(),
        sourceFetchCommand(), sourceImportCommand(), sourceExportCommand() };
    commands += networkCommands();
    commands += oidcCommands();
    commands += memberCommands();
    commands += scimCommands();
    commands += keysCommands();
    commands += rateCommands();
    commands += planningCommands();
    commands += smtpCommands();
    return commands;
}

} // namespace Relais::Backend
