// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/command.h"

namespace Relais::Backend {

//! A positional argument; --help shows both.
struct CommandWord {
    QString name;
    QString description {};
};

//! What a command is called by and what it takes besides the common options.
struct CommandShape {
    QString name; //!< as typed: "admin source add"
    QString summary; //!< one line, English
    QList<QCommandLineOption> options {};
    QList<CommandWord> words {}; //!< all of them have to be there
};

//! The command that does run, which answers an ExitCode, when what was typed has that shape.
Command commandOf(
    const CommandShape &shape, const std::function<int(const QCommandLineParser &)> &run);

//! Done, or failed with the error said.
int exitCodeOf(const Result<void> &done);
//! The same of what ends with a text for standard output.
int exitCodeSaying(const Result<QString> &text);

} // namespace Relais::Backend
