// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs on a private bus with a real Secret Service: tests/with-keyring.sh.

#include "core/secrets/keychainsecretstore.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Relais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray canary = "canary-1c8f0f52-never-in-clear";

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Calls the bus as another program of the desktop would.
QString onBus(const QString &object, const QString &method, const QStringList &arguments)
{
    QStringList all { u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.secrets"_s, u"-o"_s,
        object, u"-m"_s, method };
    return output(u"gdbus"_s, all + arguments);
}

qint64 daemonPid()
{
    const QString said = output(u"gdbus"_s,
        { u"call"_s, u"--session"_s, u"-d"_s, u"org.freedesktop.DBus"_s, u"-o"_s,
            u"/org/freedesktop/DBus"_s, u"-m"_s,
            u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"org.freedesktop.secrets"_s });
    return said.section(u' ', 1).section(u',', 0, 0).toLongLong(); // "(uint32 123,)"
}

void lockKeyring()
{
    onBus(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
        { u"['/org/freedesktop/secrets/collection/login']"_s });
}

void startDaemonAnew()
{
    QProcess daemon;
    daemon.start(
        u"gnome-keyring-daemon"_s, { u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s });
    daemon.write("ci-password");
    daemon.closeWriteChannel();
    daemon.waitForFinished();
}

QStringList filesHolding(const QByteArray &text, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class tst_KeychainSecretStore : public QObject {
    Q_OBJECT
    KeychainSecretStore m_store { u"Relais (test)"_s, 3s };

    Result<void> write(const QString &key, const QByteArray &secret)
    {
        return QCoro::waitFor(m_store.write(key, secret));
    }
    Result<QByteArray> read(const QString &key) { return QCoro::waitFor(m_store.read(key)); }
    Result<void> remove(const QString &key) { return QCoro::waitFor(m_store.remove(key)); }

private Q_SLOTS:
    void aSecretComesBackAsItWas()
    {
        QByteArray everyByte;
        for (int i = 0; i < 256; ++i)
            everyByte.append(static_cast<char>(i));
        QVERIFY(write(u"bytes"_s, everyByte));
        QCOMPARE(read(u"bytes"_s).value(), everyByte);
        QVERIFY(write(u"bytes"_s, "newer"));
        QCOMPARE(read(u"bytes"_s).value(), "newer");
    }
    void theProgramThatKeepsSecretsIsKnown()
    {
        QVERIFY(write(u"kept"_s, "1"));
        const QString keeper = QCoro::waitFor(m_store.keeper());
        QVERIFY2(keeper.startsWith(u"gnome-keyring"_s), qPrintable(keeper));
    }
    void profilesDoNotSeeEachOther()
    {
        QVERIFY(write(u"mine"_s, "1"));
        KeychainSecretStore other(u"Relais"_s);
        QCOMPARE(QCoro::waitFor(other.read(u"mine"_s)).error().code, ErrorCode::NotFound);
    }
    void aBusyProgramDoesNotTakeTheKeychainForSilent()
    {
        QVERIFY(write(u"busy"_s, "1"));
        KeychainSecretStore impatient { u"Relais (test)"_s, 1s };
        auto reading = impatient.read(u"busy"_s);
        QThread::msleep(1500); // as long as it takes to open a window on a slow machine
        const auto read = QCoro::waitFor(std::move(reading));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, "1");
    }
    void aRemovedSecretIsGone()
    {
        QVERIFY(write(u"old"_s, "1"));
        QVERIFY(remove(u"old"_s));
        QCOMPARE(read(u"old"_s).error().code, ErrorCode::NotFound);
        QVERIFY(remove(u"old"_s)); // and may be removed again
    }
    void nothingIsWrittenInClear()
    {
        QVERIFY(write(u"canary"_s, canary));
        const QString home = qEnvironmentVariable("HOME");
        QVERIFY(home.startsWith(u"/tmp/"_s)); // the private one of with-keyring.sh
        QVERIFY(!filesHolding({}, home).isEmpty());
        for (const QByteArray &form : { canary, canary.toBase64(), canary.toHex() }) {
            QCOMPARE(filesHolding(form, home), QStringList());
            QCOMPARE(filesHolding(form, qEnvironmentVariable("XDG_RUNTIME_DIR")), QStringList());
        }
    }
    void aRestartOfTheKeychainIsNotNoticed()
    {
        QVERIFY(write(u"lasting"_s, "1"));
        startDaemonAnew();
        QCOMPARE(read(u"lasting"_s).value(), "1");
        QVERIFY(write(u"lasting"_s, "2"));
    }
    void aHungKeychainIsGivenUpInTime()
    {
        const qint64 pid = daemonPid();
        QVERIFY(pid > 0);
        ::kill(static_cast<pid_t>(pid), SIGSTOP);
        const Result<QByteArray> hung = read(u"lasting"_s);
        ::kill(static_cast<pid_t>(pid), SIGCONT);
        QCOMPARE(hung.error().code, ErrorCode::KeychainUnavailable);
        QTRY_COMPARE(read(u"lasting"_s).value_or(QByteArray()), "2");
    }
    void aLockedKeychainLosesNothing()
    {
        QVERIFY(write(u"kept"_s, "1"));
        lockKeyring();
        QCOMPARE(read(u"kept"_s).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(write(u"kept"_s, "2").error().code, ErrorCode::KeychainLocked);
        QCOMPARE(remove(u"kept"_s).error().code, ErrorCode::KeychainLocked);
        startDaemonAnew();
        QTRY_COMPARE(read(u"kept"_s).value_or(QByteArray()), "1"); // it may still be starting
    }
};

QTEST_GUILESS_MAIN(tst_KeychainSecretStore)
#include "tst_keychainsecretstore.moc"
