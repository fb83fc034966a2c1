// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktopapp.h"
#include "core/api/curation.h"
#include "core/api/problem.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/services/clientcore.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/support/httpserver.h"
#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/railentries.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 10'000;
constexpr auto invitation = "relais://join?server=%1&code=ABCD-EFGH-JKMN-PQRS";

Member hanna()
{
    Member member;
    member.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    member.name = u"Hanna Vogt"_s;
    member.roles = { Role::Editor };
    return member;
}

ServerAnswer answered(const QJsonObject &body)
{
    return jsonAnswer(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

//! The program of an editor who signed in at an earlier start, before a backend that answers what
//! editors ask and nothing else. No page but the first is opened unless the test says so.
class TestEditorsWork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theRailTellsWhatWaitsBeforeAPageIsOpened();
    void theCalendarKnowsItsStoriesBeforeTheBoardWasOpened();
    void theCalendarLoadsUntilTheFirstAnswer();
    void whatNobodyAnsweredIsNotSaidToBeNothing();
    void anEmptyMachineThatAsksInVainSaysSo();
    void aPageThatWasOpenedFirstMayActOnceOneIsSignedIn();
    void itIsAskedForAgainWhenTheBackendIsBack();
    void whatWaitsWhileOfflineIsCountedAtOnce();
    void theInboxLeadsToTheIdeasOfMembers();
    void aPileUpIsSpreadOutAndTakenBackAtOnce();
    void theCalendarsStepsStandInTheWindowsBar();
    void whatIsLeftAsItIsStaysLeft();
    void aPileUpSaysHowManyPeopleGetIt();

private:
    void listen(quint16 port = 0);
    ServerAnswer answer(const ServerRequest &request);
    void addStory();
    bool open();
    Ui::MainWindow *window() const;
    Ui::CalendarView &calendar() const;
    int count(const QString &entry) const; //!< beside an entry of the rail; -1: no such entry
    bool shows(const QString &words) const;

    const SystemClock m_clock;
    QDateTime m_tomorrow;
    QList<WorkingStory> m_stories; //!< that the backend has
    int m_storiesTakeMs = 0;
    int m_asked = 0; //!< for the stories
    int m_reached = 0; //!< people of any audience; 0: the backend does not say
    std::unique_ptr<HttpServer> m_backend;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<DesktopApp> m_app;
};

void TestEditorsWork::listen(quint16 port)
{
    m_backend = std::make_unique<HttpServer>(
        [this](const ServerRequest &request) { return answer(request); },
        HttpServer::Transport::Plain, port);
}

ServerAnswer TestEditorsWork::answer(const ServerRequest &request)
{
    if (request.path == Api::Routes::join() || request.path == Api::Routes::refresh()) {
        Api::Session session;
        session.accessToken = u"access"_s;
        session.accessExpiresAt = m_clock.now().addSecs(3600);
        session.refreshToken = u"refresh"_s;
        session.device = { u"0190163d-8694-739b-aea5-0000000000d1"_s };
        session.member = hanna();
        session.organizationName = u"Norvane"_s;
        return answered(Api::toJson(session));
    }
    if (request.path == Api::Routes::stories()) {
        ++m_asked;
        QJsonArray stories;
        for (const WorkingStory &story : std::as_const(m_stories))
            stories.append(Api::toJson(story));
        ServerAnswer all = answered({ { u"stories"_s, stories } });
        all.delayMs = m_storiesTakeMs;
        return all;
    }
    if (request.path == Api::Routes::audience() && m_reached > 0)
        return answered(Api::toJson(AudienceReach { m_reached, 1240, false }));
    if (request.path == Api::Routes::sources())
        return answered({ { u"sources"_s, QJsonArray() } });
    if (request.path == Api::Routes::candidates()) {
        CandidateEntry candidate;
        candidate.id = { u"0190163d-8694-739b-aea5-0000000000c1"_s };
        candidate.title = u"The plant in Aarhus runs without gas"_s;
        candidate.fetchedAt = m_clock.now();
        const bool dropped = request.query.hasQueryItem(u"dropped"_s);
        return answered({ { u"candidates"_s,
            dropped ? QJsonArray() : QJsonArray { Api::toJson(candidate) } } });
    }
    return jsonAnswer(404, Api::toBody({ 404, u"not-found"_s, {} }));
}

//! One that a colleague wrote and that waits for this editor.
void TestEditorsWork::addStory()
{
    WorkingStory working;
    Story &story = working.story;
    story.id = { u"0190163d-8694-739b-aea5-0000000001%1"_s.arg(
        m_stories.size(), 2, 10, QLatin1Char('0')) };
    story.state = StoryState::InReview;
    story.title = u"Forty apprentices in blue"_s;
    story.summary = u"They began on Monday."_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/forty"_s);
    story.embargo = m_tomorrow;
    story.author = { u"0190163d-8694-739b-aea5-000000000002"_s };
    story.authorName = u"Marion Petit"_s;
    story.createdAt = m_clock.now();
    working.version = 1;
    working.editor = story.author;
    working.changedAt = m_clock.now();
    m_stories.append(working);
}

void TestEditorsWork::init()
{
    m_tomorrow = QDateTime(m_clock.now().toLocalTime().date().addDays(1), QTime(9, 0)).toUTC();
    m_stories.clear();
    m_storiesTakeMs = 0;
    m_reached = 0;
    addStory();
    listen();
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    (*core)->settings().setLanguage(u"en"_s);
    const QString server =
        QString::fromLatin1(QUrl::toPercentEncoding(m_backend->url().toString()));
    const auto joined =
        QCoro::waitFor((*core)->session().join(QString::fromLatin1(invitation).arg(server)));
    QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().detail));
    m_asked = 0;
}

void TestEditorsWork::cleanup()
{
    m_app.reset();
    m_core.reset();
    m_folder.reset();
    m_backend.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// A new start: the keychain is asked for the session while the window is made.
bool TestEditorsWork::open()
{
    auto core = ClientCore::open(m_folder->path(), m_clock);
    if (!core)
        return false;
    m_core = std::move(*core);
    m_app = std::make_unique<DesktopApp>(*qApp, *m_core, m_clock);
    m_app->start(DesktopApp::Start {});
    return QTest::qWaitFor([this] { return window() != nullptr; }, soon);
}

Ui::MainWindow *TestEditorsWork::window() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Ui::MainWindow *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

Ui::CalendarView &TestEditorsWork::calendar() const
{
    return static_cast<Ui::CalendarPage *>(window()->page(u"calendar"_s))->view();
}

int TestEditorsWork::count(const QString &entry) const
{
    const auto *list = qobject_cast<QListView *>(window()->rail().list());
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Ui::RailRole::Key).toString() == entry)
            return index.data(Ui::RailRole::Count).toInt();
    }
    return -1;
}

bool TestEditorsWork::shows(const QString &words) const
{
    const QList<Ui::TextLabel *> labels = window()->findChildren<Ui::TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const Ui::TextLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void TestEditorsWork::theRailTellsWhatWaitsBeforeAPageIsOpened()
{
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 1, soon);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"sources"_s), 1, soon);
    QCOMPARE(window()->currentPage(), u"queue"_s);
}

void TestEditorsWork::theCalendarKnowsItsStoriesBeforeTheBoardWasOpened()
{
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 1, soon);
    window()->openEntry(u"calendar"_s);
    calendar().goTo(m_tomorrow.toLocalTime().date());
    const Ui::CalendarModel &days = calendar().days();
    const Ui::CalendarDay *day = days.day(days.indexOf(m_tomorrow.toLocalTime().date()));
    QVERIFY(day);
    QCOMPARE(day->stories.size(), 1); // at once, before it could be asked for again
}

void TestEditorsWork::theCalendarLoadsUntilTheFirstAnswer()
{
    m_stories.clear();
    m_storiesTakeMs = 7'000; // longer than a slow machine takes to show the page
    QVERIFY(open());
    window()->openEntry(u"calendar"_s); // before the keychain says whether one is signed in
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Loading what goes out"_s), soon);
    QVERIFY(!shows(u"Nothing for anyone"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Nothing for anyone"_s), 2 * soon);
    QTRY_VERIFY_WITH_TIMEOUT(!shows(u"Loading what goes out"_s), soon);
}

void TestEditorsWork::whatNobodyAnsweredIsNotSaidToBeNothing()
{
    const std::pair<QString, QString> pages[] {
        { u"watch"_s, u"No search is kept yet"_s },
        { u"recognition"_s, u"Nobody was nominated"_s },
        { u"idea-inbox"_s, u"None here"_s },
    };
    QVERIFY(open());
    for (const auto &[page, nothing] : pages) {
        window()->openEntry(page);
        QVERIFY2(!shows(nothing), qPrintable(page));
        QTRY_VERIFY_WITH_TIMEOUT(
            shows(u"This could not be read"_s), soon); // it is no page of this backend
        QVERIFY2(!shows(nothing), qPrintable(page));
    }
}

void TestEditorsWork::anEmptyMachineThatAsksInVainSaysSo()
{
    m_backend.reset();
    QVERIFY(open());
    window()->openEntry(u"sources"_s);
    QVERIFY(!shows(u"No source yet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Not known yet"_s), soon);
    QVERIFY(!shows(u"No source yet"_s));
    window()->openEntry(u"board"_s);
    QVERIFY(shows(u"Not known yet"_s));
    QVERIFY(!shows(u"Nothing here"_s) && !shows(u"Nothing waits for you"_s));
}

void TestEditorsWork::aPageThatWasOpenedFirstMayActOnceOneIsSignedIn()
{
    QVERIFY(open());
    window()->openEntry(u"campaigns"_s); // the keychain may not have answered
    auto *page = static_cast<Ui::CampaignsPage *>(window()->page(u"campaigns"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->headEnd()->isEnabled(), soon);
    m_backend.reset();
    m_core->sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!page->headEnd()->isEnabled(), soon); // and says so while it is shown
    QVERIFY(!page->headEnd()->toolTip().isEmpty());
}

void TestEditorsWork::theInboxLeadsToTheIdeasOfMembers()
{
    QVERIFY(open());
    window()->openEntry(u"sources"_s);
    const QWidget *sources = window()->page(u"sources"_s);
    for (QAbstractButton *button : sources->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Ideas"_s))
            button->click();
    }
    QCOMPARE(window()->currentPage(), u"idea-inbox"_s);
}

void TestEditorsWork::itIsAskedForAgainWhenTheBackendIsBack()
{
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 1, soon);
    const quint16 port = m_backend->port();
    m_backend.reset();
    m_core->sync().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(!m_core->sync().isReachable(), soon);
    addStory();
    const int before = m_asked;
    listen(port);
    m_core->sync().syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 2, soon);
    QVERIFY(m_asked > before);
}

void TestEditorsWork::whatWaitsWhileOfflineIsCountedAtOnce()
{
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 1, soon);
    m_backend.reset();
    m_core->sync().syncNow();
    const auto offlineSays = [this](const QString &words) {
        const auto banners = window()->findChildren<Ui::Banner *>();
        return std::any_of(banners.cbegin(), banners.cend(), [&words](const Ui::Banner *banner) {
            return banner->isVisible() && banner->accessibleName().contains(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(offlineSays(u"What you relay waits"_s), soon);
    Story story = m_stories.constFirst().story;
    story.revision = 1;
    story.state = StoryState::Approved;
    story.embargo = {};
    Relay relay;
    relay.id = { u"0190163d-0000-7000-8000-000000000001"_s };
    relay.story = story.id;
    relay.revision = 1;
    relay.account = { u"own-page:linkedin"_s };
    relay.network = Network::LinkedIn;
    relay.text = u"In my own words"_s;
    relay.trackedCode = u"code1"_s;
    relay.trackedLink = QUrl(u"https://relais.example/r/code1"_s);
    relay.language = u"en"_s;
    relay.state = RelayState::Queued;
    relay.createdAt = m_clock.now();
    relay.changedAt = relay.createdAt;
    relay.notBefore = m_tomorrow; // nobody sends it meanwhile
    relay.scheduled = true;
    const auto written =
        QCoro::waitFor(m_core->store().write([story, relay](QSqlDatabase &db) -> Result<void> {
            if (const auto kept = StoryStore(db).upsert({ story }); !kept)
                return kept;
            return RelayStore(db).insert(relay);
        }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->relays().changed(relay.id);
    QVERIFY(offlineSays(u"in the outbox"_s)); // before the minute is over
}

void TestEditorsWork::aPileUpIsSpreadOutAndTakenBackAtOnce()
{
    for (int i = 0; i < 3; ++i)
        addStory();
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 4, soon);
    window()->openEntry(u"calendar"_s);
    const QDate day = m_tomorrow.toLocalTime().date();
    calendar().goTo(day);
    const auto onTheDay = [&] {
        const Ui::CalendarModel &days = calendar().days();
        const Ui::CalendarDay *shown = days.day(days.indexOf(day));
        return shown ? shown->stories.size() : -1;
    };
    QCOMPARE(onTheDay(), 4);
    calendar().proposeToSpread();
    QCOMPARE(onTheDay(), 4);
    QTest::keyClick(&calendar().proposal(), Qt::Key_Return);
    QCOMPARE(onTheDay(), 2);
    QVERIFY(window()->toast().isOffering());
    QVERIFY(window()->toast().undo());
    QTRY_COMPARE_WITH_TIMEOUT(onTheDay(), 4, soon);
}

void TestEditorsWork::theCalendarsStepsStandInTheWindowsBar()
{
    QVERIFY(open());
    window()->openEntry(u"calendar"_s);
    for (const QWidget *part : { calendar().head().start(), calendar().head().end() }) {
        QVERIFY(part->isVisible());
        QVERIFY(!calendar().isAncestorOf(part));
    }
    window()->openEntry(u"queue"_s);
    QVERIFY(!calendar().head().start()->isVisible());
}

void TestEditorsWork::whatIsLeftAsItIsStaysLeft()
{
    for (int i = 0; i < 2; ++i)
        addStory();
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 3, soon);
    window()->openEntry(u"calendar"_s);
    const QString sentence = u"3 stories may reach the same people on one day"_s;
    QTRY_VERIFY_WITH_TIMEOUT(shows(sentence), soon);
    const QString key =
        u"pile-up/%1/3"_s.arg(m_tomorrow.toLocalTime().date().toString(Qt::ISODate));
    Q_EMIT calendar().leaveAsked(key);
    QTRY_VERIFY_WITH_TIMEOUT(!shows(sentence), soon);
    QVERIFY(window()->toast().undo());
    QTRY_VERIFY_WITH_TIMEOUT(shows(sentence), soon);
    Q_EMIT calendar().leaveAsked(key);
    m_app.reset();
    m_core.reset();
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 3, soon);
    window()->openEntry(u"calendar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Nothing for anyone"_s), 2 * soon); // the days after are said
    QVERIFY(!shows(sentence));
}

void TestEditorsWork::aPileUpSaysHowManyPeopleGetIt()
{
    m_reached = 950;
    for (int i = 0; i < 2; ++i)
        addStory();
    QVERIFY(open());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"board"_s), 3, soon);
    window()->openEntry(u"calendar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"3 stories reach the same 950 people"_s), soon);
}

QTEST_MAIN(TestEditorsWork)
#include "tst_editorswork.moc"
