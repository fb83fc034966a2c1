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
};

QTEST_GUILESS_MAIN(TestImpactService)
#include "tst_impactservice.moc"
