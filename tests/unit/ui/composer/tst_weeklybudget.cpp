// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/weeklybudget.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestWeeklyBudget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekHoldsAsManyStoriesAsTheyWant();
    void aStoryCountsOnceWhateverItWentTo();
    void weeksBeginOnMonday();
    void theNextWeekWithRoomIsFound();
    void withoutABudgetNothingIsExceeded();

private:
    //! Of November 2026, local time; the 23rd is a Monday.
    static QDateTime at(int day, int hour)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toUTC();
    }
    const StoryId m_one { u"one"_s };
    const StoryId m_two { u"two"_s };
    const StoryId m_three { u"three"_s };
};

void TestWeeklyBudget::aWeekHoldsAsManyStoriesAsTheyWant()
{
    QVERIFY(!WeeklyBudget(2, { { m_one, at(23, 9) } }).isExceededBy(m_two, at(25, 9)));
    const WeeklyBudget full(2, { { m_one, at(23, 9) }, { m_two, at(27, 9) } });
    QVERIFY(full.isExceededBy(m_three, at(25, 9)));
    QVERIFY(!full.isExceededBy(m_three, {}));
}

void TestWeeklyBudget::aStoryCountsOnceWhateverItWentTo()
{
    const WeeklyBudget budget(
        2, { { m_one, at(23, 9) }, { m_one, at(23, 10) }, { m_one, at(24, 9) } });
    QVERIFY(!budget.isExceededBy(m_two, at(25, 9)));
    const WeeklyBudget full(1, { { m_one, at(23, 9) } });
    QVERIFY(!full.isExceededBy(m_one, at(25, 9)));
}

void TestWeeklyBudget::weeksBeginOnMonday()
{
    const WeeklyBudget budget(1, { { m_one, at(22, 23) } });
    QVERIFY(budget.isExceededBy(m_two, at(16, 0)));
    QVERIFY(!budget.isExceededBy(m_two, at(23, 0)));
    QCOMPARE(WeeklyBudget::weekOf(at(22, 23)), at(16, 0));
    QCOMPARE(WeeklyBudget::weekOf(at(23, 0)), at(23, 0));
}

void TestWeeklyBudget::theNextWeekWithRoomIsFound()
{
    const WeeklyBudget budget(1, { { m_one, at(10, 9) }, { m_two, at(18, 9) } });
    QCOMPARE(budget.roomFrom(m_three, at(11, 9)), at(23, 0)); // the week between is full too
    QVERIFY(!budget.roomFrom(m_three, at(25, 9)).isValid());
    QVERIFY(!budget.roomFrom(m_one, at(11, 9)).isValid());
}

void TestWeeklyBudget::withoutABudgetNothingIsExceeded()
{
    const WeeklyBudget none(0, { { m_one, at(23, 9) }, { m_two, at(23, 9) } });
    QVERIFY(!none.isExceededBy(m_three, at(23, 9)));
    QVERIFY(!none.roomFrom(m_three, at(23, 9)).isValid());
}

QTEST_GUILESS_MAIN(TestWeeklyBudget)
#include "tst_weeklybudget.moc"
