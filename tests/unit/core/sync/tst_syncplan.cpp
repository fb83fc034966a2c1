// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncplan.h"
#include "tests/unit/core/store/storefixture.h"

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

Api::Change changed(int n)
{
    return { n, u"story"_s, aStory(n).id.value, false, aStory(n) };
}

Api::Change deleted(int n, const QString &kind = u"story"_s)
{
    return { n, kind, aStory(n).id.value, true, {} };
}

LocalFacts withStories(int count)
{
    LocalFacts facts;
    for (int n = 0; n < count; ++n)
        facts.stories.insert(aStory(n).id);
    facts.storyCount = count;
    return facts;
}

} // namespace

class tst_SyncPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChangeHasOneConsequence_data()
    {
        QTest::addColumn<QList<Api::Change>>("changes");
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("insert");
        QTest::addColumn<int>("update");
        QTest::addColumn<int>("remove");
        QTest::newRow("nothing") << QList<Api::Change> {} << 3 << 0 << 0 << 0;
        QTest::newRow("new") << QList { changed(7) } << 3 << 1 << 0 << 0;
        QTest::newRow("known") << QList { changed(1) } << 3 << 0 << 1 << 0;
        QTest::newRow("gone") << QList { deleted(1) } << 3 << 0 << 0 << 1;
        QTest::newRow("gone, never here") << QList { deleted(9) } << 3 << 0 << 0 << 0;
        QTest::newRow("changed twice") << QList { changed(7), changed(7) } << 3 << 1 << 0 << 0;
        QTest::newRow("changed, gone") << QList { changed(1), deleted(1) } << 3 << 0 << 0 << 1;
        QTest::newRow("gone, back") << QList { deleted(1), changed(1) } << 3 << 0 << 1 << 0;
        QTest::newRow("new, gone") << QList { changed(9), deleted(9) } << 3 << 0 << 0 << 0;
        QTest::newRow("another kind, same id")
            << QList { changed(1), deleted(1, u"topic"_s) } << 3 << 0 << 1 << 0;
    }
    void everyChangeHasOneConsequence()
    {
        QFETCH(QList<Api::Change>, changes);
        QFETCH(int, here);
        const SyncPlan plan = planChanges({ changes, u"1:9"_s, false }, withStories(here));
        QTEST(static_cast<int>(plan.insertStories.size()), "insert");
        QTEST(static_cast<int>(plan.updateStories.size()), "update");
        QTEST(static_cast<int>(plan.removeStories.size()), "remove");
        QCOMPARE(plan.deletionsToAsk, 0);
    }
    void aCharterIsTakenWhole()
    {
        Charter charter;
        charter.version = 2;
        charter.texts = { { u"fr"_s, u"Parlez vrai."_s } };
        const Api::ChangesPage page { { { 1, u"charter"_s, Api::charterId(), false, charter } },
            u"1:9"_s, false };
        const SyncPlan plan = planChanges(page, {});
        QVERIFY(plan.charter == charter);
        QCOMPARE(plan.rows(), 1);
        QCOMPARE(plan.kinds(), QStringList { u"charter"_s });
    }
    void theOtherKindsFindTheirPlace()
    {
        Member lea;
        lea.name = u"Léa"_s;
        const Api::ChangesPage page {
            {
                { 1, u"topic"_s, u"t"_s, false, Topic { { u"t"_s }, u"Énergie"_s, u"Energy"_s } },
                { 2, u"campaign"_s, u"c"_s, false, Campaign { { u"c"_s }, u"Été"_s, {}, {}, {} } },
                { 3, u"team"_s, u"e"_s, false, Team { { u"e"_s }, {}, u"Lyon"_s } },
                { 4, u"member"_s, u"m"_s, false, lea },
                { 5, u"wall-post"_s, u"w"_s, false, WallPost() },
                { 6, u"relay"_s, u"q"_s, false, Api::OwnRelay() },
                { 6, u"relay-counts"_s, u"r"_s, false,
                    Api::OwnRelayCounts { { u"r"_s }, { RelayCount {}, RelayCount {} } } },
                { 7, u"team"_s, u"f"_s, true, {} },
                { 8, u"campaign"_s, u"g"_s, true, {} },
                { 9, u"wall-post"_s, u"h"_s, true, {} },
            },
            u"1:9"_s, false
        };
        const SyncPlan plan = planChanges(page, {});
        QCOMPARE(plan.topics.size(), 1);
        QCOMPARE(plan.campaigns.size(), 1);
        QCOMPARE(plan.teams.size(), 1);
        QCOMPARE(plan.member->name, u"Léa"_s);
        QCOMPARE(plan.wallPosts.size(), 1);
        QCOMPARE(plan.relays.size(), 1);
        QCOMPARE(plan.counts.size(), 2);
        QCOMPARE(plan.removeTeams.size(), 1);
        QCOMPARE(plan.removeCampaigns.size(), 1);
        QCOMPARE(plan.removeWallPosts.size(), 1);
        QCOMPARE(plan.rows(), 11);
        QCOMPARE(plan.kinds(),
            (QStringList { u"stories"_s, u"relay-counts"_s, u"wall"_s, u"member"_s }));
    }
    void massDeletionsAreAskedAbout_data()
    {
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("deletions");
        QTest::addColumn<int>("before");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<int>("asked");
        QTest::newRow("few of many") << 100 << 20 << 0 << false << 0;
        QTest::newRow("a fifth and one") << 100 << 21 << 0 << false << 21;
        QTest::newRow("all of four") << 4 << 4 << 0 << false << 0;
        QTest::newRow("all of five") << 5 << 5 << 0 << false << 5;
        QTest::newRow("allowed") << 100 << 100 << 0 << true << 0;
        QTest::newRow("in slices") << 85 << 6 << 15 << false << 6;
    }
    void massDeletionsAreAskedAbout()
    {
        QFETCH(int, here);
        QFETCH(int, deletions);
        QFETCH(int, before);
        QFETCH(bool, allowed);
        LocalFacts facts = withStories(here);
        facts.removedThisRound = before;
        facts.deletionAllowed = allowed;
        QList<Api::Change> changes { changed(here) };
        for (int n = 0; n < deletions; ++n)
            changes.append(deleted(n));
        const SyncPlan plan = planChanges({ changes, u"1:9"_s, false }, facts);
        QTEST(plan.deletionsToAsk, "asked");
        QCOMPARE(plan.rows(), plan.deletionsToAsk > 0 ? 0 : deletions + 1);
    }
};

QTEST_APPLESS_MAIN(tst_SyncPlan)
#include "tst_syncplan.moc"
