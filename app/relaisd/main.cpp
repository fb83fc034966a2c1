// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/command.h"
#include "app/relaisd/report/drawreport.h"
#include "app/relaisd/serve/serve.h"
#include "core/base/coredumps.h"
#include "core/base/log.h"

#include <QGuiApplication>

#include <sodium.h>

#include <cstdio>
#include <cstring>
#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

QString usage(const QList<Command> &commands)
{
    QString text = u"relaisd, the backend of Relais.\n\nUsage: relaisd COMMAND [OPTIONS]\n\n"_s;
    for (const Command &command : commands)
        text += u"  %1  %2\n"_s.arg(command.name, -20).arg(command.summary);
    return text + u"\nrelaisd COMMAND --help tells the options of a command.\n"_s;
}

// The longest command whose words the arguments begin with.
const Command *commandFor(const QStringList &arguments, const QList<Command> &commands)
{
    const Command *best = nullptr;
    qsizetype words = 0;
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (name.size() > words && arguments.mid(0, name.size()) == name) {
            best = &command;
            words = name.size();
        }
    }
    return best;
}

// A word that is wrong stands among some fifty that are not: it is named instead.
QString unknownCommand(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments) {
        if (argument.startsWith(u'-') && !words.isEmpty())
            break;
        words.append(argument);
    }
    return u"relaisd: there is no command \"%1\"; relaisd --help lists them\n"_s.arg(
        words.join(u' '));
}

// What draws has fonts, and needs no screen; what serves has neither.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], drawReportName) != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int say(std::FILE *stream, const QString &text, int code)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return code;
}

// What did not reach its reader is not done: a token is shown once, and half a list looks whole.
// Nobody waits for what serve says.
int endOf(const Command &command, int code)
{
    const bool isRead = code == ExitCode::done && command.name.startsWith(u"admin "_s);
    if (!isRead || (std::fflush(stdout) == 0 && std::ferror(stdout) == 0))
        return code;
    return say(stderr, u"relaisd: standard output cannot be written\n"_s, ExitCode::failed);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    // Everybody's data is in what it writes, and its folder may be open to others.
    ::umask(S_IRWXG | S_IRWXO);
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"relaisd"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(RELAIS_VERSION));
    installLog({});
    const QList<Command> commands = QList<Command> { serveCommand() } + adminCommands()
        + QList<Command> { drawReportCommand() };
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (sodium_init() < 0)
        return say(stderr, u"relaisd: no source of random numbers\n"_s, ExitCode::failed);
    if (const Command *command = commandFor(arguments, commands))
        return endOf(*command, command->run(arguments.mid(command->name.count(u' ') + 1)));
    const QString first = arguments.value(0);
    if (first == u"--version"_s)
        return say(stdout, u"relaisd "_s + QCoreApplication::applicationVersion() + u'\n', 0);
    const bool wantsHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (wantsHelp || first == u"help"_s)
        return say(stdout, usage(commands), ExitCode::done);
    if (arguments.isEmpty())
        return say(stderr, usage(commands), ExitCode::usage);
    return say(stderr, unknownCommand(arguments), ExitCode::usage);
}
