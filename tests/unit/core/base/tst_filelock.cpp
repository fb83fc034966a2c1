// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filelock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_FileLock : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"outbox.lock"_s);

private Q_SLOTS:
    void onlyOneHoldsIt()
    {
        FileLock first(m_path);
        FileLock second(m_path);
        QCOMPARE(first.tryLock(), true);
        QCOMPARE(first.tryLock(), true);
        QCOMPARE(second.tryLock(), false);
        QVERIFY(!second.isHeld());
        first.unlock();
        QCOMPARE(second.tryLock(), true);
        QCOMPARE(first.tryLock(), false);
    }
    void theEndOfItsHolderFreesIt()
    {
        {
            FileLock gone(m_path);
            QCOMPARE(gone.tryLock(), true);
        }
        QCOMPARE(FileLock(m_path).tryLock(), true);
    }
    // flock(1) of util-linux takes the same kind of lock, in a process that can be killed.
    void aKilledProgramLeavesItFree()
    {
        QProcess holder;
        holder.start(
            u"flock"_s, { u"--no-fork"_s, m_path, u"sh"_s, u"-c"_s, u"echo held; read x"_s });
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(FileLock(m_path).tryLock(), false);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(FileLock(m_path).tryLock(), true);
    }
    void whatAKilledProgramLeftInTheFileLocksNobodyOut()
    {
        for (const QByteArray &left : { QByteArray(), QByteArray("17"), QByteArray(4096, 'x') }) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(left), left.size());
            file.close();
            QCOMPARE(FileLock(m_path).tryLock(), true);
        }
    }
    void aProgramStartedMeanwhileDoesNotKeepIt()
    {
        QProcess child;
        {
            FileLock lock(m_path);
            QCOMPARE(lock.tryLock(), true);
            child.start(u"sh"_s, { u"-c"_s, u"echo started; read x"_s });
            QVERIFY(child.waitForReadyRead());
        }
        QCOMPARE(FileLock(m_path).tryLock(), true);
        child.kill();
        QVERIFY(child.waitForFinished());
    }
    void aFolderThatIsNotThereIsAnError()
    {
        const auto locked = FileLock(m_folder.filePath(u"nowhere/outbox.lock"_s)).tryLock();
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_FileLock)
#include "tst_filelock.moc"
