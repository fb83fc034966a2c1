// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/insightperiod.h"

#include <QTest>

using namespace Relais;

class TestInsightPeriod final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlySomePeriodsMayBeAskedFor_data();
    void onlySomePeriodsMayBeAskedFor();
    void aQuarterOfNinetyDaysIsAQuarter();
    void thePeriodBeforeEndsTheDayBefore();
    void ownDaysBecomeWholeWeeks();
    void whatAnAnswerIsComparedWithOverlapsIt();

private:
    const QDate m_today { 2026, 11, 25 }; // a Wednesday
};

void TestInsightPeriod::onlySomePeriodsMayBeAskedFor_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("kind"); // -1: refused
    const auto kind = [](InsightPeriod::Kind one) { return int(one); };
    using Kind = InsightPeriod::Kind;
    QTest::newRow("7 days") << m_today.addDays(-6) << m_today << kind(Kind::Days7);
    QTest::newRow("30 days") << m_today.addDays(-29) << m_today << kind(Kind::Days30);
    QTest::newRow("90 days") << m_today.addDays(-89) << m_today << kind(Kind::Days90);
    QTest::newRow("29 days") << m_today.addDays(-28) << m_today << -1;
    QTest::newRow("one day") << m_today << m_today << -1;
    QTest::newRow("30 days of once") << m_today.addDays(-40) << m_today.addDays(-11) << -1;
    QTest::newRow("a clock that is a day ahead")
        << m_today.addDays(-28) << m_today.addDays(1) << kind(Kind::Days30);
    QTest::newRow("quarter") << QDate(2026, 7, 1) << QDate(2026, 9, 30) << kind(Kind::Quarter);
    QTest::newRow("this quarter") << QDate(2026, 10, 1) << QDate(2026, 12, 31)
                                  << kind(Kind::Quarter);
    QTest::newRow("part of a quarter") << QDate(2026, 7, 1) << QDate(2026, 9, 29) << -1;
    QTest::newRow("year") << QDate(2025, 1, 1) << QDate(2025, 12, 31) << kind(Kind::Year);
    QTest::newRow("a week") << QDate(2026, 11, 9) << QDate(2026, 11, 15) << kind(Kind::Weeks);
    QTest::newRow("two weeks") << QDate(2026, 11, 9) << QDate(2026, 11, 22) << kind(Kind::Weeks);
    QTest::newRow("not from Monday") << QDate(2026, 11, 10) << QDate(2026, 11, 16) << -1;
    QTest::newRow("too many weeks") << QDate(2026, 1, 5) << QDate(2026, 11, 22) << -1;
    QTest::newRow("to come") << QDate(2027, 1, 1) << QDate(2027, 3, 31) << -1;
    QTest::newRow("backwards") << m_today << m_today.addDays(-29) << -1;
    QTest::newRow("nothing") << QDate() << m_today << -1;
}

void TestInsightPeriod::onlySomePeriodsMayBeAskedFor()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const int, kind);
    const auto period = InsightPeriod::asked(from, to, m_today);
    QCOMPARE(period ? int(period->kind) : -1, kind);
    if (period && period->kind > InsightPeriod::Kind::Days7)
        QVERIFY(period->from == from && period->to == to);
}

void TestInsightPeriod::aQuarterOfNinetyDaysIsAQuarter()
{
    const QDate from(2027, 1, 1);
    const QDate to(2027, 3, 31); // 90 days
    for (const int days : { -1, 0, 1 }) {
        const auto period = InsightPeriod::asked(from, to, to.addDays(days));
        QVERIFY(period.has_value());
        QVERIFY(period == InsightPeriod::quarterOf(to));
    }
}

void TestInsightPeriod::thePeriodBeforeEndsTheDayBefore()
{
    for (const InsightPeriod &period : { InsightPeriod::last(7, m_today),
             InsightPeriod::last(30, m_today), InsightPeriod::quarterOf(m_today),
             InsightPeriod::yearOf(m_today), InsightPeriod::monthOf(m_today),
             InsightPeriod::weeksOf(m_today.addDays(-20), m_today) }) {
        QCOMPARE(period.before().to, period.from.addDays(-1));
        QCOMPARE(period.before().kind, period.kind);
        QVERIFY(!period.overlaps(period.before()));
    }
    QCOMPARE(InsightPeriod::quarterOf({ 2026, 1, 15 }).before().from, QDate(2025, 10, 1));
}

void TestInsightPeriod::ownDaysBecomeWholeWeeks()
{
    const InsightPeriod weeks = InsightPeriod::weeksOf({ 2026, 11, 11 }, { 2026, 11, 18 });
    QCOMPARE(weeks.from, QDate(2026, 11, 9));
    QCOMPARE(weeks.to, QDate(2026, 11, 22));
    QVERIFY(InsightPeriod::asked(weeks.from, weeks.to, m_today).has_value());
    const InsightPeriod many = InsightPeriod::weeksOf({ 2020, 1, 1 }, m_today);
    QCOMPARE(many.from.daysTo(many.to) + 1, qint64 { 7 * InsightPeriod::mostWeeks });
}

void TestInsightPeriod::whatAnAnswerIsComparedWithOverlapsIt()
{
    const InsightPeriod month = InsightPeriod::last(30, m_today);
    const auto around = insightPeriodsAround(month.from, month.to, m_today);
    for (const InsightPeriod &period : around)
        QVERIFY(period.overlaps(month));
    for (const InsightPeriod &period : { InsightPeriod::last(7, m_today),
             InsightPeriod::last(7, m_today).before(), InsightPeriod::last(90, m_today),
             InsightPeriod::quarterOf(m_today), InsightPeriod::yearOf(m_today),
             InsightPeriod::monthOf(m_today), InsightPeriod::monthOf(m_today).before(), month })
        QVERIFY(around.contains(period));
    QVERIFY(!around.contains(month.before()));
}

QTEST_GUILESS_MAIN(TestInsightPeriod)
#include "tst_insightperiod.moc"
