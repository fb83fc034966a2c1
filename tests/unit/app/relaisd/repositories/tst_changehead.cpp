// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/changehead.h"
#include "tests/unit/app/relaisd/company.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

//! The memory of the newest changes: it may send anybody to the database, and never lets a change
//! be missed.
class TestChangeHead final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_company = std::make_unique<Company>(); }
    void cleanup() { m_company.reset(); }

    void whatOthersHaveConcernsNobodyElse();
    void whoHasNewsIsSentToTheDatabase();
    void whateverItAnswersNoChangeIsMissed();
    void aRestartKnowsTheLastChangesOnly();
    void anOldCursorIsExchanged();
    void anotherTimelineIsUnknown();
    void aSequenceThatWentBackIsUnknown();
    void anotherConnectionMissesNothingEvenWhereNumbersComeAgain();
    void cursorsThatNobodyGaveOutAreUnknown();
    void withoutItsDatabaseNothingIsKnown();
    void whatCameMeanwhileIsNotMissedAfterAFailure();
    void aPlaceTellsWhoseSessionsMayHaveChanged();

private:
    ChangeSequence changes() const { return ChangeSequence(m_company->db); }
    //! Empty for "ask the database".
    static QString answer(const ChangeHead &head, const QString &cursor, const MemberId &member)
    {
        return head.nothingAfter(cursor, member).value_or(QString());
    }
    QString cursor() const { return changes().head()->cursor(); }
    void note(const MemberId &member = {}, const QString &id = u"r"_s) const
    {
        must(changes().note(ChangeKind::relayCounts, id, member));
    }
    const MemberId &ana() const { return m_company->ana.id; }
    const MemberId &ben() const { return m_company->ben.id; }

    std::unique_ptr<Company> m_company;
};

void TestChangeHead::whatOthersHaveConcernsNobodyElse()
{
    ChangeHead head;
    const QString before = cursor();
    QVERIFY(!head.nothingAfter(before, ana())); // nothing is known yet
    head.refresh(m_company->db);
    QCOMPARE(answer(head, before, ana()), before);
    note(ben());
    head.refresh(m_company->db);
    QCOMPARE(answer(head, before, ana()), before);
    QCOMPARE(answer(head, cursor(), ana()), cursor());
    QVERIFY(!head.nothingAfter(before, ben()));
    QCOMPARE(answer(head, cursor(), ben()), cursor());
}

void TestChangeHead::whoHasNewsIsSentToTheDatabase()
{
    ChangeHead head;
    head.refresh(m_company->db);
    const QString before = cursor();
    note({}, u"for all"_s);
    note(ben());
    head.refresh(m_company->db);
    QVERIFY(!head.nothingAfter(before, ana()));
    QVERIFY(!head.nothingAfter(before, ben()));
    note(ana());
    note(ana()); // the same thing again moves on
    head.refresh(m_company->db);
    const auto rows = changes().after(0, ana(), 1000).value();
    const ChangeSequence::Head last = changes().head().value();
    QCOMPARE(rows.constLast().sequence, last.sequence);
    const ChangeSequence::Head notYet { last.epoch, last.sequence - 1, 0 };
    QVERIFY(!head.nothingAfter(notYet.cursor(), ana()));
    QCOMPARE(answer(head, last.cursor(), ana()), last.cursor());
}

// At every place in the sequence, for everyone, after each of many commits, some of several
// changes, and with a memory that began anew now and then.
void TestChangeHead::whateverItAnswersNoChangeIsMissed()
{
    QRandomGenerator random(20261129);
    const QList<MemberId> members { ana(), ben(), m_company->edith.id, m_company->erik.id };
    auto head = std::make_unique<ChangeHead>(40);
    int spared = 0;
    int sent = 0;
    for (int round = 0; round < 60; ++round) {
        if (round % 20 == 19)
            head = std::make_unique<ChangeHead>(10);
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const int who = random.bounded(24);
            note(who < 4       ? members.at(who)
                    : who == 4 ? MemberId()
                               : MemberId { u"somebody"_s },
                u"r%1"_s.arg(random.bounded(6)));
        }
        head->refresh(m_company->db);
        const ChangeSequence::Head last = changes().head().value();
        for (const MemberId &member : members) {
            for (qint64 at = std::max<qint64>(1, last.sequence - 30); at <= last.sequence; ++at) {
                const QString since = ChangeSequence::Head { last.epoch, at, 0 }.cursor();
                const auto next = head->nothingAfter(since, member);
                const bool nothing = changes().after(at, member, 1)->isEmpty();
                if (next)
                    QVERIFY2(nothing, qPrintable(since));
                spared += nothing && next ? 1 : 0;
                sent += nothing && !next ? 1 : 0;
            }
        }
    }
    QVERIFY2(spared > 1'000, qPrintable(QString::number(spared)));
    QVERIFY2(sent < spared / 2, qPrintable(QString::number(sent)));
}

void TestChangeHead::aRestartKnowsTheLastChangesOnly()
{
    const QString before = cursor();
    for (int i = 0; i < 10; ++i)
        note(ben(), u"r%1"_s.arg(i));
    const QString lately = cursor();
    note(ben());
    ChangeHead restarted(5);
    restarted.refresh(m_company->db);
    QVERIFY(!restarted.nothingAfter(before, ana()));
    QCOMPARE(answer(restarted, lately, ana()), lately);
    QVERIFY(!restarted.nothingAfter(lately, ben()));
}

void TestChangeHead::anOldCursorIsExchanged()
{
    ChangeHead head(40);
    head.refresh(m_company->db);
    const QString before = cursor();
    for (int i = 0; i < 10; ++i)
        note(ben());
    head.refresh(m_company->db);
    QCOMPARE(answer(head, before, ana()), before);
    note(ben());
    head.refresh(m_company->db);
    QCOMPARE(answer(head, before, ana()), cursor());
    note(ana());
    head.refresh(m_company->db);
    QVERIFY(!head.nothingAfter(before, ana()));
}

void TestChangeHead::anotherTimelineIsUnknown()
{
    ChangeHead head;
    head.refresh(m_company->db);
    const QString before = cursor();
    const ChangeHead::Place place = head.place();
    must(changes().startTimeline());
    head.refresh(m_company->db);
    QVERIFY(!head.nothingAfter(before, ana()));
    QVERIFY(!head.isUntouched(ana(), place));
    QCOMPARE(answer(head, cursor(), ana()), cursor());
}

// A standby without the last commits took over: the same numbers come again for other changes.
void TestChangeHead::aSequenceThatWentBackIsUnknown()
{
    ChangeHead head(3);
    note(ben(), u"kept"_s);
    const qint64 kept = changes().head()->sequence;
    note(ben(), u"lost"_s);
    note(ben(), u"lost too"_s);
    head.refresh(m_company->db);
    const ChangeHead::Place place = head.place();
    QVERIFY(change(m_company->db, u"DELETE FROM change_entry WHERE sequence > ?"_s, { kept }));
    QVERIFY(change(m_company->db, u"UPDATE change_head SET sequence = ?"_s, { kept }));
    head.refresh(m_company->db);
    QVERIFY(!head.isUntouched(ana(), place));
    note(ana(), u"new"_s);
    head.refresh(m_company->db);
    const QString epoch = changes().head()->epoch;
    QVERIFY(!head.nothingAfter(ChangeSequence::Head { epoch, kept, 0 }.cursor(), ana()));
    QVERIFY(!head.nothingAfter(ChangeSequence::Head { epoch, kept + 2, 0 }.cursor(), ana()));
}

// The same, and by the next look there are more of them than before.
void TestChangeHead::anotherConnectionMissesNothingEvenWhereNumbersComeAgain()
{
    ChangeHead head;
    note(ben(), u"kept"_s);
    const ChangeSequence::Head kept = changes().head().value();
    note(ben(), u"lost"_s);
    note(ben(), u"lost too"_s);
    head.refresh(m_company->db);
    const ChangeHead::Place place = head.place();
    if (Test::onPostgresql()) { // a standby without the last commits; nothing takes over from a
                                // file
        QVERIFY(change(
            m_company->db, u"DELETE FROM change_entry WHERE sequence > ?"_s, { kept.sequence }));
        QVERIFY(change(m_company->db, u"UPDATE change_head SET sequence = ?"_s, { kept.sequence }));
    }
    note(ana(), u"new"_s);
    for (int i = 0; i < 5; ++i)
        note(ben(), u"new-%1"_s.arg(i));
    {
        const auto another = openDatabase(m_company->url, u"another"_s, false);
        QVERIFY(another);
        head.refresh(*another);
    }
    QSqlDatabase::removeDatabase(u"another"_s);
    QVERIFY(!head.isUntouched(ana(), place));
    QVERIFY(!head.nothingAfter(kept.cursor(), ana()));
    QCOMPARE(answer(head, cursor(), ana()), cursor());
}

void TestChangeHead::cursorsThatNobodyGaveOutAreUnknown()
{
    ChangeHead head;
    head.refresh(m_company->db);
    const QString epoch = changes().head()->epoch;
    for (const QString &bad : { u""_s, u"nonsense"_s, u":1"_s, QString(epoch + u':'), epoch,
             QString(epoch + u":-1"_s), QString(epoch + u":0"_s), QString(epoch + u":999999"_s),
             QString(epoch + u":99999999999999999999"_s), u"0123456789abcdef:1"_s })
        QVERIFY2(!head.nothingAfter(bad, ana()), qPrintable(bad));
    QCOMPARE(answer(head, cursor(), ana()), cursor());
}

void TestChangeHead::withoutItsDatabaseNothingIsKnown()
{
    ChangeHead head;
    head.refresh(m_company->db);
    const QString before = cursor();
    const ChangeHead::Place place = head.place();
    head.refresh(QSqlDatabase());
    QVERIFY(!head.nothingAfter(before, ana()));
    QVERIFY(!head.isUntouched(ana(), place));
    QVERIFY(!head.hasNewsFor(before));
    QCOMPARE(head.place().life, 0);
    head.refresh(m_company->db);
    QCOMPARE(answer(head, before, ana()), before);
    QVERIFY(head.isUntouched(ana(), place));
}

void TestChangeHead::whatCameMeanwhileIsNotMissedAfterAFailure()
{
    ChangeHead head;
    head.refresh(m_company->db);
    const QString before = cursor();
    head.refresh(QSqlDatabase());
    note(ana());
    note(ben());
    head.refresh(m_company->db);
    note(ben());
    head.refresh(m_company->db);
    QVERIFY(!head.nothingAfter(before, ana()));
    QCOMPARE(answer(head, cursor(), ana()), cursor()); // it knows again, and does not merely doubt
}

void TestChangeHead::aPlaceTellsWhoseSessionsMayHaveChanged()
{
    ChangeHead head;
    QCOMPARE(head.place().life, 0);
    QVERIFY(!head.isUntouched(ana(), head.place()));
    head.refresh(m_company->db);
    const ChangeHead::Place place = head.place();
    note({}, u"for all"_s); // is nobody's session
    note(ben());
    head.refresh(m_company->db);
    QVERIFY(head.isUntouched(ana(), place));
    QVERIFY(!head.isUntouched(ben(), place));
    QVERIFY(head.isUntouched(ben(), head.place()));
    const ChangeHead::Place later = head.place();
    must(changes().noteAnySession());
    head.refresh(m_company->db);
    QVERIFY(!head.isUntouched(ana(), later) && !head.isUntouched(ben(), later));
    QVERIFY(changes().after(later.sequence, ana(), 10)->isEmpty()); // and nobody reads of it
}

QTEST_GUILESS_MAIN(TestChangeHead)
#include "tst_changehead.moc"
