// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktopapp.h"
#include "core/api/routes.h"
#include "core/services/clientcore.h"
#include "core/services/community/cardservice.h"
#include "core/services/community/ideaservice.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"
#include "ui/common/controls/button.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/schedulepopover.h"
#include "ui/composer/textfield.h"
#include "ui/ideas/ideaform.h"
#include "ui/ideas/ideaspage.h"
#include "ui/mycard/cardform.h"
#include "ui/outbox/outboxpage.h"
#include "ui/queue/queuepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/railentries.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int soon = 20'000;
const QString reason = u"The number of apprentices was wrong"_s;
const QString correction = u"Correction: my company trains thirty apprentices, not forty."_s;

} // namespace

//! What comes after the first relay, in the program's own window on a real backend: what is
//! scheduled, quiet hours, a machine that slept, a story that is withdrawn, an idea, the card. The
//! client's clock stands eight hours back and is moved on; nothing waits.
class tst_AmbassadorsWeek : public QObject {
    Q_OBJECT
public:
    //! No hour of quiet ones is there twice or missing.
    static void initMain() { qputenv("TZ", "UTC"); }
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void whatIsScheduledIntoQuietHoursWaitsForTheirEnd();
    void itGoesOutThoughTheMachineSlept();
    void whatMissedItsTimeByHoursAsksFirst();
    void aWithdrawnStoryStopsWhatWaits();
    void whoseRelayIsOutIsToldThatACorrectionIsChecked();
    void anIdeaIsFollowedToItsAnswer();
    void theCardIsOnTheWebWhileOneWants();
    void cleanupTestCase();

private:
    Ui::MainWindow *window() const;
    template <typename Page>
    Page *open(const QString &key) const;
    int count(const QString &entry) const; //!< beside an entry of the rail
    bool shows(const QString &words) const;
    Ui::Button *button(const QString &text) const;
    StoryId storyNamed(const QString &title) const;
    bool write(const StoryId &story, const QString &words);
    bool schedule(const StoryId &story, const QString &words, const QDateTime &at);
    Result<RelayService::Row> relayOf(const StoryId &story) const;
    RelayState stateOf(const StoryId &story) const;
    bool isOnTheWall(const QString &words) const;
    void sync();

    BackendProcess m_backend;
    Person m_editor;
    ManualClock m_clock { QDateTime::currentDateTimeUtc() };
    QTemporaryDir m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<DesktopApp> m_app;
    StoryId m_apprentices;
    StoryId m_windFarm;
    StoryId m_robot;
    bool m_failed = false; //!< these tests go on from each other
};

void tst_AmbassadorsWeek::initTestCase()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_clock.set(QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()), Qt::UTC)
            .addSecs(-8 * 3600));
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    m_editor = Person::join(m_backend, invitations.value(u"editor"_s).toString());
    QVERIFY(m_editor.isSignedIn());
    {
        auto core = ClientCore::open(m_folder.path(), m_clock);
        VERIFY_OK(core);
        (*core)->settings().setLanguage(u"en"_s);
        (*core)->settings().setQuiet(false, {}, {}, false);
        const auto joined =
            QCoro::waitFor((*core)->session().join(invitations.value(u"ambassador"_s).toString()));
        VERIFY_OK(joined);
    }
    auto core = ClientCore::open(m_folder.path(), m_clock);
    VERIFY_OK(core);
    m_core = std::move(*core);
    m_app = std::make_unique<DesktopApp>(*qApp, *m_core, m_clock);
    m_app->start(DesktopApp::Start {});
    QTRY_VERIFY_WITH_TIMEOUT(window(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(!storyNamed(u"Forty apprentices"_s).isEmpty(), soon);
    m_apprentices = storyNamed(u"Forty apprentices"_s);
    m_windFarm = storyNamed(u"Wind farm service"_s);
    m_robot = storyNamed(u"The robot that nobody"_s);
    QVERIFY(!m_windFarm.isEmpty() && !m_robot.isEmpty());
}

Ui::MainWindow *tst_AmbassadorsWeek::window() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Ui::MainWindow *>(widget);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

template <typename Page>
Page *tst_AmbassadorsWeek::open(const QString &key) const
{
    window()->openEntry(key);
    return static_cast<Page *>(window()->page(key));
}

int tst_AmbassadorsWeek::count(const QString &entry) const
{
    const auto *list = qobject_cast<QListView *>(window()->rail().list());
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Ui::RailRole::Key).toString() == entry)
            return index.data(Ui::RailRole::Count).toInt();
    }
    return -1;
}

bool tst_AmbassadorsWeek::shows(const QString &words) const
{
    const QList<QLabel *> labels = window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

Ui::Button *tst_AmbassadorsWeek::button(const QString &text) const
{
    for (Ui::Button *one : window()->findChildren<Ui::Button *>()) {
        if (one->isVisible() && one->isEnabled() && one->text() == text)
            return one;
    }
    return nullptr;
}

StoryId tst_AmbassadorsWeek::storyNamed(const QString &title) const
{
    const auto ids = m_core->queue().find({});
    const auto rows = m_core->queue().rows(ids.value_or(QList<StoryId>()));
    for (const QueueService::Row &row : rows.value_or(QList<QueueService::Row>())) {
        if (row.story.title.startsWith(title))
            return row.story.id;
    }
    return {};
}

bool tst_AmbassadorsWeek::write(const StoryId &story, const QString &words)
{
    auto *page = open<Ui::QueuePage>(u"queue"_s);
    page->openComposer(story);
    Ui::TextField &text = page->composer().commonText().field();
    text.selectAll();
    QTest::keyClicks(&text, words);
    return QTest::qWaitFor(
        [page] { return page->composer().footer().schedule().isEnabled(); }, soon);
}

bool tst_AmbassadorsWeek::schedule(const StoryId &story, const QString &words, const QDateTime &at)
{
    if (!write(story, words))
        return false;
    open<Ui::QueuePage>(u"queue"_s)->composer().footer().schedule().click();
    auto *popover = window()->findChild<Ui::SchedulePopover *>();
    if (!popover || !popover->isVisible())
        return false;
    const QDateTime local = at.toLocalTime();
    // The field shows the wall's time in UTC's name.
    popover->findChild<QDateTimeEdit *>()->setDateTime(
        QDateTime(local.date(), local.time(), Qt::UTC));
    QTest::keyClick(popover, Qt::Key_Return);
    return QTest::qWaitFor([this, &story] { return relayOf(story).has_value(); }, soon);
}

Result<RelayService::Row> tst_AmbassadorsWeek::relayOf(const StoryId &story) const
{
    const auto rows = m_core->relays().relaysOf(story);
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, u"no relay of it"_s);
    return rows->first();
}

RelayState tst_AmbassadorsWeek::stateOf(const StoryId &story) const
{
    const auto row = relayOf(story);
    return row ? row->relay.state : RelayState::Drafted;
}

bool tst_AmbassadorsWeek::isOnTheWall(const QString &words) const
{
    const QJsonArray posts = m_editor.wallPosts();
    return std::any_of(posts.begin(), posts.end(),
        [&words](const QJsonValue &post) { return post[u"text"_s].toString().startsWith(words); });
}

void tst_AmbassadorsWeek::sync()
{
    m_core->sync().syncNow();
    QCoreApplication::processEvents();
}

void tst_AmbassadorsWeek::whatIsScheduledIntoQuietHoursWaitsForTheirEnd()
{
    const QTime local = m_clock.now().toLocalTime().time();
    const QDateTime end = m_clock.now().addSecs(2 * 3600);
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(2 * 3600), false);
    QVERIFY(schedule(m_apprentices, u"I was one of them at my company once, and I still am"_s,
        m_clock.now().addSecs(3600)));
    const auto row = relayOf(m_apprentices);
    QCOMPARE(row->relay.notBefore, end);
    QCOMPARE(row->waiting, u"scheduled"_s);
    open<Ui::OutboxPage>(u"outbox"_s)->select(row->relay.id);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"It goes out by itself"_s), soon);
    m_clock.advance(90min);
    m_core->outbox().wake();
    QTest::qWait(300);
    QCOMPARE(stateOf(m_apprentices), RelayState::Queued);
    QVERIFY(!isOnTheWall(u"I was one of them"_s));
}

void tst_AmbassadorsWeek::itGoesOutThoughTheMachineSlept()
{
    m_clock.advance(40min); // ten minutes late, which is less than two hours
    m_core->outbox().wake();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_apprentices), RelayState::Published, soon);
    QVERIFY(isOnTheWall(u"I was one of them"_s));
    QCOMPARE(count(u"outbox"_s), 0);
}

void tst_AmbassadorsWeek::whatMissedItsTimeByHoursAsksFirst()
{
    m_core->settings().setQuiet(false, {}, {}, false);
    QVERIFY(schedule(m_windFarm, u"Cold fingers, steady contract: my company in Denmark"_s,
        m_clock.now().addSecs(3600)));
    m_clock.advance(4h);
    m_core->outbox().wake();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"outbox"_s), 1, soon); // the rail says so by itself
    const auto row = relayOf(m_windFarm);
    QVERIFY(row->needsPerson);
    QVERIFY(!isOnTheWall(u"Cold fingers"_s));
    auto *page = open<Ui::OutboxPage>(u"outbox"_s);
    page->select(row->relay.id);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"and could not go out then"_s), soon);
    QVERIFY(!shows(u"It goes out by itself"_s));
    QVERIFY(button(u"Send now"_s));
    button(u"Send now"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_windFarm), RelayState::Published, soon);
    QVERIFY(isOnTheWall(u"Cold fingers"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"outbox"_s), 0, soon);
}

void tst_AmbassadorsWeek::aWithdrawnStoryStopsWhatWaits()
{
    QVERIFY(schedule(
        m_robot, u"It carries, we think: my company and its robot"_s, m_clock.now().addSecs(1800)));
    const QJsonObject why { { u"reason"_s, u"The robot was returned"_s } };
    const Answer withdrawn =
        m_editor.send("POST", Api::Routes::storyAction(m_robot, u"withdraw"_s), why);
    QVERIFY2(withdrawn.status < 300, withdrawn.body.constData());
    sync();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(m_robot), RelayState::Cancelled, soon);
    QVERIFY(!isOnTheWall(u"It carries"_s));
    auto *page = open<Ui::OutboxPage>(u"outbox"_s);
    page->select(relayOf(m_robot)->relay.id);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Comms withdrew this story. Nothing was sent"_s), soon);
}

void tst_AmbassadorsWeek::whoseRelayIsOutIsToldThatACorrectionIsChecked()
{
    const QJsonObject why { { u"reason"_s, reason },
        { u"correction"_s,
            QJsonArray {
                QJsonObject { { u"language"_s, u"en"_s }, { u"text"_s, correction } } } } };
    const Answer withdrawn =
        m_editor.send("POST", Api::Routes::storyAction(m_apprentices, u"withdraw"_s), why);
    QVERIFY2(withdrawn.status < 300, withdrawn.body.constData());
    sync();
    const auto toCorrect = [this] {
        const auto row = relayOf(m_apprentices);
        return row && row->toCorrect;
    };
    QTRY_VERIFY_WITH_TIMEOUT(toCorrect(), soon);
    QCOMPARE(stateOf(m_apprentices), RelayState::Published); // theirs to decide
    // Also those of the year before that the sample tells.
    const auto rows = m_core->relays().rows(1000).value();
    const auto asked =
        std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.toCorrect; });
    QTRY_COMPARE_WITH_TIMEOUT(count(u"outbox"_s), int(asked), soon);
    auto *page = open<Ui::OutboxPage>(u"outbox"_s);
    page->select(relayOf(m_apprentices)->relay.id);
    QTRY_VERIFY_WITH_TIMEOUT(shows(reason), soon);
    QVERIFY(shows(u"A correction is being checked"_s)); // by another editor, before it is shown
    QVERIFY(!shows(correction));
}

void tst_AmbassadorsWeek::anIdeaIsFollowedToItsAnswer()
{
    auto *page = open<Ui::IdeasPage>(u"ideas"_s);
    page->writeNew();
    auto *text = page->form().findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"Film the night shift"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page->list().model().rowCount(), 1, soon);
    QString id;
    const auto arrived = [this, &id] {
        const QJsonArray ideas =
            objectOf(m_editor.get(Api::Routes::ideas())).value(u"ideas"_s).toArray();
        for (const QJsonValue &idea : ideas) {
            if (idea[u"text"_s].toString() == u"Film the night shift"_s)
                id = idea[u"id"_s].toString();
        }
        return !id.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), soon);
    window()->openEntry(u"queue"_s);
    const Answer answered =
        m_editor.send("POST", Api::Routes::ideaAction(IdeaId { id }, u"decline"_s),
            { { u"text"_s, u"We filmed them last winter"_s } });
    QVERIFY2(answered.status < 300, answered.body.constData());
    sync();
    const auto state = [this, &id] {
        const auto row = m_core->ideas().row({ id });
        return row ? row->idea.state : IdeaState::Sent;
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), IdeaState::Declined, soon);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"ideas"_s), 1, soon);
    open<Ui::IdeasPage>(u"ideas"_s)->select({ id });
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"We filmed them last winter"_s), soon);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"ideas"_s), 0, soon); // read
}

void tst_AmbassadorsWeek::theCardIsOnTheWebWhileOneWants()
{
    window()->openEntry(u"card"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Only you see this"_s), soon);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Put on the web"_s), soon);
    const auto *form = window()->findChild<Ui::CardForm *>();
    QVERIFY(form);
    QTRY_VERIFY_WITH_TIMEOUT(!form->card().name.isEmpty(), soon); // the first card is filled in
    button(u"Put on the web"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Take off the web"_s), soon);
    const auto own = QCoro::waitFor(m_core->card().read());
    VERIFY_OK(own);
    QVERIFY(own->card.shown);
    const Answer page = call("GET", own->address);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Camille"));
    button(u"Take off the web"_s)->click();
    button(u"Take it off"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Put on the web"_s), soon);
    QVERIFY(call("GET", own->address).status >= 400);
}

void tst_AmbassadorsWeek::cleanupTestCase()
{
    m_app.reset();
    m_core.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QTEST_MAIN(tst_AmbassadorsWeek)
#include "tst_ambassadorsweek.moc"
