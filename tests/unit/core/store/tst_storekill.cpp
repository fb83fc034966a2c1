// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/relaystore.h"
#include "core/store/statement.h"
#include "tests/unit/core/store/storefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>

#include <thread>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_StoreKill : public QObject {
    Q_OBJECT

    // Runs the helper until it dies or is killed; the last number that it acknowledged.
    static int lastAcknowledged(const QString &file, int first, const QByteArray &killAt, int ms)
    {
        QProcess helper;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RELAIS_KILL_AT"_s, QString::fromLatin1(killAt));
        helper.setProcessEnvironment(environment);
        helper.start(QStringLiteral(RELAIS_WRITER_HELPER), { file, QString::number(first) });
        if (!helper.waitForStarted())
            return -1;
        if (ms > 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(ms));
            helper.kill();
        }
        helper.waitForFinished(60'000);
        const QList<QByteArray> lines = helper.readAllStandardOutput().trimmed().split('\n');
        return lines.last().isEmpty() ? first - 1 : lines.last().toInt();
    }

    // How long the helper takes here from its start to its first acknowledgement, in ms: kills are
    // spread around it, since a slow machine would else be killed before it wrote anything, and a
    // quick one never while it opens the store.
    static int msToTheFirst()
    {
        const QTemporaryDir dir;
        QElapsedTimer clock;
        clock.start();
        QProcess helper;
        helper.start(
            QStringLiteral(RELAIS_WRITER_HELPER), { dir.filePath(u"store.sqlite"_s), u"1"_s });
        const bool wrote = helper.waitForReadyRead(60'000);
        const int ms = static_cast<int>(clock.elapsed());
        helper.kill();
        helper.waitForFinished(60'000);
        return wrote ? std::max(ms, 1) : -1;
    }

    // Every acknowledged relay is there with its step; at most one more, whose answer was lost.
    static void checkAll(const QString &file, int acknowledged, int &present)
    {
        const auto store = Store::open(file);
        VERIFY_OK(store);
        QSqlDatabase &reader = (*store)->reader();
        present = askOne(reader, u"SELECT count(*) FROM relay"_s)->toInt();
        const int steps = askOne(reader, u"SELECT count(*) FROM relay_step"_s)->toInt();
        QCOMPARE(steps, present);
        QVERIFY2(present == acknowledged || present == acknowledged + 1,
            qPrintable(u"%1 of %2"_s.arg(present).arg(acknowledged)));
        if (acknowledged > 0)
            VERIFY_OK(RelayStore(reader).find(aRelay(acknowledged).id));
    }

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAKillAtAnyTime()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"store.sqlite"_s);
        QRandomGenerator random(20261123);
        const int usual = msToTheFirst();
        QVERIFY(usual > 0);
        int present = 0;
        for (int kill = 0; kill < 15; ++kill) {
            const int first = present + 1;
            const int last =
                lastAcknowledged(file, first, {}, usual / 2 + random.bounded(usual * 3));
            QVERIFY(last >= first - 1);
            checkAll(file, last, present);
        }
        QVERIFY(present > 0);
    }
    void whatWasAcknowledgedSurvivesAKillAtEachMarkedPoint_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("present"); // of three acknowledged and one under way
        QTest::newRow("before commit") << QByteArray("store.before-commit:4") << 3;
        QTest::newRow("after commit") << QByteArray("store.after-commit:4") << 4;
        QTest::newRow("migration") << QByteArray("store.migration.before-commit") << 0;
    }
    void whatWasAcknowledgedSurvivesAKillAtEachMarkedPoint()
    {
#ifdef RELAIS_KILL_POINTS
        QFETCH(QByteArray, point);
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"store.sqlite"_s);
        int present = 0;
        checkAll(file, lastAcknowledged(file, 1, point, 0), present);
        QTEST(present, "present");
#else
        QSKIP("built without its points");
#endif
    }
};

QTEST_GUILESS_MAIN(tst_StoreKill)
#include "tst_storekill.moc"
