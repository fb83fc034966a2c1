// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/auditcheck.h"
#include "app/relaisd/db/transaction.h"
#include "tests/unit/app/relaisd/company.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

//! A log is tampered with by SQL, as somebody with the database's password could.
class TestAuditLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedLogIsWhole();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void aLogRewrittenFromAnEntryOnIsFound_data();
    void aLogRewrittenFromAnEntryOnIsFound();
    void aHeadOfAnotherKeyProvesNothing();
    void whatWasKeptElsewhereStillHoldsLater();
    void theKeyIsItsOwnersAlone();
    void anActThatIsRolledBackLeavesNoEntry();

private:
    struct Log {
        Company company;
        AuditKey key = AuditKey::ensure(company.dir.path()).value();
        QList<SignedHead> heads;

        explicit Log(int entries = 9) { act(entries); }
        void act(int times)
        {
            for (int i = 0; i < times; ++i) {
                company.clock.advance(std::chrono::seconds(7));
                must(AuditLog(company.db)
                        .append({ 0, company.clock.now(), u"edith"_s, u"story.save"_s,
                            u"story-%1"_s.arg(i), { { u"version"_s, i } } }));
            }
        }
        void sign()
        {
            heads.append(key.sign(AuditLog(company.db).head().value(), company.clock.now()));
        }
        void tamper(const QString &sql) { QVERIFY2(run(company.db, sql), qPrintable(sql)); }
        QStringList problems() const
        {
            return checkAudit(company.db, heads, key.publicKey()).value().problems;
        }
    };
    //! One for all that put it back as it was.
    Log &signedLog()
    {
        if (!m_log) {
            m_log = std::make_unique<Log>();
            m_log->sign();
        }
        return *m_log;
    }

    std::unique_ptr<Log> m_log;
};

void TestAuditLog::anUntouchedLogIsWhole()
{
    Log log;
    log.sign();
    const auto report = checkAudit(log.company.db, log.heads, log.key.publicKey()).value();
    QCOMPARE(report.entries, 9);
    QCOMPARE(report.problems, QStringList());
    Log empty(0);
    empty.sign();
    QCOMPARE(empty.problems(), QStringList());
}

void TestAuditLog::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("finding");
    const QString changed = u"entry 4 is not what was written after entry 3"_s;
    const QString edit = u"UPDATE audit_entry SET %1 WHERE number = 4"_s;
    QTest::newRow("edit who") << QStringList { edit.arg(u"actor = 'erik'"_s) } << changed;
    QTest::newRow("edit what") << QStringList { edit.arg(u"act = 'story.approve'"_s) } << changed;
    QTest::newRow("edit when") << QStringList { edit.arg(u"at = at + 1"_s) } << changed;
    QTest::newRow("edit on what") << QStringList { edit.arg(u"subject = 'x'"_s) } << changed;
    QTest::newRow("edit details") << QStringList { edit.arg(u"details = '{ }'"_s) } << changed;
    QTest::newRow("edit the hash")
        << QStringList { edit.arg(u"hash = '"_s + QString(64, u'1') + u'\'') } << changed;
    QTest::newRow("delete") << QStringList { u"DELETE FROM audit_entry WHERE number = 4"_s }
                            << u"entry 4 is missing"_s;
    QTest::newRow("delete and close up")
        << QStringList { u"DELETE FROM audit_entry WHERE number = 4"_s,
               u"UPDATE audit_entry SET number = number - 1 WHERE number > 4"_s,
               u"UPDATE audit_head SET number = number - 1"_s }
        << changed;
    QTest::newRow("insert") << QStringList {
        u"UPDATE audit_entry SET number = -number - 1 WHERE number >= 4"_s,
        u"UPDATE audit_entry SET number = -number WHERE number < 0"_s,
        u"INSERT INTO audit_entry SELECT 4, at, actor, act, subject, details, hash "
        "FROM audit_entry WHERE number = 3"_s,
        u"UPDATE audit_head SET number = number + 1"_s
    } << changed;
    QTest::newRow("reorder") << QStringList {
        u"UPDATE audit_entry SET number = -4 WHERE number = 5"_s,
        u"UPDATE audit_entry SET number = 5 WHERE number = 4"_s,
        u"UPDATE audit_entry SET number = 4 WHERE number = -4"_s
    } << changed;
    QTest::newRow("truncate") << QStringList { u"DELETE FROM audit_entry WHERE number > 6"_s }
                              << u"the log ends at entry 6 and not at 9: cut off"_s;
    QTest::newRow("truncate with its head")
        << QStringList { u"DELETE FROM audit_entry WHERE number > 6"_s,
               u"UPDATE audit_head SET number = 6, hash = (SELECT hash FROM audit_entry "
               "WHERE number = 6)"_s }
        << u"was signed at entry 9, which is not there: cut off"_s;
    QTest::newRow("empty") << QStringList { u"DELETE FROM audit_entry"_s,
        u"UPDATE audit_head SET number = 0, hash = '"_s + QString(64, u'0') + u'\'' }
                           << u"was signed at entry 9, which is not there: cut off"_s;
    QTest::newRow("append without the head") << QStringList {
        u"INSERT INTO audit_entry SELECT 10, at, actor, act, subject, details, hash "
        "FROM audit_entry WHERE number = 9"_s
    } << u"entry 10 is not what was written after entry 9"_s;
}

void TestAuditLog::tamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, finding);
    Log &log = signedLog();
    const Transaction undone(log.company.db);
    for (const QString &sql : std::as_const(statements))
        log.tamper(sql);
    const QString problems = log.problems().join(u'\n');
    QVERIFY2(problems.contains(finding), qPrintable(problems));
}

void TestAuditLog::aLogRewrittenFromAnEntryOnIsFound_data()
{
    QTest::addColumn<int>("from");
    for (int from = 1; from <= 9; ++from)
        QTest::addRow("from %d", from) << from;
}

// Whoever knows how hashes are made can make them anew; only the signature stops them.
void TestAuditLog::aLogRewrittenFromAnEntryOnIsFound()
{
    QFETCH(int, from);
    Log &log = signedLog();
    const Transaction undone(log.company.db);
    const QSqlDatabase &db = log.company.db;
    QByteArray before = AuditLog::emptyHash();
    QList<AuditLog::Stored> entries;
    must(AuditLog(db).each([&](const AuditLog::Stored &stored) { entries.append(stored); }));
    for (AuditLog::Stored &stored : entries) {
        if (stored.entry.number >= from)
            stored.entry.actor = u"erik"_s;
        before = AuditLog::hashAfter(before, stored.entry, stored.details);
        QVERIFY(change(db, u"UPDATE audit_entry SET actor = ?, hash = ? WHERE number = ?"_s,
            { stored.entry.actor, QString::fromLatin1(before), stored.entry.number }));
    }
    QVERIFY(change(db, u"UPDATE audit_head SET hash = ?"_s, { QString::fromLatin1(before) }));
    const QStringList problems = log.problems();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().endsWith(u"was signed for: rewritten"_s),
        qPrintable(problems.constFirst()));
}

void TestAuditLog::aHeadOfAnotherKeyProvesNothing()
{
    Log log;
    Log other;
    log.sign();
    log.heads[0] = other.key.sign(log.heads[0].head, log.heads[0].at);
    QVERIFY(log.problems().value(0).endsWith(u"is not signed with this log's key"_s));
    log.heads.clear();
    log.sign();
    log.heads[0].head.number = 8; // of a true signature
    QVERIFY(log.problems().value(0).endsWith(u"is not signed with this log's key"_s));
    log.heads.clear();
    log.sign();
    log.heads[0].at = log.heads[0].at.addDays(1);
    QVERIFY(log.problems().value(0).endsWith(u"is not signed with this log's key"_s));
}

void TestAuditLog::whatWasKeptElsewhereStillHoldsLater()
{
    Log log;
    log.sign();
    const QByteArray kept = log.heads.constFirst().toJson();
    log.act(5);
    log.sign();
    log.heads.append(SignedHead::fromJson(kept).value());
    QCOMPARE(log.problems(), QStringList());
    log.tamper(u"UPDATE audit_entry SET act = 'x' WHERE number = 2"_s);
    QVERIFY(!log.problems().isEmpty());
}

void TestAuditLog::theKeyIsItsOwnersAlone()
{
    Log log(0);
    const QString folder = log.company.dir.path();
    const auto all = QFile::permissions(folder + u"/audit.key"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther
        | QFileDevice::ExeOwner;
    QCOMPARE(all & others, QFileDevice::Permissions());
    QCOMPARE(publicKeyIn(folder).value(), log.key.publicKey());
    QCOMPARE(AuditKey::ensure(folder).value().publicKey(), log.key.publicKey()); // never replaced
}

void TestAuditLog::anActThatIsRolledBackLeavesNoEntry()
{
    Log log(2);
    {
        Transaction transaction(log.company.db);
        log.act(1);
    }
    log.act(1);
    log.sign();
    QCOMPARE(log.heads.constFirst().head.number, 3);
    QCOMPARE(log.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
