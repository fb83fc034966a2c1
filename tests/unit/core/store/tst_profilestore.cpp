// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profilestore.h"

#include "core/store/accountstore.h"
#include "core/store/draftstore.h"
#include "core/store/organizationstore.h"
#include "core/store/pushstore.h"
#include "core/store/wallstore.h"
#include "tests/unit/core/store/storefixture.h"

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

//! The small aggregates: profile, accounts, drafts, pushes, the Wall, the organization's lists.
class tst_ProfileStore : public QObject {
    Q_OBJECT

    static WallPost aPost(int n)
    {
        WallPost post;
        post.id = { u"post-%1"_s.arg(n) };
        post.author = { u"m1"_s };
        post.authorName = u"Léa Martin"_s;
        post.teamName = u"Turbines"_s;
        post.text = u"Bonjour à tous 👋"_s;
        post.story = aStory(1).id;
        post.trackedLink = QUrl(u"https://relais.example/r/abc"_s);
        post.postedAt = at(n);
        post.reactions = 3;
        post.comments = 2;
        post.views = 40;
        return post;
    }

    static void put(StoreFixture &fixture, const QList<WallPost> &posts)
    {
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) { return WallStore(db).upsert(posts); }));
    }

    static PushId pushId(int n) { return { u"push-%1"_s.arg(n) }; }

    static void enqueue(StoreFixture &fixture, int count, qsizetype bodySize = 10)
    {
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            Result<void> done;
            for (int n = 0; n < count && done; ++n)
                done = PushStore(db).enqueue(
                    { pushId(n), u"relay"_s, { { u"a"_s, QString(bodySize, u'x') } } });
            return done;
        }));
    }

private Q_SLOTS:
    void theMemberIsKnownOffline()
    {
        StoreFixture fixture;
        Member member { { u"m1"_s }, u"Léa Martin"_s, u"lea@norvane.example"_s, u"Engineer"_s,
            { u"t1"_s }, u"Lyon"_s, { u"fr"_s, u"en"_s }, { Role::Editor, Role::Admin } };
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            ProfileStore profile(db);
            auto done = profile.setMember(member);
            if (done)
                done = profile.setOrganizationName(u"Norvane"_s);
            return done;
        }));
        const ProfileStore profile(fixture.reader());
        QCOMPARE(profile.member().value(), member);
        QCOMPARE(profile.organizationName().value(), u"Norvane"_s);
    }
    void keysAreFoundByTheirBeginning()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            Result<void> done;
            for (const QString &key : { u"page-on:x"_s, u"page-off:y"_s, u"pages"_s, u"other"_s }) {
                if (done)
                    done = ProfileStore(db).setValue(key, u"yes"_s);
            }
            return done ? ProfileStore(db).setValue(u"page-on:z"_s, QString()) : done;
        }));
        auto keys = ProfileStore(fixture.reader()).keysBeginning(u"page-"_s).value();
        keys.sort();
        QCOMPARE(keys, (QStringList { u"page-off:y"_s, u"page-on:x"_s }));
    }
    void aNewProfileIsEmpty()
    {
        StoreFixture fixture;
        const ProfileStore profile(fixture.reader());
        QVERIFY(profile.member()->id.isEmpty());
        QCOMPARE(profile.cursor().value(), QString());
        QCOMPARE(profile.generation().value(), 0);
        QVERIFY(!profile.isResyncing().value());
    }
    void aResyncForgetsTheCursorAndCounts()
    {
        StoreFixture fixture;
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            ProfileStore profile(db);
            auto done = profile.setCursor(u"1:5"_s);
            if (done)
                done = profile.beginResync();
            return done;
        }));
        const ProfileStore profile(fixture.reader());
        QCOMPARE(profile.cursor().value(), QString());
        QCOMPARE(profile.generation().value(), 1);
        QVERIFY(profile.isResyncing().value());
        VERIFY_OK(fixture.write([](QSqlDatabase &db) { return ProfileStore(db).endResync(); }));
        QVERIFY(!profile.isResyncing().value());
    }
    void accountsAreKeptAndRemoved()
    {
        StoreFixture fixture;
        const Account account { { u"a1"_s }, Network::Mastodon, u"@lea@social.example"_s, u"Léa"_s,
            u"42"_s, QUrl(u"https://social.example"_s), Account::State::SignInAgain, 500, 23, 1000,
            at(1), {}, {}, u"unlisted"_s, 6, 2000 };
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) { return AccountStore(db).put(account); }));
        const AccountStore accounts(fixture.reader());
        QCOMPARE(accounts.find(account.id).value(), account);
        QCOMPARE(accounts.all()->size(), 1);
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return AccountStore(db).remove(account.id); }));
        QCOMPARE(accounts.find(account.id).error().code, ErrorCode::NotFound);
    }
    void draftsAreKeptNewestFirst()
    {
        StoreFixture fixture;
        Draft draft;
        draft.story = aStory(1).id;
        draft.text = u"Mon texte"_s;
        draft.ownTexts = { { { u"a1"_s }, u"Another"_s } };
        draft.accounts = { { u"a1"_s }, { u"a2"_s } };
        draft.withImage = false;
        draft.imageAlt = u"Une turbine"_s;
        draft.more = { { u"/own/b.jpg"_s, u"/own/a.jpg"_s, u"De loin"_s } };
        draft.choices = { PostVisibility::Followers, u"Politique"_s, true };
        draft.language = u"fr"_s;
        Draft newer;
        newer.story = aStory(2).id;
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            auto done = DraftStore(db).put(newer, at(5));
            if (done)
                done = DraftStore(db).put(draft, at(1));
            return done;
        }));
        const DraftStore drafts(fixture.reader());
        QCOMPARE(drafts.find(draft.story).value(), draft);
        QCOMPARE(drafts.all()->first().story, newer.story);
        VERIFY_OK(
            fixture.write([&](QSqlDatabase &db) { return DraftStore(db).remove(draft.story); }));
        QCOMPARE(drafts.find(draft.story).error().code, ErrorCode::NotFound);
    }
    void pushesComeInTheirOrderAndWithinLimits()
    {
        StoreFixture fixture;
        enqueue(fixture, 10, 1000);
        const PushStore pushes(fixture.reader());
        QCOMPARE(pushes.count().value(), 10);
        QCOMPARE(pushes.oldest(3, 1'000'000)->last().id, pushId(2));
        QCOMPARE(pushes.oldest(10, 3500)->size(), 3);
        QCOMPARE(pushes.oldest(10, 1)->size(), 1);
        const auto all = pushes.oldest(10, 1'000'000);
        QCOMPARE(pushes.oldest(10, 1'000'000, all->at(7).place)->size(), 2);
    }
    void aSettledPushIsGoneARefusedOneIsKeptApart()
    {
        StoreFixture fixture;
        enqueue(fixture, 4);
        VERIFY_OK(fixture.write([](QSqlDatabase &db) -> Result<void> {
            PushStore pushes(db);
            auto done = pushes.settle({ pushId(0), pushId(2) }, at(1));
            if (done)
                done = pushes.refuse(pushId(1), u"push-form"_s, at(1));
            return done;
        }));
        const PushStore pushes(fixture.reader());
        QCOMPARE(pushes.oldest(10, 1000)->size(), 1);
        QCOMPARE(pushes.oldest(10, 1000)->first().id, pushId(3));
        QCOMPARE(pushes.refusedCount().value(), 1);
    }
    void aPushIsQueuedWithItsChangeOrNotAtAll()
    {
        StoreFixture fixture;
        const auto done = fixture.write([](QSqlDatabase &db) -> Result<void> {
            if (const auto queued = PushStore(db).enqueue({ pushId(1), u"relay"_s, {} }); !queued)
                return queued;
            return fail(ErrorCode::Conflict);
        });
        QVERIFY(!done);
        QCOMPARE(PushStore(fixture.reader()).count().value(), 0);
    }
    void theWallShowsTheNewestFirst()
    {
        StoreFixture fixture;
        WallPost removed = aPost(3);
        removed.removed = true;
        put(fixture, { aPost(1), aPost(2), removed });
        const WallStore wall(fixture.reader());
        QCOMPARE(wall.newest(10)->size(), 2);
        QCOMPARE(wall.newest(10)->first(), aPost(2));
        QCOMPARE(wall.newest(1)->size(), 1);
        QVERIFY(wall.find(removed.id)->removed);
    }
    void aReactionShowsAtOnceAndIsCountedOnce()
    {
        StoreFixture fixture;
        put(fixture, { aPost(1) });
        const auto react = [&](bool on) {
            VERIFY_OK(fixture.write(
                [&](QSqlDatabase &db) { return WallStore(db).react(aPost(1).id, on, at(2)); }));
        };
        const WallStore wall(fixture.reader());
        react(true);
        QVERIFY(wall.find(aPost(1).id)->reactedByMe);
        QCOMPARE(wall.find(aPost(1).id)->reactions, 4);
        put(fixture, { aPost(1) }); // an older answer of the backend
        QCOMPARE(wall.find(aPost(1).id)->reactions, 4);
        WallPost known = aPost(1);
        known.reactedByMe = true;
        known.reactions = 4;
        put(fixture, { known });
        QCOMPARE(wall.find(aPost(1).id)->reactions, 4);
        react(false);
        QVERIFY(!wall.find(aPost(1).id)->reactedByMe);
        QCOMPARE(wall.find(aPost(1).id)->reactions, 3);
    }
    void aPostIsSeenOnce()
    {
        StoreFixture fixture;
        QList<bool> first;
        for (int i = 0; i < 2; ++i) {
            VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
                const auto seen = WallStore(db).markSeen(aPost(1).id, at(1));
                first.append(seen.value_or(false));
                return {};
            }));
        }
        QCOMPARE(first, (QList<bool> { true, false }));
        QVERIFY(WallStore(fixture.reader()).wasSeen(aPost(1).id).value());
    }
    void topicsCampaignsAndTeamsAreKept()
    {
        StoreFixture fixture;
        const Topic topic { { u"t"_s }, u"Énergie"_s, u"Energy"_s };
        Campaign campaign { { u"c"_s }, u"Été"_s, at(1), at(9), u"100 relais"_s };
        campaign.owner = { u"m"_s };
        campaign.ownerName = u"Zoé"_s;
        campaign.teams = { { u"e"_s }, { u"f"_s } };
        campaign.isDraft = true;
        const Team team { { u"e"_s }, { u"top"_s }, u"Lyon"_s };
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            OrganizationStore organization(db);
            auto done = organization.upsertTopics({ topic }, 1);
            if (done)
                done = organization.upsertCampaigns({ campaign }, 1);
            if (done)
                done = organization.upsertTeams({ team }, 0);
            return done;
        }));
        const OrganizationStore organization(fixture.reader());
        QCOMPARE(organization.topics().value(), QList { topic });
        QCOMPARE(organization.campaigns().value(), QList { campaign });
        QCOMPARE(organization.teams().value(), QList { team });
        VERIFY_OK(fixture.write(
            [](QSqlDatabase &db) { return OrganizationStore(db).removeOlderThan(1); }));
        QCOMPARE(organization.topics()->size(), 1);
        QCOMPARE(organization.teams()->size(), 0);
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            auto done = OrganizationStore(db).removeTopics({ topic.id });
            if (done)
                done = OrganizationStore(db).removeCampaigns({ campaign.id });
            return done;
        }));
        QCOMPARE(organization.topics()->size(), 0);
        QCOMPARE(organization.campaigns()->size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
