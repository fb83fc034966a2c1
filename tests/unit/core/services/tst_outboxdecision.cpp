// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/lookhistory.h"
#include "core/services/outbox/outboxdecision.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;
using Kind = OutboxStep::Kind;

namespace {
const QTimeZone paris("Europe/Paris");

//! Local time in Paris on Monday 23 November 2026.
QDateTime today(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, minute), paris).toUTC();
}

OutboxFacts factsAt(const QDateTime &now)
{
    OutboxFacts facts;
    facts.now = now;
    facts.zone = paris;
    return facts;
}

//! Confirmed "now" at that time.
Relay queuedAt(const QDateTime &time)
{
    Relay relay;
    relay.state = RelayState::Queued;
    relay.createdAt = time;
    relay.changedAt = time;
    return relay;
}
} // namespace

class TestOutboxDecision final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConfirmedRelayGoesAtOnce();
    void aWithdrawnStoryStopsWhatWaits();
    void aScheduledRelayWaitsForItsTime();
    void aScheduleMissedByLessThanTwoHoursGoesOut();
    void aScheduleMissedByMoreAsks();
    void quietHoursHoldWhatThePersonDidNotJustAskFor();
    void theReleaseFromQuietHoursIsNamed();
    void pausedHoldsEverything();
    void anOwnPageOpensOnlyOnThePersonsAct();
    void theWallWaitsForTheBackend();
    void aRetryGoesAsSoonAsTheConnectionIsBack();
    void anAccountThatMustSignInAgainAsks();
    void anOldRelayAsksBeforeItGoesOut();
    void aRelayFoundInSendingIsReconciled();
    void anUnknownOneIsLookedUpEvenInQuietHours();
    void aLookWaitsForAPauseUnlessThePersonAsks();
    void aClockThatWasAheadOfTimeHoldsNothing();
    void anActOfAClockThatWasAheadIsNoFreshOne();
    void everyErrorMeansSomething_data();
    void everyErrorMeansSomething();
    void looksGrowFurtherApart();
    void onlyLooksSinceTheLastAttemptCount();
};

void TestOutboxDecision::aConfirmedRelayGoesAtOnce()
{
    QCOMPARE(nextStep(queuedAt(today(10)), factsAt(today(10))).kind, Kind::Send);
}

void TestOutboxDecision::aWithdrawnStoryStopsWhatWaits()
{
    OutboxFacts facts = factsAt(today(10));
    facts.storyWithdrawn = true;
    const OutboxStep expected { Kind::Cancel, {}, u"story-withdrawn"_s };
    QCOMPARE(nextStep(queuedAt(today(10)), facts), expected);
    // What may be out already is settled, not cancelled.
    Relay sending = queuedAt(today(10));
    sending.state = RelayState::Sending;
    QCOMPARE(nextStep(sending, facts).kind, Kind::Reconcile);
}

void TestOutboxDecision::aScheduledRelayWaitsForItsTime()
{
    Relay relay = queuedAt(today(9));
    relay.scheduled = true;
    relay.notBefore = today(14);
    const OutboxStep expected { Kind::Wait, today(14), u"scheduled"_s };
    QCOMPARE(nextStep(relay, factsAt(today(10))), expected);
    QCOMPARE(nextStep(relay, factsAt(today(14))).kind, Kind::Send);
}

void TestOutboxDecision::aScheduleMissedByLessThanTwoHoursGoesOut()
{
    Relay relay = queuedAt(today(9));
    relay.scheduled = true;
    relay.notBefore = today(14);
    QCOMPARE(nextStep(relay, factsAt(today(15, 59))).kind, Kind::Send);
}

void TestOutboxDecision::aScheduleMissedByMoreAsks()
{
    Relay relay = queuedAt(today(9));
    relay.scheduled = true;
    relay.notBefore = today(14);
    const OutboxStep expected { Kind::AwaitPerson, {}, u"missed-schedule"_s };
    QCOMPARE(nextStep(relay, factsAt(today(16, 1))), expected);
}

void TestOutboxDecision::quietHoursHoldWhatThePersonDidNotJustAskFor()
{
    // Pressed at 22:00: the person's own act.
    QCOMPARE(nextStep(queuedAt(today(22)), factsAt(today(22))).kind, Kind::Send);
    // Pressed at 18:55 while nothing ran; found at 22:00.
    QCOMPARE(nextStep(queuedAt(today(18, 55)), factsAt(today(22))).why, u"quiet-hours"_s);
    // A retry of the machine's.
    Relay retried = queuedAt(today(18, 55));
    retried.notBefore = today(19, 5);
    QCOMPARE(nextStep(retried, factsAt(today(19, 6))).why, u"quiet-hours"_s);
}

void TestOutboxDecision::theReleaseFromQuietHoursIsNamed()
{
    Relay retried = queuedAt(today(18, 55));
    retried.notBefore = today(19, 5);
    const OutboxStep step = nextStep(retried, factsAt(today(19, 6)));
    QCOMPARE(step.at, today(8).addDays(1));
}

void TestOutboxDecision::pausedHoldsEverything()
{
    OutboxFacts facts = factsAt(today(10));
    facts.paused = true;
    QCOMPARE(nextStep(queuedAt(today(10)), facts).why, u"paused"_s);
    facts.ownPage = true;
    QCOMPARE(nextStep(queuedAt(today(10)), facts).why, u"paused"_s);
}

void TestOutboxDecision::anOwnPageOpensOnlyOnThePersonsAct()
{
    OutboxFacts facts = factsAt(today(14));
    facts.ownPage = true;
    QCOMPARE(nextStep(queuedAt(today(14)), facts).kind, Kind::HandOver);
    const OutboxStep reminded { Kind::AwaitPerson, {}, u"own-page"_s };
    Relay scheduled = queuedAt(today(9));
    scheduled.scheduled = true;
    scheduled.notBefore = today(14);
    QCOMPARE(nextStep(scheduled, facts), reminded);
    QCOMPARE(nextStep(queuedAt(today(9)), facts), reminded);

    facts.postsUsedUp = true;
    QCOMPARE(nextStep(queuedAt(today(14)), facts).kind, Kind::HandOver);
    QCOMPARE(nextStep(scheduled, facts).why, u"posts-used-up"_s);
    QCOMPARE(nextStep(queuedAt(today(9)), facts).why, u"posts-used-up"_s);

    facts.postsUsedUp = false;
    facts.postsTooFew = true;
    QCOMPARE(nextStep(scheduled, facts).why, u"posts-too-few"_s);
}

void TestOutboxDecision::theWallWaitsForTheBackend()
{
    OutboxFacts facts = factsAt(today(10));
    facts.backendReachable = false;
    QCOMPARE(nextStep(queuedAt(today(10)), facts).kind, Kind::Send);
    facts.needsBackend = true;
    QCOMPARE(nextStep(queuedAt(today(10)), facts).why, u"offline"_s);
}

void TestOutboxDecision::aRetryGoesAsSoonAsTheConnectionIsBack()
{
    Relay relay = queuedAt(today(10));
    relay.notBefore = today(10, 15);
    relay.lastError = Error { ErrorCode::Network };
    OutboxFacts facts = factsAt(today(10, 5));
    QCOMPARE(nextStep(relay, facts).why, u"retry"_s);
    facts.reachableSince = today(10, 4);
    QCOMPARE(nextStep(relay, facts).kind, Kind::Send);
    relay.lastError = Error { ErrorCode::RateLimited };
    QCOMPARE(nextStep(relay, facts).why, u"retry"_s);
    // What was scheduled, and has failed once, as well; not what has its time still to come.
    relay.lastError = Error { ErrorCode::Network };
    relay.scheduled = true;
    QCOMPARE(nextStep(relay, facts).why, u"scheduled"_s);
    relay.attempts = 1;
    QCOMPARE(nextStep(relay, facts).kind, Kind::Send);
    facts.reachableSince = today(9, 59);
    QCOMPARE(nextStep(relay, facts).why, u"retry"_s);
    relay.lastError = Error { ErrorCode::RateLimited };
    QCOMPARE(nextStep(relay, facts).why, u"retry"_s);
    relay.lastError.reset(); // moved by the person since
    facts.reachableSince = today(10, 4);
    QCOMPARE(nextStep(relay, facts).why, u"scheduled"_s);
}

void TestOutboxDecision::anAccountThatMustSignInAgainAsks()
{
    OutboxFacts facts = factsAt(today(10));
    facts.accountState = Account::State::SignInAgain;
    QCOMPARE(nextStep(queuedAt(today(10)), facts).why, u"sign-in-again"_s);
    facts.accountKnown = false;
    QCOMPARE(nextStep(queuedAt(today(10)), facts).why, u"account-gone"_s);
    facts.networkOff = true; // what the person cannot change comes first
    QCOMPARE(nextStep(queuedAt(today(10)), facts).why, u"network-off"_s);
}

void TestOutboxDecision::anOldRelayAsksBeforeItGoesOut()
{
    Relay relay = queuedAt(today(10));
    relay.notBefore = today(10, 5);
    QCOMPARE(nextStep(relay, factsAt(today(11).addDays(4))).kind, Kind::Send);
    QCOMPARE(nextStep(relay, factsAt(today(11).addDays(8))).why, u"too-old"_s);
}

void TestOutboxDecision::aRelayFoundInSendingIsReconciled()
{
    Relay relay = queuedAt(today(10));
    relay.state = RelayState::Sending;
    QCOMPARE(nextStep(relay, factsAt(today(10))).kind, Kind::Reconcile);
    relay.state = RelayState::Reconciling;
    QCOMPARE(nextStep(relay, factsAt(today(10))).kind, Kind::LookUp);
}

void TestOutboxDecision::anUnknownOneIsLookedUpEvenInQuietHours()
{
    Relay relay = queuedAt(today(22));
    relay.state = RelayState::Unknown;
    relay.notBefore = today(22, 1);
    QCOMPARE(nextStep(relay, factsAt(today(22))).why, u"next-look"_s);
    QCOMPARE(nextStep(relay, factsAt(today(22, 1))).kind, Kind::LookUp);
}

void TestOutboxDecision::aLookWaitsForAPauseUnlessThePersonAsks()
{
    Relay relay = queuedAt(today(10));
    relay.state = RelayState::Unknown;
    OutboxFacts facts = factsAt(today(10, 1));
    facts.restsUntil = today(10, 15);
    const OutboxStep expected { Kind::Wait, today(10, 15), u"network-pause"_s };
    QCOMPARE(nextStep(relay, facts), expected);
    facts.now = today(10, 15);
    QCOMPARE(nextStep(relay, facts).kind, Kind::LookUp);
    facts.now = today(10, 1);
    relay.state = RelayState::Reconciling; // RelayService::checkNow
    QCOMPARE(nextStep(relay, facts).kind, Kind::LookUp);
}

void TestOutboxDecision::aClockThatWasAheadOfTimeHoldsNothing()
{
    const QDateTime wrong = today(10).addYears(10);
    OutboxFacts facts = factsAt(today(10));
    Relay retried = queuedAt(today(9));
    retried.notBefore = wrong;
    QCOMPARE(nextStep(retried, facts).kind, Kind::Send);
    Relay lost = queuedAt(today(9));
    lost.state = RelayState::Unknown;
    lost.notBefore = wrong;
    QCOMPARE(nextStep(lost, facts).kind, Kind::LookUp);
    facts.restsUntil = wrong;
    QCOMPARE(nextStep(queuedAt(today(9, 59)), facts).kind, Kind::Send);
    QCOMPARE(nextStep(lost, facts).kind, Kind::LookUp);
    // The person's own time stays, and so does the longest pause that a network may ask for.
    Relay scheduled = queuedAt(today(9));
    scheduled.scheduled = true;
    scheduled.notBefore = today(10).addDays(30);
    QCOMPARE(nextStep(scheduled, facts).why, u"scheduled"_s);
    facts.restsUntil = today(10).addDays(1);
    QCOMPARE(nextStep(queuedAt(today(9, 59)), facts).why, u"network-pause"_s);
}

void TestOutboxDecision::anActOfAClockThatWasAheadIsNoFreshOne()
{
    const Relay confirmed = queuedAt(today(10).addDays(40)); // the clock was, and was put right
    QCOMPARE(nextStep(confirmed, factsAt(today(22))).why, u"quiet-hours"_s);
    QCOMPARE(nextStep(confirmed, factsAt(today(14))).kind, Kind::Send); // it is not held for ever
    OutboxFacts facts = factsAt(today(14));
    facts.ownPage = true; // no browser opens by itself
    QCOMPARE(nextStep(confirmed, facts).kind, Kind::AwaitPerson);
    // A clock is put right by seconds all the time.
    QCOMPARE(nextStep(queuedAt(today(22, 1)), factsAt(today(22))).kind, Kind::Send);
}

void TestOutboxDecision::everyErrorMeansSomething_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code)
        QTest::newRow(qPrintable(errorCodeName(ErrorCode(code)))) << code;
}

//! Nothing that may be out is ever put back to be sent again.
void TestOutboxDecision::everyErrorMeansSomething()
{
    QFETCH(int, code);
    const RelayEvent event = eventFor(Error { ErrorCode(code) });
    QVERIFY(after(RelayState::Sending, event));
    const QList<ErrorCode> mayBeOut { ErrorCode::OutcomeUnknown, ErrorCode::Corrupt,
        ErrorCode::Cancelled, ErrorCode::Storage };
    if (mayBeOut.contains(ErrorCode(code)))
        QCOMPARE(event, RelayEvent::AnswerLost);
}

void TestOutboxDecision::looksGrowFurtherApart()
{
    QCOMPARE(lookDelay(0), std::chrono::seconds(30));
    QCOMPARE(lookDelay(1), std::chrono::seconds(60));
    QCOMPARE(lookDelay(100), OutboxRules::longestLook);
}

void TestOutboxDecision::onlyLooksSinceTheLastAttemptCount()
{
    const auto step = [](RelayState state, const QString &reason = {}) {
        return RelayStep { {}, {}, state, 1, reason };
    };
    QList<RelayStep> history { step(RelayState::Queued), step(RelayState::Sending),
        step(RelayState::Unknown, u"outcome-unknown"_s), step(RelayState::Reconciling),
        step(RelayState::Unknown, cannotTellReason()), step(RelayState::Reconciling),
        step(RelayState::Unknown, u"network"_s) };
    QCOMPARE(looksIn(history), (Looks { 2, 1 }));
    history += { step(RelayState::Reconciling), step(RelayState::Queued), step(RelayState::Sending),
        step(RelayState::Unknown) };
    QCOMPARE(looksIn(history), (Looks { 0, 0 }));
}

QTEST_GUILESS_MAIN(TestOutboxDecision)
#include "tst_outboxdecision.moc"
