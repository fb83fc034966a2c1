// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/relaystore.h"

#include "core/store/countstore.h"
#include "core/store/statement.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_RelayStore : public QObject {
    Q_OBJECT

    static Result<void> insert(StoreFixture &fixture, const QList<Relay> &relays)
    {
        return fixture.write([&](QSqlDatabase &db) -> Result<void> {
            Result<void> done;
            for (const Relay &relay : relays) {
                if (done)
                    done = RelayStore(db).insert(relay);
            }
            return done;
        });
    }

    static Result<void> move(StoreFixture &fixture, Relay relay, RelayState to,
        const QString &reason = {}, int minutes = 10)
    {
        const RelayState from = relay.state;
        relay.state = to;
        relay.changedAt = at(minutes);
        return fixture.write(
            [=](QSqlDatabase &db) { return RelayStore(db).change(relay, from, reason); });
    }

    static Relay inState(int n, RelayState state)
    {
        Relay relay = aRelay(n);
        relay.state = state;
        return relay;
    }

    static QStringList idsOf(const Result<QList<Relay>> &relays)
    {
        QStringList ids;
        for (const Relay &relay : relays.value())
            ids.append(relay.trackedCode);
        return ids;
    }

private Q_SLOTS:
    void aRelayKeepsItsPicturesInOrderAndWhatWasChosen()
    {
        StoreFixture fixture;
        const RelayId id = aRelay(1).id;
        QVERIFY(RelayStore(fixture.reader()).pictures(id)->isEmpty());
        QCOMPARE(RelayStore(fixture.reader()).choices(id).value(), PostChoices());
        const QList<RelayPicture> pictures { { u"/own/b.jpg"_s, u"Deux"_s },
            { u"/media/a.jpg"_s, {} } };
        const PostChoices choices { PostVisibility::Quiet, u"Politique"_s, true };
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            if (const auto kept = RelayStore(db).setPictures(id, pictures); !kept)
                return kept;
            return RelayStore(db).setChoices(id, choices);
        }));
        QCOMPARE(RelayStore(fixture.reader()).pictures(id).value(), pictures);
        QCOMPARE(RelayStore(fixture.reader()).choices(id).value(), choices);
        QVERIFY(RelayStore(fixture.reader()).parts(id)->isEmpty());
        const QStringList parts { u"Une digue (1/2)\nhttps://r.example/r/a"_s, u"« Été » (2/2)"_s };
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).setParts(id, parts); }));
        QCOMPARE(RelayStore(fixture.reader()).parts(id).value(), parts);
        QCOMPARE(RelayStore(fixture.reader()).choices(id).value(), choices);
    }
    void aVisibilityOfALaterVersionIsNotTakenForEveryone()
    {
        StoreFixture fixture;
        const RelayId id = aRelay(1).id;
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) {
            return execute(db,
                u"INSERT INTO relay_choices VALUES ('%1', 'neighbours', '', 0, '')"_s.arg(
                    id.value));
        }));
        QCOMPARE(RelayStore(fixture.reader()).choices(id).error().code, ErrorCode::Corrupt);
    }
    void whatChangedSinceItWasReadIsNotOverwritten()
    {
        StoreFixture fixture;
        const Relay read = inState(1, RelayState::Queued);
        VERIFY_OK(insert(fixture, { read }));
        VERIFY_OK(move(fixture, read, RelayState::Queued, u"rescheduled"_s, 10));
        Relay sending = read;
        sending.state = RelayState::Sending;
        sending.changedAt = at(11);
        const auto begin = [&fixture, &sending](const QDateTime &seen) {
            return fixture.write([sending, seen](QSqlDatabase &db) {
                return RelayStore(db).change(sending, RelayState::Queued, {}, seen);
            });
        };
        const auto late = begin(read.changedAt);
        QVERIFY(!late);
        QCOMPARE(late.error().reason, u"relay-state"_s);
        VERIFY_OK(begin(at(10)));
        QCOMPARE(RelayStore(fixture.reader()).find(read.id)->state, RelayState::Sending);
    }
    void everyPartOfARelayIsKept()
    {
        StoreFixture fixture;
        Relay relay = inState(1, RelayState::Refused);
        relay.withImage = true;
        relay.attempts = 3;
        relay.notBefore = at(60);
        relay.scheduled = true;
        relay.postId = u"at://did:plc:x/app.bsky.feed.post/1"_s;
        relay.permalink = QUrl(u"https://bsky.app/profile/lea/post/1?q=%C3%A9"_s);
        relay.lastError = Error { ErrorCode::Rejected, u"too long"_s, u"text-too-long"_s, {} };
        VERIFY_OK(insert(fixture, { relay }));
        const auto found = RelayStore(fixture.reader()).find(relay.id);
        VERIFY_OK(found);
        QCOMPARE(*found, relay);
    }
    void aRelayFromElsewhereNeverChangesOneThatIsHere()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { inState(1, RelayState::Unknown) }));
        for (int n : { 1, 2, 2 })
            VERIFY_OK(fixture.write([n](QSqlDatabase &db) {
                return RelayStore(db).take(inState(n, RelayState::Published), u"Old news"_s);
            }));
        const RelayStore relays(fixture.reader());
        QCOMPARE(relays.find(aRelay(1).id)->state, RelayState::Unknown);
        QCOMPARE(relays.find(aRelay(2).id)->state, RelayState::Published);
        QCOMPARE(relays.storyTitles({ aRelay(2).id })->value(aRelay(2).id), u"Old news"_s);
        QCOMPARE(relays.history(aRelay(2).id)->size(), 1);
        QCOMPARE(CountStore(fixture.reader()).publishedBetween(at(-60), at(600))->size(), 1);
    }
    void whatACopyOfTheProfileSentIsNotSentAgain()
    {
        StoreFixture fixture;
        Relay tried = inState(2, RelayState::Queued);
        tried.attempts = 1;
        VERIFY_OK(insert(
            fixture, { inState(1, RelayState::Queued), tried, inState(3, RelayState::AskPerson) }));
        for (int n : { 1, 2, 3 })
            VERIFY_OK(fixture.write([n](QSqlDatabase &db) {
                return RelayStore(db).take(inState(n, RelayState::Published), {});
            }));
        const RelayStore relays(fixture.reader());
        QCOMPARE(relays.find(aRelay(1).id)->state, RelayState::Published);
        QCOMPARE(relays.find(aRelay(1).id)->text, aRelay(1).text);
        QCOMPARE(relays.history(aRelay(1).id)->last().reason, u"from-elsewhere"_s);
        QCOMPARE(relays.find(aRelay(2).id)->state, RelayState::Queued);
        QCOMPARE(relays.find(aRelay(3).id)->state, RelayState::Published);
    }
    void everyMoveIsOneStepOfTheHistory()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { aRelay(1) }));
        Relay relay = aRelay(1);
        VERIFY_OK(move(fixture, relay, RelayState::Sending));
        relay.state = RelayState::Sending;
        VERIFY_OK(move(fixture, relay, RelayState::Unknown, u"timeout"_s, 11));
        const auto steps = RelayStore(fixture.reader()).history(relay.id);
        VERIFY_OK(steps);
        QCOMPARE(steps->size(), 3);
        QCOMPARE(steps->at(0).state, RelayState::Queued);
        QCOMPARE(steps->at(2).state, RelayState::Unknown);
        QCOMPARE(steps->at(2).reason, u"timeout"_s);
        QCOMPARE(steps->at(2).at, at(11));
    }
    void aRelayThatMovedMeanwhileIsNotMovedAgain()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { aRelay(1) }));
        VERIFY_OK(move(fixture, aRelay(1), RelayState::Cancelled));
        const auto late = move(fixture, aRelay(1), RelayState::Sending);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(late.error().reason, u"relay-state"_s);
        const RelayStore relays(fixture.reader());
        QCOMPARE(relays.find(aRelay(1).id)->state, RelayState::Cancelled);
        QCOMPARE(relays.history(aRelay(1).id)->size(), 2);
    }
    void theSameRelayIsNotInsertedTwice()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { aRelay(1) }));
        QVERIFY(!insert(fixture, { aRelay(2), aRelay(1) }));
        QVERIFY(!RelayStore(fixture.reader()).find(aRelay(2).id));
    }
    void thoseFoundInSendingAreListedAtStart()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture,
            { inState(1, RelayState::Sending), aRelay(2), inState(3, RelayState::Sending) }));
        QCOMPARE(idsOf(RelayStore(fixture.reader()).inStates({ RelayState::Sending })),
            (QStringList { u"code1"_s, u"code3"_s }));
        QCOMPARE(
            idsOf(
                RelayStore(fixture.reader()).inStates({ RelayState::Sending, RelayState::Queued }))
                .size(),
            3);
    }
    void onlyQueuedRelaysWhoseTimeHasComeAreDue()
    {
        StoreFixture fixture;
        Relay later = aRelay(2);
        later.notBefore = at(30);
        Relay past = aRelay(3);
        past.notBefore = at(5);
        VERIFY_OK(insert(fixture, { aRelay(1), later, past, inState(4, RelayState::Refused) }));
        const RelayStore relays(fixture.reader());
        QCOMPARE(idsOf(relays.due(at(10), 10)), (QStringList { u"code1"_s, u"code3"_s }));
        QCOMPARE(idsOf(relays.due(at(30), 2)), (QStringList { u"code1"_s, u"code2"_s }));
    }
    void whatNeedsThePersonComesFirst()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture,
            { inState(1, RelayState::Published), inState(2, RelayState::Queued),
                inState(3, RelayState::AskPerson), inState(4, RelayState::Refused),
                inState(5, RelayState::Sending), inState(6, RelayState::Cancelled) }));
        const RelayStore relays(fixture.reader());
        QCOMPARE(idsOf(relays.list(100)),
            (QStringList {
                u"code4"_s, u"code3"_s, u"code5"_s, u"code2"_s, u"code6"_s, u"code1"_s }));
        QCOMPARE(relays.list(2)->size(), 2);
    }
    void relaysAreCountedByState()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { aRelay(1), aRelay(2), inState(3, RelayState::Published) }));
        const auto counts = RelayStore(fixture.reader()).countsByState();
        QCOMPARE(counts->value(RelayState::Queued), 2);
        QCOMPARE(counts->value(RelayState::Published), 1);
        QCOMPARE(counts->value(RelayState::Refused), 0);
    }
    void theTitleOutlivesTheStory()
    {
        StoreFixture fixture;
        VERIFY_OK(
            fixture.write([](QSqlDatabase &db) { return StoryStore(db).upsert({ aStory(1) }); }));
        VERIFY_OK(insert(fixture, { aRelay(1) }));
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            const auto removed = StoryStore(db).remove({ aStory(1).id });
            return removed ? Result<void>() : fail(removed.error());
        }));
        const RelayStore relays(fixture.reader());
        QCOMPARE(relays.storyTitles({ aRelay(1).id })->value(aRelay(1).id), u"Story 1"_s);
        QCOMPARE(relays.ofStory(aStory(1).id)->size(), 1);
    }
    void theWordsOfAStoryAreThoseOfItsRelays()
    {
        StoreFixture fixture;
        Relay other = aRelay(2);
        other.story = aStory(2).id;
        VERIFY_OK(insert(fixture, { aRelay(1), inState(3, RelayState::Refused), other }));
        const auto words = RelayStore(fixture.reader()).wordsOfStory(aStory(1).id);
        VERIFY_OK(words);
        QCOMPARE(words->size(), 2);
        QList<RelayState> states;
        for (const RelayStore::Words &one : *words) {
            QCOMPARE(one.account, aRelay(1).account);
            QCOMPARE(one.text, aRelay(1).text);
            states.append(one.state);
        }
        QVERIFY(states.contains(RelayState::Queued) && states.contains(RelayState::Refused));
    }
    void theTimeOfPublicationIsTheFirst()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { inState(1, RelayState::Reconciling) }));
        Relay relay = inState(1, RelayState::Reconciling);
        VERIFY_OK(move(fixture, relay, RelayState::Published, {}, 20));
        relay.state = RelayState::Published;
        VERIFY_OK(move(fixture, relay, RelayState::Published, u"permalink"_s, 40));
        const CountStore counts(fixture.reader());
        QCOMPARE(counts.publishedBetween(at(15), at(30))->size(), 1);
        QCOMPARE(counts.publishedBetween(at(30), at(50))->size(), 0);
        QCOMPARE(RelayStore(fixture.reader()).publishedTexts(5).value(),
            QStringList { u"In my own words"_s });
    }
    void theNewestCountReplacesTheOlder()
    {
        StoreFixture fixture;
        const RelayId id = aRelay(1).id;
        const auto put = [&](const RelayCount &count) {
            return fixture.write([&](QSqlDatabase &db) -> Result<void> {
                const auto taken = CountStore(db).put({ count });
                return taken ? Result<void>() : fail(taken.error());
            });
        };
        VERIFY_OK(put({ id, MetricKind::Click, Provenance::Measured, 10, at(5) }));
        VERIFY_OK(put({ id, MetricKind::Click, Provenance::Measured, 3, at(4) }));
        VERIFY_OK(put({ id, MetricKind::Click, Provenance::Reported, 7, at(6) }));
        VERIFY_OK(put({ id, MetricKind::Click, Provenance::Measured, 8, at(7) }));
        const CountStore counts(fixture.reader());
        const auto kept = counts.of({ id });
        QCOMPARE(kept->value(id).size(), 2);
        QCOMPARE(kept->value(id).first().count, 8);
        QCOMPARE(kept->value(id).last().provenance, Provenance::Reported);
        QCOMPARE(counts.newest().value(), at(7));
    }
    void aCountOfAClockThatWasAheadGivesWay()
    {
        StoreFixture fixture;
        const RelayId id = aRelay(1).id;
        const auto put = [&](const RelayCount &count, const QDateTime &now) {
            return fixture.write([&](QSqlDatabase &db) -> Result<void> {
                const auto taken = CountStore(db).put({ count }, now);
                return taken ? Result<void>() : fail(taken.error());
            });
        };
        VERIFY_OK(put({ id, MetricKind::Reaction, Provenance::Measured, 10, at(90) }, at(90)));
        VERIFY_OK(put({ id, MetricKind::Reaction, Provenance::Measured, 12, at(5) }, {}));
        QCOMPARE(CountStore(fixture.reader()).of({ id })->value(id).first().count, 10);
        VERIFY_OK(put({ id, MetricKind::Reaction, Provenance::Measured, 12, at(5) }, at(5)));
        QCOMPARE(CountStore(fixture.reader()).of({ id })->value(id).first().count, 12);
        VERIFY_OK(put({ id, MetricKind::Reaction, Provenance::Measured, 3, at(4) }, at(6)));
        QCOMPARE(CountStore(fixture.reader()).of({ id })->value(id).first().count, 12);
    }
    void impactListsPublishedRelaysWithTheirCounts()
    {
        StoreFixture fixture;
        Relay first = inState(1, RelayState::Published);
        Relay second = inState(2, RelayState::Published);
        VERIFY_OK(insert(fixture, { first, second, aRelay(3) }));
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            const auto taken = CountStore(db).put(
                { { second.id, MetricKind::Click, Provenance::Measured, 4, at(5) },
                    { second.id, MetricKind::Impression, Provenance::Reported, 90, at(5) } });
            return taken ? Result<void>() : fail(taken.error());
        }));
        const auto relays = CountStore(fixture.reader()).publishedBetween(at(0), at(100));
        VERIFY_OK(relays);
        QCOMPARE(relays->size(), 2);
        QCOMPARE(relays->at(0).counts.size(), 0);
        QCOMPARE(relays->at(1).relay, second.id);
        QCOMPARE(relays->at(1).counts.size(), 2);
    }
    void relaysOfAnotherMemberAreNotSeenAndWait()
    {
        StoreFixture fixture;
        const Relay published = inState(2, RelayState::Published);
        VERIFY_OK(
            fixture.write([](QSqlDatabase &db) { return StoryStore(db).upsert({ aStory(1) }); }));
        VERIFY_OK(insert(fixture, { aRelay(1), published, inState(3, RelayState::Refused) }));
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            const RelayCount clicks { published.id, MetricKind::Click, Provenance::Measured, 4,
                at(5) };
            const auto taken = CountStore(db).put({ clicks });
            return taken ? Result<void>() : fail(taken.error());
        }));
        const MemberId ana { u"ana"_s };
        const MemberId ben { u"ben"_s };
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).handOver(ana, ben); }));
        const RelayStore relays(fixture.reader());
        const CountStore counts(fixture.reader());
        const StoryId story = aStory(1).id;
        QVERIFY(!relays.find(published.id));
        QVERIFY(idsOf(relays.list(10)).isEmpty());
        QVERIFY(idsOf(relays.inStates({ RelayState::Queued })).isEmpty());
        QVERIFY(idsOf(relays.due(at(50), 10)).isEmpty());
        QVERIFY(idsOf(relays.ofStory(story)).isEmpty());
        QVERIFY(idsOf(relays.changedSince(at(0))).isEmpty());
        QVERIFY(relays.wordsOfStory(story)->isEmpty());
        QVERIFY(relays.countsByState()->isEmpty());
        QVERIFY(relays.storyTitles({ published.id })->isEmpty());
        QVERIFY(relays.accountsOf({ published.id })->isEmpty());
        QVERIFY(relays.publishedTexts(5)->isEmpty());
        QVERIFY(counts.publishedBetween(at(0), at(100))->isEmpty());
        QVERIFY(!counts.newest()->isValid());
        QCOMPARE(StoryStore(fixture.reader()).row(story)->ownRelays, 0);

        VERIFY_OK(insert(fixture, { aRelay(4) })); // of the next one
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).handOver(ben, ana); }));
        QCOMPARE(relays.countsByState()->size(), 3);
        QCOMPARE(idsOf(relays.inStates({ RelayState::Queued })), QStringList { u"code1"_s });
        QCOMPARE(counts.publishedBetween(at(0), at(100))->size(), 1);
        QCOMPARE(counts.newest().value(), at(5));
        QCOMPARE(StoryStore(fixture.reader()).row(story)->ownRelays, 3);
    }
    void aRelayOfAnotherMemberDoesNotGoOutButItsEndIsKept()
    {
        StoreFixture fixture;
        VERIFY_OK(insert(fixture, { aRelay(1), inState(2, RelayState::Sending) }));
        const MemberId ana { u"ana"_s };
        const MemberId ben { u"ben"_s };
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).handOver(ana, ben); }));
        Relay starts = aRelay(1);
        starts.state = RelayState::Sending;
        const auto begun = fixture.write([&](QSqlDatabase &db) {
            return RelayStore(db).change(starts, RelayState::Queued, {}, starts.changedAt);
        });
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Conflict);
        VERIFY_OK(move(fixture, inState(2, RelayState::Sending), RelayState::Published));
        // Nor is it taken for one that this member sent elsewhere.
        VERIFY_OK(fixture.write([](QSqlDatabase &db) {
            Relay elsewhere = aRelay(1);
            elsewhere.state = RelayState::Published;
            return RelayStore(db).take(elsewhere, u"Story 1"_s);
        }));
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return RelayStore(db).handOver(ben, ana); }));
        const RelayStore relays(fixture.reader());
        QCOMPARE(relays.find(aRelay(1).id)->state, RelayState::Queued);
        QCOMPARE(relays.find(aRelay(2).id)->state, RelayState::Published);
    }
};

QTEST_GUILESS_MAIN(tst_RelayStore)
#include "tst_relaystore.moc"
