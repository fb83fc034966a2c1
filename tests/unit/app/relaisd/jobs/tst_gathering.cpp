// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/transaction.h"
#include "app/relaisd/jobs/gathering.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/repositories/changesequence.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using namespace std::chrono_literals;
using Relais::Test::Company;
using Relais::Test::must;

class TestGathering final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallCompanyIsToldWithEveryTick();
    void aLargeOneWaitsTheLongerTheMoreItHas();
    void whatIsGatheredIsToldWhenItsTimeComes();
};

void TestGathering::aSmallCompanyIsToldWithEveryTick()
{
    Company company;
    Gathering gathering;
    const Gathering::Moment start = std::chrono::steady_clock::now();
    for (int i = 0; i < 3; ++i)
        QVERIFY(gathering.isOver(company.db, start + i * tickEvery));
}

void TestGathering::aLargeOneWaitsTheLongerTheMoreItHas()
{
    Company company;
    constexpr int members = 5'000; // beside the four, and one who left
    Transaction transaction(company.db);
    for (int i = 0; i < members; ++i)
        QVERIFY(change(company.db,
            u"INSERT INTO member (id, name, email, active, created_at) VALUES (?, ?, ?, ?, 0)"_s,
            { u"m%1"_s.arg(i), u"Member"_s, u"m%1@norvane.example"_s.arg(i), i == 0 ? 0 : 1 }));
    must(transaction.commit());
    Gathering gathering;
    const Gathering::Moment start = std::chrono::steady_clock::now();
    const auto wait = (members + 3) * Gathering::perMember;
    QVERIFY(wait > 3 * tickEvery);
    QVERIFY(gathering.isOver(company.db, start));
    QVERIFY(!gathering.isOver(company.db, start + wait - 1ms));
    QVERIFY(gathering.isOver(company.db, start + wait));
    QVERIFY(!gathering.isOver(company.db, start + wait + tickEvery));
}

void TestGathering::whatIsGatheredIsToldWhenItsTimeComes()
{
    Company company;
    ChangeSequence changes(company.db);
    const qint64 before = changes.head()->sequence;
    must(changes.noteLater(ChangeKind::story, u"s"_s));
    must(tick(company.db, company.clock, false));
    QVERIFY(changes.after(before, company.ana.id, 10)->isEmpty());
    must(tick(company.db, company.clock, true));
    QCOMPARE(changes.after(before, company.ana.id, 10)->size(), 1);
}

QTEST_GUILESS_MAIN(TestGathering)
#include "tst_gathering.moc"
