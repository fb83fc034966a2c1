// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/reach.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/composer/schedulepopover.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTimeEdit>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! What the person reads and may do when they choose a time.
class TestSchedulePopover final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void aTimeInQuietHoursIsMovedToTheirEndAndSaid();
    void whatASleepingMachineMeansIsSaid();
    void theOwnBudgetIsSaid();
    void whatIsFinishedByHandIsOnlyRemindedOf();
    void anotherRelayThatIsNearIsSaid();
    void afterTheStorysEndNothingIsScheduled();
    void enterSchedulesAndEscapeDoesNot();
    void theDayBeginsWhereReadingBegins();
    void twiceTheTextHasItsRoom();
    void aTimeThatPassesWhileItIsOpenIsToldAndNotScheduled();
    void tabGoesFromTheOffersToTheTime();
    void theHourThatComesTwiceIsSaid();
    void theHourThatNeverComesIsSaid();

private:
    //! Of November 2026, local time; the 23rd is a Monday.
    static QDateTime at(int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute)).toUTC();
    }
    SchedulePopover::Question question() const
    {
        SchedulePopover::Question asked;
        asked.facts =
            ScheduleFacts { at(23, 10), QuietHours(), QTimeZone::systemTimeZone(), at(27, 18) };
        asked.relays = 2;
        return asked;
    }
    void choose(const QDateTime &time)
    {
        const QDateTime local = time.toLocalTime();
        chooseOnTheWall(local.date(), local.time());
    }
    void chooseOnTheWall(const QDate &day, const QTime &time)
    {
        m_popover->findChild<QDateTimeEdit *>()->setDateTime(QDateTime(day, time, Qt::UTC));
    }
    //! Awake all night in Paris, where the clocks are changed.
    void askInParis(const QDateTime &now)
    {
        SchedulePopover::Question asked;
        asked.facts.now = now;
        asked.facts.zone = QTimeZone("Europe/Paris");
        asked.facts.quiet.enabled = false;
        asked.relays = 1;
        m_popover->ask(asked, m_window.get());
    }
    QAbstractButton *firstOffer() const
    {
        const auto buttons = m_popover->findChildren<QAbstractButton *>();
        const auto offer =
            std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
                return button->isCheckable() && button->isVisible();
            });
        return offer == buttons.cend() ? nullptr : *offer;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_popover->findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const TextLabel *label) { return label->text().contains(words); });
    }
    Button *accept() const { return m_popover->findChildren<Button *>().last(); }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    SchedulePopover *m_popover = nullptr;
};

void TestSchedulePopover::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_popover = new SchedulePopover(m_theme, m_window.get());
    m_window->show();
    m_popover->ask(question(), m_window.get());
}

void TestSchedulePopover::aTimeInQuietHoursIsMovedToTheirEndAndSaid()
{
    choose(at(23, 22));
    QCOMPARE(m_popover->chosen(), at(24, 8));
    QVERIFY(says(u"in your quiet hours"_s));
    choose(at(24, 11));
    QCOMPARE(m_popover->chosen(), at(24, 11));
    QVERIFY(!says(u"in your quiet hours"_s));
}

void TestSchedulePopover::whatASleepingMachineMeansIsSaid()
{
    QVERIFY(says(u"If this machine sleeps then, it is sent up to"_s));
    SchedulePopover::Question strict = question();
    strict.latestMinutes = 0;
    m_popover->ask(strict, m_window.get());
    QVERIFY(says(u"Relais asks before it is sent late"_s));
}

void TestSchedulePopover::theOwnBudgetIsSaid()
{
    SchedulePopover::Question full = question();
    full.budget = [](const QDateTime &time) {
        return time < at(25, 0) ? u"More than you want"_s : QString();
    };
    m_popover->ask(full, m_window.get());
    choose(at(24, 11));
    QVERIFY(says(u"More than you want"_s));
    QVERIFY(accept()->isEnabled()); // it is only said
    choose(at(26, 11));
    QVERIFY(!says(u"More than you want"_s));
}

void TestSchedulePopover::whatIsFinishedByHandIsOnlyRemindedOf()
{
    QVERIFY(!says(u"reminds you"_s));
    SchedulePopover::Question byHand = question();
    byHand.reminded = u"LinkedIn and X"_s;
    m_popover->ask(byHand, m_window.get());
    QVERIFY(says(u"LinkedIn and X: Relais reminds you then"_s));
}

void TestSchedulePopover::anotherRelayThatIsNearIsSaid()
{
    SchedulePopover::Question taken = question();
    taken.facts.taken = { at(24, 11, 20) };
    m_popover->ask(taken, m_window.get());
    choose(at(24, 11));
    QVERIFY(says(u"Another relay of yours"_s));
    choose(at(24, 12));
    QVERIFY(!says(u"Another relay of yours"_s));
}

void TestSchedulePopover::afterTheStorysEndNothingIsScheduled()
{
    QSignalSpy scheduled(m_popover, &SchedulePopover::scheduled);
    choose(at(27, 18, 30));
    QVERIFY(!accept()->isEnabled());
    QTest::keyClick(m_popover, Qt::Key_Return);
    QCOMPARE(scheduled.size(), 0);
    choose(at(27, 17, 30));
    QVERIFY(accept()->isEnabled());
}

void TestSchedulePopover::enterSchedulesAndEscapeDoesNot()
{
    QSignalSpy scheduled(m_popover, &SchedulePopover::scheduled);
    QTest::keyClick(m_popover, Qt::Key_Escape);
    QVERIFY(m_popover->isHidden());
    QCOMPARE(scheduled.size(), 0);
    m_popover->ask(question(), m_window.get());
    choose(at(24, 11));
    QTest::keyClick(m_popover, Qt::Key_Return);
    QCOMPARE(scheduled.size(), 1);
    QCOMPARE(scheduled.first().first().toDateTime(), at(24, 11));
}

void TestSchedulePopover::theDayBeginsWhereReadingBegins()
{
    auto *day = m_popover->findChild<QWidget *>(u"day"_s);
    QVERIFY(day);
    choose(at(24, 9));
    const auto painted = [day](Qt::LayoutDirection direction) {
        day->setLayoutDirection(direction);
        QImage image(day->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        day->render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
        return image;
    };
    const QImage left = painted(Qt::LeftToRight);
    const QImage right = painted(Qt::RightToLeft);
    // The mark of nine in the morning.
    const int mark = day->width() * 9 / 24;
    QCOMPARE(left.pixelColor(mark, 1), m_theme.colors().accent);
    QCOMPARE(right.pixelColor(day->width() - mark, 1), m_theme.colors().accent);
}

void TestSchedulePopover::twiceTheTextHasItsRoom()
{
    Theme large;
    large.setTextScale(2);
    SchedulePopover popover(large, m_window.get());
    auto *day = popover.findChild<QWidget *>(u"day"_s);
    QVERIFY(day->height() >= 18 + 2 * 14);
}

void TestSchedulePopover::aTimeThatPassesWhileItIsOpenIsToldAndNotScheduled()
{
    SchedulePopover::Question asked = question();
    QDateTime now = asked.facts.now;
    asked.factsNow = [&now, facts = asked.facts] {
        ScheduleFacts later = facts;
        later.now = now;
        return later;
    };
    m_popover->ask(asked, m_window.get());
    QCOMPARE(m_popover->chosen(), at(23, 12, 30)); // as suggested
    QVERIFY(accept()->isEnabled());
    QSignalSpy scheduled(m_popover, &SchedulePopover::scheduled);
    now = at(23, 12, 40);
    QTest::keyClick(m_popover, Qt::Key_Return);
    QCOMPARE(scheduled.size(), 0);
    QVERIFY(m_popover->isVisible());
    QVERIFY(says(u"That time has passed"_s));
    QVERIFY(!accept()->isEnabled());
    // What is offered now is still to come.
    QVERIFY(firstOffer());
    firstOffer()->click();
    QVERIFY(m_popover->chosen() > now);
    QTest::keyClick(m_popover, Qt::Key_Return);
    QCOMPARE(scheduled.size(), 1);
}

void TestSchedulePopover::tabGoesFromTheOffersToTheTime()
{
    const QWidgetList order = Ui::Test::tabOrder(m_popover);
    QWidget *edit = m_popover->findChild<QDateTimeEdit *>();
    const auto offer = order.indexOf(static_cast<QWidget *>(firstOffer()));
    const auto time = order.indexOf(edit);
    const auto yes = order.indexOf(static_cast<QWidget *>(accept()));
    QVERIFY(offer >= 0);
    QStringList names;
    for (const QWidget *control : order)
        names.append(Ui::Test::describe(control));
    QVERIFY2(time > offer, qPrintable(names.join(u'\n')));
    QVERIFY(yes > time);
}

void TestSchedulePopover::theHourThatComesTwiceIsSaid()
{
    const QDate change(2026, 10, 25);
    const QDateTime first(change, QTime(0, 30), Qt::UTC);
    askInParis(first.addDays(-1));
    chooseOnTheWall(change, QTime(2, 30));
    QCOMPARE(m_popover->chosen(), first);
    QVERIFY(says(u"comes twice, and the first is taken"_s));
    askInParis(first.addSecs(15 * 60));
    chooseOnTheWall(change, QTime(2, 30));
    QCOMPARE(m_popover->chosen(), first.addSecs(3600));
    QVERIFY(says(u"comes twice, and the second is taken"_s));
    chooseOnTheWall(change, QTime(4, 30));
    QVERIFY(!says(u"comes twice"_s));
}

void TestSchedulePopover::theHourThatNeverComesIsSaid()
{
    const QDate change(2026, 3, 29);
    const QDateTime taken(change, QTime(1, 30), Qt::UTC);
    askInParis(taken.addDays(-1));
    chooseOnTheWall(change, QTime(2, 30));
    QCOMPARE(m_popover->chosen(), taken);
    QVERIFY(says(u"does not come that day"_s));
}

QTEST_MAIN(TestSchedulePopover)
#include "tst_schedulepopover.moc"
