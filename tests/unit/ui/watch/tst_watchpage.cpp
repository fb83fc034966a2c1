// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/watch.h"
#include "core/services/curation/watchservice.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/watch/mentionchart.h"
#include "ui/watch/watchform.h"
#include "ui/watch/watchpage.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestWatchPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void withoutASearchItSaysWhatToDoFirst();
    void anEntryBecomesAnIdeaByItsKey();
    void whereNoProgramOpensAnEntryItsAddressIsOnTheClipboard();
    void theEntryThatOneIsAtStaysWhenItBecameACandidate();
    void theWeekAskedForLastIsTheOneShown();
    void offlineTheSearchesAreShownAndWhatNeedsTheServerSaysSo();
    void searchesThatCannotBeReadAreTriedAgain();
    void searchesThatAreLongInComingCanBeLeft();

private:
    void openPage();
    void answerWatches(const QList<WatchFigures> &watches);
    QListView *entryList() const;
    static WatchFigures norvane();
    static WatchMention entryOf(const QString &id, const QString &title);

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<WatchPage> m_page;
};

void TestWatchPage::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Editor });
    QVERIFY(m_server->open());
}

void TestWatchPage::cleanup()
{
    m_page.reset();
    m_server.reset();
}

void TestWatchPage::openPage()
{
    ClientCore &core = m_server->core();
    m_page = std::make_unique<WatchPage>(m_theme, core.watch(), core.reach());
    m_page->resize(1100, 700);
    m_page->show();
    m_page->opened();
}

void TestWatchPage::answerWatches(const QList<WatchFigures> &watches)
{
    m_server->answer("GET", Api::Routes::watches(), Api::watchesResponse(watches));
}

WatchFigures TestWatchPage::norvane()
{
    return { { { u"0190163d-8694-739b-aea5-0000000000f1"_s }, u"Norvane"_s, { u"norvane"_s } },
        { { QDate(2026, 11, 16), 2 }, { QDate(2026, 11, 23), 3 } } };
}

void TestWatchPage::withoutASearchItSaysWhatToDoFirst()
{
    answerWatches({});
    openPage();
    QVERIFY(!shows(*m_page, u"No search is kept yet"_s)); // nobody knows yet
    QTRY_VERIFY(shows(*m_page, u"No search is kept yet"_s));
    auto *form = m_page->findChild<WatchForm *>();
    QVERIFY(!form->isVisible());
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    QAbstractButton *first = nullptr; // the one below the words, not the one above the list
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"New search"_s && button->isVisible())
            first = button;
    }
    QVERIFY(first);
    first->click();
    QVERIFY(form->isVisible());
    // What most look for first.
    QCOMPARE(form->findChild<QLineEdit *>(u"watchName"_s)->text(), u"Norvane"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"watchWords"_s)->text(), u"Norvane"_s);
}

void TestWatchPage::anEntryBecomesAnIdeaByItsKey()
{
    answerWatches({ norvane() });
    WatchMention mention;
    mention.entry.id = { u"0190163d-8694-739b-aea5-0000000000e1"_s };
    mention.entry.title = u"Norvane opens a workshop"_s;
    mention.entry.link = QUrl(u"https://press.example/norvane"_s);
    m_server->answer(
        "GET", Api::Routes::watchMentions(norvane().watch.id), Api::mentionsResponse({ mention }));
    openPage();
    QListView *entries = nullptr;
    const auto lists = m_page->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (list->accessibleName() == u"Entries that mention it"_s)
            entries = list;
    }
    QVERIFY(entries);
    QTRY_COMPARE(entries->model()->rowCount(), 1);
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QTRY_VERIFY(buttonOf(*m_page, u"Make an idea of it"_s)->isEnabled());
    QSignalSpy undo(m_page.get(), &WatchPage::undoOffered);
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_I);
    QTRY_COMPARE(undo.size(), 1);
}

QListView *TestWatchPage::entryList() const
{
    const auto lists = m_page->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (list->accessibleName() == u"Entries that mention it"_s)
            return list;
    }
    return nullptr;
}

WatchMention TestWatchPage::entryOf(const QString &id, const QString &title)
{
    WatchMention mention;
    mention.entry.id.value = u"0190163d-8694-739b-aea5-0000000000"_s + id;
    mention.entry.title = title;
    mention.entry.link = QUrl(u"https://press.example/norvane"_s);
    return mention;
}

void TestWatchPage::whereNoProgramOpensAnEntryItsAddressIsOnTheClipboard()
{
    answerWatches({ norvane() });
    const WatchMention mention = entryOf(u"e1"_s, u"Norvane opens a workshop"_s);
    m_server->answer(
        "GET", Api::Routes::watchMentions(norvane().watch.id), Api::mentionsResponse({ mention }));
    openPage();
    QVERIFY(entryList());
    QTRY_COMPARE(entryList()->model()->rowCount(), 1);
    entryList()->setCurrentIndex(entryList()->model()->index(0, 0));
    QTRY_VERIFY(buttonOf(*m_page, u"Open the page"_s)->isEnabled());
    QGuiApplication::clipboard()->clear();
    buttonOf(*m_page, u"Open the page"_s)->click(); // no program is here
    QCOMPARE(QGuiApplication::clipboard()->text(), mention.entry.link.toString());
}

void TestWatchPage::theEntryThatOneIsAtStaysWhenItBecameACandidate()
{
    answerWatches({ norvane() });
    WatchMention first = entryOf(u"e1"_s, u"Norvane opens a workshop"_s);
    WatchMention second = entryOf(u"e2"_s, u"Norvane closes a furnace"_s);
    const QString path = Api::Routes::watchMentions(norvane().watch.id);
    m_server->answer("GET", path, Api::mentionsResponse({ first, second }));
    m_server->answer(
        "POST", Api::Routes::candidateAction(second.entry.id, u"restore"_s), QJsonObject());
    openPage();
    QVERIFY(entryList());
    QTRY_COMPARE(entryList()->model()->rowCount(), 2);
    entryList()->setCurrentIndex(entryList()->model()->index(1, 0));
    QTRY_VERIFY(buttonOf(*m_page, u"Into the candidates"_s)->isEnabled());
    second.place = WatchMention::Place::Inbox;
    m_server->answer("GET", path, Api::mentionsResponse({ first, second }));
    buttonOf(*m_page, u"Into the candidates"_s)->click();
    QTRY_VERIFY(!buttonOf(*m_page, u"Into the candidates"_s)->isEnabled());
    QCOMPARE(entryList()->currentIndex().row(), 1); // one goes on from there
    QVERIFY(buttonOf(*m_page, u"Open the page"_s)->isEnabled());
}

void TestWatchPage::theWeekAskedForLastIsTheOneShown()
{
    answerWatches({ norvane() });
    const QString path = Api::Routes::watchMentions(norvane().watch.id);
    m_server->answer("GET", path, [](const Relais::Test::ServerRequest &request) {
        const bool isSlow = request.query.queryItemValue(u"week"_s) == u"2026-11-16"_s;
        const QString title = isSlow ? u"The week before"_s : u"This week"_s;
        auto answer = Relais::Test::jsonAnswer(200,
            QJsonDocument(Api::mentionsResponse({ entryOf(u"e1"_s, title) }))
                .toJson(QJsonDocument::Compact));
        answer.delayMs = isSlow ? 200 : 0;
        return answer;
    });
    openPage();
    QTRY_COMPARE(entryList()->model()->rowCount(), 1);
    auto *chart = m_page->findChild<MentionChart *>();
    QVERIFY(chart);
    Q_EMIT chart->chosen(QDate(2026, 11, 16));
    Q_EMIT chart->chosen(QDate(2026, 11, 23));
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    QTRY_VERIFY(sinceAsked.hasExpired(800)); // the slow answer has come, too
    QVERIFY(entryList()->model()->index(0, 0).data().toString().startsWith(u"This week"_s));
}

void TestWatchPage::offlineTheSearchesAreShownAndWhatNeedsTheServerSaysSo()
{
    answerWatches({ norvane() });
    openPage();
    auto *list = m_page->findChild<QListView *>();
    QTRY_VERIFY(list->isVisible());
    m_server->goOffline();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(shows(*m_page, u"No connection"_s));
    for (const QString &act : { u"New search"_s, u"Change"_s, u"Into the candidates"_s })
        QVERIFY2(isOffWithReason(buttonOf(*m_page, act)), qPrintable(act));
    QVERIFY(buttonOf(*m_page, u"Make an idea of it"_s)); // is told later
    QVERIFY(!buttonOf(*m_page, u"Make an idea of it"_s)->toolTip().contains(u"offline"_s));
    WatchFigures second = norvane();
    second.watch.id = { u"0190163d-8694-739b-aea5-0000000000f2"_s };
    answerWatches({ norvane(), second });
    m_server->comeBack();
    QTRY_COMPARE(list->model()->rowCount(), 2); // by itself
    QVERIFY(!shows(*m_page, u"No connection"_s));
}

void TestWatchPage::searchesThatCannotBeReadAreTriedAgain()
{
    m_server->answer("GET", Api::Routes::watches(), QJsonObject(), 500);
    openPage();
    QTRY_VERIFY(shows(*m_page, u"This could not be read"_s));
    answerWatches({ norvane() });
    QVERIFY(buttonOf(*m_page, u"Try again"_s));
    buttonOf(*m_page, u"Try again"_s)->click();
    QTRY_VERIFY(m_page->findChild<QListView *>()->isVisible());
}

void TestWatchPage::searchesThatAreLongInComingCanBeLeft()
{
    Relais::Test::ServerAnswer silence;
    silence.never = true;
    m_server->answer("GET", Api::Routes::watches(), silence);
    openPage();
    QTRY_VERIFY(buttonOf(*m_page, u"Stop waiting"_s));
    buttonOf(*m_page, u"Stop waiting"_s)->click();
    QVERIFY(shows(*m_page, u"You stopped waiting"_s));
}

QTEST_MAIN(TestWatchPage)
#include "tst_watchpage.moc"
