// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// of each network that Relais posts to: several relays wait for one account when its
// token is revoked, or when the network asks for a pause. With the connectors as they are, against
// the networks' fakes.

#include "core/domain/networktraits.h"
#include "core/net/httpclient.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountrest.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "tests/support/anyfake.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/lending.h"
#include "tests/unit/core/store/storefixture.h"

#include <QSignalSpy>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! Stands for the keychain: what the network's fake takes.
class SecretOfTheFake final : public SecretStore {
public:
    explicit SecretOfTheFake(const AnyFake &fake)
        : m_fake(fake)
    {
    }
    QCoro::Task<Result<void>> write(QString, QByteArray) override { co_return Result<void>(); }
    QCoro::Task<Result<QByteArray>> read(QString) override
    {
        co_return Result<QByteArray>(m_fake.secret());
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }

private:
    const AnyFake &m_fake;
};

//! Three relays wait for one account on a network, and the real outbox with its real connector.
struct WaitingRelays : StoreFixture {
    explicit WaitingRelays(const PostingWay &way)
        : fake(way)
        , connector(connectorAt(way.network, fake.url(), http, lending.lender()))
    {
        settings.setQuiet(false, {}, {}, false);
        Story story = aStory(1);
        story.createdAt = clock.now().addDays(-2);
        story.approvedAt = clock.now().addDays(-1);
        if (traitsOf(way.network).needsPicture)
            story.image = StoryImage { u"/media/pump.jpg"_s, u"A pump in a hall"_s, 60, 60 };
        for (int n = 1; n <= 3; ++n) {
            Relay relay = aRelay(n);
            relay.account = fake.account().id;
            relay.network = way.network;
            relay.withImage = story.image.has_value();
            relay.createdAt = clock.now();
            relay.changedAt = clock.now();
            relays.append(relay);
        }
        const auto written = write([this, story](QSqlDatabase &db) -> Result<void> {
            if (const auto put = AccountStore(db).put(fake.account()); !put)
                return put;
            if (const auto put = StoryStore(db).upsert({ story }); !put)
                return put;
            for (const Relay &relay : relays) {
                if (const auto inserted = RelayStore(db).insert(relay); !inserted)
                    return inserted;
            }
            return {};
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        OutboxSurroundings around;
        around.connectorOf = [this](Network) -> Connector & { return *connector; };
        around.backendReachable = [] { return false; };
        around.backendReachableSince = [] { return QDateTime(); };
        around.wallState = [] { return Account::State::Connected; };
        around.pushFirst = []() -> QCoro::Task<bool> { co_return true; };
        around.picture = [](QString) -> QCoro::Task<Result<QByteArray>> {
            co_return Result<QByteArray>(drawnPicture({ 60, 60 }));
        };
        runner = std::make_unique<OutboxRunner>(
            *store, secrets, settings, clock, std::move(around), dir.filePath(u"outbox.lock"_s));
        if (const auto started = runner->start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
    }

    void settle() { QCoro::waitFor(runner->settled()); }
    Account account() const { return *AccountStore(reader()).find(fake.account().id); }
    qsizetype inState(RelayState state) const
    {
        return RelayStore(reader()).inStates({ state }).value_or(QList<Relay>()).size();
    }

    ManualClock clock { QDateTime::currentDateTimeUtc() };
    Settings settings { dir.filePath(u"settings.ini"_s) };
    HttpClient http;
    Lending lending;
    AnyFake fake;
    std::unique_ptr<Connector> connector;
    SecretOfTheFake secrets { fake };
    QList<Relay> relays;
    std::unique_ptr<OutboxRunner> runner;
};

} // namespace

class TestNetworkQueues final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRevokedTokenKeepsTheQueueAndAsksOnce_data() { addWays(); }
    void aRevokedTokenKeepsTheQueueAndAsksOnce();
    void aPauseIsWaitedForByTheWholeQueue_data() { addWays(); }
    void aPauseIsWaitedForByTheWholeQueue();

private:
    static void addWays()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<bool>("byWebhook");
        for (const PostingWay &way : postingWays())
            QTest::newRow(qPrintable(way.name())) << static_cast<int>(way.network) << way.byWebhook;
    }
};

void TestNetworkQueues::aRevokedTokenKeepsTheQueueAndAsksOnce()
{
    QFETCH(int, network);
    QFETCH(bool, byWebhook);
    WaitingRelays queue({ Network(network), byWebhook });
    QSignalSpy asked(queue.runner.get(), &OutboxRunner::accountChanged);
    queue.fake.setFaults({ u"none"_s, u"revoke"_s });
    queue.settle();
    QCOMPARE(queue.fake.ledger().size(), 1);
    QCOMPARE(queue.inState(RelayState::Published), 1);
    QCOMPARE(queue.inState(RelayState::Queued), 2);
    QVERIFY(queue.account().state == Account::State::SignInAgain);
    queue.clock.advance(std::chrono::hours(3));
    queue.runner->wake();
    queue.settle();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(queue.fake.ledger().size(), 1);

    queue.fake.signInAgain();
    Account renewed = queue.account();
    renewed.state = Account::State::Connected;
    VERIFY_OK(queue.write([renewed](QSqlDatabase &db) { return AccountStore(db).put(renewed); }));
    queue.runner->wake();
    queue.settle();
    QCOMPARE(queue.inState(RelayState::Published), 3);
    QCOMPARE(queue.fake.ledger().size(), 3);
}

void TestNetworkQueues::aPauseIsWaitedForByTheWholeQueue()
{
    QFETCH(int, network);
    QFETCH(bool, byWebhook);
    WaitingRelays queue({ Network(network), byWebhook });
    queue.fake.setFaults({ u"none"_s, u"rate-limit"_s });
    queue.settle();
    QCOMPARE(queue.fake.ledger().size(), 1);
    const QDateTime until = postsRestUntil(queue.reader(), queue.account().id);
    QVERIFY(until > queue.clock.now());
    QVERIFY(until <= queue.clock.now().addDays(1));
    queue.clock.set(until.addMSecs(-1));
    queue.runner->wake();
    queue.settle();
    QCOMPARE(queue.fake.ledger().size(), 1);
    QCOMPARE(queue.inState(RelayState::Queued), 2);

    queue.clock.set(until);
    queue.runner->wake();
    queue.settle();
    QCOMPARE(queue.inState(RelayState::Published), 3);
    QCOMPARE(queue.fake.ledger().size(), 3);
}

QTEST_GUILESS_MAIN(TestNetworkQueues)
#include "tst_networkqueues.moc"
