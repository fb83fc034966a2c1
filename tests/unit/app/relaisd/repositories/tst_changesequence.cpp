// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/writer.h"
#include "app/relaisd/repositories/changesequence.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

class TestChangeSequence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderBesideEightWritersMissesNothing();
    void aThingKeepsOneRowAtItsLatestPlace();
    void whatIsForOneMemberIsReadByNobodyElse();
    void whatIsGatheredIsToldOnce();
    void aRolledBackChangeLeavesNoGap();
};

void TestChangeSequence::aReaderBesideEightWritersMissesNothing()
{
    constexpr int each = 150;
    Company company;
    const auto begin = ChangeSequence(company.db).head().value();
    std::atomic<bool> finished = false;
    std::set<QString> read;
    qint64 last = begin.sequence;
    bool ordered = true;
    std::thread reader([&] {
        {
            const auto db = openDatabase(company.url, u"reader"_s, true).value();
            for (bool lastRound = false; !lastRound;) {
                lastRound = finished;
                const auto rows = ChangeSequence(db).after(last, {}, 100).value();
                for (const ChangeRow &row : rows) {
                    ordered = ordered && row.sequence > last;
                    last = row.sequence;
                    read.insert(row.id);
                }
                if (!rows.isEmpty())
                    lastRound = false;
            }
        }
        QSqlDatabase::removeDatabase(u"reader"_s);
    });
    {
        // Each with a connection of its own, as eight processes have.
        std::vector<std::thread> submitters;
        for (int t = 0; t < 8; ++t)
            submitters.emplace_back([&, t] {
                Writer writer(company.url);
                for (int i = 0; i < each; ++i)
                    (void)writer.submit(
                        [id = u"%1-%2"_s.arg(t).arg(i)](QSqlDatabase &db) {
                            return ChangeSequence(db).note(ChangeKind::topic, id).has_value();
                        },
                        {});
            });
        for (std::thread &submitter : submitters)
            submitter.join();
    }
    finished = true;
    reader.join();
    QVERIFY(ordered);
    QCOMPARE(read.size(), size_t(8 * each));
    const auto head = ChangeSequence(company.db).head().value();
    QCOMPARE(head.sequence, begin.sequence + 8 * each);
    QCOMPARE(last, head.sequence);
}

void TestChangeSequence::aThingKeepsOneRowAtItsLatestPlace()
{
    Company company;
    ChangeSequence changes(company.db);
    const qint64 begin = changes.head()->sequence;
    for (const QString &id : { u"a"_s, u"b"_s, u"a"_s })
        QVERIFY(changes.note(ChangeKind::topic, id));
    const auto rows = changes.after(begin, {}, 10).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).id, u"b"_s);
    QCOMPARE(rows.at(1).id, u"a"_s);
    QCOMPARE(rows.at(1).sequence, begin + 3);
}

void TestChangeSequence::whatIsForOneMemberIsReadByNobodyElse()
{
    Company company;
    ChangeSequence changes(company.db);
    const qint64 begin = changes.head()->sequence;
    QVERIFY(changes.note(ChangeKind::relayCounts, u"r"_s, company.ana.id));
    QCOMPARE(changes.after(begin, company.ana.id, 10)->size(), 1);
    QVERIFY(changes.after(begin, company.ben.id, 10)->isEmpty());
}

void TestChangeSequence::whatIsGatheredIsToldOnce()
{
    Company company;
    ChangeSequence changes(company.db);
    const qint64 begin = changes.head()->sequence;
    for (int i = 0; i < 5; ++i)
        QVERIFY(changes.noteLater(ChangeKind::wallPost, u"p"_s));
    QCOMPARE(changes.head()->sequence, begin);
    QCOMPARE(*changes.flushWaiting(), 1);
    QCOMPARE(*changes.flushWaiting(), 0);
    QCOMPARE(changes.head()->sequence, begin + 1);
}

void TestChangeSequence::aRolledBackChangeLeavesNoGap()
{
    Company company;
    const qint64 begin = ChangeSequence(company.db).head()->sequence;
    {
        Writer writer(company.url);
        for (const bool good : { true, false, true })
            QVERIFY(writer.submit(
                [good](QSqlDatabase &db) {
                    const QString id = good ? u"good"_s : u"bad"_s;
                    return ChangeSequence(db).note(ChangeKind::topic, id).has_value() && good;
                },
                {}));
    }
    const auto rows = ChangeSequence(company.db).after(begin, {}, 10).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().sequence, begin + 2);
}

QTEST_GUILESS_MAIN(TestChangeSequence)
#include "tst_changesequence.moc"
