// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"

#include "tests/support/backendprocess.h"
#include "tests/support/oidcprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {
constexpr int patience = 180'000; // milliseconds; the sanitizers make the slowest ten times slower

// waitForFinished() says no of a process whose end was already seen while something else waited.
bool endedWell(QProcess &process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}
} // namespace

QList<QJsonObject> CliResult::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

Cli::Cli()
{
    QSettings settings(m_profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"quiet/enabled"_s, false);
}

void Cli::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProgram(QStringLiteral(RELAIS_BIN_DIR "/relais-cli"));
    process.setArguments(arguments + QStringList { u"--profile"_s, m_profile.path() });
}

CliResult Cli::run(
    const QStringList &arguments, const QByteArray &input, const QByteArray &killAt) const
{
    QProcess process;
    prepare(process, arguments);
    if (!killAt.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RELAIS_KILL_AT"_s, QString::fromLatin1(killAt));
        process.setProcessEnvironment(environment);
    }
    process.start();
    process.write(input);
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.killed = process.exitStatus() == QProcess::CrashExit;
    result.exitCode = result.killed ? -1 : process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

CliResult Cli::runAndKill(const QStringList &arguments, int afterMs) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(afterMs)) {
        process.kill();
        process.waitForFinished();
    }
    result.killed = process.exitStatus() == QProcess::CrashExit;
    result.exitCode = result.killed ? -1 : process.exitCode();
    return result;
}

bool Cli::connectMastodon(const QUrl &server) const
{
    QProcess process;
    prepare(process,
        { u"accounts"_s, u"add"_s, u"mastodon"_s, u"--server"_s, server.toString(), u"--json"_s });
    process.start();
    process.closeWriteChannel();
    if (!process.waitForReadyRead(patience))
        return false;
    const QJsonObject said = QJsonDocument::fromJson(process.readLine()).object();
    const Answer agreed = call("GET", QUrl(said["open"_L1].toString()));
    call("GET", QUrl::fromEncoded(agreed.location));
    return endedWell(process);
}

bool Cli::signInWithCompany(const QUrl &server) const
{
    QProcess process;
    prepare(process, { u"sign-in"_s, u"--company"_s, server.toString(), u"--json"_s });
    process.start();
    process.closeWriteChannel();
    if (!process.waitForReadyRead(patience))
        return false;
    const QJsonObject said = QJsonDocument::fromJson(process.readLine()).object();
    return OidcProcess::browse(QUrl(said["open"_L1].toString())) && endedWell(process);
}

QString Cli::textFile(const QString &text) const
{
    const QString path = m_profile.filePath(u"text.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the text cannot be written");
    return path;
}

} // namespace Relais::Test
