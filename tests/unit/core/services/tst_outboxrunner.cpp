// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/networks.h"
#include "core/services/accounts/accountlist.h"
#include "core/store/profilestore.h"
#include "core/store/statement.h"
#include "tests/unit/core/services/outboxfixture.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reply = ScriptedConnector::Reply;

namespace {

//! FAKE. Stands for a keychain that another program keeps now: it has none of the secrets.
class OtherKeychain final : public SecretStore {
public:
    QCoro::Task<Result<void>> write(QString, QByteArray) override { co_return Result<void>(); }
    QCoro::Task<Result<QByteArray>> read(QString) override
    {
        co_return fail(ErrorCode::NotFound, u"no such secret"_s);
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }
    QCoro::Task<QString> keeper() override { co_return name; }
    QString name = u"kwalletd5"_s;
};

} // namespace

class TestOutboxRunner final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsQueuedIsPublishedOnce();
    void theNetworkIsTouchedOnlyAfterTheCommit();
    void whatIsOutIsKeptOnceTheDiskHasRoomAgain();
    void aRelayFoundInSendingIsLookedUpFirst();
    void oneThatIsSurelyAbsentIsSentAgain();
    void aLostAnswerIsLookedUpBeforeAnythingIsSentAgain();
    void aNetworkThatCannotTellAsksThePersonInTheEnd();
    void aNetworkThatRefusesToTellAsksThePersonInTheEnd_data();
    void aNetworkThatRefusesToTellAsksThePersonInTheEnd();
    void looksGoOnWhileTheNetworkIsSilent();
    void aRefusalKeepsTheNetworksReason();
    void aFailedConnectionIsTriedAgainLater();
    void aTimeThatIsGivenAfterAFailureIsNoRetry();
    void aKeychainThatFailsOnTheWayIsNotAskedAgainAtOnce();
    void aPauseOfTheNetworkHoldsForTheAccount();
    void aPauseThatALookMetHoldsForTheAccount();
    void whoIsToldOfAPauseMaySendAllTheSame();
    void aRevokedTokenKeepsTheRelay();
    void anAccountThatIsDisconnectedWhileItSendsStaysSo();
    void anAccountThatIsSignedInAnewWhileItSendsStaysSo();
    void aNetworkThatIsSwitchedOffHoldsWhatIsQueued();
    void whatIsUsedUpThisMonthIsFinishedInItsOwnPage();
    void asManyPicturesGoAsTheNetworkTakesWithWhatWasChosen();
    void aServerThatTakesFewerPicturesGetsFewer();
    void withoutItsPictureARelayDoesNotGoOutUnasked();
    void aKeyInAnotherKeychainIsSaidAndNothingIsLost();
    void aClockThatIsSetBackHoldsNothingBack();
    void aWithdrawnStoryIsNotSent();
    void aStoryThatIsNotHereYetIsNotTakenForWithdrawn();
    void aStoryThatIsWithdrawnByTheTimeItsLinkIsPushedIsNotSent();
    void nothingGoesOutOncePausedOrStopped();
    void theWallWaitsForTheBackendOthersDoNot();
    void theLinkIsRegisteredFirst();
    void aRelayMovedMeanwhileIsLeftAlone();
    void aTimeThatIsGivenInTheLastMomentHolds();
    void onlyOneProgramSends();
    void accountsDoNotWaitForEachOther();
    void aTimeThatComesWhileAnotherAccountSendsIsKept();
    void anInterruptedLookIsTakenUp();
    void aClockThatWasAheadIsToldWhoLooks();
    void aTimeThatPassedWhileTheMachineSleptIsTold();
    void whatNeededThePersonBeforeIsNoNews();
};

void TestOutboxRunner::aTimeThatPassedWhileTheMachineSleptIsTold()
{
    OutboxFixture f;
    Relay relay = f.aQueuedRelay();
    relay.scheduled = true;
    relay.notBefore = f.clock.now().addSecs(3600);
    f.insert(relay);
    QSignalSpy told(f.relays.get(), &RelayService::changed);
    f.settle();
    QCOMPARE(told.size(), 0);
    f.clock.advance(4h);
    f.runner->wake();
    f.settle();
    QCOMPARE(told.size(), 1);
    QVERIFY(f.relays->row(relay.id)->needsPerson);
    QCOMPARE(f.waitingOf(relay), u"missed-schedule"_s);
    QCOMPARE(f.network.ledger.size(), 0);
    f.runner->wake();
    f.settle();
    QCOMPARE(told.size(), 1); // once
    f.restart();
    QSignalSpy again(f.relays.get(), &RelayService::changed);
    f.settle();
    QCOMPARE(again.size(), 1); // the machine may have been off since
}

void TestOutboxRunner::whatNeededThePersonBeforeIsNoNews()
{
    OutboxFixture f;
    Account ended = f.account;
    ended.state = Account::State::SignInAgain;
    VERIFY_OK(f.write([ended](QSqlDatabase &db) { return AccountStore(db).put(ended); }));
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    QSignalSpy told(f.relays.get(), &RelayService::changed);
    f.settle();
    QVERIFY(f.relays->row(relay.id)->needsPerson);
    QCOMPARE(told.size(), 0);
}

void TestOutboxRunner::whatIsQueuedIsPublishedOnce()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.settle();
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
    QCOMPARE(f.stored(relay).attempts, 1);
    const auto history = RelayStore(f.reader()).history(relay.id);
    QCOMPARE(history->size(), 3);
}

void TestOutboxRunner::theNetworkIsTouchedOnlyAfterTheCommit()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    RelayState seen = RelayState::Drafted;
    f.network.onPublish = [&] { seen = f.stateOf(relay); };
    f.settle();
    QCOMPARE(seen, RelayState::Sending);
}

void TestOutboxRunner::whatIsOutIsKeptOnceTheDiskHasRoomAgain()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    VERIFY_OK(f.write([](QSqlDatabase &db) {
        return execute(db,
            u"CREATE TRIGGER no_room BEFORE UPDATE ON relay WHEN new.state = 'published'"
            " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
    }));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Sending);
    QCOMPARE(f.waitingOf(relay), u"storage"_s);
    VERIFY_OK(f.write([](QSqlDatabase &db) { return execute(db, u"DROP TRIGGER no_room"_s); }));
    f.clock.advance(31s);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.stored(relay).postId, relay.id.value);
    QCOMPARE(f.network.looks, 0); // some cannot be asked, and others charge for it
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::aRelayFoundInSendingIsLookedUpFirst()
{
    OutboxFixture f;
    Relay relay = f.aQueuedRelay();
    relay.state = RelayState::Sending;
    relay.attempts = 1;
    f.insert(relay);
    f.network.ledger.append(relay.id); // it had arrived
    f.settle();
    QCOMPARE(f.network.looks, 1);
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.stored(relay).postId, relay.id.value);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::oneThatIsSurelyAbsentIsSentAgain()
{
    OutboxFixture f;
    Relay relay = f.aQueuedRelay();
    relay.state = RelayState::Sending;
    relay.attempts = 1;
    f.insert(relay);
    f.settle();
    QCOMPARE(f.network.looks, 1);
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
    QCOMPARE(f.stored(relay).attempts, 2);
}

void TestOutboxRunner::aLostAnswerIsLookedUpBeforeAnythingIsSentAgain()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Unknown);
    QCOMPARE(f.stored(relay).notBefore, f.clock.now().addSecs(30));
    QCOMPARE(f.network.looks, 0);
    f.clock.advance(30s);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.network.looks, 1);
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::aNetworkThatCannotTellAsksThePersonInTheEnd()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
    for (int i = 0; i < OutboxRules::looks; ++i)
        f.network.lookups.enqueue(LookupResult { Lookup::CannotTell, {} });
    f.settle();
    for (int i = 0; i < OutboxRules::looks; ++i) {
        QCOMPARE(f.stateOf(relay), RelayState::Unknown);
        f.clock.set(f.stored(relay).notBefore);
        f.runner->wake();
        f.settle();
    }
    QCOMPARE(f.stateOf(relay), RelayState::AskPerson);
    QVERIFY(f.relays->row(relay.id)->needsPerson);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::aNetworkThatRefusesToTellAsksThePersonInTheEnd_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("a permission is missing") << int(ErrorCode::Forbidden);
    QTest::newRow("too many posts to read") << int(ErrorCode::OutcomeUnknown);
    QTest::newRow("the address is gone") << int(ErrorCode::NotFound);
}

void TestOutboxRunner::aNetworkThatRefusesToTellAsksThePersonInTheEnd()
{
    QFETCH(const int, code);
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
    for (int i = 0; i < OutboxRules::looks; ++i)
        f.network.lookups.enqueue(fail(ErrorCode(code)));
    f.settle();
    for (int i = 0; i < OutboxRules::looks; ++i) {
        QCOMPARE(f.stateOf(relay), RelayState::Unknown);
        f.clock.set(f.stored(relay).notBefore);
        f.runner->wake();
        f.settle();
    }
    QCOMPARE(f.stateOf(relay), RelayState::AskPerson);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::looksGoOnWhileTheNetworkIsSilent()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
    for (int i = 0; i < 8; ++i)
        f.network.lookups.enqueue(fail(ErrorCode::Network));
    f.settle();
    for (int i = 0; i < 9; ++i) {
        f.clock.set(f.stored(relay).notBefore);
        f.runner->wake();
        f.settle();
    }
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::aRefusalKeepsTheNetworksReason()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ false, Error { ErrorCode::Rejected, {}, u"text-too-long"_s } });
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Refused);
    QCOMPARE(f.stored(relay).lastError->reason, u"text-too-long"_s);
    QVERIFY(QCoro::waitFor(f.relays->retry(relay.id)));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
}

void TestOutboxRunner::aFailedConnectionIsTriedAgainLater()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ false, Error { ErrorCode::RateLimited, {}, {}, 90s } });
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(f.stored(relay).notBefore, f.clock.now().addSecs(90));
    QCOMPARE(f.waitingOf(relay), u"retry"_s);
    f.clock.advance(90s);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
}

void TestOutboxRunner::aTimeThatIsGivenAfterAFailureIsNoRetry()
{
    for (const ErrorCode code : { ErrorCode::Network, ErrorCode::RateLimited }) {
        OutboxFixture f;
        Relay relay = f.aQueuedRelay();
        relay.scheduled = true;
        relay.notBefore = f.clock.now();
        f.insert(relay);
        f.network.replies.enqueue({ false, Error { code } });
        f.settle();
        QCOMPARE(f.waitingOf(relay), u"retry"_s);
        VERIFY_OK(QCoro::waitFor(f.relays->reschedule(relay.id, f.clock.now().addSecs(3600))));
        QCOMPARE(f.waitingOf(relay), u"scheduled"_s);
        QVERIFY(!f.stored(relay).lastError);
    }
}

void TestOutboxRunner::aKeychainThatFailsOnTheWayIsNotAskedAgainAtOnce()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ false, Error { ErrorCode::KeychainLocked } });
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(f.network.ledger.size(), 0);
    f.clock.advance(60s);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
}

void TestOutboxRunner::aPauseOfTheNetworkHoldsForTheAccount()
{
    OutboxFixture f;
    int asked = 0;
    f.network.onPublish = [&asked] { ++asked; };
    f.network.replies.enqueue({ false, Error { ErrorCode::RateLimited, {}, {}, 90s } });
    const QDateTime until = f.clock.now().addSecs(90);
    const Relay first = f.aQueuedRelay(1);
    const Relay second = f.aQueuedRelay(2);
    f.insert(first);
    f.insert(second);
    f.settle();
    QCOMPARE(asked, 1);
    const bool firstMetIt = f.stored(first).attempts == 1;
    const Relay other = firstMetIt ? second : first;
    QCOMPARE(f.stateOf(other), RelayState::Queued);
    QCOMPARE(f.stored(other).attempts, 0);
    QCOMPARE(f.waitingOf(other), u"network-pause"_s);
    QCOMPARE(f.relays->row(other.id)->nextAt, until);
    f.restart();
    f.settle();
    QCOMPARE(asked, 1); // it is the network's, whatever program asks

    Account another = f.account;
    another.id = { u"account-2"_s };
    VERIFY_OK(f.write([another](QSqlDatabase &db) { return AccountStore(db).put(another); }));
    Relay elsewhere = f.aQueuedRelay(3);
    elsewhere.account = another.id;
    f.insert(elsewhere);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(elsewhere), RelayState::Published);

    f.clock.set(until);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(first), RelayState::Published);
    QCOMPARE(f.stateOf(second), RelayState::Published);
}

void TestOutboxRunner::aPauseThatALookMetHoldsForTheAccount()
{
    OutboxFixture f;
    const Relay doubtful = f.aQueuedRelay(1);
    f.insert(doubtful);
    f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
    f.network.lookups.enqueue(fail(Error { ErrorCode::RateLimited, {}, {}, 900s }));
    f.settle();
    f.clock.advance(30s);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.network.looks, 1);
    QCOMPARE(f.stateOf(doubtful), RelayState::Unknown);
    const QDateTime until = f.clock.now().addSecs(900);
    QCOMPARE(f.stored(doubtful).notBefore, until);

    const Relay next = f.aQueuedRelay(2);
    f.insert(next);
    Relay other = f.aQueuedRelay(3);
    other.state = RelayState::Unknown;
    other.attempts = 1;
    other.notBefore = f.clock.now();
    f.insert(other);
    f.restart(); // it is the network's, whatever program asks
    f.settle();
    QCOMPARE(f.network.looks, 1);
    QCOMPARE(f.network.ledger.size(), 1);
    QCOMPARE(f.waitingOf(next), u"network-pause"_s);
    QCOMPARE(f.relays->row(next.id)->nextAt, until);
    QCOMPARE(f.waitingOf(other), u"network-pause"_s);

    QVERIFY(QCoro::waitFor(f.relays->checkNow(doubtful.id))); // the person wants to know
    f.settle();
    QCOMPARE(f.network.looks, 2);
    QCOMPARE(f.stateOf(doubtful), RelayState::Published);

    f.clock.set(until);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(next), RelayState::Published);
    QCOMPARE(f.stateOf(other), RelayState::Published);
    QCOMPARE(f.network.looks, 3);
    QCOMPARE(f.network.ledger.size(), 3);
}

void TestOutboxRunner::whoIsToldOfAPauseMaySendAllTheSame()
{
    OutboxFixture f;
    f.network.replies.enqueue({ false, Error { ErrorCode::RateLimited, {}, {}, 3600s } });
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.settle();
    QCOMPARE(f.waitingOf(relay), u"retry"_s);
    QVERIFY(QCoro::waitFor(f.relays->retry(relay.id)));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
}

void TestOutboxRunner::aRevokedTokenKeepsTheRelay()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.replies.enqueue({ false, Error { ErrorCode::Unauthorized } });
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(AccountStore(f.reader()).find(f.account.id)->state, Account::State::SignInAgain);
    QCOMPARE(f.waitingOf(relay), u"sign-in-again"_s);
    const Account again = f.account;
    VERIFY_OK(f.write([again](QSqlDatabase &db) { return AccountStore(db).put(again); }));
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::anAccountThatIsDisconnectedWhileItSendsStaysSo()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    const Pending<bool> gate;
    f.network.gate = gate;
    f.network.replies.enqueue({ false, Error { ErrorCode::Unauthorized } });
    QVERIFY(f.runner->start());
    QTRY_COMPARE(f.stateOf(relay), RelayState::Sending);
    VERIFY_OK(
        f.write([id = f.account.id](QSqlDatabase &db) { return AccountStore(db).remove(id); }));
    gate.settle(true);
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QVERIFY(!AccountStore(f.reader()).find(f.account.id));
    QVERIFY(f.network.ledger.isEmpty());
}

void TestOutboxRunner::anAccountThatIsSignedInAnewWhileItSendsStaysSo()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    const Pending<bool> gate;
    f.network.gate = gate;
    f.network.replies.enqueue({ false, Error { ErrorCode::Unauthorized } });
    QVERIFY(f.runner->start());
    QTRY_COMPARE(f.stateOf(relay), RelayState::Sending);
    Account again = f.account;
    again.connectedAt = f.clock.now();
    VERIFY_OK(f.write([again](QSqlDatabase &db) { return AccountStore(db).put(again); }));
    gate.settle(true);
    f.settle();
    QCOMPARE(AccountStore(f.reader()).find(f.account.id)->state, Account::State::Connected);
    QCOMPARE(f.stateOf(relay), RelayState::Published); // by the new token
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::asManyPicturesGoAsTheNetworkTakesWithWhatWasChosen()
{
    OutboxFixture f;
    f.network.can.maxImages = 2;
    f.pictures = { { u"/own/a.jpg"_s, "a" }, { u"/own/b.jpg"_s, "b" }, { u"/own/c.jpg"_s, "c" } };
    Relay relay = f.aQueuedRelay();
    relay.withImage = true;
    f.insert(relay);
    const PostChoices choices { PostVisibility::Followers, u"Politique"_s };
    VERIFY_OK(f.write([id = relay.id, choices](QSqlDatabase &db) -> Result<void> {
        const QList<RelayPicture> pictures { { u"/own/b.jpg"_s, u"B"_s },
            { u"/own/a.jpg"_s, u"A"_s }, { u"/own/c.jpg"_s, u"C"_s } };
        if (const auto kept = RelayStore(db).setPictures(id, pictures); !kept)
            return kept;
        return RelayStore(db).setChoices(id, choices);
    }));
    f.settle();
    QCOMPARE(f.network.taken.size(), 1);
    const Publication &sent = f.network.taken.first();
    QCOMPARE(sent.images.size(), 2);
    QCOMPARE(sent.images[0].bytes, QByteArray("b"));
    QCOMPARE(sent.images[0].alt, u"B"_s);
    QCOMPARE(sent.images[1].bytes, QByteArray("a"));
    QCOMPARE(sent.choices, choices);
}

void TestOutboxRunner::aServerThatTakesFewerPicturesGetsFewer()
{
    OutboxFixture f;
    f.network.can.maxImages = 4;
    f.account.maxPictures = 1;
    const Account told = f.account;
    VERIFY_OK(f.write([told](QSqlDatabase &db) { return AccountStore(db).put(told); }));
    f.pictures = { { u"/own/a.jpg"_s, "a" }, { u"/own/b.jpg"_s, "b" } };
    Relay relay = f.aQueuedRelay();
    relay.withImage = true;
    f.insert(relay);
    VERIFY_OK(f.write([id = relay.id](QSqlDatabase &db) {
        return RelayStore(db).setPictures(
            id, { { u"/own/b.jpg"_s, u"B"_s }, { u"/own/a.jpg"_s, u"A"_s } });
    }));
    f.settle();
    QCOMPARE(f.network.taken.size(), 1);
    QCOMPARE(f.network.taken.first().images.size(), 1);
    QCOMPARE(f.network.taken.first().images[0].alt, u"B"_s);
}

void TestOutboxRunner::withoutItsPictureARelayDoesNotGoOutUnasked()
{
    OutboxFixture f;
    f.network.can.maxImages = 4;
    f.pictures = { { u"/own/a.jpg"_s, "a" } };
    Relay relay = f.aQueuedRelay();
    relay.withImage = true;
    f.insert(relay);
    VERIFY_OK(f.write([id = relay.id](QSqlDatabase &db) {
        return RelayStore(db).setPictures(
            id, { { u"/own/a.jpg"_s, u"A"_s }, { u"/own/b.jpg"_s, u"B"_s } });
    }));
    f.settle();
    QVERIFY(f.network.taken.isEmpty());
    QCOMPARE(f.stateOf(relay), RelayState::Refused);
    QCOMPARE(f.stored(relay).lastError.value_or(Error()).reason, u"picture-gone"_s);
    QVERIFY(f.relays->row(relay.id)->needsPerson);
    f.pictures.insert(u"/own/b.jpg"_s, "b"); // it came back, and the person says: again
    QVERIFY(QCoro::waitFor(f.relays->retry(relay.id)));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.taken.size(), 1);
    QCOMPARE(f.network.taken.first().images.size(), 2);
}

void TestOutboxRunner::aNetworkThatIsSwitchedOffHoldsWhatIsQueued()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    const auto set = [&f, &relay](bool enabled) {
        NetworkSettings settings;
        settings.networks = { { .network = relay.network, .enabled = enabled } };
        const QString json = QString::fromUtf8(QJsonDocument(Api::toJson(settings)).toJson());
        VERIFY_OK(f.write(
            [json](QSqlDatabase &db) { return ProfileStore(db).setValue(u"networks"_s, json); }));
    };
    set(false);
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(f.waitingOf(relay), u"network-off"_s);
    QVERIFY(f.relays->row(relay.id)->needsPerson);
    QVERIFY(f.network.ledger.isEmpty());
    set(true);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::whatIsUsedUpThisMonthIsFinishedInItsOwnPage()
{
    OutboxFixture f;
    NetworkSettings settings;
    settings.networks = {
        { .network = Network::X, .monthlyPosts = 10, .stoppedUntil = f.clock.now().addDays(2) }
    };
    const QString json = QString::fromUtf8(QJsonDocument(Api::toJson(settings)).toJson());
    VERIFY_OK(f.write(
        [json](QSqlDatabase &db) { return ProfileStore(db).setValue(u"networks"_s, json); }));
    Relay waiting = f.aQueuedRelay(1);
    waiting.changedAt = f.clock.now().addSecs(-3600);
    f.insert(waiting);
    QSignalSpy pages(f.relays.get(), &RelayService::openOwnPage);
    f.settle();
    QCOMPARE(f.waitingOf(waiting), u"posts-used-up"_s); // nothing opens by itself
    QVERIFY(f.relays->row(waiting.id)->needsPerson);
    QCOMPARE(pages.size(), 0);
    const Relay fresh = f.aQueuedRelay(2);
    f.insert(fresh);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(fresh), RelayState::NeedsConfirmation);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().at(1).toUrl().toString().contains(u"x.com/intent"_s));
    QVERIFY(f.network.ledger.isEmpty());

    f.clock.advance(std::chrono::hours(48)); // the next month
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(waiting), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::aKeyInAnotherKeychainIsSaidAndNothingIsLost()
{
    OtherKeychain other;
    OutboxFixture f;
    f.network.can.signIn = Capabilities::SignIn::BrowserOAuth;
    f.keychain = &other;
    f.restart();
    const AccountId account = f.account.id;
    VERIFY_OK(f.write([account](QSqlDatabase &db) {
        return setSecretKeeper(db, account, u"gnome-keyring-d"_s);
    }));
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.settle();
    QCOMPARE(f.waitingOf(relay), u"keychain-changed"_s);
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    other.name = u"gnome-keyring-d"_s; // the one that has it: it is locked
    f.clock.advance(61s);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.waitingOf(relay), u"keychain-locked"_s);
    QVERIFY(f.network.ledger.isEmpty());
}

void TestOutboxRunner::aClockThatIsSetBackHoldsNothingBack()
{
    OtherKeychain other;
    OutboxFixture f;
    f.network.can.signIn = Capabilities::SignIn::BrowserOAuth;
    f.keychain = &other;
    f.restart();
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.settle();
    QCOMPARE(f.waitingOf(relay), u"keychain-locked"_s);
    f.network.can.signIn = Capabilities::SignIn::None; // as if it were unlocked
    f.clock.advance(-1h);
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
}

void TestOutboxRunner::aWithdrawnStoryIsNotSent()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    Story story = f.aLiveStory();
    story.state = StoryState::Withdrawn;
    VERIFY_OK(f.write([story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }); }));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Cancelled);
    QCOMPARE(RelayStore(f.reader()).history(relay.id)->last().reason, u"story-withdrawn"_s);
    // The outbox tells it from one that the person cancelled.
    const auto stopped = RelayStore(f.reader()).find(relay.id);
    QVERIFY(stopped.has_value());
    QCOMPARE(stopped->lastError.value_or(Error {}).reason, u"story-withdrawn"_s);
    QVERIFY(f.network.ledger.isEmpty());
}

// A damaged store costs a new pull, and not what waits in it.
void TestOutboxRunner::aStoryThatIsNotHereYetIsNotTakenForWithdrawn()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    VERIFY_OK(f.write([id = relay.story](QSqlDatabase &db) {
        return withoutValue(StoryStore(db).remove({ id }));
    }));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(f.waitingOf(relay), u"offline"_s);
    // Once everything is here, it was taken from this member.
    VERIFY_OK(f.write([](QSqlDatabase &db) { return ProfileStore(db).setCursor(u"1:5"_s); }));
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Cancelled);
    QVERIFY(f.network.ledger.isEmpty());
}

void TestOutboxRunner::aStoryThatIsWithdrawnByTheTimeItsLinkIsPushedIsNotSent()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    Story story = f.aLiveStory();
    story.state = StoryState::Withdrawn;
    f.pulled = [story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }); };
    f.settle();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Cancelled);
    QCOMPARE(RelayStore(f.reader()).history(relay.id)->last().reason, u"story-withdrawn"_s);
    QVERIFY(f.network.ledger.isEmpty());
}

void TestOutboxRunner::nothingGoesOutOncePausedOrStopped()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.onPush = [&f] { f.relays->setPaused(true); };
    f.settle();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(f.waitingOf(relay), u"paused"_s);
    f.onPush = [&f] { f.runner->stop(); };
    f.relays->setPaused(false);
    QTRY_VERIFY(!f.runner->isRunning());
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QVERIFY(f.network.ledger.isEmpty());
    f.onPush = {};
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
}

void TestOutboxRunner::theWallWaitsForTheBackendOthersDoNot()
{
    OutboxFixture f;
    f.backendReachable = false;
    Relay wall = f.aQueuedRelay(1);
    wall.account = implicitAccount(Network::Wall);
    wall.network = Network::Wall;
    const Relay other = f.aQueuedRelay(2);
    f.insert(wall);
    f.insert(other);
    f.settle();
    QCOMPARE(f.stateOf(other), RelayState::Published);
    QCOMPARE(f.stateOf(wall), RelayState::Queued);
    QCOMPARE(f.waitingOf(wall), u"offline"_s);
    f.backendReachable = true;
    f.runner->wake();
    f.settle();
    QCOMPARE(f.stateOf(wall), RelayState::Published);
}

void TestOutboxRunner::theLinkIsRegisteredFirst()
{
    OutboxFixture f;
    f.insert(f.aQueuedRelay());
    int triesWhenSent = 0;
    f.network.onPublish = [&] { triesWhenSent = f.pushTries; };
    f.settle();
    QCOMPARE(triesWhenSent, 1);
}

void TestOutboxRunner::aRelayMovedMeanwhileIsLeftAlone()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    f.network.onPublish = [] { QFAIL("a cancelled relay was sent"); };
    QVERIFY(QCoro::waitFor(f.relays->cancel(relay.id)));
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Cancelled);
    const auto again = QCoro::waitFor(f.relays->retry(relay.id));
    QVERIFY(!again);
    QCOMPARE(again.error().reason, u"relay-state"_s);
}

void TestOutboxRunner::aTimeThatIsGivenInTheLastMomentHolds()
{
    OutboxFixture f;
    const Relay relay = f.aQueuedRelay();
    f.insert(relay);
    const QDateTime tomorrow = f.clock.now().addDays(1);
    // The commit of the new time is on its way when the outbox begins to send.
    f.onPush = [&f, id = relay.id, tomorrow] {
        f.clock.advance(1s);
        f.relays->reschedule(id, tomorrow);
    };
    f.settle();
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Queued);
    QCOMPARE(f.stored(relay).notBefore, tomorrow);
    QVERIFY(f.network.ledger.isEmpty());
}

void TestOutboxRunner::onlyOneProgramSends()
{
    OutboxFixture f;
    f.settle();
    OutboxSurroundings none;
    OutboxRunner second(*f.store, f.secrets, f.settings, f.clock, std::move(none),
        f.dir.filePath(u"outbox.lock"_s));
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().reason, u"outbox-in-use"_s);
    f.runner->stop();
    QVERIFY(second.start());
}

void TestOutboxRunner::accountsDoNotWaitForEachOther()
{
    OutboxFixture f;
    Account second = f.account;
    second.id = { u"account-2"_s };
    VERIFY_OK(f.write([second](QSqlDatabase &db) { return AccountStore(db).put(second); }));
    QList<Relay> relays;
    for (int n = 1; n <= 6; ++n) {
        relays.append(f.aQueuedRelay(n));
        relays.last().account = n % 2 == 0 ? second.id : f.account.id;
        f.insert(relays.last());
    }
    f.settle();
    for (const Relay &relay : relays)
        QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 6);
}

void TestOutboxRunner::aTimeThatComesWhileAnotherAccountSendsIsKept()
{
    OutboxFixture f;
    Account second = f.account;
    second.id = { u"account-2"_s };
    VERIFY_OK(f.write([second](QSqlDatabase &db) { return AccountStore(db).put(second); }));
    const Relay slow = f.aQueuedRelay(1);
    Relay timed = f.aQueuedRelay(2);
    timed.account = second.id;
    timed.scheduled = true;
    timed.notBefore = f.clock.now().addMSecs(50);
    f.insert(slow);
    f.insert(timed);
    const Pending<bool> gate;
    f.network.gate = gate;
    QVERIFY(f.runner->start());
    QTRY_COMPARE(f.stateOf(slow), RelayState::Sending);
    QCOMPARE(f.stateOf(timed), RelayState::Queued);
    f.clock.advance(1s);
    QTRY_COMPARE(f.stateOf(timed), RelayState::Published);
    QCOMPARE(f.stateOf(slow), RelayState::Sending);
    gate.settle(true);
    f.settle();
    QCOMPARE(f.stateOf(slow), RelayState::Published);
}

void TestOutboxRunner::anInterruptedLookIsTakenUp()
{
    OutboxFixture f;
    Relay relay = f.aQueuedRelay();
    relay.state = RelayState::Reconciling;
    relay.attempts = 1;
    f.insert(relay);
    f.network.ledger.append(relay.id);
    f.settle();
    QCOMPARE(f.stateOf(relay), RelayState::Published);
    QCOMPARE(f.network.ledger.size(), 1);
}

void TestOutboxRunner::aClockThatWasAheadIsToldWhoLooks()
{
    for (const bool wasAhead : { true, false }) {
        OutboxFixture f;
        Relay relay = f.aQueuedRelay();
        relay.state = RelayState::Sending;
        relay.attempts = 1;
        relay.createdAt = f.clock.now().addDays(wasAhead ? 30 : -1);
        f.insert(relay);
        f.network.ledger.append(relay.id);
        f.settle();
        QCOMPARE(f.network.looked.size(), 1);
        QCOMPARE(f.network.looked.first().clockWasAhead, wasAhead);
        QCOMPARE(f.stateOf(relay), RelayState::Published);
    }
}

QTEST_GUILESS_MAIN(TestOutboxRunner)
#include "tst_outboxrunner.moc"
