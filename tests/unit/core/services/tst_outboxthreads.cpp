// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/networks.h"
#include "core/store/profilestore.h"
#include "tests/unit/core/services/outboxfixture.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! Gives the relay a text of several posts and queues it as a thread.
bool queueAsThread(OutboxFixture &f, Relay &relay)
{
    relay.text = u"A sentence that tells a little more. "_s.repeated(12).trimmed();
    f.insert(relay);
    PostChoices choices;
    choices.thread = true;
    return isOk(f.write([id = relay.id, choices](
                            QSqlDatabase &db) { return RelayStore(db).setChoices(id, choices); }));
}

} // namespace

class TestOutboxThreads final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChosenThreadGoesOutInPartsWhereTheNetworkHasThem()
    {
        for (const bool hasThreads : { true, false }) {
            OutboxFixture f;
            f.network.can.threads = hasThreads;
            Relay relay = f.aQueuedRelay();
            QVERIFY(queueAsThread(f, relay));
            f.settle();
            QCOMPARE(f.network.taken.size(), 1);
            const Publication &sent = f.network.taken.first();
            QCOMPARE(!sent.continuation.isEmpty(), hasThreads);
            QVERIFY(sent.text.contains(relay.trackedLink.toString()));
            if (hasThreads)
                QVERIFY(checkText(Network::X, sent.text).valid);
            // X charges the company for each.
            QCOMPARE(f.pushes().last().body.value(u"posts"_s).toInt(),
                int(sent.continuation.size()) + 1);
        }
    }

    void aThreadForWhichTooFewPostsAreLeftThisMonthIsNotSent()
    {
        OutboxFixture f;
        f.network.can.threads = true;
        NetworkSettings settings;
        settings.networks = { { .network = Network::X,
            .monthlyPosts = 10,
            .postsLeft = 1,
            .leftUntil = f.clock.now().addDays(2) } };
        const QString json = QString::fromUtf8(QJsonDocument(Api::toJson(settings)).toJson());
        VERIFY_OK(f.write(
            [json](QSqlDatabase &db) { return ProfileStore(db).setValue(u"networks"_s, json); }));
        Relay thread = f.aQueuedRelay(1);
        thread.changedAt = f.clock.now().addSecs(-3600);
        QVERIFY(queueAsThread(f, thread));
        const Relay single = f.aQueuedRelay(2);
        f.insert(single);
        f.settle();
        QCOMPARE(f.waitingOf(thread), u"posts-too-few"_s);
        QVERIFY(f.relays->row(thread.id)->needsPerson);
        QCOMPARE(f.stateOf(single), RelayState::Published);
        QCOMPARE(f.network.ledger, QList<RelayId> { single.id });

        f.clock.advance(std::chrono::hours(48)); // the next month
        f.runner->wake();
        f.settle();
        QCOMPARE(f.stateOf(thread), RelayState::Published);
    }

    void theEndOfAThreadThatStoppedGoesOutThoughThePostsOfTheMonthAreUsedUp()
    {
        OutboxFixture f;
        f.network.can.threads = true;
        Relay relay = f.aQueuedRelay();
        QVERIFY(queueAsThread(f, relay));
        f.network.replies.enqueue({ false, asPartlyOut(Error { ErrorCode::Rejected }, 2) });
        f.settle();
        QCOMPARE(f.stateOf(relay), RelayState::Refused);
        NetworkSettings settings;
        settings.networks = { { .network = Network::X,
            .monthlyPosts = 2,
            .stoppedUntil = f.clock.now().addDays(2),
            .postsLeft = 0,
            .leftUntil = f.clock.now().addDays(2) } };
        const QString json = QString::fromUtf8(QJsonDocument(Api::toJson(settings)).toJson());
        VERIFY_OK(f.write(
            [json](QSqlDatabase &db) { return ProfileStore(db).setValue(u"networks"_s, json); }));
        // In a page of the network its first posts would be posted again.
        QSignalSpy pages(f.relays.get(), &RelayService::openOwnPage);
        VERIFY_OK(QCoro::waitFor(f.relays->retry(relay.id)));
        f.settle();
        QCOMPARE(pages.size(), 0);
        QCOMPARE(f.stateOf(relay), RelayState::Published);
        QCOMPARE(f.network.taken.size(), 1);
    }

    void aThreadStaysAsItsFirstAttemptCutItWhateverTheLimitsAreLater_data()
    {
        QTest::addColumn<int>("later"); // characters
        QTest::newRow("all would fit one post") << 5000;
        QTest::newRow("more posts") << 120;
        QTest::newRow("too many posts") << 30;
    }
    void aThreadStaysAsItsFirstAttemptCutItWhateverTheLimitsAreLater()
    {
        QFETCH(const int, later);
        OutboxFixture f;
        f.network.can.threads = true;
        Relay relay = f.aQueuedRelay();
        QVERIFY(queueAsThread(f, relay));
        // It stops on its way, and the program with it.
        f.network.replies.enqueue({ true, Error { ErrorCode::OutcomeUnknown } });
        LookupResult begun { Lookup::SurelyAbsent, {} };
        begun.begun = true;
        f.network.lookups.enqueue(begun);
        f.settle();
        QCOMPARE(f.network.taken.size(), 1);
        f.restart();
        f.network.allowed.maxLength = later;
        f.settle();
        f.clock.advance(OutboxRules::firstLook);
        f.runner->wake();
        f.settle();
        QCOMPARE(f.stateOf(relay), RelayState::Published);
        QCOMPARE(f.network.taken.size(), 2);
        QVERIFY(!f.network.taken.first().continuation.isEmpty());
        QCOMPARE(f.network.taken.last().text, f.network.taken.first().text);
        QCOMPARE(f.network.taken.last().continuation, f.network.taken.first().continuation);
    }

    void aThreadRefusedFromItsFirstPostOnIsCutAnew()
    {
        OutboxFixture f;
        f.network.can.threads = true;
        Relay relay = f.aQueuedRelay();
        QVERIFY(queueAsThread(f, relay));
        f.network.replies.enqueue({ false, Error { ErrorCode::Rejected } });
        f.settle();
        QCOMPARE(f.stateOf(relay), RelayState::Refused);
        f.network.allowed.maxLength = 120;
        // One that is out in part stays as it is.
        f.network.replies.enqueue(
            { true, Error { ErrorCode::Rejected, {}, u"thread-incomplete"_s, {} } });
        VERIFY_OK(QCoro::waitFor(f.relays->retry(relay.id)));
        f.settle();
        QCOMPARE(f.network.taken.size(), 1);
        QVERIFY(checkText(Network::X, f.network.taken.first().text, { 120, 0 }).valid);
        f.network.allowed.maxLength = 200;
        VERIFY_OK(QCoro::waitFor(f.relays->retry(relay.id)));
        f.settle();
        QCOMPARE(f.network.taken.size(), 2);
        QCOMPARE(f.network.taken.last().continuation, f.network.taken.first().continuation);
    }

    void thePostsOfAThreadThatStopsAreToldWhateverComesOfIt_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("tried again") << int(ErrorCode::ServerFault) << u"queued"_s;
        QTest::newRow("refused for good") << int(ErrorCode::Rejected) << u"refused"_s;
        QTest::newRow("its answer lost") << int(ErrorCode::OutcomeUnknown) << u"unknown"_s;
    }
    void thePostsOfAThreadThatStopsAreToldWhateverComesOfIt()
    {
        QFETCH(const int, code);
        QFETCH(const QString, state);
        OutboxFixture f;
        const Relay relay = f.aQueuedRelay();
        f.insert(relay);
        f.network.replies.enqueue({ false, asPartlyOut(Error { ErrorCode(code) }, 3) });
        f.settle();
        QCOMPARE(relayStateKey(f.stateOf(relay)), state);
        const QJsonObject told = f.pushes().last().body;
        QCOMPARE(told.value(u"state"_s).toString(), state);
        QCOMPARE(told.value(u"partlyOut"_s), QJsonValue(true));
        QCOMPARE(told.value(u"posts"_s).toInt(), 3);
    }

    void aThreadThatStoppedIsToldAsSuchWhenItIsGivenUp()
    {
        OutboxFixture f;
        const Relay relay = f.aQueuedRelay();
        f.insert(relay);
        f.network.replies.enqueue({ false, asPartlyOut(Error { ErrorCode::Rejected }, 3) });
        f.settle();
        VERIFY_OK(QCoro::waitFor(f.relays->cancel(relay.id)));
        const QJsonObject told = f.pushes().last().body;
        QCOMPARE(told.value(u"state"_s).toString(), u"cancelled"_s);
        QCOMPARE(told.value(u"partlyOut"_s), QJsonValue(true));
        // One of which nothing is out costs nothing.
        const Relay refused = f.aQueuedRelay(2);
        f.insert(refused);
        f.network.replies.enqueue({ false, Error { ErrorCode::Rejected } });
        f.runner->wake();
        f.settle();
        QCOMPARE(f.stateOf(refused), RelayState::Refused);
        QCOMPARE(f.pushes().last().body.value(u"partlyOut"_s), QJsonValue(false));
    }

    void whatIsFoundOutOfAThreadIsTold()
    {
        OutboxFixture f;
        const Relay relay = f.aQueuedRelay();
        f.insert(relay);
        f.network.replies.enqueue({ false, Error { ErrorCode::OutcomeUnknown } });
        LookupResult begun { Lookup::SurelyAbsent, {} };
        begun.begun = true;
        begun.postsOut = 2;
        f.network.lookups.enqueue(begun);
        f.settle();
        f.clock.advance(OutboxRules::firstLook);
        f.runner->wake();
        f.settle();
        QCOMPARE(f.stateOf(relay), RelayState::Published);
        const QList<QueuedPush> pushes = f.pushes();
        QCOMPARE(pushes.size(), 2);
        QCOMPARE(pushes.first().body.value(u"partlyOut"_s), QJsonValue(true));
        QCOMPARE(pushes.first().body.value(u"posts"_s).toInt(), 2);
        QCOMPARE(pushes.last().body.value(u"partlyOut"_s), QJsonValue(false));
        QCOMPARE(pushes.last().body.value(u"state"_s).toString(), u"published"_s);
    }

    void aThreadThatIsPublicInPartIsNeverSaidToBeUnsent()
    {
        OutboxFixture f;
        const Relay relay = f.aQueuedRelay();
        f.insert(relay);
        f.network.replies.enqueue(
            { false, Error { ErrorCode::Rejected, {}, u"thread-incomplete"_s, {} } });
        f.settle();
        QCOMPARE(f.stateOf(relay), RelayState::Refused);
        QVERIFY(isPartlyOut(f.stored(relay)));
        // A later failure that does not know it, and giving it up, leave it known.
        f.network.replies.enqueue({ false, Error { ErrorCode::Network } });
        VERIFY_OK(QCoro::waitFor(f.relays->retry(relay.id)));
        f.settle();
        QCOMPARE(f.stateOf(relay), RelayState::Queued);
        QVERIFY(isPartlyOut(f.stored(relay)));
        VERIFY_OK(QCoro::waitFor(f.relays->cancel(relay.id)));
        QVERIFY(isPartlyOut(f.stored(relay)));
        // One whose end is surely missing says so too, and is settled when it is out.
        const Relay stopped = f.aQueuedRelay(2);
        f.insert(stopped);
        f.network.replies.enqueue({ false, Error { ErrorCode::OutcomeUnknown } });
        LookupResult begun { Lookup::SurelyAbsent, {} };
        begun.begun = true;
        f.network.lookups.enqueue(begun);
        f.runner->wake();
        f.settle();
        f.clock.advance(OutboxRules::firstLook);
        f.runner->wake();
        f.settle();
        QCOMPARE(f.stateOf(stopped), RelayState::Published);
        QVERIFY(!isPartlyOut(f.stored(stopped)));
        const auto history = RelayStore(f.reader()).history(stopped.id);
        QVERIFY(std::any_of(history->begin(), history->end(),
            [](const RelayStep &step) { return step.reason == u"thread-begun"_s; }));
    }
};

QTEST_GUILESS_MAIN(TestOutboxThreads)
#include "tst_outboxthreads.moc"
