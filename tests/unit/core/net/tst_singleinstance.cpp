// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/singleinstance.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_SingleInstance : public QObject {
    Q_OBJECT

    static std::unique_ptr<QProcess> started(const QString &folder, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(RELAIS_INSTANCE_HELPER), QStringList { folder } + arguments);
        return process;
    }

    static QByteArray nextLine(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
        return process.readLine().trimmed();
    }

private Q_SLOTS:
    void aSecondProgramHandsItsArgumentsToTheFirst()
    {
        const QTemporaryDir folder;
        const auto first = started(folder.path(), {});
        QCOMPARE(nextLine(*first), "first");
        const auto second =
            started(folder.path(), { u"relais://join?server=x&code=ABCD"_s, u"été 👋"_s });
        QCOMPARE(nextLine(*second), "handed over");
        QVERIFY(second->waitForFinished());
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(
            nextLine(*first), "message:relais://join?server=x&code=ABCD|" + u"été 👋"_s.toUtf8());
        const auto third = started(folder.path(), {});
        QCOMPARE(nextLine(*third), "handed over");
        QCOMPARE(nextLine(*first), "message:");
        first->kill();
        QVERIFY(first->waitForFinished());
    }
    void otherProfilesAreOtherPrograms()
    {
        const QTemporaryDir folderA;
        const QTemporaryDir folderB;
        const auto a = started(folderA.path(), {});
        const auto b = started(folderB.path(), {});
        QCOMPARE(nextLine(*a), "first");
        QCOMPARE(nextLine(*b), "first");
        a->kill();
        b->kill();
        QVERIFY(a->waitForFinished());
        QVERIFY(b->waitForFinished());
    }
    void aKilledProgramLeavesItsPlaceToTheNext()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 3; ++i) {
            const auto program = started(folder.path(), {});
            QCOMPARE(nextLine(*program), "first");
            program->kill();
            QVERIFY(program->waitForFinished());
        }
    }
    void ofTenStartedAtOnceOneIsFirst()
    {
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 10; ++i)
            programs.push_back(started(folder.path(), {}));
        int first = 0;
        int handedOver = 0;
        for (const auto &program : programs) {
            const QByteArray line = nextLine(*program);
            first += line == "first" ? 1 : 0;
            handedOver += line == "handed over" ? 1 : 0;
        }
        QCOMPARE(first, 1);
        QCOMPARE(handedOver, 9);
        for (const auto &program : programs) {
            program->kill();
            QVERIFY(program->waitForFinished());
        }
    }
    void aHolderThatHangsIsToldNotWaitedForForEver()
    {
        const QTemporaryDir folder;
        const auto first = started(folder.path(), {});
        QCOMPARE(nextLine(*first), "first");
        ::kill(static_cast<pid_t>(first->processId()), SIGSTOP);
        const auto second = started(folder.path(), {});
        QCOMPARE(nextLine(*second), "error:other-instance-silent");
        first->kill();
        QVERIFY(first->waitForFinished());
    }
    void aFolderThatIsNotThereIsAnError()
    {
        SingleInstance instance(u"/nonexistent/profile"_s);
        QCOMPARE(instance.start({}).error().code, ErrorCode::Storage);
    }
    void tooManyArgumentsAreRefused()
    {
        const QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QCOMPARE(instance.start({ QString(70'000, u'x') }).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
