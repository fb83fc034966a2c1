// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/focusring.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/syncbutton.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

class ListPage final : public Page {
public:
    ListPage(Theme &theme, const QString &name)
        : m_name(name)
        , button(new Button(theme, Button::Kind::Normal, name))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(button);
    }
    QString title() const override { return m_name; }
    QString searchHint() const override { return u"Search"_s; }
    void search(const QString &text) override { searched = text; }
    void searchLeft() override { button->setFocus(); }
    QList<QWidget *> areas() const override { return { button }; }
    QWidget *headEnd() const override { return tools; }
    bool goBack() override { return std::exchange(inside, false); }
    void timePassed() override { ++times; }

    QString searched;
    bool inside = false;
    int times = 0;
    QWidget *tools = nullptr; //!< in the bar

private:
    QString m_name;

public:
    Button *button;
};

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void theRailAndTheBarHaveTheDesignsMeasures();
    void aSmallWindowShowsIconsOnly();
    void controlDigitsOpenPages();
    void aGroupOfTheRailIsNoEntry();
    void anEntryOpensItsPage();
    void aPageIsMadeWhenItIsFirstAskedFor();
    void timeIsToldToThePageThatIsSeenAndToNoOther();
    void searchFiltersAndEscapeGivesTheFocusBack();
    void slashAndQuestionMarkWorkFromAListToo();
    void aTextFieldKeepsItsSlashAndItsQuestionMark();
    void eachPageKeepsItsSearch();
    void aPageClearsWhatIsSearchedForOnIt();
    void f6GoesThroughTheAreas();
    void escapeLeavesWhatIsOverThePage();
    void messagesStandAboveThePage();
    void aPagesControlsStandInTheBarAndWrapThere();
    void undoIsOneKey();
    void helpSettingsAndQuittingAreOneKeyEach();
    void theToastOffersNoUndoWhereThereIsNone();
    void whatIsNotTakenBackIsDoneWhenTheToastIsGone();
    void theSyncStateSaysItInWords();
    void everyControlHasAName();
    void theFocusRingShowsForTheKeyboardOnly();

private:
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    ListPage *m_queue = nullptr;
    ListPage *m_outbox = nullptr;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>(m_theme);
    m_queue = new ListPage(m_theme, u"Queue"_s);
    m_outbox = new ListPage(m_theme, u"Outbox"_s);
    m_window->addPage(u"queue"_s, u"queue"_s, m_queue);
    m_window->addPage(u"outbox"_s, u"outbox"_s, m_outbox);
    m_window->addPage(u"jobs"_s, u"job"_s, new ListPage(m_theme, u"Jobs"_s));
    m_window->rail().setPerson(u"Camille Roux"_s, u"Norvane · Lyon"_s);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestMainWindow::theRailAndTheBarHaveTheDesignsMeasures()
{
    QCOMPARE(m_window->rail().width(), 208);
    QCOMPARE(m_queue->mapTo(m_window.get(), QPoint()), QPoint(208, 64));
    const QImage shown = m_window->grab().toImage();
    const Tokens &t = lightTokens();
    QCOMPARE(shown.pixelColor(100, 400), t.surface);
    QCOMPARE(shown.pixelColor(207, 400), t.line);
    QCOMPARE(shown.pixelColor(700, 890), t.bg);
    // Brand: 16 of padding, 26 of mark, 16 below; the first entry is 36 high and marked.
    QCOMPARE(shown.pixelColor(190, 58 + 18), t.accentSoft);
    QCOMPARE(shown.pixelColor(190, 58 + 37), t.surface);
    QCOMPARE(shown.pixelColor(12 + 90, 900 - 12 - 32 - 11), t.line); // above the person
}

void TestMainWindow::aSmallWindowShowsIconsOnly()
{
    m_window->resize(1024, 700);
    QCOMPARE(m_window->rail().width(), 56);
    m_window->resize(1100, 700);
    QCOMPARE(m_window->rail().width(), 208);
    QCOMPARE(m_window->minimumSize(), QSize(900, 600));
}

void TestMainWindow::controlDigitsOpenPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"outbox"_s);
    QVERIFY(m_outbox->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"queue"_s);
}

void TestMainWindow::aGroupOfTheRailIsNoEntry()
{
    m_window->addGroup(u"Curation"_s);
    auto *board = new ListPage(m_theme, u"Board"_s);
    m_window->addPage(u"board"_s, u"board"_s, board);
    QCOMPARE(
        m_window->rail().keys(), (QStringList { u"queue"_s, u"outbox"_s, u"jobs"_s, u"board"_s }));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"board"_s);
    QWidget *list = m_window->rail().list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up); // over the group's title
    QVERIFY(m_window->currentPage() != u"board"_s);
}

void TestMainWindow::anEntryOpensItsPage()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"jobs"_s);
    auto *list = qobject_cast<QListView *>(m_window->rail().list());
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(m_window->currentPage(), u"outbox"_s);
}

void TestMainWindow::aPageIsMadeWhenItIsFirstAskedFor()
{
    int made = 0;
    m_window->addPage(u"impact"_s, u"impact"_s, u"Impact"_s, [this, &made] {
        ++made;
        return new ListPage(m_theme, u"Impact"_s);
    });
    QVERIFY(m_window->hasPage(u"impact"_s));
    QVERIFY(!m_window->hasPage(u"nothing"_s));
    QVERIFY(m_window->rail().keys().contains(u"impact"_s)); // its entry is there at once
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(made, 0);
    m_window->openEntry(u"impact"_s);
    QCOMPARE(made, 1);
    QCOMPARE(m_window->currentPage(), u"impact"_s);
    QVERIFY(m_window->page(u"impact"_s)->isVisible());
    m_window->openEntry(u"queue"_s);
    m_window->openEntry(u"impact"_s);
    QCOMPARE(made, 1);
    QVERIFY(!m_window->page(u"nothing"_s));
}

void TestMainWindow::timeIsToldToThePageThatIsSeenAndToNoOther()
{
    QSignalSpy told(m_window.get(), &MainWindow::minutePassed);
    m_window->openEntry(u"queue"_s);
    m_window->hide();
    QTest::qWait(20);
    QCOMPARE(told.size(), 0); // nobody looks, nothing wakes
    m_window->show();
    QCOMPARE(told.size(), 1); // what is shown again is right
    QCOMPARE(m_queue->times, 1);
    QCOMPARE(m_outbox->times, 0);
    auto timers = m_window->findChildren<QTimer *>();
    timers.removeIf([](const QTimer *timer) { return !timer->isActive(); });
    for (const QTimer *timer : timers) // nothing else beats in the window
        QVERIFY2(timer->isSingleShot(), qPrintable(timer->objectName()));
}

void TestMainWindow::searchFiltersAndEscapeGivesTheFocusBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"gas"_s);
    QCOMPARE(m_queue->searched, u"gas"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_queue->searched, QString());
    QCOMPARE(QApplication::focusWidget(), m_queue->button);
}

void TestMainWindow::slashAndQuestionMarkWorkFromAListToo()
{
    QWidget *list = m_window->rail().list();
    const QSignalSpy help(m_window.get(), &MainWindow::helpRequested);
    list->setFocus();
    QTest::keyClick(list, '?');
    QCOMPARE(help.size(), 1);
    QCOMPARE(help.constFirst().constFirst().toString(), u"keys"_s);
    QTest::keyClick(list, '/');
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestMainWindow::aTextFieldKeepsItsSlashAndItsQuestionMark()
{
    const QSignalSpy help(m_window.get(), &MainWindow::helpRequested);
    auto *text = new QPlainTextEdit;
    m_queue->layout()->addWidget(text);
    text->setFocus();
    QTest::keyClicks(text, u"and/or?"_s);
    QCOMPARE(text->toPlainText(), u"and/or?"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"and/or?"_s);
    QCOMPARE(field->text(), u"and/or?"_s);
    QCOMPARE(help.size(), 0);
}

void TestMainWindow::eachPageKeepsItsSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(field, u"gas"_s);
    m_window->openEntry(u"outbox"_s);
    QCOMPARE(field->text(), QString());
    QCOMPARE(m_outbox->searched, QString());
    m_window->openEntry(u"queue"_s);
    QCOMPARE(field->text(), u"gas"_s);
    QCOMPARE(m_queue->searched, u"gas"_s);
}

void TestMainWindow::aPageClearsWhatIsSearchedForOnIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(field, u"gas"_s);
    Q_EMIT m_queue->searchCleared();
    QCOMPARE(field->text(), QString());
    QCOMPARE(m_queue->searched, QString());
    QCOMPARE(QApplication::focusWidget(), m_queue->button);
    m_window->openEntry(u"outbox"_s);
    m_window->openEntry(u"queue"_s);
    QCOMPARE(field->text(), QString());
}

void TestMainWindow::f6GoesThroughTheAreas()
{
    m_queue->button->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_window->rail().list());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_queue->button);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestMainWindow::escapeLeavesWhatIsOverThePage()
{
    m_queue->inside = true;
    m_queue->button->setFocus();
    QTest::keyClick(m_queue->button, Qt::Key_Escape);
    QVERIFY(!m_queue->inside);
}

void TestMainWindow::aPagesControlsStandInTheBarAndWrapThere()
{
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(6, tools, true);
    QList<Button *> buttons;
    for (int i = 0; i < 9; ++i) {
        buttons.append(new Button(m_theme, Button::Kind::Normal, u"Press here"_s));
        flow->addWidget(buttons.constLast());
    }
    m_outbox->tools = tools;
    m_window->resize(2000, 700);
    m_window->openEntry(u"outbox"_s);
    QTRY_COMPARE(tools->height(), buttons.constFirst()->height());
    m_window->resize(m_window->minimumWidth(), 700);
    QTRY_VERIFY(tools->height() >= 2 * buttons.constFirst()->height());
    for (const Button *button : std::as_const(buttons)) {
        const QRect place(button->mapTo(m_window.get(), QPoint()), button->size());
        QVERIFY(m_window->rect().contains(place));
        QVERIFY(place.bottom() < m_outbox->mapTo(m_window.get(), QPoint()).y());
    }
    m_window->openEntry(u"queue"_s);
    QVERIFY(!tools->isVisible()); // they are that page's alone
    m_window->openEntry(u"outbox"_s);
    QVERIFY(tools->isVisible());
}

void TestMainWindow::messagesStandAboveThePage()
{
    const int before = m_queue->mapTo(m_window.get(), QPoint()).y();
    MainWindow::Message message;
    message.tone = Tone::Warn;
    message.icon = u"offline"_s;
    message.text = u"No connection"_s;
    message.action = u"Try now"_s;
    m_window->showMessage(u"offline"_s, message);
    m_window->showMessage(u"offline"_s, message);
    QCoreApplication::processEvents();
    QVERIFY(m_queue->mapTo(m_window.get(), QPoint()).y() > before + 40);
    QSignalSpy acted(m_window.get(), &MainWindow::messageActed);
    for (Button *button : m_window->findChildren<Button *>()) {
        if (button->text() == u"Try now"_s)
            button->click();
    }
    QCOMPARE(acted.size(), 1);
    m_window->hideMessage(u"offline"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_queue->mapTo(m_window.get(), QPoint()).y(), before);
}

void TestMainWindow::undoIsOneKey()
{
    int undone = 0;
    Q_EMIT m_queue->undoOffered({ u"Story hidden"_s, u"impression"_s, [&] { ++undone; } });
    QVERIFY(m_window->toast().isVisible());
    m_queue->button->setFocus();
    QTest::keyClick(m_queue->button, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
}

void TestMainWindow::helpSettingsAndQuittingAreOneKeyEach()
{
    const QSignalSpy help(m_window.get(), &MainWindow::helpRequested);
    const QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->openEntry(u"outbox"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(help.size(), 1);
    QCOMPARE(help.constFirst().constFirst().toString(), u"outbox"_s); // of where one is
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(settings.size(), 1);
    auto *text = new QPlainTextEdit;
    m_outbox->layout()->addWidget(text);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F1); // from where one writes, too
    QCOMPARE(help.size(), 2);
    QTest::keyClick(text, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(settings.size(), 2);
    QTest::keyClick(text, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    QVERIFY(text->toPlainText().isEmpty());
}

void TestMainWindow::whatIsNotTakenBackIsDoneWhenTheToastIsGone()
{
    int done = 0;
    const UndoOffer offer { u"Deleted"_s, u"undo"_s, [] {}, [&done] { ++done; } };
    Q_EMIT m_queue->undoOffered(offer);
    QCOMPARE(done, 0); // while it can be taken back
    QVERIFY(m_window->toast().undo());
    QCOMPARE(done, 0);
    Q_EMIT m_queue->undoOffered(offer);
    m_window->toast().dismiss();
    QCOMPARE(done, 1);
    Q_EMIT m_queue->undoOffered(offer);
    Q_EMIT m_queue->undoOffered({ u"Story hidden"_s, u"impression"_s, [] { } }); // in its place
    QCOMPARE(done, 2);
    Q_EMIT m_queue->undoOffered(offer);
    QCloseEvent closing;
    QCoreApplication::sendEvent(m_window.get(), &closing);
    QCOMPARE(done, 3);
}

void TestMainWindow::theToastOffersNoUndoWhereThereIsNone()
{
    Q_EMIT m_queue->undoOffered({ u"Your idea was copied"_s, u"approve"_s, {} });
    QCOMPARE(m_window->toast().accessibleName(), u"Your idea was copied"_s);
    QVERIFY(m_window->toast().accessibleDescription().isEmpty());
    Q_EMIT m_queue->undoOffered({ u"Story hidden"_s, u"impression"_s, [] { } });
    QCOMPARE(m_window->toast().accessibleName(), u"Story hidden"_s);
    QVERIFY(!m_window->toast().accessibleDescription().isEmpty());
}

void TestMainWindow::theSyncStateSaysItInWords()
{
    SyncService::Status status;
    status.state = SyncService::State::UpToDate;
    status.lastSuccess = now.addSecs(-300);
    SyncButton &button = m_window->syncButton();
    button.setStatus(status, now);
    QCOMPARE(button.text(), u"Up to date"_s);
    QVERIFY(button.toolTip().contains(u"5 min"_s));
    for (const auto state :
        { SyncService::State::Syncing, SyncService::State::Offline, SyncService::State::SignInAgain,
            SyncService::State::AsksAboutDeletion, SyncService::State::Failed }) {
        const QString before = button.text();
        status.state = state;
        button.setStatus(status, now);
        QVERIFY(button.text() != before);
        QCOMPARE(button.accessibleName(), button.text());
    }
    QSignalSpy sync(m_window.get(), &MainWindow::syncRequested);
    button.click();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(sync.size(), 2);
}

void TestMainWindow::everyControlHasAName()
{
    VERIFY_NAMED(m_window.get());
}

void TestMainWindow::theFocusRingShowsForTheKeyboardOnly()
{
    auto *ring = m_window->findChild<FocusRing *>();
    m_queue->button->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring->isVisible());
    m_window->rail().list()->setFocus(Qt::TabFocusReason);
    m_queue->button->setFocus(Qt::TabFocusReason);
    QVERIFY(ring->isVisible());
    const QRect button(m_queue->button->mapTo(m_window.get(), QPoint()), m_queue->button->size());
    QCOMPARE(ring->geometry(), button.adjusted(-4, -4, 4, 4));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
