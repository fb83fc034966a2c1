// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/feedback.h"
#include "core/services/clientcore.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/feedbackstore.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/desktop/notifier.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What is told and when, on a real profile.
class TestNotifier final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newStoriesAreToldAtMostOnceAnHour();
    void aClockThatIsSetBackKeepsNoNewsBack();
    void quietHoursKeepTheNewsForTheirEnd();
    void whatIsOnTheScreenIsNotTold();
    void theFirstSyncIsNoNews();
    void aStoryIsHiddenFromItsNotice();
    void theQuestionWhetherItWentOutIsAnsweredFromTheNotice();
    void whatWasAnsweredInTheWindowIsTakenBack();
    void whatMissedItsTimeIsSentFromItsNotice();
    void nothingIsToldToWhoWantsNone();
    void whoIsAskedToDeleteAPostReadsItInTheNotice();
    void theMachineIsNotWokenForNothing();
    void whoWantsOneSummaryGetsOneADay();
    void aStoryThatWasPutOffComesBackOnce();
    void aStoryThatWasPutOffComesBackAfterTheMachineWasOff();
    void storiesThatWerePutOffComeBackTogether();
    void manyThanksAreOneNotice();
    void thanksThatWereSeenAreNotTold();
    void thanksWaitForTheEndOfQuietHours();

private:
    void signIn();
    void thank(int number);
    void put(int number);
    static Relay relayNumber(int number);
    void keep(const Relay &relay);
    Relay question(int number);
    void makeNotifier(bool withThanks = false);
    Notice lastTold() const { return m_told->isEmpty() ? Notice {} : m_notices.last(); }

    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_told;
    QList<Notice> m_notices;
    bool m_lookedAt = false;
};

void TestNotifier::init()
{
    m_clock.set(now);
    m_lookedAt = false;
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setQuiet(false, {}, {}, false);
}

void TestNotifier::cleanup()
{
    m_told.reset();
    m_notifier.reset();
    m_core.reset();
    m_notices.clear();
}

void TestNotifier::makeNotifier(bool withThanks)
{
    Notifier::Services services { m_core->queue(), m_core->relays(), m_core->sync(),
        m_core->settings(), m_clock };
    if (withThanks)
        services.feedback = &m_core->feedback();
    m_notifier = std::make_unique<Notifier>(services, [this] { return m_lookedAt; });
    m_told = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::told);
    connect(m_notifier.get(), &Notifier::told, this,
        [this](const Notice &notice) { m_notices.append(notice); });
}

void TestNotifier::put(int number)
{
    Story story = aRow(number).story;
    story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    story.title = u"Story number %1"_s.arg(number);
    story.approvedAt = now.addSecs(number - 3600);
    story.createdAt = story.approvedAt;
    const auto written = QCoro::waitFor(m_core->store().write(
        [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
}

Relay TestNotifier::relayNumber(int number)
{
    Relay relay;
    relay.id = { u"0190163d-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    relay.story = { u"0190163d-8694-739b-aea5-000000000001"_s };
    relay.revision = 3;
    relay.account = { u"own-page:linkedin"_s };
    relay.network = Network::LinkedIn;
    relay.text = u"In my own words"_s;
    relay.trackedCode = u"code%1"_s.arg(number);
    relay.trackedLink = QUrl(u"https://relais.example/r/code%1"_s.arg(number));
    relay.language = u"en"_s;
    relay.state = RelayState::NeedsConfirmation;
    relay.createdAt = now;
    relay.changedAt = now;
    return relay;
}

void TestNotifier::keep(const Relay &relay)
{
    const auto written = QCoro::waitFor(
        m_core->store().write([relay](QSqlDatabase &db) { return RelayStore(db).insert(relay); }));
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
    Q_EMIT m_core->relays().changed(relay.id);
}

Relay TestNotifier::question(int number)
{
    const Relay relay = relayNumber(number);
    keep(relay);
    return relay;
}

void TestNotifier::theMachineIsNotWokenForNothing()
{
    put(1);
    makeNotifier();
    QCOMPARE(m_notifier->secondsToRest(), 600);
    question(1);
    QCOMPARE(m_notifier->secondsToRest(), 60); // it waits until the window is left, say
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(m_notifier->secondsToRest(), 600);
    // What waits for the end of quiet hours waits until then.
    const QTime local = now.toLocalTime().time();
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(300), false);
    question(2);
    QCOMPARE(m_notifier->secondsToRest(), 301);
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(3600), false);
    QCOMPARE(m_notifier->secondsToRest(), 600);
}

void TestNotifier::newStoriesAreToldAtMostOnceAnHour()
{
    put(1);
    makeNotifier();
    QCOMPARE(m_told->size(), 0); // what was there is known
    put(2);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(lastTold().title, u"Story number 2"_s);
    put(3);
    put(4);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    m_clock.advance(1h);
    m_notifier->check();
    QCOMPARE(m_told->size(), 2);
    QVERIFY2(lastTold().title.contains(u"2"_s), qPrintable(lastTold().title)); // two of them
    QCOMPARE(lastTold().text, u"Story number 4"_s);
    m_clock.advance(1h);
    m_notifier->check();
    QCOMPARE(m_told->size(), 2);
}

void TestNotifier::aClockThatIsSetBackKeepsNoNewsBack()
{
    put(1);
    m_clock.advance(24h);
    makeNotifier();
    put(2);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    m_clock.set(now); // it was a day ahead
    put(3);
    m_notifier->check();
    QCOMPARE(m_told->size(), 2);
    QCOMPARE(lastTold().title, u"Story number 3"_s);
}

void TestNotifier::quietHoursKeepTheNewsForTheirEnd()
{
    put(1);
    makeNotifier();
    const QTime local = now.toLocalTime().time();
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(3600), false);
    put(2);
    question(1);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
    m_clock.advance(61min);
    m_notifier->check();
    QCOMPARE(m_told->size(), 2);
}

void TestNotifier::whatIsOnTheScreenIsNotTold()
{
    put(1);
    makeNotifier();
    m_lookedAt = true;
    put(2);
    m_notifier->check();
    m_lookedAt = false;
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
}

void TestNotifier::theFirstSyncIsNoNews()
{
    makeNotifier();
    put(1);
    put(2);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
}

void TestNotifier::aStoryIsHiddenFromItsNotice()
{
    put(1);
    makeNotifier();
    QSignalSpy compose(m_notifier.get(), &Notifier::composeRequested);
    put(2);
    m_notifier->check();
    m_notifier->act(lastTold().key, u"default"_s);
    QCOMPARE(compose.size(), 1);
    QCOMPARE(m_core->queue().find({})->size(), 2);
    m_notifier->act(lastTold().key, u"hide"_s);
    QTRY_COMPARE(m_core->queue().find({})->size(), 1);
}

void TestNotifier::theQuestionWhetherItWentOutIsAnsweredFromTheNotice()
{
    put(1);
    makeNotifier();
    const Relay relay = question(1);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QVERIFY(lastTold().question);
    QCOMPARE(lastTold().actions.size(), 3);
    m_notifier->act(lastTold().key, u"yes"_s);
    QTRY_COMPARE(m_core->relays().row(relay.id)->relay.state, RelayState::Published);
    // It cannot be answered twice: the outbox tells how it stands.
    QSignalSpy show(m_notifier.get(), &Notifier::relayRequested);
    m_notifier->act(lastTold().key, u"no"_s);
    QTRY_COMPARE(show.size(), 1);
}

void TestNotifier::whatWasAnsweredInTheWindowIsTakenBack()
{
    put(1);
    makeNotifier();
    QSignalSpy withdrawn(m_notifier.get(), &Notifier::withdrawn);
    const Relay relay = question(1);
    m_notifier->check();
    QVERIFY(QCoro::waitFor(m_core->relays().confirmNotPublished(relay.id)).has_value());
    QTRY_COMPARE(withdrawn.size(), 1);
    QCOMPARE(withdrawn.at(0).at(0).toString(), lastTold().key);
}

void TestNotifier::whatMissedItsTimeIsSentFromItsNotice()
{
    put(1);
    makeNotifier();
    Relay relay = relayNumber(1);
    relay.state = RelayState::Queued;
    relay.scheduled = true;
    relay.notBefore = now.addSecs(-4 * 3600);
    keep(relay);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QVERIFY2(lastTold().title.contains(u"missed its time"_s), qPrintable(lastTold().title));
    QCOMPARE(m_core->relays().row(relay.id)->waiting, u"missed-schedule"_s);
    m_notifier->act(lastTold().key, u"send"_s);
    QTRY_VERIFY(m_core->relays().row(relay.id)->waiting != u"missed-schedule"_s);
}

void TestNotifier::nothingIsToldToWhoWantsNone()
{
    put(1);
    makeNotifier();
    m_core->settings().setNotifies(false, false);
    put(2);
    question(1);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
}

void TestNotifier::whoIsAskedToDeleteAPostReadsItInTheNotice()
{
    put(1);
    makeNotifier();
    Relay relay = relayNumber(1);
    relay.state = RelayState::Published;
    keep(relay);
    const auto row = StoryStore(m_core->store().reader()).row(relay.story);
    QVERIFY(row.has_value());
    Story story = row->story;
    story.state = StoryState::Withdrawn;
    story.withdrawnReason = u"A figure was wrong"_s;
    story.deletionAsked = true;
    const auto written = QCoro::waitFor(m_core->store().write(
        [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_core->relays().lookForWithdrawn();
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(lastTold().title, u"You are asked to delete what you posted"_s);
    QVERIFY(lastTold().text.contains(story.withdrawnReason));
}

void TestNotifier::whoWantsOneSummaryGetsOneADay()
{
    const auto local = [](int day, int hour) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toUTC();
    };
    m_clock.set(local(24, 7));
    put(1);
    m_core->settings().setSummarizesStories(true);
    makeNotifier();
    put(2);
    put(3);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
    m_clock.set(local(24, 9));
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QVERIFY2(lastTold().title.contains(u"2"_s), qPrintable(lastTold().title));
    put(4);
    m_clock.set(local(24, 17));
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    makeNotifier(); // the program is started anew
    put(5);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
    m_clock.set(local(25, 10));
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
}

void TestNotifier::aStoryThatWasPutOffComesBackOnce()
{
    put(1);
    makeNotifier();
    put(2);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    m_notifier->act(lastTold().key, u"later"_s);
    m_clock.advance(2h);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    m_clock.advance(48h);
    m_notifier->check();
    QCOMPARE(m_told->size(), 2);
    QCOMPARE(lastTold().title, u"Story number 2"_s);
    m_clock.advance(2h);
    m_notifier->check();
    QCOMPARE(m_told->size(), 2);
}

void TestNotifier::aStoryThatWasPutOffComesBackAfterTheMachineWasOff()
{
    put(1);
    makeNotifier();
    put(2);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    m_notifier->act(lastTold().key, u"later"_s);
    m_clock.advance(48h);
    makeNotifier(); // the program is started anew
    QTRY_COMPARE(m_told->size(), 1);
    QCOMPARE(lastTold().title, u"Story number 2"_s);
}

void TestNotifier::storiesThatWerePutOffComeBackTogether()
{
    put(1);
    makeNotifier();
    for (const int number : { 2, 3 }) {
        put(number);
        m_notifier->check();
        QCOMPARE(lastTold().title, u"Story number %1"_s.arg(number));
        m_notifier->act(lastTold().key, u"later"_s);
        m_clock.advance(1h);
    }
    QCOMPARE(m_told->size(), 2);
    m_clock.advance(48h);
    m_notifier->check();
    QCOMPARE(m_told->size(), 3);
    QVERIFY2(lastTold().title.contains(u"2"_s), qPrintable(lastTold().title));
    QCOMPARE(lastTold().text, u"Story number 2"_s);
}

void TestNotifier::signIn()
{
    Member me;
    me.id = { u"0190163d-0000-7000-a000-000000000001"_s };
    me.name = u"Léa Martin"_s;
    const auto written = QCoro::waitFor(
        m_core->store().write([me](QSqlDatabase &db) { return ProfileStore(db).setMember(me); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_core->session().readMemberAgain();
    QCOMPARE(m_core->session().member().id, me.id);
}

void TestNotifier::thank(int number)
{
    Thanks thanks;
    thanks.id = { u"0190163d-0000-7000-b000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    thanks.object = u"0190163d-0000-7000-9000-000000000001"_s;
    thanks.title = u"Forty young people"_s;
    thanks.giver = { u"0190163d-0000-7000-a000-000000000002"_s };
    thanks.giverName = u"Mads K."_s;
    thanks.receiver = m_core->session().member().id;
    thanks.receiverName = m_core->session().member().name;
    thanks.at = now.addSecs(number);
    const KeptThanks kept { thanks.id,
        QString::fromUtf8(QJsonDocument(Api::toJson(thanks)).toJson(QJsonDocument::Compact)),
        thanks.at, false };
    const auto written = QCoro::waitFor(m_core->store().write(
        [kept](QSqlDatabase &db) { return FeedbackStore(db).upsert({ kept }); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
}

void TestNotifier::manyThanksAreOneNotice()
{
    signIn();
    makeNotifier(true);
    for (int number = 1; number <= 3; ++number)
        thank(number);
    m_notifier->check();
    QCOMPARE(m_told->size(), 3);
    QCOMPARE(lastTold().title, u"Mads K. thanks you"_s);
    for (int number = 4; number <= 8; ++number)
        thank(number);
    m_notifier->check();
    QCOMPARE(m_told->size(), 4);
    QVERIFY2(lastTold().title.contains(u"5"_s), qPrintable(lastTold().title));
    QSignalSpy page(m_notifier.get(), &Notifier::pageRequested);
    m_notifier->act(lastTold().key, u"show"_s);
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.first().first().toString(), u"impact"_s);
    m_notifier->check();
    QCOMPARE(m_told->size(), 4); // once
}

void TestNotifier::thanksThatWereSeenAreNotTold()
{
    signIn();
    makeNotifier(true);
    m_lookedAt = true;
    thank(1);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
    m_core->feedback().markThanksSeen();
    QTRY_VERIFY(m_core->feedback().unseen()->isEmpty());
    thank(2);
    m_lookedAt = false;
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
    QVERIFY(lastTold().key.endsWith(u"2"_s));
}

void TestNotifier::thanksWaitForTheEndOfQuietHours()
{
    signIn();
    makeNotifier(true);
    const QTime local = now.toLocalTime().time();
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(3600), false);
    thank(1);
    m_notifier->check();
    QCOMPARE(m_told->size(), 0);
    m_clock.advance(61min);
    m_notifier->check();
    QCOMPARE(m_told->size(), 1);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
