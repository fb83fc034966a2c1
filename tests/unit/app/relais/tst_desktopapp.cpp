// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktopapp.h"
#include "app/relais/desktoppresence.h"
#include "app/relais/programlinks.h"
#include "core/api/session.h"
#include "core/domain/thanks.h"
#include "core/services/clientcore.h"
#include "core/services/community/wallservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/memberhandover.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/draftstore.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/support/httpserver.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/states/banner.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/textfield.h"
#include "ui/impact/impactpage.h"
#include "ui/onboarding/onboardingwindow.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QPointer>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Qt::StringLiterals;

//! The program's composition on a real profile of somebody who is signed in.
class TestDesktopApp final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowSpeaksTheOtherLanguageAtOnce();
    void theThemeChangesInTheOpenWindow();
    void theTextGrowsInTheOpenWindowAndNothingIsCut();
    void theWindowIsAsHighAsItWasLeft();
    void helpOpensForThePageOneIsOn();
    void aCrashIsSaidOnce();
    void whatIsNotKeptIsSaid();
    void aThankedPostThatIsNotHereIsSaid();
    void theFirstStartGoesOnWhereItWasLeft();
    void aFirstStoryThatComesLaterOpensNoWindow();
    void aLinkThatIsOpenedBeforeOneIsInIsFollowedThen();
    void aSecondStartBringsAMinimizedWindowBack();
    void aSecondStartInTheBackgroundShowsNothing();
    void aClickInTheTrayPutsTheWindowAsideAndQuitsNothing();
    void theEndOfTheSessionClosesAWindowThatWouldOnlyHide();
    void anInvitationSignsNobodyOutWhileTheKeychainIsAsked();
    void signingInAgainAsksNothingElse();
    void whatIsBeingWrittenIsInTheWindowThatIsMadeAnew();
    void somebodyElseGetsAWindowOfTheirOwn();
    void whatWasBeingWrittenStaysItsWritersWhenSomebodyElseSignsIn();

private:
    Ui::MainWindow *window() const;
    template <typename T>
    T *shown() const;
    void startAnew();
    bool says(const QString &words) const; //!< in a banner of the window

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<DesktopApp> m_app;
};

template <typename T>
T *TestDesktopApp::shown() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<T *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

Ui::MainWindow *TestDesktopApp::window() const
{
    return shown<Ui::MainWindow>();
}

bool TestDesktopApp::says(const QString &words) const
{
    const auto banners = window()->findChildren<Ui::Banner *>();
    return std::any_of(banners.cbegin(), banners.cend(), [this, &words](const Ui::Banner *banner) {
        return banner->isVisibleTo(window()) && banner->accessibleName().contains(words);
    });
}

void TestDesktopApp::startAnew()
{
    m_app.reset();
    m_app = std::make_unique<DesktopApp>(*qApp, *m_core, m_clock);
    m_app->start(DesktopApp::Start {});
}

void TestDesktopApp::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    Member lea;
    lea.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    lea.name = u"Léa Martin"_s;
    const auto written = QCoro::waitFor(
        m_core->store().write([lea](QSqlDatabase &db) { return ProfileStore(db).setMember(lea); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s));
    m_core->settings().setLanguage(u"en"_s);
    m_app = std::make_unique<DesktopApp>(*qApp, *m_core, m_clock);
    m_app->start(DesktopApp::Start {});
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
}

void TestDesktopApp::cleanup()
{
    m_app.reset();
    m_core.reset();
    m_folder.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDesktopApp::theWindowSpeaksTheOtherLanguageAtOnce()
{
    window()->openEntry(u"settings"_s);
    auto *options = static_cast<Ui::SettingsPage *>(window()->page(u"settings"_s));
    QCOMPARE(options->title(), u"Settings"_s);
    options->show(Ui::SettingsPage::Section::Appearance);
    auto *language = options->findChild<QComboBox *>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Up); // French stands above English
    const auto title = [this] {
        Ui::MainWindow *shown = window();
        return shown ? shown->page(shown->currentPage())->title() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Réglages"_s, 20'000);
    // It stays where it was, and goes back the same way.
    QCOMPARE(window()->currentPage(), u"settings"_s);
    options = static_cast<Ui::SettingsPage *>(window()->page(u"settings"_s));
    QVERIFY(options->section() == Ui::SettingsPage::Section::Appearance);
    QCOMPARE(QLocale().language(), QLocale::French);
    m_core->settings().setLanguage(u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Settings"_s, 20'000);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestDesktopApp::theThemeChangesInTheOpenWindow()
{
    const auto lightness = [this] {
        return QColor(window()->grab().toImage().pixel(window()->width() / 2, 4)).lightness();
    };
    m_core->settings().setTheme(Settings::Theme::Light);
    QTRY_VERIFY_WITH_TIMEOUT(lightness() > 200, 20'000);
    m_core->settings().setTheme(Settings::Theme::Dark);
    QTRY_VERIFY_WITH_TIMEOUT(lightness() < 60, 20'000);
}

void TestDesktopApp::theTextGrowsInTheOpenWindowAndNothingIsCut()
{
    window()->openEntry(u"settings"_s);
    auto *options = static_cast<Ui::SettingsPage *>(window()->page(u"settings"_s));
    options->show(Ui::SettingsPage::Section::Appearance);
    const auto pixels = [] { return QApplication::font().pixelSize(); };
    const int usual = pixels();
    const QPointer<Ui::MainWindow> before = window();
    auto *size = options->findChild<QComboBox *>(u"textSize"_s);
    const int usualHeight = size->minimumSizeHint().height();
    size->setFocus();
    QTest::keyClick(size, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(pixels(), 2 * usual, 20'000);
    // What was measured for the smaller text is made anew, and one stays where one was.
    QTRY_VERIFY_WITH_TIMEOUT(window() && window() != before.data(), 20'000);
    QCOMPARE(window()->currentPage(), u"settings"_s);
    options = static_cast<Ui::SettingsPage *>(window()->page(u"settings"_s));
    QVERIFY(options->section() == Ui::SettingsPage::Section::Appearance);
    size = options->findChild<QComboBox *>(u"textSize"_s);
    QVERIFY(size->minimumSizeHint().height() > usualHeight);
    QTest::qWait(20); // layouts
    const auto controls = options->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const bool holdsText = qobject_cast<const QComboBox *>(control)
            || qobject_cast<const QAbstractButton *>(control);
        if (!holdsText || !control->isVisible())
            continue;
        const QSize least = control->minimumSizeHint();
        QVERIFY2(control->width() >= least.width() && control->height() >= least.height(),
            qPrintable(control->accessibleName()));
    }
    m_core->settings().setTextPercent(100);
    QTRY_COMPARE_WITH_TIMEOUT(pixels(), usual, 20'000);
}

void TestDesktopApp::theWindowIsAsHighAsItWasLeft()
{
    window()->resize(1100, 700); // a screen that is narrower takes of the width alone
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    QCOMPARE(window()->height(), 700);
}

void TestDesktopApp::helpOpensForThePageOneIsOn()
{
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    window()->openEntry(u"outbox"_s);
    QTest::keyClick(window(), Qt::Key_F1);
    QCOMPARE(window()->currentPage(), u"help"_s);
    QCOMPARE(window()->page(u"help"_s)->subtitle(), u"Outbox"_s);
    QTest::keyClick(window(), Qt::Key_Escape);
    QCOMPARE(window()->currentPage(), u"outbox"_s);
}

void TestDesktopApp::aCrashIsSaidOnce()
{
    m_app.reset();
    const auto written = QCoro::waitFor(m_core->store().write([](QSqlDatabase &db) -> Result<void> {
        for (const QString &story : { u"one"_s, u"two"_s }) {
            Draft draft;
            draft.story = { story };
            draft.text = u"In my own words"_s;
            if (const auto put = DraftStore(db).put(draft, QDateTime::currentDateTimeUtc()); !put)
                return put;
        }
        return {};
    }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_app = std::make_unique<DesktopApp>(*qApp, *m_core, m_clock);
    DesktopApp::Start how;
    how.afterCrash = true;
    m_app->start(how);
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    QVERIFY(says(u"unexpectedly"_s));
    QVERIFY(says(u"2 draft"_s));
    QVERIFY(says(u"No relay was waiting"_s));
    m_core->settings().setLanguage(u"fr"_s); // the window is made anew
    m_core->settings().setLanguage(u"en"_s);
    QVERIFY(!says(u"unexpectedly"_s));
}

void TestDesktopApp::whatIsNotKeptIsSaid()
{
    const QString said = u"was not kept"_s;
    QVERIFY(!says(said));
    Q_EMIT m_core->queue().failed({ ErrorCode::Storage, u"a test"_s });
    QVERIFY(says(said));
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    QVERIFY(!says(said));
    const auto broken = QCoro::waitFor(m_core->store().write([](QSqlDatabase &db) -> Result<void> {
        if (QSqlQuery(db).exec(u"DROP TABLE wall_reaction"_s))
            return {};
        return fail(ErrorCode::Storage, u"the table is in use"_s);
    }));
    QVERIFY2(broken.has_value(), broken ? "" : qPrintable(broken.error().detail));
    m_core->wall().react({ u"post"_s }, true);
    QTRY_VERIFY_WITH_TIMEOUT(says(said), 20'000);
}

void TestDesktopApp::aThankedPostThatIsNotHereIsSaid()
{
    window()->openEntry(u"impact"_s);
    auto *impact = static_cast<Ui::ImpactPage *>(window()->page(u"impact"_s));
    Thanks thanks;
    thanks.object = u"gone"_s;
    Q_EMIT impact->subjectRequested(thanks);
    QCOMPARE(window()->currentPage(), u"wall"_s);
    QVERIFY(says(u"This post is not here"_s));
}

void TestDesktopApp::theFirstStartGoesOnWhereItWasLeft()
{
    Story story = Ui::Test::aRow(1).story;
    story.expiry = m_clock.now().addDays(4);
    const auto written = QCoro::waitFor(m_core->store().write(
        [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }, 0); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_core->settings().setOnboardingStep(u"accounts"_s);
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(shown<Ui::OnboardingWindow>(), 20'000);
    QVERIFY(!window());
    QCOMPARE(shown<Ui::OnboardingWindow>()->step(), 3);
    QTest::keyClick(shown<Ui::OnboardingWindow>(), Qt::Key_Return);
    QCOMPARE(shown<Ui::OnboardingWindow>()->step(), 4);
    startAnew(); // killed and begun again
    QTRY_VERIFY_WITH_TIMEOUT(shown<Ui::OnboardingWindow>(), 20'000);
    QCOMPARE(shown<Ui::OnboardingWindow>()->step(), 4);
    QTest::keyClick(shown<Ui::OnboardingWindow>(), Qt::Key_Return);
    // It ends with a story to begin with, and is over for good.
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    auto *queue = static_cast<Ui::QueuePage *>(window()->page(u"queue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queue->list().current(), story.id, 20'000);
    QVERIFY(queue->composer().isVisible());
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    QVERIFY(!shown<Ui::OnboardingWindow>());
}

void TestDesktopApp::aFirstStoryThatComesLaterOpensNoWindow()
{
    m_core->settings().setOnboardingStep(u"accounts"_s);
    startAnew();
    for (const int step : { 3, 4 }) {
        QTRY_VERIFY_WITH_TIMEOUT(shown<Ui::OnboardingWindow>(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(shown<Ui::OnboardingWindow>()->step(), step, 20'000);
        QTest::keyClick(shown<Ui::OnboardingWindow>(), Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    window()->hide(); // into the tray
    Story story = Ui::Test::aRow(1).story;
    story.expiry = m_clock.now().addDays(4);
    const auto written = QCoro::waitFor(m_core->store().write(
        [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }, 0); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->queue().changed();
    QVERIFY(!window());
}

void TestDesktopApp::aLinkThatIsOpenedBeforeOneIsInIsFollowedThen()
{
    QList<Story> stories { Ui::Test::aRow(1).story, Ui::Test::aRow(2).story };
    for (Story &story : stories)
        story.expiry = m_clock.now().addDays(4);
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories, 0); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    const auto all = m_core->queue().find({}, 2);
    QVERIFY(all && all->size() == 2);
    const StoryId second = all->at(1); // the first would be suggested anyway
    m_core->settings().setOnboardingStep(u"accounts"_s);
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(shown<Ui::OnboardingWindow>(), 20'000);
    QVERIFY(!window());
    m_app->take({ QString(u"relais://story/"_s + second.value) });
    QVERIFY(!window());
    for (const int step : { 3, 4 }) {
        QTRY_COMPARE_WITH_TIMEOUT(shown<Ui::OnboardingWindow>()->step(), step, 20'000);
        QTest::keyClick(shown<Ui::OnboardingWindow>(), Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    auto *queue = static_cast<Ui::QueuePage *>(window()->page(u"queue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queue->list().current(), second, 20'000);
    QVERIFY(queue->composer().isVisible());
}

void TestDesktopApp::aSecondStartBringsAMinimizedWindowBack()
{
    window()->showMinimized();
    QVERIFY(window()->isMinimized());
    m_app->take({});
    QVERIFY(window() && !window()->isMinimized());
}

void TestDesktopApp::aSecondStartInTheBackgroundShowsNothing()
{
    window()->hide();
    m_app->take(handedOver({}, true));
    QVERIFY(!window());
    m_app->take(handedOver({}, false));
    QVERIFY(window());
}

void TestDesktopApp::aClickInTheTrayPutsTheWindowAsideAndQuitsNothing()
{
    m_core->settings().setClosesToTray(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->findChild<DesktopPresence *>(), 20'000);
    auto *presence = m_app->findChild<DesktopPresence *>();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    const QSignalSpy closed(window(), &Ui::MainWindow::closed);
    Q_EMIT presence->toggled();
    QVERIFY(!window());
    QCOMPARE(closed.count(), 0);
    Q_EMIT presence->toggled();
    QVERIFY(window());
}

void TestDesktopApp::theEndOfTheSessionClosesAWindowThatWouldOnlyHide()
{
    const QSignalSpy closed(window(), &Ui::MainWindow::closed);
    window()->setHidesOnClose([] { return true; });
    QEvent end(QEvent::Quit);
    QVERIFY(!m_app->eventFilter(qApp, &end)); // Qt closes the windows
    QVERIFY(window()->close());
    QCOMPARE(closed.count(), 1);
}

void TestDesktopApp::anInvitationSignsNobodyOutWhileTheKeychainIsAsked()
{
    m_app.reset();
    m_core.reset();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_app = std::make_unique<DesktopApp>(*qApp, *m_core, m_clock);
    DesktopApp::Start how;
    how.arguments = {
        u"relais://join?server=https%3A%2F%2Frelais.example&code=ABCD-EFGH-JKMN-PQRS"_s
    };
    m_app->start(how);
    QVERIFY(window());
    QVERIFY(!shown<Ui::OnboardingWindow>());
    QVERIFY(says(u"signed in already"_s));
}

void TestDesktopApp::signingInAgainAsksNothingElse()
{
    m_core->settings().finishOnboarding(m_core->session().member().id.value);
    QVERIFY(QCoro::waitFor(m_core->session().signOut()).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(shown<Ui::OnboardingWindow>(), 20'000);
    QCOMPARE(shown<Ui::OnboardingWindow>()->stepCount(), 1);
    QVERIFY(!window());
}

void TestDesktopApp::whatIsBeingWrittenIsInTheWindowThatIsMadeAnew()
{
    Story story = Ui::Test::aRow(1).story;
    story.expiry = m_clock.now().addDays(4);
    const auto written = QCoro::waitFor(m_core->store().write(
        [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }, 0); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    const auto words = [this] {
        auto *queue = static_cast<Ui::QueuePage *>(window()->page(u"queue"_s));
        return &queue->composer().commonText().field();
    };
    words()->selectAll();
    QTest::keyClicks(words(), u"In my own words"_s);
    const QPointer<Ui::MainWindow> before = window();
    m_core->settings().setLanguage(u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window() && window() != before.data(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(words()->toPlainText(), u"In my own words"_s, 20'000);
    m_core->settings().setLanguage(u"en"_s);
}

void TestDesktopApp::somebodyElseGetsAWindowOfTheirOwn()
{
    Member mads;
    mads.id = { u"0190163d-8694-739b-aea5-000000000002"_s };
    mads.name = u"Mads Kjær"_s; // of the same roles
    // The keychain has answered: until then nobody is signed in.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_core->session().state(), SignInService::State::SecretUnreadable, 20'000);
    const QPointer<Ui::MainWindow> before = window();
    before->openEntry(u"wall"_s);
    const auto written = QCoro::waitFor(m_core->store().write(
        [mads](QSqlDatabase &db) { return ProfileStore(db).setMember(mads); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_core->session().readMemberAgain();
    QTRY_VERIFY_WITH_TIMEOUT(window() && window() != before.data(), 20'000);
    QCOMPARE(window()->currentPage(), u"wall"_s);
}

// The session had ended, and the window was still open.
void TestDesktopApp::whatWasBeingWrittenStaysItsWritersWhenSomebodyElseSignsIn()
{
    Story story = Ui::Test::aRow(1).story;
    story.expiry = m_clock.now().addDays(4);
    const auto written = QCoro::waitFor(m_core->store().write(
        [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }, 0); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    startAnew();
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20'000);
    auto *queue = static_cast<Ui::QueuePage *>(window()->page(u"queue"_s));
    QTextEdit *words = &queue->composer().commonText().field();
    words->selectAll();
    QTest::keyClicks(words, u"In my own words"_s);
    Api::Session session;
    session.accessToken = u"access"_s;
    session.accessExpiresAt = m_clock.now().addSecs(3600);
    session.refreshToken = u"next"_s;
    session.device = { u"0190163d-8694-739b-aea5-0000000000d1"_s };
    session.member.id = { u"0190163d-8694-739b-aea5-000000000002"_s };
    session.member.name = u"Mads Kjær"_s;
    session.organizationName = u"Norvane"_s;
    Test::HttpServer server([session](const Test::ServerRequest &) {
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    const QPointer<Ui::MainWindow> before = window();
    const QString invitation = server.url().toString() + u" ABCDEFGHJKMNPQRS"_s;
    const auto joined = QCoro::waitFor(m_core->session().join(invitation));
    QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().detail));
    QVERIFY(!before);
    const auto drafts = [this] {
        return DraftStore(m_core->store().reader()).all().value_or(QList<Draft>());
    };
    QVERIFY(drafts().isEmpty());
    const auto back = QCoro::waitFor(m_core->store().write([](QSqlDatabase &db) {
        return handOverTo(db, { u"0190163d-8694-739b-aea5-000000000001"_s });
    }));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
    QCOMPARE(drafts().size(), 1);
    QVERIFY(drafts().constFirst().text.contains("In my own words"_L1));
}

QTEST_MAIN(TestDesktopApp)
#include "tst_desktopapp.moc"
