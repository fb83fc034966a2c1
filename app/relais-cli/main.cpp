// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/base/coredumps.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Cli {
namespace {

//! The options every command has, taken out of the arguments wherever they stand.
struct Globals {
    QString profile;
    bool json = false;
    bool help = false;
    bool version = false;
    bool verbose = false;
    QStringList rest {};
    QString problem {};

    //! An empty one is a script's slip, and must not mean one's own profile.
    void takeProfile(const QString &folder)
    {
        profile = folder;
        if (folder.isEmpty())
            problem = u"--profile needs a folder."_s;
    }
};

Globals globalsFrom(const QStringList &arguments)
{
    Globals globals;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--"_s) {
            globals.rest += arguments.mid(i);
            break;
        }
        if (argument == u"--json"_s)
            globals.json = true;
        else if (argument == u"--help"_s || argument == u"-h"_s)
            globals.help = true;
        else if (argument == u"--version"_s)
            globals.version = true;
        else if (argument == u"--verbose"_s)
            globals.verbose = true;
        else if (argument.startsWith(u"--profile="_s))
            globals.takeProfile(argument.section(u'=', 1));
        else if (argument == u"--profile"_s)
            globals.takeProfile(arguments.value(++i));
        else
            globals.rest += argument;
    }
    return globals;
}

QList<Command> allCommands()
{
    QList<Command> commands { signInCommand(), signOutCommand(), syncCommand(), queueCommand(),
        textCheckCommand() };
    commands += devicesCommands();
    commands += accountsCommands();
    commands += relayCommand();
    commands += outboxCommands();
    commands += impactCommand();
    commands += impactImportCommand();
    commands += cardCommands();
    commands += exportCommand();
    commands += eraseCommand();
    return commands;
}

//! The command whose name the words begin with; the longest name wins.
const Command *commandFor(const QList<Command> &commands, const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!best || best->name.size() < command.name.size()))
            best = &command;
    }
    return best;
}

QString generalHelp(const QList<Command> &commands)
{
    QString text = u"Usage: relais-cli COMMAND [options]\n\n"
                   "Relais without a window: the same profile, the same core.\n\nCommands:\n"_s;
    for (const Command &command : commands) {
        const QString call = command.name % u' ' % command.usage;
        text += u"  "_s % call % u"\n      "_s % command.summary % u'\n';
    }
    text += u"\nOptions of every command:\n"
            "  --profile DIR  the profile's folder; else RELAIS_PROFILE, else your data folder\n"
            "  --json         results as JSON, one object a line\n"
            "  --verbose      what happens, on standard error\n"
            "  --help         this text, or the command's\n"
            "  --version      the version\n\n"_s;
    return QString(text % exitCodeHelp());
}

QString helpFor(const Command &command)
{
    QString text = u"Usage: relais-cli "_s % command.name % u' ' % command.usage % u"\n\n"_s
        % command.summary % u"\n"_s;
    if (!command.details.isEmpty())
        text += u'\n' % command.details % u'\n';
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s;
    for (const QCommandLineOption &option : command.options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"  --"_s % option.names().constFirst() % value % u"\n      "_s
            % option.description() % u'\n';
    }
    return QString(text % u'\n' % exitCodeHelp());
}

ExitCode usageError(Output &out, const QString &sentence)
{
    out.error(QString(sentence % u" See relais-cli --help."_s));
    out.errorAsJson(exitCodeWord(ExitCode::Usage), int(ExitCode::Usage));
    return ExitCode::Usage;
}

//! Nothing when the arguments fit the command; else why not.
QString parse(Call &call, const Command &command, const QStringList &rest)
{
    call.options.addOptions(command.options);
    const qsizetype nameWords = command.name.count(u' ') + 1;
    if (!call.options.parse(QStringList { u"relais-cli"_s } + rest.mid(nameWords)))
        return call.options.errorText();
    call.words = call.options.positionalArguments();
    if (call.words.size() < command.fewestWords || call.words.size() > command.mostWords)
        return QString(u"Usage: relais-cli "_s % command.name % u' ' % command.usage % u'.');
    return {};
}

QCoro::Task<void> runAndQuit(const Command &command, Call &call)
{
    const ExitCode code = co_await command.run(call);
    if (code != ExitCode::Ok)
        call.out.errorAsJson(exitCodeWord(code), int(code));
    QCoreApplication::exit(int(code));
}

ExitCode run(const Globals &globals, Output &out)
{
    const QList<Command> commands = allCommands();
    if (globals.version) {
        out.raw("relais-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return ExitCode::Ok;
    }
    const Command *command = commandFor(commands, globals.rest);
    if (globals.help) {
        out.raw((command ? helpFor(*command) : generalHelp(commands)).toUtf8());
        return ExitCode::Ok;
    }
    if (!globals.problem.isEmpty())
        return usageError(out, globals.problem);
    if (!command) {
        return usageError(out,
            globals.rest.isEmpty() ? u"Name a command."_s
                                   : u"There is no command "_s % globals.rest.constFirst() % u'.');
    }
    Call call(out, globals.profile);
    if (const QString problem = parse(call, *command, globals.rest); !problem.isEmpty())
        return usageError(out, problem);
    QTimer::singleShot(
        0, QCoreApplication::instance(), [command, &call] { runAndQuit(*command, call); });
    return ExitCode(QCoreApplication::exec());
}

//! What did not reach its reader is not done.
ExitCode endOf(ExitCode code, Output &out)
{
    if (out.flush() || code != ExitCode::Ok)
        return code;
    out.error(u"Standard output cannot be written."_s);
    return ExitCode::Failed;
}

} // namespace
} // namespace Relais::Cli

int main(int argc, char *argv[])
{
    Relais::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"relais"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RELAIS_VERSION));
    const auto globals = Relais::Cli::globalsFrom(QCoreApplication::arguments().mid(1));
    QLoggingCategory::setFilterRules(globals.verbose
            ? u"relais.*=true"_s
            : u"relais.*.info=false\nrelais.*.debug=false\nrelais.*.warning=false"_s);
    Relais::installLog({});
    Relais::Cli::Output out(globals.json);
    return int(Relais::Cli::endOf(Relais::Cli::run(globals, out), out));
}
