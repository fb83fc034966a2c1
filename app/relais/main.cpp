// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktopapp.h"
#include "app/relais/diagnosis.h"
#include "app/relais/programlinks.h"
#include "app/relais/quitsignals.h"
#include "app/relais/refusal.h"
#include "app/relais/runmark.h"
#include "core/base/coredumps.h"
#include "core/base/log.h"
#include "core/net/singleinstance.h"
#include "core/services/clientcore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <span>

using namespace Qt::StringLiterals;
using namespace Relais;

namespace {

int diagnose(const QString &folder)
{
    const SystemClock clock;
    QTextStream out(stdout);
    out << diagnosisOf(folder, clock);
    out.flush();
    const bool isWritten =
        out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!isWritten)
        qCCritical(lcUi) << "standard output cannot be written";
    return isWritten ? 0 : 1;
}

// The report is asked for where the display is what fails, too; it names the platform.
void diagnoseWithoutDisplayToo(std::span<char *> arguments)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    const bool hasDisplay =
        isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
    const bool diagnoses = std::any_of(arguments.begin(), arguments.end(),
        [](const char *argument) { return qstrcmp(argument, "--diagnose") == 0; });
    if (diagnoses && !hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

struct Run {
    QApplication &application;
    SingleInstance &instance;
    QString folder;
    QStringList arguments;
    QStringList autostart;
    bool background = false;
    bool afterCrash = false;
};

int runOnce(const Run &run)
{
    const SystemClock clock;
    const auto core = ClientCore::open(run.folder, clock);
    if (!core)
        return refuse(core.error());
    int status = 0;
    {
        DesktopApp app(run.application, **core, clock);
        const QuitSignals signals;
        QObject::connect(&signals, &QuitSignals::asked, &app, &DesktopApp::quit);
        QObject::connect(&run.instance, &SingleInstance::messageReceived, &app, &DesktopApp::take);
        DesktopApp::Start how;
        how.arguments = run.arguments;
        how.background = run.background;
        how.afterCrash = run.afterCrash;
        how.autostart = run.autostart;
        app.start(how);
        status = QApplication::exec();
        (*core)->stop();
    }
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    diagnoseWithoutDisplayToo({ argv, static_cast<std::size_t>(argc) });
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Relais"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RELAIS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Relais"_s);
    QGuiApplication::setDesktopFileName(u"relais"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Relay your company's stories in your own words."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({ u"profile"_s, u"Keep everything in this folder."_s, u"folder"_s });
    parser.addOption({ u"background"_s, u"Start in the tray, without the window."_s });
    parser.addOption({ u"diagnose"_s, u"Write a report without secrets, and end."_s });
    parser.addPositionalArgument(
        u"link"_s, u"A relais://join invitation, or a relais://story to open."_s, u"[link]"_s);
    parser.process(application);

    // A variable that is not set in a script must not mean one's own profile.
    if (parser.isSet(u"profile"_s) && parser.value(u"profile"_s).isEmpty())
        return refuse({ ErrorCode::InvalidInput, u"--profile needs a folder"_s });
    const QString folder = ClientCore::profileFolder(parser.value(u"profile"_s));
    if (!QDir().mkpath(folder))
        return refuse({ ErrorCode::Storage, u"the profile's folder cannot be made"_s });
    if (parser.isSet(u"diagnose"_s))
        return diagnose(folder);
    installLog(folder + u"/relais.log"_s);

    SingleInstance instance(folder);
    const auto standing =
        instance.start(handedOver(parser.positionalArguments(), parser.isSet(u"background"_s)));
    if (!standing)
        return refuse(standing.error());
    if (*standing == SingleInstance::Standing::HandedOver)
        return 0;

    const RunMark mark(folder);
    Run run { application, instance, folder, parser.positionalArguments(),
        { QCoreApplication::applicationFilePath(), u"--background"_s },
        parser.isSet(u"background"_s), mark.endedBadly() };
    if (parser.isSet(u"profile"_s))
        run.autostart << u"--profile"_s << folder;
    int status = runOnce(run);
    while (status == DesktopApp::anew) {
        installLog(folder + u"/relais.log"_s); // the old one goes with the profile
        run.afterCrash = false;
        run.background = false;
        run.arguments.clear();
        status = runOnce(run);
    }
    return status;
}
