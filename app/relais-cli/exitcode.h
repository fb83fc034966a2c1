// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace Relais::Cli {

//! What the program ends with; documented in --help and app/README.md. Never renumbered.
enum class ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    NotSignedIn = 3,
    Offline = 4,
    Keychain = 5,
    NeedsPerson = 6, //!< something waits for the person's answer
    InUse = 7, //!< another Relais works on this profile's outbox
};

ExitCode exitCodeFor(const Error &error);
//! One plain English sentence: what happened and what one can do.
QString sentenceFor(const Error &error);
//! Its word in JSON: "failed", "usage", "not-signed-in" …
QString exitCodeWord(ExitCode code);
//! The table of --help.
QString exitCodeHelp();

} // namespace Relais::Cli
