// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relais-cli/exitcode.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoro/QCoroTask>

#include <functional>
#include <memory>

namespace Relais {
class ClientCore;
}

namespace Relais::Cli {

class Output;

//! What a command is called with. Lives until the program ends.
class Call final {
    Q_DISABLE_COPY_MOVE(Call)
public:
    Call(Output &output, QString profile);
    ~Call();

    Output &out;
    QStringList words; //!< after the command's name, options taken out
    QCommandLineParser options;

    //! The profile's core, opened at the first call, with the kept session read.
    QCoro::Task<Result<ClientCore *>> core();
    //! The same; Unauthorized when nobody is signed in on this profile.
    QCoro::Task<Result<ClientCore *>> signedInCore();
    //! Says the error in one sentence (with --json as an object) and gives its exit code.
    ExitCode failed(const Error &error);
    const Clock &clock() const { return m_clock; }

private:
    QString m_profile;
    SystemClock m_clock;
    std::unique_ptr<ClientCore> m_core;
};

//! One command of relais-cli; --help is written from it.
struct Command {
    QString name; //!< one or two words: "queue", "text check"
    QString usage; //!< what follows the name
    QString summary;
    QString details; //!< paragraphs for --help
    QList<QCommandLineOption> options;
    int fewestWords = 0;
    int mostWords = 0;
    std::function<QCoro::Task<ExitCode>(Call &)> run;
};

// One file each.
Command signInCommand();
Command signOutCommand();
QList<Command> devicesCommands();
Command syncCommand();
Command queueCommand();
Command textCheckCommand();
QList<Command> accountsCommands();
Command relayCommand();
QList<Command> outboxCommands();
Command impactCommand();
Command impactImportCommand();
QList<Command> cardCommands();
Command exportCommand();
Command eraseCommand();

} // namespace Relais::Cli
