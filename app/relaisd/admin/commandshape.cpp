// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/commandshape.h"

namespace Relais::Backend {

Command commandOf(
    const CommandShape &shape, const std::function<int(const QCommandLineParser &)> &run)
{
    Command command { shape.name, shape.summary, {} };
    command.run = [command, shape, run](const QStringList &arguments) {
        QCommandLineParser parser;
        addCommonOptions(parser);
        parser.addOptions(shape.options);
        for (const CommandWord &word : shape.words)
            parser.addPositionalArgument(word.name, word.description);
        if (const auto code = parseArguments(parser, command, arguments, shape.words.size()))
            return *code;
        return run(parser);
    };
    return command;
}

int exitCodeOf(const Result<void> &done)
{
    return done ? ExitCode::done : sayFailed(done.error());
}

int exitCodeSaying(const Result<QString> &text)
{
    if (!text)
        return sayFailed(text.error());
    say(*text);
    return ExitCode::done;
}

} // namespace Relais::Backend
