// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/impactservice.h"

#include "tests/unit/core/services/outboxfixture.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class TestImpactService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryHasItsPictureAndTheNetworksItWentTo()
    {
        OutboxFixture world;
        const Relay relay = world.aQueuedRelay();
        world.insert(relay);
        world.settle();
        QCOMPARE(world.stateOf(relay), RelayState::Published);
        const ImpactService impact(*world.store, world.clock);
        const auto before = impact.summary(ImpactService::Period::FourWeeks);
        QVERIFY(before && before->stories.size() == 1);
        QVERIFY(before->stories.first().picture.isEmpty());
        QCOMPARE(before->stories.first().networks, QList<Network> { Network::X });

        Story story = OutboxFixture::aLiveStory();
        story.revision = 2;
        story.image = StoryImage { u"/media/north.jpg"_s, {}, 300, 200 };
        QVERIFY(world.write([story](QSqlDatabase &db) { return StoryStore(db).upsert({ story }); })
                .has_value());
        const auto after = impact.summary(ImpactService::Period::FourWeeks);
        QVERIFY(after && after->stories.size() == 1);
        QCOMPARE(after->stories.first().picture, u"/media/north.jpg"_s);
    }
    void anExportOfFewerDaysLowersNothing()
    {
        OutboxFixture world;
        const Relay relay = world.aQueuedRelay();
        world.insert(relay);
        world.settle();
        QCOMPARE(world.stateOf(relay), RelayState::Published);
        ImpactService impact(*world.store, world.clock);
        const auto imported = [&](int impressions) {
            const QByteArray row =
                relay.id.value.toUtf8() + ',' + QByteArray::number(impressions) + ",3\n";
            const QByteArray file = "Post id,Impressions,Likes\n" + row;
            const auto done = QCoro::waitFor(impact.importReported(Network::X, file));
            return done ? done->found : -1;
        };
        const auto reported = [&impact]() -> qint64 {
            const auto rows = impact.relays(ImpactService::Period::FourWeeks);
            if (!rows || rows->isEmpty())
                return -1;
            for (const RelayCount &count : rows->constFirst().counts) {
                if (count.kind == MetricKind::Impression)
                    return count.count;
            }
            return -1;
        };
        QCOMPARE(imported(1000), 1);
        QCOMPARE(imported(50), 1);
        QCOMPARE(reported(), qint64(1000));
        QCOMPARE(imported(1200), 1);
        QCOMPARE(reported(), qint64(1200));
        // What the person types holds.
        const auto typed =
            QCoro::waitFor(impact.enterReported(relay.id, MetricKind::Impression, 7));
        QVERIFY(typed);
        QCOMPARE(reported(), qint64(7));
    }
};

QTEST_GUILESS_MAIN(TestImpactService)
#include "tst_impactservice.moc"
