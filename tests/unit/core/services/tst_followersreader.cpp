// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/followersreader.h"

#include "core/domain/estimate.h"
#include "core/services/accounts/accountrest.h"
#include "core/services/insights/countpush.h"
#include "core/services/insights/impactservice.h"
#include "tests/unit/core/services/outboxfixture.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFollowersReader final : public QObject {
    Q_OBJECT

    struct World : OutboxFixture {
        World()
        {
            network.can.readsFollowers = true;
            const auto kept = QCoro::waitFor(secrets.write(account.id.value, "token"));
            if (!kept)
                qFatal("%s", qPrintable(kept.error().detail));
        }
        int readDue()
        {
            const auto count = QCoro::waitFor(weekly.readDue());
            return count.value_or(-1);
        }
        FollowersReader weekly { *store, secrets, settings, clock,
            [this](Network) -> Connector & { return network; } };
        ImpactService impact { *store, clock };
    };
    static Figure impressionsIn(const World &world)
    {
        return world.impact.summary(ImpactService::Period::FourWeeks)->totals.impressions;
    }

private Q_SLOTS:
    void nobodyIsAskedUnlessThePersonWantsEstimates()
    {
        World world;
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.network.followerReads, 0);
        world.settings.setShowsEstimates(true);
        QCOMPARE(world.readDue(), 1);
        QCOMPARE(followersIn(world.reader())->value(world.account.id).count, 1200);
    }
    void nothingWakesWhileNoEstimatesAreWanted()
    {
        World world;
        world.weekly.start();
        QVERIFY(!world.weekly.isWaking());
        world.settings.setShowsEstimates(true);
        QVERIFY(world.weekly.isWaking());
        // At once, not at the next look.
        QTRY_COMPARE(followersIn(world.reader())->value(world.account.id).count, 1200);
        world.settings.setShowsEstimates(false);
        QVERIFY(!world.weekly.isWaking());
        world.weekly.stop();
        world.settings.setShowsEstimates(true);
        QVERIFY(!world.weekly.isWaking());
    }
    void followersAreReadOnceAWeek()
    {
        World world;
        world.settings.setShowsEstimates(true);
        QCOMPARE(world.readDue(), 1);
        world.clock.advance(6 * 24h);
        QCOMPARE(world.readDue(), 0);
        world.clock.advance(25h);
        QCOMPARE(world.readDue(), 1);
    }
    void aClockThatWasAheadHoldsNoReadingBack()
    {
        World world;
        world.settings.setShowsEstimates(true);
        const QDateTime now = world.clock.now();
        world.clock.set(now.addDays(30));
        QCOMPARE(world.readDue(), 1);
        world.clock.set(now);
        QVERIFY(world.write(restFigures(world.account.id, now.addDays(30))));
        QCOMPARE(world.readDue(), 1);
        QCOMPARE(world.readDue(), 0);
    }
    void aPauseThatTheNetworkAsksForHoldsOverARestart()
    {
        World world;
        world.settings.setShowsEstimates(true);
        world.network.followersError = Error { ErrorCode::RateLimited, {}, {}, 3600s };
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.network.followerReads, 1);
        world.network.followersError.reset();
        const auto readAfterARestart = [&world] {
            FollowersReader reader(*world.store, world.secrets, world.settings, world.clock,
                [&world](Network) -> Connector & { return world.network; });
            return QCoro::waitFor(reader.readDue()).value_or(-1);
        };
        world.clock.advance(59min);
        QCOMPARE(readAfterARestart(), 0);
        QCOMPARE(world.network.followerReads, 1);
        world.clock.advance(1min);
        QCOMPARE(readAfterARestart(), 1);
    }
    void nothingIsAskedOfANetworkThatCountsImpressions()
    {
        World world;
        world.settings.setShowsEstimates(true);
        world.network.can.metrics = measured({ MetricKind::Impression, MetricKind::Reaction });
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.network.followerReads, 0);
        world.network.can.metrics = measured({ MetricKind::Reaction });
        QCOMPARE(world.readDue(), 1);
    }
    void anEstimateStandsApartAndOnlyWhenItIsSwitchedOn()
    {
        World world;
        const Relay relay = world.aQueuedRelay();
        world.insert(relay);
        world.settle();
        QCOMPARE(world.stateOf(relay), RelayState::Published);
        world.settings.setShowsEstimates(true);
        QCOMPARE(world.readDue(), 1);
        QCOMPARE(impressionsIn(world), Figure());
        world.impact.setEstimating(true);
        const Figure figure = impressionsIn(world);
        QCOMPARE(figure.estimated, std::optional<qint64>(1200 * seenByPercent / 100));
        QVERIFY(!figure.measured && !figure.reported);
        QVERIFY(!world.impact.csv(ImpactService::Period::FourWeeks)->contains("estimated"));
    }
    void whatWasCountedIsNotEstimated()
    {
        RelayForImpact relay;
        relay.counts = { { relay.relay, MetricKind::Reaction, Provenance::Measured, 3, {} } };
        const auto estimate = estimatedImpressions(relay, 250, {});
        QVERIFY(estimate && estimate->count == 25);
        QCOMPARE(estimate->provenance, Provenance::Estimated);
        relay.counts.append({ relay.relay, MetricKind::Impression, Provenance::Reported, 88, {} });
        QVERIFY(!estimatedImpressions(relay, 250, {}));
        QVERIFY(!estimatedImpressions({}, -1, {}));
    }
};

QTEST_GUILESS_MAIN(TestFollowersReader)
#include "tst_followersreader.moc"
