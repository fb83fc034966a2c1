// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/queueservice.h"

#include "core/store/organizationstore.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

//! Which story stands for the company, in a signature say, on a real store.
class TestForemostStory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePinnedOneComesFirst();
    void elseTheCampaignThatBeganLastGivesIt();
    void neitherTheFutureNorThePastCounts();
    void withoutPinAndCampaignThereIsNone();

private:
    static Campaign campaign(const QString &name, int from, int to)
    {
        Campaign made;
        made.id = { name };
        made.name = name;
        made.from = at(from);
        made.to = at(to);
        return made;
    }
    static Story of(int number, const QString &campaign)
    {
        Story story = aStory(number);
        story.campaign = { campaign };
        return story;
    }
    static Result<void> bring(
        StoreFixture &fixture, const QList<Campaign> &campaigns, const QList<Story> &stories)
    {
        return fixture.write([campaigns, stories](QSqlDatabase &db) -> Result<void> {
            if (const auto kept = OrganizationStore(db).upsertCampaigns(campaigns); !kept)
                return kept;
            return StoryStore(db).upsert(stories);
        });
    }
    ManualClock m_clock { at(1000) };
};

void TestForemostStory::thePinnedOneComesFirst()
{
    StoreFixture fixture;
    Story pinned = aStory(1);
    pinned.pinned = true;
    VERIFY_OK(bring(fixture, { campaign(u"spring"_s, 0, 2000) }, { pinned, of(2, u"spring"_s) }));
    const auto found = QueueService(*fixture.store, m_clock).foremost();
    QVERIFY(found && found->story.id == pinned.id);
}

void TestForemostStory::elseTheCampaignThatBeganLastGivesIt()
{
    StoreFixture fixture;
    VERIFY_OK(
        bring(fixture, { campaign(u"spring"_s, 100, 2000), campaign(u"whole year"_s, 0, 9000) },
            { of(1, u"spring"_s), of(2, u"whole year"_s), aStory(3) }));
    const auto found = QueueService(*fixture.store, m_clock).foremost();
    QVERIFY(found && found->story.id == aStory(1).id);
    QCOMPARE(found->campaignName, u"spring"_s);
}

void TestForemostStory::neitherTheFutureNorThePastCounts()
{
    StoreFixture fixture;
    VERIFY_OK(bring(fixture,
        { campaign(u"over"_s, 0, 500), campaign(u"to come"_s, 1500, 2000),
            campaign(u"of others"_s, 0, 9000) },
        { of(1, u"over"_s), of(2, u"to come"_s) }));
    QVERIFY(!QueueService(*fixture.store, m_clock).foremost());
    m_clock.set(at(1600));
    const auto found = QueueService(*fixture.store, m_clock).foremost();
    QVERIFY(found && found->story.id == aStory(2).id);
}

void TestForemostStory::withoutPinAndCampaignThereIsNone()
{
    StoreFixture fixture;
    VERIFY_OK(bring(fixture, {}, { aStory(1) }));
    QVERIFY(!QueueService(*fixture.store, m_clock).foremost());
}

QTEST_GUILESS_MAIN(TestForemostStory)
#include "tst_foremoststory.moc"
