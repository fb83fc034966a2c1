// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditcheck.h"
#include "app/relaisd/audit/auditsigner.h"
#include "tests/unit/app/relaisd/company.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestAuditSigner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsSignedOnceAMinute();
    void aClockSetBackDoesNotSilenceIt();
    void aMachineWithoutTheKeySignsNothing();
    void aLogTamperedWithWhileItRunsIsNotSigned_data();
    void aLogTamperedWithWhileItRunsIsNotSigned();
    void aRestoredLogIsSignedOn();

private:
    struct Machine {
        Company company;
        AuditSigner signer { company.dir.path(), company.clock };
        Writer writer { company.url };

        void act()
        {
            must(AuditLog(company.db)
                    .append({ 0, company.clock.now(), u"edith"_s, u"story.save"_s }));
        }
        void tamper(const QStringList &statements)
        {
            for (const QString &sql : statements)
                QVERIFY2(run(company.db, sql), qPrintable(sql));
        }
        void tick()
        {
            signer.signIfDue(writer);
            writer.flush();
        }
        qint64 signedUpTo() const
        {
            const auto head = readHead(headFile(company.dir.path()));
            return head ? head->head.number : -1;
        }
    };
};

void TestAuditSigner::theHeadIsSignedOnceAMinute()
{
    Machine machine;
    must(machine.signer.open(machine.company.db));
    machine.act();
    machine.tick();
    QCOMPARE(machine.signedUpTo(), 1);
    machine.act();
    machine.company.clock.advance(std::chrono::seconds(59));
    machine.tick();
    QCOMPARE(machine.signedUpTo(), 1);
    machine.company.clock.advance(std::chrono::seconds(1));
    machine.tick();
    QCOMPARE(machine.signedUpTo(), 2);
    const QString folder = machine.company.dir.path();
    const auto report = checkAudit(
        machine.company.db, { readHead(headFile(folder)).value() }, publicKeyIn(folder).value());
    QCOMPARE(report.value().problems, QStringList());
}

void TestAuditSigner::aClockSetBackDoesNotSilenceIt()
{
    Machine machine;
    must(machine.signer.open(machine.company.db));
    machine.tick();
    machine.act();
    machine.company.clock.advance(std::chrono::hours(-24));
    machine.tick();
    QCOMPARE(machine.signedUpTo(), 1);
}

void TestAuditSigner::aMachineWithoutTheKeySignsNothing()
{
    Machine machine;
    machine.act(); // the log is another machine's already
    QTest::ignoreMessage(
        QtWarningMsg, "there is no audit.key here: this machine signs no audit heads");
    must(machine.signer.open(machine.company.db));
    machine.tick();
    QCOMPARE(machine.signedUpTo(), -1);
    QVERIFY(!QFile::exists(machine.company.dir.filePath(u"audit.key"_s)));
}

namespace {

QStringList cutOffAt3()
{
    return { u"DELETE FROM audit_entry WHERE number > 3"_s,
        u"UPDATE audit_head SET number = 3, hash = (SELECT hash FROM audit_entry "
        "WHERE number = 3)"_s };
}

void expectRefusal()
{
    QTest::ignoreMessage(QtCriticalMsg,
        QRegularExpression(u"audit log is not signed any more.*entry 5 as it was signed"_s));
}

} // namespace

void TestAuditSigner::aLogTamperedWithWhileItRunsIsNotSigned_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("cut off") << cutOffAt3();
    QTest::newRow("emptied") << QStringList { u"DELETE FROM audit_entry"_s,
        u"UPDATE audit_head SET number = 0, hash = '"_s + QString(64, u'0') + u'\'' };
    QTest::newRow("the head alone") << QStringList { u"UPDATE audit_head SET number = 0"_s };
    // Whoever wrote entries anew had to give each that follows another hash.
    QTest::newRow("rewritten") << QStringList { u"UPDATE audit_entry SET hash = '"_s
        + QString(64, u'1') + u"' WHERE number >= 2"_s };
}

void TestAuditSigner::aLogTamperedWithWhileItRunsIsNotSigned()
{
    QFETCH(QStringList, statements);
    Machine machine;
    must(machine.signer.open(machine.company.db));
    for (int i = 0; i < 5; ++i)
        machine.act();
    machine.tick();
    QCOMPARE(machine.signedUpTo(), 5);
    const QString head = headFile(machine.company.dir.path());
    const QByteArray proof = readHead(head).value().toJson();
    QVERIFY(!machine.signer.isBroken());

    machine.company.clock.advance(AuditSigner::every);
    machine.tamper(statements);
    expectRefusal();
    machine.tick();
    QCOMPARE(readHead(head).value().toJson(), proof);
    QVERIFY(machine.signer.isBroken());

    // Nor after a start.
    AuditSigner next { machine.company.dir.path(), machine.company.clock };
    must(next.open(machine.company.db));
    expectRefusal();
    next.signIfDue(machine.writer);
    machine.writer.flush();
    QCOMPARE(readHead(head).value().toJson(), proof);
    QVERIFY(next.isBroken());
}

void TestAuditSigner::aRestoredLogIsSignedOn()
{
    Machine machine;
    must(machine.signer.open(machine.company.db));
    for (int i = 0; i < 5; ++i)
        machine.act();
    machine.tick();
    machine.tamper(cutOffAt3());
    must(signHeadNow(machine.company.db, machine.company.dir.path(), machine.company.clock));
    AuditSigner next { machine.company.dir.path(), machine.company.clock };
    must(next.open(machine.company.db));
    machine.act();
    next.signIfDue(machine.writer);
    machine.writer.flush();
    QCOMPARE(machine.signedUpTo(), 4);
    QVERIFY(!next.isBroken());
}

QTEST_GUILESS_MAIN(TestAuditSigner)
#include "tst_auditsigner.moc"
