// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/composer/schedulepopover.h"
#include "ui/theme/theme.h"

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
    void anotherRelayThatIsNearIsSaid();
    void afterTheStorysEndNothingIsScheduled();
    void enterSchedulesAndEscapeDoesNot();
    void theDayBeginsWhereReadingBegins();
    void twiceTheTextHasItsRoom();

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
        m_popover->findChild<QDateTimeEdit *>()->setDateTime(time.toLocalTime());
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

QTEST_MAIN(TestSchedulePopover)
#include "tst_schedulepopover.moc"
