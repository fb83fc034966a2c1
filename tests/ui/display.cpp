// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/display.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3'000))
        process.kill();
}

QString script(const QString &name)
{
    return QString::fromUtf8(RELAIS_SOURCE_DIR) + u"/tests/ui/"_s + name;
}

// With -displayfd alone, servers that begin and end beside each other fight for the lowest number
// without a lock: one ends and takes away the socket of the other.
QString ownNumber()
{
    constexpr qint64 processes = 5'000;
    constexpr int displaysOfOne = 10;
    static int next = 0;
    return u':'
        + QString::number(100 + QCoreApplication::applicationPid() % processes * displaysOfOne
            + next++ % displaysOfOne);
}

} // namespace

Display::~Display()
{
    end(m_manager);
    end(m_server);
}

bool Display::start()
{
    // It goes with the test, also when that is aborted.
    m_server.start(u"setpriv"_s,
        { u"--pdeathsig"_s, u"TERM"_s, u"--"_s, u"Xvfb"_s, ownNumber(), u"-displayfd"_s, u"1"_s,
            u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s });
    if (!m_server.waitForReadyRead(30'000))
        return false;
    m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    m_manager.setProcessEnvironment(environment());
    // It says when it manages: a window that comes before is nobody's to activate.
    m_manager.start(u"openbox"_s, { u"--startup"_s, u"echo ready"_s });
    return m_manager.waitForReadyRead(30'000);
}

QProcessEnvironment Display::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

bool Display::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

bool Display::waitForWindow(const QString &title)
{
    return QTest::qWaitFor(
        [&] {
            return run(u"xdotool"_s,
                { u"search"_s, u"--onlyvisible"_s, u"--name"_s, title, u"windowactivate"_s,
                    u"--sync"_s });
        },
        60'000);
}

bool Display::sees(const QString &title) const
{
    return run(u"xdotool"_s, { u"search"_s, u"--onlyvisible"_s, u"--name"_s, title });
}

void Display::key(const QString &keys)
{
    run(u"xdotool"_s, { u"key"_s, u"--clearmodifiers"_s, keys });
    QTest::qWait(300);
}

void Display::type(const QString &text)
{
    run(u"xdotool"_s, { u"type"_s, u"--delay"_s, u"12"_s, text });
    QTest::qWait(500);
}

bool Display::click(const QString &name, qint64 process) const
{
    QProcess finder;
    finder.setProcessEnvironment(environment());
    finder.start(u"/usr/bin/python3"_s,
        { script(u"window-do"_s), QString::number(process), u"where"_s, name });
    finder.waitForFinished(30'000);
    const QStringList place =
        QString::fromUtf8(finder.readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts);
    return place.size() == 2
        && run(u"xdotool"_s,
            { u"mousemove"_s, place.at(0), place.at(1).trimmed(), u"click"_s, u"1"_s });
}

QStringList Display::texts(qint64 process) const
{
    QProcess reader;
    reader.setProcessEnvironment(environment());
    reader.start(u"/usr/bin/python3"_s, { script(u"window-texts"_s), QString::number(process) });
    reader.waitForFinished(30'000);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

bool Display::shows(const QString &text, qint64 process) const
{
    const QStringList lines = texts(process);
    return std::any_of(lines.cbegin(), lines.cend(),
        [&](const QString &line) { return line.contains(text, Qt::CaseInsensitive); });
}

bool Display::press(const QString &name, qint64 process) const
{
    return run(u"/usr/bin/python3"_s,
        { script(u"window-do"_s), QString::number(process), u"press"_s, name });
}

bool Display::focus(const QString &name, qint64 process) const
{
    return run(u"/usr/bin/python3"_s,
        { script(u"window-do"_s), QString::number(process), u"focus"_s, name });
}

bool Display::write(const QString &name, const QString &text, qint64 process) const
{
    return run(u"/usr/bin/python3"_s,
        { script(u"window-do"_s), QString::number(process), u"write"_s, name, text });
}

} // namespace Relais::Test
