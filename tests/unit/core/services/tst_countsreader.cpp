// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/countsreader.h"

#include "core/services/accounts/accountrest.h"
#include "core/services/insights/countpush.h"
#include "core/store/countstore.h"
#include "tests/unit/core/services/outboxfixture.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace std::chrono_literals;

class TestCountsReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPostIsReadOftenAtFirstThenDaily();
    void readingEndsWhenNothingChangesForTwoWeeks();
    void itRestsUntilSomethingIsDue();
    void figuresOfLinkedInStayOnThisMachine();
    void aPauseLastsADayAtMostAndOverARestart();
    void aPauseThatAPostMetHoldsFiguresButNotTheOtherWayRound();
    void figuresOfAnApprovedAppAreAskedFor();
    void aPostThatIsGoneIsShownSoAndReadNoMore();
    void aNetworkThatCannotTellIsNotBelieved();
    void anAccountIsAskedNoMoreOftenAMinuteThanItsNetworkLikes();
    void aFigureIsKeptWithTheTimeOfItsReading();
    void aClockThatWasAheadHoldsNoReadingBack();
    void aPauseOfAClockThatWasAheadIsNotBelieved();
    void whatWentOutWhileTheClockWasAheadIsReadNowAndThenDaily();
};

namespace {
const QDateTime published = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);

QDateTime after(std::chrono::seconds age)
{
    return published.addSecs(age.count());
}
} // namespace

void TestCountsReader::aPostIsReadOftenAtFirstThenDaily()
{
    QCOMPARE(nextReading(published, {}, {}), after(5min));
    QCOMPARE(nextReading(published, after(6min), {}), after(1h));
    QCOMPARE(nextReading(published, after(2h), {}), after(6h));
    QCOMPARE(nextReading(published, after(7h), {}), after(31h));
}

void TestCountsReader::readingEndsWhenNothingChangesForTwoWeeks()
{
    QCOMPARE(nextReading(published, after(13 * 24h), {}), after(14 * 24h));
    QCOMPARE(nextReading(published, after(13 * 24h + 1min), {}), std::nullopt);
    QCOMPARE(nextReading(published, after(20 * 24h), after(7 * 24h)), after(21 * 24h));
    QCOMPARE(nextReading(published, after(21 * 24h), after(7 * 24h)), std::nullopt);
}

void TestCountsReader::figuresOfLinkedInStayOnThisMachine()
{
    OutboxFixture fixture;
    const Relay relay = fixture.aQueuedRelay();
    fixture.insert(relay);
    const RelayCount count { relay.id, MetricKind::Impression, Provenance::Reported, 88,
        fixture.clock.now() };
    const auto before = fixture.pushes().size();
    QVERIFY(fixture.write(keepCounts(relay.id, Network::LinkedIn, { count }, fixture.clock)));
    QCOMPARE(CountStore(fixture.reader()).of({ relay.id })->value(relay.id).size(), 1);
    QCOMPARE(fixture.pushes().size(), before);

    RelayCount more = count;
    more.count = 89;
    QVERIFY(fixture.write(keepCounts(relay.id, Network::X, { more }, fixture.clock)));
    QCOMPARE(fixture.pushes().size(), before + 1);
}

namespace {

//! A relay that went out seven hours ago, on a network whose counts are read.
Relay publishedIn(OutboxFixture &fixture, int n = 1)
{
    fixture.network.can.metrics = measured({ MetricKind::Impression });
    if (!QCoro::waitFor(fixture.secrets.write(fixture.account.id.value, "token")))
        qFatal("no keychain");
    Relay relay = fixture.aQueuedRelay(n);
    relay.state = RelayState::Published;
    relay.postId = QStringLiteral("post-1");
    relay.changedAt = fixture.clock.now().addSecs(-7 * 3600);
    fixture.insert(relay);
    return relay;
}

int readAgain(OutboxFixture &fixture)
{
    CountsReader reader(*fixture.store, fixture.secrets, fixture.clock,
        [&fixture](Network) -> Connector & { return fixture.network; });
    if (!QCoro::waitFor(reader.readNow(true)))
        qFatal("the store cannot be read");
    return fixture.network.reads;
}

} // namespace

void TestCountsReader::itRestsUntilSomethingIsDue()
{
    OutboxFixture fixture;
    CountsReader reader(*fixture.store, fixture.secrets, fixture.clock,
        [&fixture](Network) -> Connector & { return fixture.network; });
    QVERIFY(reader.untilNext() == 1h); // nothing is
    publishedIn(fixture);
    QVERIFY(reader.untilNext() == 5min); // its first reading was missed
    QVERIFY(QCoro::waitFor(reader.readNow(false)).has_value());
    QCOMPARE(fixture.network.reads, 1);
    QVERIFY(reader.untilNext() == 1h); // tomorrow
    fixture.clock.advance(23h + 30min);
    QVERIFY(reader.untilNext() == 30min);
}

void TestCountsReader::aPauseLastsADayAtMostAndOverARestart()
{
    OutboxFixture fixture;
    publishedIn(fixture);
    fixture.network.countsError = Error { ErrorCode::RateLimited, {}, {}, 1'000'000'000s };
    QCOMPARE(readAgain(fixture), 1);
    QCOMPARE(readAgain(fixture), 1); // another reader, as after a restart
    fixture.clock.advance(23h);
    QCOMPARE(readAgain(fixture), 1);
    fixture.clock.advance(2h);
    QCOMPARE(readAgain(fixture), 2);
}

void TestCountsReader::aPauseThatAPostMetHoldsFiguresButNotTheOtherWayRound()
{
    OutboxFixture fixture;
    const AccountId account = fixture.account.id;
    publishedIn(fixture);
    const QDateTime until = fixture.clock.now().addSecs(600);
    QVERIFY(fixture.write(restPosts(account, until)));
    QCOMPARE(readAgain(fixture), 0);
    fixture.clock.set(until);
    fixture.network.countsError = Error { ErrorCode::RateLimited };
    QCOMPARE(readAgain(fixture), 1);
    QVERIFY(figuresRestUntil(fixture.reader(), account) > fixture.clock.now());
    QVERIFY(postsRestUntil(fixture.reader(), account) <= fixture.clock.now());
}

void TestCountsReader::figuresOfAnApprovedAppAreAskedFor()
{
    OutboxFixture fixture;
    publishedIn(fixture);
    fixture.network.can.metrics = reported({ MetricKind::Impression });
    QCOMPARE(readAgain(fixture), 0);
    fixture.network.can.approvedMetrics = { MetricKind::Impression };
    QCOMPARE(readAgain(fixture), 1);
}

void TestCountsReader::aPostThatIsGoneIsShownSoAndReadNoMore()
{
    OutboxFixture fixture;
    const Relay relay = publishedIn(fixture);
    QVERIFY(!fixture.relays->row(relay.id)->goneSince.isValid());
    fixture.network.countsError = Error { ErrorCode::NotFound };
    QCOMPARE(readAgain(fixture), 1);
    QCOMPARE(fixture.relays->row(relay.id)->goneSince, fixture.clock.now());
    QCOMPARE(readAgain(fixture), 1);
}

void TestCountsReader::aNetworkThatCannotTellIsNotBelieved()
{
    OutboxFixture fixture;
    const Relay relay = publishedIn(fixture);
    fixture.network.can.tellsGone = false;
    fixture.network.countsError = Error { ErrorCode::NotFound };
    QCOMPARE(readAgain(fixture), 1);
    QVERIFY(!fixture.relays->row(relay.id)->goneSince.isValid());
}

void TestCountsReader::anAccountIsAskedNoMoreOftenAMinuteThanItsNetworkLikes()
{
    OutboxFixture fixture;
    fixture.network.can.readsPerMinute = 3;
    for (int i = 0; i < 7; ++i)
        publishedIn(fixture, i + 1);
    CountsReader reader(*fixture.store, fixture.secrets, fixture.clock,
        [&fixture](Network) -> Connector & { return fixture.network; });
    const auto readOn = [&] {
        return QCoro::waitFor(reader.readNow(false)).has_value() ? fixture.network.reads : -1;
    };
    QCOMPARE(readOn(), 3);
    fixture.clock.advance(30s);
    QCOMPARE(readOn(), 3);
    fixture.clock.advance(31s);
    QCOMPARE(readOn(), 6); // those that waited, not the same again
    fixture.clock.advance(60s);
    QCOMPARE(readOn(), 7);
    fixture.clock.advance(60s);
    QCOMPARE(readOn(), 7);
}

namespace {
RelayCount keptIn(OutboxFixture &fixture, const RelayId &relay)
{
    const auto counts = CountStore(fixture.reader()).of({ relay });
    if (!counts || counts->value(relay).size() != 1)
        qFatal("not one figure");
    return counts->value(relay).first();
}
} // namespace

void TestCountsReader::aFigureIsKeptWithTheTimeOfItsReading()
{
    OutboxFixture fixture;
    const Relay relay = publishedIn(fixture);
    fixture.network.views = 12;
    const auto before = fixture.pushes().size();
    QCOMPARE(readAgain(fixture), 1);
    QCOMPARE(keptIn(fixture, relay.id).count, 12);
    QCOMPARE(keptIn(fixture, relay.id).countedAt, fixture.clock.now());
    QCOMPARE(fixture.pushes().size(), before + 1);
}

void TestCountsReader::aClockThatWasAheadHoldsNoReadingBack()
{
    OutboxFixture fixture;
    const Relay relay = publishedIn(fixture);
    fixture.network.can.readsPerMinute = 1;
    CountsReader reader(*fixture.store, fixture.secrets, fixture.clock,
        [&fixture](Network) -> Connector & { return fixture.network; });
    const QDateTime now = fixture.clock.now();
    fixture.clock.set(now.addDays(30));
    fixture.network.views = 12;
    QVERIFY(QCoro::waitFor(reader.readNow(false)).has_value());
    QCOMPARE(keptIn(fixture, relay.id).countedAt, now.addDays(30));
    fixture.clock.set(now);
    fixture.network.views = 14;
    QVERIFY(QCoro::waitFor(reader.readNow(false)).has_value());
    QCOMPARE(fixture.network.reads, 2);
    QCOMPARE(keptIn(fixture, relay.id).count, 14);
    QCOMPARE(keptIn(fixture, relay.id).countedAt, now);
    fixture.clock.advance(23h);
    QVERIFY(QCoro::waitFor(reader.readNow(false)).has_value());
    QCOMPARE(fixture.network.reads, 2); // daily from now on
}

void TestCountsReader::aPauseOfAClockThatWasAheadIsNotBelieved()
{
    OutboxFixture fixture;
    publishedIn(fixture);
    const QDateTime until = fixture.clock.now().addDays(30);
    QVERIFY(fixture.write(restFigures(fixture.account.id, until)));
    QCOMPARE(readAgain(fixture), 1);
}

void TestCountsReader::whatWentOutWhileTheClockWasAheadIsReadNowAndThenDaily()
{
    OutboxFixture fixture;
    const QDateTime now = fixture.clock.now();
    fixture.clock.set(now.addDays(30));
    publishedIn(fixture);
    fixture.clock.set(now);
    CountsReader reader(*fixture.store, fixture.secrets, fixture.clock,
        [&fixture](Network) -> Connector & { return fixture.network; });
    const auto readOn = [&] {
        return QCoro::waitFor(reader.readNow(false)).has_value() ? fixture.network.reads : -1;
    };
    QCOMPARE(readOn(), 1);
    fixture.clock.advance(23h);
    QCOMPARE(readOn(), 1);
    fixture.clock.advance(1h);
    QCOMPARE(readOn(), 2);
}

QTEST_GUILESS_MAIN(TestCountsReader)
#include "tst_countsreader.moc"
