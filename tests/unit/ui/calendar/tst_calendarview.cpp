// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/names.h"
#include "ui/calendar/calendarbox.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarlayout.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/daypanel.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/choicechip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/popovers/reasonbar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

QDateTime at(const QDate &day, int hour = 9)
{
    return QDateTime(day, QTime(hour, 0)).toUTC();
}

Story storyOn(const QString &id, const QDate &day, const QString &language = u"en"_s)
{
    Story story;
    story.id = { id };
    story.title = u"Story "_s + id;
    story.language = language;
    story.state = StoryState::Approved;
    if (day.isValid())
        story.embargo = at(day);
    else
        story.state = StoryState::Draft;
    return story;
}

QList<Story> someStories()
{
    return { storyOn(u"a"_s, today), storyOn(u"b"_s, today.addDays(2), u"fr"_s),
        storyOn(u"undated"_s, {}) };
}

} // namespace

class TestCalendarView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void theModelsKeepTheirPromises();
    void theDayIsSaidInWords();
    void monthWeekAndListShowTheSameDay();
    void pagesTurnByWhatIsShown();
    void newsLeaveTheLineThatOneIsAt();
    void aStoryIsMovedWithTheKeyboard();
    void aStoryIsMovedFromTheListToADay();
    void aStoryIsDroppedOnADay();
    void escapeLeavesWhatIsPickedUp();
    void aPileUpIsSpreadOutOnceOneSaysSo();
    void filtersLeaveTheRest();
    void aDayIsCalledEmptyOnlyWhenItIsKnown();
    void theCalendarOfATeamOrAPlaceIsWhatItsPeopleGet();
    void aStoryLooksAsTheLegendSays();
    void weekendsAreNarrow();
    void aStoryIsBegunFromHere();
    void aDaysPartsStandBelowEachOther();
    void whatDoesNotFitIsCounted();
    void aLineOfTheListStandsFromDayToState();
    void everyControlHasAName();
    void whatWaitsForADayIsListedBesideTheDays();
    void aDateIsTypedForWhatHasNone();
    void escapeLeavesTheDate();
    void whatHasNoDateIsPickedUpAndOpenedFromItsList();
    void aReadyStorysPartsDoNotMeet();
    void plusMoreOpensTheDay();
    void aConcernIsLeftAsItIs();
    void twoWithinAnHourLeadToTheirDay();
    void theWeekOfTheChosenDayIsCounted();
    void campaignsHaveTheColoursOfTheirPage();
    void aCampaignInPreparationIsMarkedAsSuch();
    void aCampaignsNameRunsOverItsDays();
    void anApprovedStoryMovesOnceOneSaysSo();
    void theHeadWrapsWhereItIsNarrow();

private:
    QAbstractButton *button(const QString &text) const; //!< null: there is none to press
    bool says(const QString &words) const; //!< in the panels beside the days

    Theme m_theme;
    std::unique_ptr<CalendarView> m_view;
};

void TestCalendarView::init()
{
    m_view = std::make_unique<CalendarView>(m_theme, today);
    m_view->setContent(someStories(), {}, today, at(today, 12));
    m_view->resize(1200, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->focusDays();
}

void TestCalendarView::theModelsKeepTheirPromises()
{
    CalendarModel days;
    AgendaModel agenda;
    ReadyModel ready;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester ofReady(&ready, mode);
    QAbstractItemModelTester ofDays(&days, mode);
    QAbstractItemModelTester ofAgenda(&agenda, mode);
    for (const CalendarSpan span :
        { CalendarSpan::Month, CalendarSpan::Week, CalendarSpan::List }) {
        const auto shown = calendarDays(span, today, today, someStories(), {}, at(today));
        days.setDays(shown, at(today));
        agenda.setDays(shown, at(today));
        QCOMPARE(days.rowCount() * days.columnCount(), int(shown.size()));
        QVERIFY(agenda.rowCount() >= 2);
    }
    ready.setStories(someStories());
    QCOMPARE(ready.rowCount(), 3);
    QVERIFY(ready.data(ready.index(0), Qt::DisplayRole).toString().contains(u"Story a"_s));
    ready.setStories(someStories().mid(1));
    QVERIFY(!ready.indexOf({ u"a"_s }).isValid());
    QCOMPARE(ready.indexOf({ u"undated"_s }).row(), 1);
    days.setDays({}, at(today));
    agenda.setDays({}, at(today));
    ready.setStories({});
    QCOMPARE(days.rowCount() + agenda.rowCount() + ready.rowCount(), 0);
}

void TestCalendarView::theDayIsSaidInWords()
{
    const QString words = m_view->days().indexOf(today).data().toString();
    QVERIFY2(words.contains(u"Story a"_s) && words.contains(u"Live"_s), qPrintable(words));
    m_view->head().setSpan(CalendarSpan::List);
    const QString line = m_view->list().currentIndex().data().toString();
    QVERIFY2(line.contains(u"Story a"_s), qPrintable(line));
}

void TestCalendarView::monthWeekAndListShowTheSameDay()
{
    const QDate day = today.addDays(2);
    m_view->goTo(day);
    for (const CalendarSpan span :
        { CalendarSpan::Week, CalendarSpan::List, CalendarSpan::Month }) {
        m_view->head().setSpan(span);
        QCOMPARE(m_view->chosen(), day);
    }
    m_view->head().setSpan(CalendarSpan::Week);
    QCOMPARE(m_view->days().rowCount(), 1);
    QVERIFY2(m_view->heading().contains(u"48"_s), qPrintable(m_view->heading()));
}

void TestCalendarView::pagesTurnByWhatIsShown()
{
    QTest::keyClick(&m_view->grid(), Qt::Key_PageDown);
    QCOMPARE(m_view->chosen(), today.addMonths(1));
    QTest::keyClick(&m_view->grid(), Qt::Key_Home);
    QCOMPARE(m_view->chosen(), today);
    m_view->head().setSpan(CalendarSpan::Week);
    QTest::keyClick(&m_view->grid(), Qt::Key_PageUp);
    QCOMPARE(m_view->chosen(), today.addDays(-7));
}

void TestCalendarView::newsLeaveTheLineThatOneIsAt()
{
    const QSignalSpy opened(m_view.get(), &CalendarView::storyAsked);
    const QList<Story> two = someStories() + QList<Story> { storyOn(u"second"_s, today) };
    m_view->setContent(two, {}, today, at(today, 12));
    m_view->head().setSpan(CalendarSpan::List);
    QTest::keyClick(&m_view->list(), Qt::Key_Down);
    QVERIFY(m_view->list().currentIndex().data().toString().contains(u"Story second"_s));
    m_view->setContent(two, {}, today, at(today, 13));
    m_view->setContent(
        two + QList<Story> { storyOn(u"early"_s, today.addDays(-1)) }, {}, today, at(today, 14));
    QTest::keyClick(&m_view->list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<StoryId>().value, u"second"_s);
}

void TestCalendarView::aStoryIsMovedWithTheKeyboard()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    const QSignalSpy opened(m_view.get(), &CalendarView::storyAsked);
    QTest::keyClick(&m_view->grid(), Qt::Key_M);
    QTest::keyClick(&m_view->grid(), Qt::Key_Right);
    QTest::keyClick(&m_view->grid(), Qt::Key_Return);
    QTest::keyClick(&m_view->proposal(), Qt::Key_Return);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<StoryId>().value, u"a"_s);
    QCOMPARE(moved.first().at(1).toDate(), today.addDays(1));
    QVERIFY(!m_view->side().day().isVisible());
    QTest::keyClick(&m_view->grid(), Qt::Key_Left);
    QTest::keyClick(&m_view->grid(), Qt::Key_Return); // nothing is picked up any more
    QVERIFY(m_view->side().day().isVisible()); // the day is opened
    QVERIFY(button(u"Story a"_s));
    QTest::keyClick(button(u"Story a"_s), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(m_view->putAside());
    QVERIFY(!m_view->side().day().isVisible());
    QVERIFY(!m_view->putAside());
}

void TestCalendarView::aStoryIsMovedFromTheListToADay()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    m_view->head().setSpan(CalendarSpan::List);
    QTest::keyClick(&m_view->list(), Qt::Key_M);
    QCOMPARE(m_view->head().span(), CalendarSpan::Month); // a list has no empty day
    QTest::keyClick(&m_view->grid(), Qt::Key_Down);
    QTest::keyClick(&m_view->grid(), Qt::Key_Return);
    QTest::keyClick(&m_view->proposal(), Qt::Key_Return);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(1).toDate(), today.addDays(7));
}

void TestCalendarView::aStoryIsDroppedOnADay()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    CalendarGrid &grid = m_view->grid();
    const QRect day = grid.visualRect(m_view->days().indexOf(today.addDays(3)));
    QMimeData data;
    data.setData(QString::fromLatin1(CalendarGrid::mimeType), "undated");
    const auto drag = [&](const QMimeData &what) {
        QDragEnterEvent enter(day.center(), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &enter);
        QDropEvent drop(day.center(), Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &drop);
    };
    drag(data);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<StoryId>().value, u"undated"_s);
    QCOMPARE(moved.first().at(1).toDate(), today.addDays(3));
    QMimeData other;
    other.setText(u"undated"_s);
    drag(other);
    QCOMPARE(moved.size(), 1);
}

void TestCalendarView::escapeLeavesWhatIsPickedUp()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    QVERIFY(!m_view->putAside());
    m_view->pickUp({ u"undated"_s });
    QVERIFY(m_view->putAside());
    QTest::keyClick(&m_view->grid(), Qt::Key_Return);
    QCOMPARE(moved.size(), 0);
}

void TestCalendarView::filtersLeaveTheRest()
{
    m_view->head().languages().choose(u"fr"_s);
    QCOMPARE(m_view->head().languages().chip().text(), u"Français"_s);
    QVERIFY(m_view->head().languages().chip().isChecked());
    QVERIFY(m_view->days().day(m_view->days().indexOf(today))->stories.isEmpty());
    QCOMPARE(m_view->days().day(m_view->days().indexOf(today.addDays(2)))->stories.size(), 1);
    // It stays over news from the server.
    m_view->setContent(someStories(), {}, today, at(today, 13));
    QVERIFY(m_view->days().day(m_view->days().indexOf(today))->stories.isEmpty());
}

bool TestCalendarView::says(const QString &words) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // panels shown before
    const QList<TextLabel *> labels = m_view->findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&words](const TextLabel *label) { return label->text().contains(words); });
}

QAbstractButton *TestCalendarView::button(const QString &text) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QAbstractButton *one : m_view->findChildren<QAbstractButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void TestCalendarView::aPileUpIsSpreadOutOnceOneSaysSo()
{
    const QSignalSpy asked(m_view.get(), &CalendarView::spreadAsked);
    const QString spread = u"Spread out…"_s;
    QVERIFY(!button(spread));
    const QDate day = today.addDays(2);
    QList<Story> stories;
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        stories.append(storyOn(id, day));
    m_view->setContent(stories, {}, today, at(today, 12));
    m_view->goTo(day);
    QVERIFY(button(spread));
    button(spread)->click();
    QCOMPARE(asked.size(), 0); // proposed, and nothing else
    QVERIFY(m_view->proposal().isVisible());
    QVERIFY(says(u"somebody else"_s)); // approved ones are approved again
    QVERIFY(m_view->putAside());
    QVERIFY(!m_view->proposal().isVisible());
    button(spread)->click();
    QTest::keyClick(&m_view->proposal(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto moves = asked.first().at(0).value<QList<StoryMove>>();
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().to, day.addDays(1));
}

void TestCalendarView::aDayIsCalledEmptyOnlyWhenItIsKnown()
{
    const auto isGap = [this] {
        const CalendarModel &days = m_view->days();
        return days.day(days.indexOf(today.addDays(1)))->isGap;
    };
    m_view->setContent({}, {}, today, at(today, 12), CalendarKnown::Loading);
    QVERIFY(says(u"Loading what goes out"_s));
    QVERIFY(!says(u"Nothing goes out"_s));
    QVERIFY(!says(u"Nothing for anyone"_s));
    QVERIFY(!says(u"Every ready story has its day"_s));
    QVERIFY(!isGap());
    m_view->setContent({}, {}, today, at(today, 12), CalendarKnown::Unreachable);
    QVERIFY(says(u"the server does not answer"_s));
    QVERIFY(!says(u"Nothing goes out"_s));
    QVERIFY(!isGap());
    m_view->setContent({}, {}, today, at(today, 12));
    QVERIFY(says(u"Nothing for anyone"_s));
    QVERIFY(says(u"Every ready story has its day"_s));
    QVERIFY(!says(u"Loading"_s));
    m_view->openDay();
    QVERIFY(says(u"Nothing goes out on this day"_s));
    QVERIFY(isGap());
}

void TestCalendarView::theCalendarOfATeamOrAPlaceIsWhatItsPeopleGet()
{
    const QList<Team> teams { { { u"all"_s }, {}, u"Operations"_s },
        { { u"lab"_s }, { u"all"_s }, u"Laboratory"_s }, { { u"sales"_s }, {}, u"Sales"_s } };
    Story forAll = storyOn(u"all"_s, today);
    Story forLab = storyOn(u"lab"_s, today);
    forLab.audience.teams = { { u"lab"_s } };
    Story forAbove = storyOn(u"above"_s, today);
    forAbove.audience.teams = { { u"all"_s } };
    Story forLyon = storyOn(u"lyon"_s, today);
    forLyon.audience.locations = { u"Lyon"_s };
    m_view->setContent(
        { forAll, forLab, forAbove, forLyon }, {}, today, at(today, 12), CalendarKnown::All, teams);
    ChoiceChip &reach = m_view->head().reached();
    const auto named = [&reach](const QString &name) {
        for (const auto &[known, value] : reach.choices()) {
            if (known == name)
                return value;
        }
        return QString();
    };
    const auto shown = [this, &reach, &named](const QString &name) {
        reach.choose(named(name));
        QStringList ids;
        for (const CalendarStory &entry :
            m_view->days().day(m_view->days().indexOf(today))->stories)
            ids.append(entry.story.id.value);
        ids.sort();
        return ids;
    };
    QCOMPARE(shown(u"Everyone"_s).size(), 4);
    QCOMPARE(shown(u"Laboratory"_s), (QStringList { u"above"_s, u"all"_s, u"lab"_s, u"lyon"_s }));
    QCOMPARE(shown(u"Sales"_s), (QStringList { u"all"_s, u"lyon"_s }));
    QVERIFY(!named(u"Lyon"_s).isEmpty());
    QCOMPARE(shown(u"Lyon"_s), (QStringList { u"above"_s, u"all"_s, u"lab"_s, u"lyon"_s }));
    Story forNantes = forLyon;
    forNantes.id = { u"nantes"_s };
    forNantes.audience.locations = { u"Nantes"_s };
    m_view->setContent({ forLyon, forNantes }, {}, today, at(today, 12), CalendarKnown::All, teams);
    QCOMPARE(shown(u"Lyon"_s), QStringList { u"lyon"_s });
}

void TestCalendarView::aStoryLooksAsTheLegendSays()
{
    Story story = storyOn(u"a"_s, today.addDays(2));
    QCOMPARE(calendarLook({ story, false }, at(today)), CalendarLook::Scheduled);
    QCOMPARE(calendarLook({ story, false }, at(today.addDays(3))), CalendarLook::Live);
    QCOMPARE(calendarLook({ story, true }, at(today.addDays(3))), CalendarLook::Over);
    story.state = StoryState::InReview;
    QCOMPARE(calendarLook({ story, false }, at(today)), CalendarLook::InReview);
    story.state = StoryState::Draft;
    QCOMPARE(calendarLook({ story, false }, at(today)), CalendarLook::Draft);
}

void TestCalendarView::weekendsAreNarrow()
{
    const CalendarGrid &grid = m_view->grid();
    for (const QDate &shown : { today, today.addMonths(1) }) {
        m_view->goTo(shown);
        QCOMPARE(grid.columnWidth(5), grid.columnWidth(6));
        QVERIFY(grid.columnWidth(5) < grid.columnWidth(0));
    }
}

void TestCalendarView::aStoryIsBegunFromHere()
{
    const QSignalSpy asked(m_view.get(), &CalendarView::newAsked);
    for (QAbstractButton *button : m_view->head().findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"New story"_s)
            button->click();
    }
    QCOMPARE(asked.size(), 1);
}

void TestCalendarView::aDaysPartsStandBelowEachOther()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        CalendarDaySizes sizes;
        sizes.pad = qRound(6 * scale);
        sizes.head = qRound(18 * scale);
        sizes.bar = qRound(15 * scale);
        sizes.story = qRound(19 * scale);
        const QRect day(40, 30, 160, qRound(150 * scale));
        const CalendarDayLayout at = layOutCalendarDay(day, sizes, 2, 2);
        int last = at.head.bottom();
        QVERIFY(day.contains(at.head));
        for (const QRect &part : at.bars + at.stories) {
            QVERIFY(day.contains(part));
            QVERIFY(part.top() > last);
            last = part.bottom();
        }
        QCOMPARE(at.stories.size(), 2);
        QVERIFY(at.more.isNull());
        QCOMPARE(at.bars.first().width(), day.width()); // it goes on into the next day
    }
}

void TestCalendarView::whatDoesNotFitIsCounted()
{
    const CalendarDaySizes sizes;
    const QRect day(0, 0, 120, 2 * sizes.pad + sizes.head + 2 * (sizes.story + 2));
    const CalendarDayLayout at = layOutCalendarDay(day, sizes, 0, 5);
    QCOMPARE(at.stories.size(), 1);
    QVERIFY(!at.more.isNull() && day.contains(at.more));
    QVERIFY(at.more.top() > at.stories.first().bottom());
    const CalendarDayLayout none = layOutCalendarDay(QRect(0, 0, 120, 24), sizes, 0, 5);
    QVERIFY(none.stories.isEmpty() && none.more.isNull());
}

void TestCalendarView::aLineOfTheListStandsFromDayToState()
{
    const QRect row(10, 40, 700, 36);
    const CalendarRowLayout at = layOutCalendarRow(row, 10, 110, 55, 60);
    int last = row.left();
    for (const QRect &part : { at.day, at.time, at.edge, at.title, at.state }) {
        QVERIFY(row.contains(part));
        QVERIFY(part.left() >= last);
        last = part.right() + 1;
    }
    QCOMPARE(at.state.width(), 60);
    const CalendarRowLayout narrow = layOutCalendarRow(QRect(0, 0, 150, 36), 10, 110, 55, 60);
    QCOMPARE(narrow.title.width(), 0);
}

void TestCalendarView::everyControlHasAName()
{
    for (const CalendarSpan span :
        { CalendarSpan::Month, CalendarSpan::Week, CalendarSpan::List }) {
        m_view->head().setSpan(span);
        VERIFY_NAMED(m_view.get());
    }
}

namespace {

//! Waits for its day.
Story readyStory(const QString &id)
{
    Story story = storyOn(id, {});
    story.state = StoryState::InReview;
    return story;
}

} // namespace

void TestCalendarView::whatWaitsForADayIsListedBesideTheDays()
{
    const ReadyList &list = m_view->side().ready().list();
    QVERIFY(!list.isVisible());
    QVERIFY(says(u"Every ready story has its day"_s)); // the draft is not ready yet
    m_view->setContent(someStories() + QList<Story> { readyStory(u"r"_s), readyStory(u"s"_s) }, {},
        today, at(today, 12));
    QVERIFY(list.isVisible());
    QCOMPARE(list.model()->rowCount(), 2);
    QVERIFY(!says(u"Every ready story has its day"_s));
    m_view->side().ready().takeFocus();
    QCOMPARE(list.current().value, u"r"_s);
    // News leaves what is chosen chosen.
    m_view->setContent({ readyStory(u"q"_s), readyStory(u"r"_s) }, {}, today, at(today, 13));
    QCOMPARE(list.current().value, u"r"_s);
}

void TestCalendarView::aDateIsTypedForWhatHasNone()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    m_view->setContent({ readyStory(u"r"_s) }, {}, today, at(today, 12));
    ReadyPanel &ready = m_view->side().ready();
    ready.takeFocus();
    QVERIFY(!ready.date().isVisible());
    QTest::keyClick(&ready.list(), Qt::Key_T);
    QVERIFY(ready.date().isVisible());
    QCOMPARE(ready.date().date(), today); // the chosen day
    QCOMPARE(ready.date().minimumDate(), today);
    ready.date().setDate(today.addDays(8));
    QTest::keyClick(&ready.date(), Qt::Key_Return);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).value<StoryId>().value, u"r"_s);
    QCOMPARE(moved.first().at(1).toDate(), today.addDays(8));
    QVERIFY(!ready.date().isVisible());
}

void TestCalendarView::escapeLeavesTheDate()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    m_view->setContent({ readyStory(u"r"_s) }, {}, today, at(today, 12));
    ReadyPanel &ready = m_view->side().ready();
    ready.takeFocus();
    QTest::keyClick(&ready.list(), Qt::Key_T);
    QTest::keyClick(&ready.date(), Qt::Key_Escape);
    QVERIFY(!ready.date().isVisible());
    QTest::keyClick(&ready.list(), Qt::Key_T);
    QVERIFY(m_view->putAside()); // Esc from anywhere on the page
    QVERIFY(!ready.date().isVisible());
    QCOMPARE(moved.size(), 0);
}

void TestCalendarView::whatHasNoDateIsPickedUpAndOpenedFromItsList()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    const QSignalSpy opened(m_view.get(), &CalendarView::storyAsked);
    m_view->setContent({ readyStory(u"r"_s) }, {}, today, at(today, 12));
    m_view->side().ready().takeFocus();
    QTest::keyClick(&m_view->side().ready().list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(&m_view->side().ready().list(), Qt::Key_M);
    QTest::keyClick(&m_view->grid(), Qt::Key_Right);
    QTest::keyClick(&m_view->grid(), Qt::Key_Return);
    QCOMPARE(moved.size(), 1); // nobody has approved it: nothing is asked
    QCOMPARE(moved.first().at(1).toDate(), today.addDays(1));
}

void TestCalendarView::aReadyStorysPartsDoNotMeet()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        ReadyRowSizes sizes;
        for (int *size :
            { &sizes.side, &sizes.above, &sizes.title, &sizes.tag, &sizes.between, &sizes.gap })
            *size = qRound(*size * scale);
        const QRect row(10, 50, qRound(266 * scale), readyRowHeight(sizes));
        const ReadyRowLayout at =
            layOutReadyRow(row, sizes, qRound(60 * scale), qRound(70 * scale));
        for (const QRect &part : { at.title, at.kind, at.languages })
            QVERIFY(row.contains(part));
        QVERIFY(at.kind.top() > at.title.bottom());
        QVERIFY(at.languages.left() > at.kind.right());
        QCOMPARE(row.bottom() - at.kind.bottom(), sizes.above);
    }
    const ReadyRowLayout narrow = layOutReadyRow(QRect(0, 0, 100, 58), {}, 60, 70);
    QVERIFY(narrow.languages.isEmpty()); // there is no room for them
    QVERIFY(!narrow.kind.isEmpty());
}

void TestCalendarView::plusMoreOpensTheDay()
{
    QList<Story> stories;
    for (int i = 0; i < 9; ++i)
        stories.append(storyOn(QString::number(i), today));
    m_view->resize(1200, 560);
    m_view->setContent(stories, {}, today, at(today, 8));
    QCoreApplication::processEvents(); // the days have their size
    CalendarGrid &grid = m_view->grid();
    const QModelIndex index = m_view->days().indexOf(today);
    const auto *delegate = static_cast<const CalendarDelegate *>(grid.itemDelegate());
    const QRect more = delegate->layoutOf(grid.visualRect(index), *m_view->days().day(index)).more;
    QVERIFY(!more.isNull());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, more.center());
    QVERIFY(m_view->side().day().isVisible());
    for (int i = 0; i < 9; ++i)
        QVERIFY(button(u"Story %1"_s.arg(i)));
    QVERIFY(m_view->putAside());
    // A press beside it only chooses the day.
    QTest::mouseClick(
        grid.viewport(), Qt::LeftButton, {}, grid.visualRect(index).topLeft() + QPoint(8, 8));
    QVERIFY(!m_view->side().day().isVisible());
}

void TestCalendarView::aConcernIsLeftAsItIs()
{
    const QSignalSpy left(m_view.get(), &CalendarView::leaveAsked);
    QList<Story> stories;
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        stories.append(storyOn(id, today.addDays(2)));
    m_view->setContent(stories, {}, today, at(today, 12));
    const QString sentence = u"3 stories may reach the same people"_s;
    QVERIFY(says(sentence));
    QVERIFY(says(u"Nothing for anyone"_s));
    button(u"Leave"_s)->click(); // the first
    QCOMPARE(left.size(), 1);
    QVERIFY(says(sentence)); // until the page has kept it
    m_view->setLeft({ left.first().first().toString() });
    QVERIFY(!says(sentence));
    QVERIFY(says(u"Nothing for anyone"_s)); // the others stay
    const CalendarModel &days = m_view->days();
    QVERIFY(days.day(days.indexOf(today.addDays(2)))->pilesUp); // in the grid it is marked
    m_view->setLeft({});
    QVERIFY(says(sentence));
}

void TestCalendarView::twoWithinAnHourLeadToTheirDay()
{
    const QDate day = today.addDays(2);
    m_view->setContent({ storyOn(u"a"_s, day), storyOn(u"b"_s, day) }, {}, today, at(today, 12));
    QVERIFY(says(u"within this hour"_s));
    QVERIFY(button(u"Show the day"_s));
    button(u"Show the day"_s)->click();
    QCOMPARE(m_view->chosen(), day);
    QVERIFY(m_view->side().day().isVisible());
    QVERIFY(button(u"Story b"_s));
}

void TestCalendarView::theWeekOfTheChosenDayIsCounted()
{
    m_view->setContent(someStories(), {}, today, at(today, 12));
    QVERIFY(says(u"Week 48"_s));
    QVERIFY(says(u"2 of 2"_s)); // approved
    QVERIFY(says(u"0.4"_s) || says(u"0,4"_s)); // a working day
    m_view->goTo(today.addDays(7));
    QVERIFY(says(u"Week 49"_s));
    QVERIFY(!says(u"2 of 2"_s));
}

void TestCalendarView::campaignsHaveTheColoursOfTheirPage()
{
    const auto campaign = [](const QString &id, int color) {
        Campaign made;
        made.id = { id };
        made.name = id;
        made.color = color;
        made.from = at(today.addDays(-1));
        made.to = at(today.addDays(3));
        return made;
    };
    m_view->setContent({}, { campaign(u"a"_s, 0), campaign(u"b"_s, 5), campaign(u"c"_s, 0) }, today,
        at(today, 12));
    QHash<QString, int> colors;
    for (const CalendarBar &bar : m_view->days().day(m_view->days().indexOf(today))->bars)
        colors.insert(bar.campaign.id.value, bar.campaign.color);
    QCOMPARE(colors.value(u"a"_s), 1);
    QCOMPARE(colors.value(u"b"_s), 5);
    QCOMPARE(colors.value(u"c"_s), 3); // by its place, whatever its lane
}

void TestCalendarView::aCampaignInPreparationIsMarkedAsSuch()
{
    Campaign campaign;
    campaign.id = { u"c"_s };
    campaign.name = u"Spring"_s;
    campaign.from = at(today.addDays(-1));
    campaign.to = at(today.addDays(3));
    for (const bool draft : { false, true }) {
        campaign.isDraft = draft;
        m_view->setContent({}, { campaign }, today, at(today, 12));
        const QModelIndex index = m_view->days().indexOf(today);
        for (const Qt::ItemDataRole role : { Qt::DisplayRole, Qt::ToolTipRole })
            QCOMPARE(index.data(role).toString().contains(u"Spring (in preparation)"_s), draft);
        CalendarDelegate delegate(m_theme, m_view->days());
        const QSize size(160, 120);
        const QImage shown = Test::paintedRow(delegate, index, size, Qt::LeftToRight);
        const CalendarDay *day = m_view->days().day(index);
        const QRect bar = delegate.layoutOf(QRect({ 0, 0 }, size), *day).bars.constFirst();
        const QRgb ground = shown.pixel(size.width() / 2, size.height() - 8);
        QCOMPARE(shown.pixel(bar.center()) == ground, draft); // its outline alone
        int inked = 0;
        for (int x = bar.left() + 4; x <= bar.right() - 4; ++x)
            inked += shown.pixel(x, bar.top()) == ground ? 0 : 1;
        QVERIFY(inked > 0);
        QCOMPARE(inked < bar.width() - 8, draft); // in dashes
    }
}

void TestCalendarView::aCampaignsNameRunsOverItsDays()
{
    const auto secondDay = [this](const QString &name) {
        Campaign campaign;
        campaign.id = { u"c"_s };
        campaign.name = name;
        campaign.from = at(today.addDays(-1));
        campaign.to = at(today.addDays(3));
        m_view->setContent({}, { campaign }, today, at(today, 12));
        CalendarGrid &grid = m_view->grid();
        return grid.viewport()->grab(grid.visualRect(m_view->days().indexOf(today))).toImage();
    };
    QVERIFY(secondDay(u"A"_s) != secondDay(u"Forty apprentices of this autumn"_s));
}

void TestCalendarView::anApprovedStoryMovesOnceOneSaysSo()
{
    const QSignalSpy moved(m_view.get(), &CalendarView::moveAsked);
    m_view->askToMove({ u"a"_s }, today.addDays(3));
    QCOMPARE(moved.size(), 0);
    QVERIFY(m_view->proposal().isVisible());
    QVERIFY(says(u"somebody else approves"_s));
    QVERIFY(m_view->putAside());
    QCOMPARE(moved.size(), 0);
    m_view->askToMove({ u"a"_s }, today.addDays(3));
    QTest::keyClick(&m_view->proposal(), Qt::Key_Return);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(1).toDate(), today.addDays(3));
}

void TestCalendarView::theHeadWrapsWhereItIsNarrow()
{
    for (const int width : { 1200, 900 }) {
        m_view->resize(width, 800);
        QCoreApplication::processEvents();
        const QWidget &head = m_view->head();
        for (const QWidget *control : head.findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                continue;
            const QRect place(control->mapTo(&head, QPoint()), control->size());
            QVERIFY2(head.rect().contains(place), qPrintable(control->accessibleName()));
        }
    }
}

QTEST_MAIN(TestCalendarView)
#include "tst_calendarview.moc"
