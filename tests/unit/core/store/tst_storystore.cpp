// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storystore.h"

#include "core/store/draftstore.h"
#include "core/store/organizationstore.h"
#include "core/store/relaystore.h"
#include "tests/unit/core/store/storefixture.h"

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_StoryStore : public QObject {
    Q_OBJECT

    static QStringList titlesOf(const StoreFixture &fixture, const StoryQuery &query)
    {
        const StoryStore stories(fixture.reader());
        const auto ids = stories.find(query);
        const auto rows = ids ? stories.rows(*ids) : Result<QList<StoredStory>>();
        QStringList titles;
        for (const StoredStory &row : *rows)
            titles.append(row.story.title);
        const auto keys = stories.keys(query);
        const auto byKey = keys ? stories.rowsOf(*keys) : Result<QList<StoredStory>>();
        if (!byKey || !rows || *byKey != *rows)
            return { u"keys and ids differ"_s };
        return ids ? titles : QStringList { u"error"_s };
    }

    static void put(StoreFixture &fixture, const QList<Story> &stories, int generation = 0)
    {
        VERIFY_OK(fixture.write(
            [&](QSqlDatabase &db) { return StoryStore(db).upsert(stories, generation); }));
    }

    static Story titled(int n, const QString &title, const QString &summary = {})
    {
        Story story = aStory(n);
        story.title = title;
        story.summary = summary;
        return story;
    }

    static Story fullStory()
    {
        Story story = aStory(7);
        story.kind = StoryKind::Job;
        story.image = StoryImage { u"/media/ab.jpg"_s, u"A turbine"_s, 1200, 630 };
        story.topics = { { u"t1"_s }, { u"t2"_s } };
        story.campaign = { u"c1"_s };
        story.captions = { { { u"k1"_s }, Network::Bluesky, u"fr"_s, u"Une légende"_s },
            { { u"k2"_s }, std::nullopt, u"en"_s, u"A caption"_s } };
        story.audience = { { { u"team"_s } }, { u"Lyon"_s }, { u"fr"_s } };
        story.embargo = at(1);
        story.expiry = at(100'000);
        story.networks = { Network::Wall, Network::X };
        story.editRule = { EditRule::Kind::OwnWords, 30 };
        story.disclosure = u"my company"_s;
        story.pinned = true;
        story.job = { u"Lyon"_s, u"CDI"_s, u"Turbines"_s, true, u"February"_s };
        story.event = { at(90'000), u"Hall 2"_s };
        story.author = { u"m1"_s };
        story.authorName = u"Léa Martin"_s;
        story.approver = { u"m2"_s };
        story.approverName = u"Karim Haddad"_s;
        story.withdrawnReason = u"none"_s;
        story.deletionAsked = true;
        story.correctionPending = true;
        story.colleagues = 10;
        story.suggestedBy = { u"Ana Sol"_s, u"Noor Haddad"_s };
        return story;
    }

private Q_SLOTS:
    void everyPartOfAStoryIsKept()
    {
        StoreFixture fixture;
        put(fixture, { fullStory() });
        const auto row = StoryStore(fixture.reader()).row(fullStory().id);
        VERIFY_OK(row);
        QCOMPARE(row->story, fullStory());
    }
    void exactNumbersOfBeforeAreReadInSteps()
    {
        StoreFixture fixture;
        Story story = fullStory();
        story.colleagues = 13;
        story.captions[0].uses = 3;
        put(fixture, { story });
        const auto row = StoryStore(fixture.reader()).row(story.id);
        VERIFY_OK(row);
        QCOMPARE(row->story.colleagues, 10);
        QCOMPARE(row->story.captions[0].uses, 1);
    }
    void aNewRevisionReplacesTheOld()
    {
        StoreFixture fixture;
        Story story = aStory(1);
        put(fixture, { story });
        story.revision = 2;
        story.title = u"Rewritten"_s;
        put(fixture, { story });
        QCOMPARE(titlesOf(fixture, { at(10), u"rewritten"_s }), QStringList { u"Rewritten"_s });
        QCOMPARE(titlesOf(fixture, { at(10), u"story"_s }), QStringList {});
        QCOMPARE(StoryStore(fixture.reader()).count().value(), 1);
    }
    void olderRevisionsAreKeptAsLongAsTheStory()
    {
        StoreFixture fixture;
        Story story = fullStory();
        story.revision = 1;
        const Story first = story;
        put(fixture, { story });
        put(fixture, { story }); // brought once more
        story.revision = 2;
        story.title = u"Rewritten"_s;
        story.approvedAt = at(20);
        const Story second = story;
        put(fixture, { story });
        story.revision = 4;
        story.captions.clear();
        put(fixture, { story });
        const auto older = StoryStore(fixture.reader()).olderRevisions(story.id);
        VERIFY_OK(older);
        QCOMPARE(older->size(), 2);
        const QList<Story> before { second, first };
        for (qsizetype i = 0; i < before.size(); ++i) {
            const Story &kept = older->at(i);
            const Story &was = before.at(i);
            QCOMPARE(kept.revision, was.revision);
            QCOMPARE(kept.title, was.title);
            QCOMPARE(kept.captions, was.captions);
            QCOMPARE(kept.approverName, was.approverName);
            QCOMPARE(kept.approvedAt, was.approvedAt);
            QCOMPARE(kept.expiry, was.expiry);
        }
        for (int revision = 5; revision < 40; ++revision) {
            story.revision = revision;
            put(fixture, { story });
        }
        QVERIFY(StoryStore(fixture.reader()).olderRevisions(story.id)->size() <= 20);
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            const auto removed = StoryStore(db).remove({ story.id });
            if (!removed)
                return fail(removed.error());
            return {};
        }));
        QVERIFY(StoryStore(fixture.reader()).olderRevisions(story.id)->isEmpty());
    }
    void pinnedComeFirstThenTheNewest()
    {
        StoreFixture fixture;
        Story pinned = aStory(2);
        pinned.pinned = true;
        put(fixture, { aStory(1), pinned, aStory(3) });
        QCOMPARE(titlesOf(fixture, { at(10) }),
            (QStringList { u"Story 2"_s, u"Story 3"_s, u"Story 1"_s }));
    }
    void onlyLiveStoriesAreInTheQueue()
    {
        StoreFixture fixture;
        Story later = aStory(1);
        later.embargo = at(20);
        Story over = aStory(2);
        over.expiry = at(10);
        Story withdrawn = aStory(3);
        withdrawn.state = StoryState::Withdrawn;
        put(fixture, { later, over, withdrawn, aStory(4) });
        QCOMPARE(titlesOf(fixture, { at(10) }), QStringList { u"Story 4"_s });
        QCOMPARE(titlesOf(fixture, { at(20) }), (QStringList { u"Story 4"_s, u"Story 1"_s }));
    }
    void theNextEventsAreFoundByTheirTime()
    {
        StoreFixture fixture;
        QList<Story> stories;
        // By number: later, dismissed, at once, begun, too far, expired, no event, without a time.
        const QList<int> minutes { 300, 100, 10, 9, 1001, 400, 200 };
        for (int i = 0; i < static_cast<int>(minutes.size()); ++i) {
            stories.append(aStory(i + 1));
            stories.last().kind = StoryKind::Event;
            stories.last().event.at = at(minutes.at(i));
        }
        stories[5].expiry = at(10);
        stories[6].kind = StoryKind::Article;
        stories.append(aStory(8));
        stories.last().kind = StoryKind::Event;
        put(fixture, stories);
        VERIFY_OK(fixture.write([](QSqlDatabase &db) {
            return StoryStore(db).markDismissed(aStory(2).id, true, at(5));
        }));
        const auto titles = [&fixture](int most) {
            const auto events = StoryStore(fixture.reader()).events(at(10), at(1000), most);
            QStringList found;
            for (const Story &story : events.value_or(QList<Story>()))
                found.append(story.title);
            return found;
        };
        QCOMPARE(titles(3), (QStringList { u"Story 3"_s, u"Story 1"_s }));
        QCOMPARE(titles(1), QStringList { u"Story 3"_s });
    }
    void aSearchFindsWhateverAccentsCaseAndOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("accents") << u"actualite"_s << u"Actualité du site"_s;
        QTest::newRow("typed accents") << u"ÉTÉ"_s << u"Un ete chaud"_s;
        QTest::newRow("decomposed") << u"actualite"_s << u"Actualite\u0301 du site"_s;
        QTest::newRow("prefixes") << u"norvan tur"_s << u"Norvane turbine"_s;
        QTest::newRow("any order") << u"tur norvan"_s << u"Norvane turbine"_s;
        QTest::newRow("elision") << u"l'usine"_s << u"Visite de l’usine"_s;
        QTest::newRow("case") << u"LYON"_s << u"à lyon"_s;
        QTest::newRow("digits") << u"5 mw"_s << u"Turbine de 5 MW"_s;
        QTest::newRow("greek") << u"νορ"_s << u"Νορβάν"_s;
        QTest::newRow("beyond the basic plane") << u"𝒜"_s << u"𝒜lpha"_s;
    }
    void aSearchFindsWhateverAccentsCaseAndOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        StoreFixture fixture;
        put(fixture, { titled(1, title), titled(2, u"Rien à voir"_s) });
        QCOMPARE(titlesOf(fixture, { at(10), typed }), QStringList { title });
    }
    void nothingTypedCanBreakTheSearch_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
            { "\"", "\"\"\"", "'", "a\" OR \"b", "NEAR(a b)", "title:x", "*", "-", "^a", "a AND",
                "(", ")", "{a}", "+", "a*", "\\", "%", ";DROP TABLE story", "OR", "NOT" })
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"a"_s;
        QTest::newRow("long") << QString(100'000, u'x');
        QTest::newRow("many") << u"ab "_s.repeated(10'000);
    }
    void nothingTypedCanBreakTheSearch()
    {
        QFETCH(QString, typed);
        StoreFixture fixture;
        put(fixture, { titled(1, u"Some title or near another"_s) });
        VERIFY_OK(StoryStore(fixture.reader()).find({ at(10), typed }));
    }
    void signsAloneDoNotFilter()
    {
        StoreFixture fixture;
        put(fixture, { aStory(1) });
        QCOMPARE(titlesOf(fixture, { at(10), u" \"… "_s }).size(), 1);
    }
    void aWordInTheTitleRanksBeforeOneInTheSummary()
    {
        StoreFixture fixture;
        put(fixture,
            { titled(1, u"Nouvelles"_s, u"La turbine du mois"_s),
                titled(2, u"Turbine"_s, u"x"_s) });
        QCOMPARE(titlesOf(fixture, { at(10), u"turbine"_s }),
            (QStringList { u"Turbine"_s, u"Nouvelles"_s }));
    }
    void captionsAndTopicNamesAreSearched()
    {
        StoreFixture fixture;
        put(fixture, { fullStory(), aStory(1) });
        VERIFY_OK(fixture.write([](QSqlDatabase &db) {
            return OrganizationStore(db).upsertTopics(
                { { { u"t1"_s }, u"Énergie"_s, u"Energy"_s } });
        }));
        QCOMPARE(titlesOf(fixture, { at(10), u"legende"_s }), QStringList { u"Story 7"_s });
        QCOMPARE(titlesOf(fixture, { at(10), u"energie"_s }), QStringList { u"Story 7"_s });
        VERIFY_OK(fixture.write([](QSqlDatabase &db) {
            return OrganizationStore(db).upsertTopics({ { { u"t1"_s }, u"Vent"_s, u"Wind"_s } });
        }));
        QCOMPARE(titlesOf(fixture, { at(10), u"energie"_s }), QStringList {});
        QCOMPARE(titlesOf(fixture, { at(10), u"wind"_s }), QStringList { u"Story 7"_s });
    }
    void aRemovedStoryIsNeitherListedNorFound()
    {
        StoreFixture fixture;
        put(fixture, { fullStory() });
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            const auto removed = StoryStore(db).remove({ fullStory().id, { u"unknown"_s } });
            return removed && *removed == 1 ? Result<void>() : fail(ErrorCode::Storage);
        }));
        QCOMPARE(titlesOf(fixture, { at(10) }), QStringList {});
        QCOMPARE(titlesOf(fixture, { at(10), u"legende"_s }), QStringList {});
    }
    void filtersNarrowTheQueue()
    {
        StoreFixture fixture;
        Story english = aStory(2);
        english.language = u"en"_s;
        put(fixture, { aStory(1), english, fullStory() });
        QCOMPARE(titlesOf(fixture, { .now = at(10), .kind = StoryKind::Job }).size(), 1);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .notKind = StoryKind::Job }).size(), 2);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .topic = { u"t2"_s } }).size(), 1);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .language = u"en"_s }),
            QStringList { u"Story 2"_s });
        QCOMPARE(titlesOf(fixture,
                     { .now = at(10),
                         .search = u"sto"_s,
                         .notKind = StoryKind::Job,
                         .language = u"fr"_s }),
            QStringList { u"Story 1"_s });
        QCOMPARE(titlesOf(fixture, { .now = at(10), .limit = 1 }).size(), 1);
    }
    void marksAreTheMembersOwnAndOutliveAnUpdate()
    {
        StoreFixture fixture;
        put(fixture, { aStory(1), aStory(2), aStory(3) });
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            StoryStore stories(db);
            auto done = stories.markRead(aStory(1).id, at(5));
            if (done)
                done = stories.markSaved(aStory(2).id, true, at(5));
            if (done)
                done = stories.markDismissed(aStory(3).id, true, at(5));
            return done;
        }));
        put(fixture, { aStory(1), aStory(2), aStory(3) });
        QCOMPARE(titlesOf(fixture, { at(10) }), (QStringList { u"Story 2"_s, u"Story 1"_s }));
        QCOMPARE(
            titlesOf(fixture, { .now = at(10), .savedOnly = true }), QStringList { u"Story 2"_s });
        QCOMPARE(titlesOf(fixture, { .now = at(10), .showDismissed = true }).size(), 3);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .dismissedOnly = true }),
            QStringList { u"Story 3"_s });
        const StoryStore stories(fixture.reader());
        QVERIFY(stories.row(aStory(1).id)->read);
        QVERIFY(!stories.row(aStory(2).id)->read);
        QCOMPARE(stories.counts(at(10)).value(), (StoryCounts { 2, 1, 0, 1 }));
    }
    void aRowTellsOwnDraftsAndRelays()
    {
        StoreFixture fixture;
        put(fixture, { aStory(1), aStory(2) });
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            Draft draft;
            draft.story = aStory(1).id;
            auto done = DraftStore(db).put(draft, at(1));
            if (done)
                done = RelayStore(db).insert(aRelay(1));
            return done;
        }));
        const StoryStore stories(fixture.reader());
        QVERIFY(stories.row(aStory(1).id)->hasDraft);
        QCOMPARE(stories.row(aStory(1).id)->ownRelays, 1);
        QCOMPARE(stories.row(aStory(2).id)->ownRelays, 0);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .hideRelayed = true }),
            QStringList { u"Story 2"_s });
    }
    void aNetworkFindsWhatMayGoThere()
    {
        StoreFixture fixture;
        Story bluesky = aStory(1);
        bluesky.networks = { Network::Bluesky, Network::Wall };
        Story wall = aStory(2);
        wall.networks = { Network::Wall };
        put(fixture, { bluesky, wall, aStory(3) });
        QStringList found = titlesOf(fixture, { .now = at(10), .network = Network::Bluesky });
        found.sort();
        QCOMPARE(found, (QStringList { u"Story 1"_s, u"Story 3"_s }));
        QCOMPARE(titlesOf(fixture, { .now = at(10), .network = Network::X }),
            QStringList { u"Story 3"_s });
    }
    void interestsComeBeforeTheRest()
    {
        StoreFixture fixture;
        QList<Story> stories { aStory(1), aStory(2), aStory(3), aStory(4) };
        for (Story &story : stories)
            story.topics.clear();
        stories[0].topics = { { u"climate"_s } };
        stories[1].language = u"de"_s;
        stories[3].pinned = true;
        put(fixture, stories);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .firstTopics = { u"climate"_s, u"people"_s } }),
            (QStringList { u"Story 4"_s, u"Story 1"_s, u"Story 3"_s, u"Story 2"_s }));
        QCOMPARE(titlesOf(fixture, { .now = at(10), .firstLanguages = { u"de"_s } }),
            (QStringList { u"Story 4"_s, u"Story 2"_s, u"Story 3"_s, u"Story 1"_s }));
    }
    void whatWasReadCanBeLeftOut()
    {
        StoreFixture fixture;
        put(fixture, { aStory(1), aStory(2) });
        VERIFY_OK(fixture.write(
            [](QSqlDatabase &db) { return StoryStore(db).markRead(aStory(1).id, at(2)); }));
        QCOMPARE(
            titlesOf(fixture, { .now = at(10), .unreadOnly = true }), QStringList { u"Story 2"_s });
    }
    void everyOrderBeginsWithThePinned()
    {
        StoreFixture fixture;
        QList<Story> stories { aStory(1), aStory(2), aStory(3), aStory(4) };
        for (Story &story : stories)
            story.expiry = {};
        stories[0].pinned = true;
        stories[1].colleagues = 2;
        stories[1].expiry = at(30);
        stories[2].colleagues = 9;
        stories[2].expiry = at(20);
        put(fixture, stories);
        QCOMPARE(titlesOf(fixture, { .now = at(10), .order = StoryOrder::EndingSoon }),
            (QStringList { u"Story 1"_s, u"Story 3"_s, u"Story 2"_s, u"Story 4"_s }));
        QCOMPARE(titlesOf(fixture, { .now = at(10), .order = StoryOrder::MostRelayed }),
            (QStringList { u"Story 1"_s, u"Story 3"_s, u"Story 2"_s, u"Story 4"_s }));
    }
    void rowsComeInTheOrderAskedWithoutTheMissing()
    {
        StoreFixture fixture;
        put(fixture, { aStory(1), aStory(2), aStory(3) });
        const auto rows = StoryStore(fixture.reader())
                              .rows({ aStory(3).id, { u"gone"_s }, aStory(1).id, aStory(2).id });
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).story.id, aStory(3).id);
        QCOMPARE(rows->at(1).story.id, aStory(1).id);
    }
    void whatAFullResyncDidNotSeeCanBeTold()
    {
        StoreFixture fixture;
        put(fixture, { aStory(1), aStory(2) });
        put(fixture, { aStory(2) }, 1);
        QCOMPARE(StoryStore(fixture.reader()).countOlderThan(1).value(), 1);
    }
    void fiveThousandStoriesAreListedAndFound()
    {
        StoreFixture fixture;
        QList<Story> stories;
        for (int n = 0; n < 5000; ++n)
            stories.append(titled(n, u"Turbine %1 du parc éolien"_s.arg(n)));
        put(fixture, stories);
        const StoryStore reader(fixture.reader());
        QCOMPARE(reader.find({ at(10'000) })->size(), 5000);
        QCOMPARE(reader.find({ at(10'000), u"turb eol 4999"_s })->size(), 1);
        QCOMPARE(reader.find({ at(10'000), u"turbine"_s })->size(), 1000);
        QCOMPARE(reader.counts(at(10'000))->live, 5000);
    }
};

QTEST_GUILESS_MAIN(tst_StoryStore)
#include "tst_storystore.moc"
