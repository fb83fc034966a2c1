// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/egressproxy.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace Relais::Backend {

//! Exit codes of relaisd.
namespace ExitCode {
inline constexpr int done = 0;
inline constexpr int failed = 1; //!< said on standard error
inline constexpr int usage = 2;
} // namespace ExitCode

//! One command of relaisd. main lists them all for --help.
struct Command {
    QString name; //!< as typed: "serve", "admin invite", "admin source add"
    QString summary; //!< one line, English
    //! arguments: what follows the name. Answers an ExitCode.
    std::function<int(const QStringList &arguments)> run;
};

//! Parses the arguments of a command with --help and the options given. When parser.isSet("help")
//! or something is wrong, the text was written and the exit code is answered; else nothing.
std::optional<int> parseArguments(QCommandLineParser &parser, const Command &command,
    const QStringList &arguments, qsizetype positionals = 0);

void say(const QString &text); //!< on standard output
//! "relaisd: text" on standard error; answers ExitCode::failed.
int sayFailed(const Error &error);

//! --data, --database and --public-url, which every command understands.
void addCommonOptions(QCommandLineParser &parser);

//! What the common options say, with their defaults.
struct Config {
    QString dataFolder; //!< $XDG_DATA_HOME/relaisd
    QString databaseUrl; //!< "sqlite:<dataFolder>/relais.db"
    QString publicUrl; //!< "http://127.0.0.1:8480"; how people's browsers reach this relaisd
    EgressProxy egress {}; //!< not of the common options: of who asks servers of others
};

//! Makes the data folder (0700) when it is not there. InvalidInput or Storage.
Result<Config> configFrom(const QCommandLineParser &parser);

} // namespace Relais::Backend
