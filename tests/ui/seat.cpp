// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/seat.h"

#include <QDebug>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

CliResult resultOf(QProcess &process)
{
    constexpr int longest = 120'000; // ms
    process.closeWriteChannel();
    CliResult result;
    if (process.waitForFinished(longest))
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

} // namespace

bool Seat::start(const QStringList &arguments)
{
    return m_display.start() && open(arguments);
}

bool Seat::open(const QStringList &arguments)
{
    m_window.setProcessEnvironment(m_display.environment());
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relais"_s,
        QStringList { u"--profile"_s, m_profile.path() } + arguments);
    return m_window.waitForStarted() && m_display.waitForWindow(u"^Relais$"_s);
}

bool Seat::press(const QString &name) const
{
    if (m_display.press(name, m_window.processId()))
        return true;
    qWarning().noquote() << "nothing to press:" << name << "in" << texts();
    return false;
}

bool Seat::write(const QString &name, const QString &text) const
{
    if (m_display.write(name, text, m_window.processId()))
        return true;
    qWarning().noquote() << "nothing to write into:" << name << "in" << texts();
    return false;
}

void Seat::kill()
{
    m_window.kill();
    m_window.waitForFinished(10'000);
}

bool Seat::stop()
{
    m_window.terminate();
    return m_window.waitForFinished(30'000) && m_window.exitStatus() == QProcess::NormalExit
        && m_window.exitCode() == 0;
}

CliResult Seat::cli(const QStringList &arguments) const
{
    QProcess process;
    process.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relais-cli"_s,
        QStringList { u"--profile"_s, m_profile.path(), u"--json"_s } + arguments);
    return resultOf(process);
}

CliResult Seat::script(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_display.environment());
    const QString path = QString::fromUtf8(RELAIS_SOURCE_DIR) + u"/tests/ui/"_s + name;
    process.start(u"/usr/bin/python3"_s,
        QStringList { path, QString::number(m_window.processId()) } + arguments);
    return resultOf(process);
}

} // namespace Relais::Test
