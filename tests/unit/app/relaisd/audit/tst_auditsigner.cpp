// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditcheck.h"
#include "app/relaisd/audit/auditsigner.h"
#include "tests/unit/app/relaisd/company.h"

#include <QFile>
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

QTEST_GUILESS_MAIN(TestAuditSigner)
#include "tst_auditsigner.moc"
