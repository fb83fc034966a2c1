// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/backendprocess.h"
#include "tests/ui/display.h"

#include <QSettings>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QString windowTitle = u"^Relais$"_s;
constexpr int soon = 30'000;

} // namespace

//! The keys that bring the window back out of the tray, pressed on a real display: nothing of
//! Relais is shown then that could hear them.
class tst_OpenKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theHiddenWindowComesBack();
    void closedItComesBackAsOften();
    void otherKeysTakeTheirPlace();
    void keysOfAnotherProgramAreSaidInWords();
    void cleanupTestCase();

private:
    bool cli(const QStringList &arguments) const;
    void startProgram(const QStringList &arguments = {});
    bool stopProgram();
    bool hide();
    bool opensBy(const QString &keys);
    void openDesktopSettings();
    bool says(const QString &words) const { return m_display.shows(words, m_program.processId()); }

    BackendProcess m_backend;
    Display m_display;
    QProcess m_tray;
    QTemporaryDir m_profile;
    QProcess m_program;
};

bool tst_OpenKeys::cli(const QStringList &arguments) const
{
    QProcess process;
    process.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relais-cli"_s,
        QStringList { u"--profile"_s, m_profile.path() } + arguments);
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

void tst_OpenKeys::startProgram(const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_display.environment());
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relais"_s,
        QStringList { u"--profile"_s, m_profile.path() } + arguments);
    QVERIFY(m_program.waitForStarted());
}

bool tst_OpenKeys::stopProgram()
{
    m_program.terminate();
    return m_program.waitForFinished(30'000) && m_program.exitStatus() == QProcess::NormalExit
        && m_program.exitCode() == 0;
}

void tst_OpenKeys::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    QVERIFY(cli({ u"sign-in"_s, invitations.value(u"ambassador"_s).toString() }));
    QVERIFY(cli({ u"sync"_s }));
    QVERIFY(m_display.start());
    // It goes with the test, also when that is aborted.
    m_tray.start(u"setpriv"_s,
        { u"--pdeathsig"_s, u"TERM"_s, u"--"_s, u"/usr/bin/python3"_s,
            QString::fromUtf8(RELAIS_SOURCE_DIR) + u"/tests/ui/tray-watcher"_s });
    QVERIFY(m_tray.waitForReadyRead(30'000));
    QCOMPARE(m_tray.readLine().trimmed(), QByteArray("ready"));
}

bool tst_OpenKeys::opensBy(const QString &keys)
{
    m_display.key(keys);
    return m_display.sees(windowTitle);
}

bool tst_OpenKeys::hide()
{
    if (!m_display.waitForWindow(windowTitle))
        return false;
    m_display.key(u"alt+F4"_s);
    return QTest::qWaitFor([this] { return !m_display.sees(windowTitle); }, soon);
}

void tst_OpenKeys::theHiddenWindowComesBack()
{
    startProgram({ u"--background"_s });
    QVERIFY(m_tray.waitForReadyRead(soon)); // its icon is there
    QVERIFY(!m_display.sees(windowTitle));
    QTRY_VERIFY_WITH_TIMEOUT(opensBy(u"ctrl+alt+r"_s), soon);
}

void tst_OpenKeys::closedItComesBackAsOften()
{
    for (int i = 0; i < 2; ++i) {
        QVERIFY(hide());
        QTRY_VERIFY_WITH_TIMEOUT(opensBy(u"ctrl+alt+r"_s), soon);
    }
}

void tst_OpenKeys::openDesktopSettings()
{
    QVERIFY(m_display.waitForWindow(windowTitle));
    m_display.key(u"ctrl+comma"_s);
    m_display.key(u"Home"_s);
    for (int i = 0; i < 4; ++i)
        m_display.key(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Start when I sign in"_s), soon);
}

void tst_OpenKeys::otherKeysTakeTheirPlace()
{
    openDesktopSettings();
    QVERIFY(says(u"They work in every program"_s));
    QVERIFY(m_display.focus(u"Keys that open Relais"_s, m_program.processId()));
    m_display.key(u"ctrl+alt+y"_s);
    // Until then it waits for a second key: "Ctrl+Alt+Y, ...".
    QTRY_VERIFY_WITH_TIMEOUT(
        m_display.texts(m_program.processId()).contains(u"Ctrl+Alt+Y"_s), soon);
    QVERIFY(says(u"They work in every program"_s));
    QVERIFY(hide());
    QVERIFY(!opensBy(u"ctrl+alt+r"_s));
    QTRY_VERIFY_WITH_TIMEOUT(opensBy(u"ctrl+alt+y"_s), soon);
}

void tst_OpenKeys::keysOfAnotherProgramAreSaidInWords()
{
    QVERIFY(stopProgram());
    {
        QSettings settings(m_profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"desktop/open-keys"_s, u"Ctrl+Alt+Left"_s); // the window manager's
    }
    startProgram();
    openDesktopSettings();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Another program holds these keys"_s), soon);
}

void tst_OpenKeys::cleanupTestCase()
{
    QVERIFY(stopProgram());
    m_tray.terminate();
    m_tray.waitForFinished(3'000);
}

QTEST_GUILESS_MAIN(tst_OpenKeys)
#include "tst_openkeys.moc"
