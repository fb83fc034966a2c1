// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"

namespace Relais::Backend {

//! admin init, invite, sample, backup, restore, verify, source …, oidc … and members …. They open
//! the database themselves, beside a serving relaisd or without one, and keep their transactions
//! short.
QList<Command> adminCommands();

// One function a command.
Command initCommand();
Command inviteCommand();
Command recountCommand();
Command sampleCommand();
Command backupCommand();
Command restoreCommand();
Command restoredCommand();
Command verifyCommand();
Command charterCommand();
Command privacyContactCommand();
Command sharePagesCommand();
QList<Command> rateCommands();
Command sourceAddCommand();
Command sourceAllowCommand();
Command sourceFetchCommand();
Command sourceImportCommand();
Command sourceExportCommand();
QList<Command> networkCommands(); //!< admin network list, enable, disable, set
QList<Command> smtpCommands(); //!< admin smtp set, show, test, remove; admin digest send
QList<Command> oidcCommands(); //!< admin oidc set, show, remove, check
QList<Command> scimCommands(); //!< admin scim-token, scim-map
QList<Command> keysCommands(); //!< admin keys show, init, certify, revoke, sign, rotate
QList<Command> planningCommands(); //!< admin topic set, remove; admin campaign set, remove
QList<Command> memberCommands(); //!< admin members import, undo-import, export, roles, …

} // namespace Relais::Backend
