// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncengine.h"

#include "core/api/changes.h"
#include "core/api/problem.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/net/httpclient.h"
#include "core/store/accountstore.h"
#include "core/store/countstore.h"
#include "core/store/draftstore.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "core/store/wallstore.h"
#include "tests/support/httpserver.h"
#include "tests/unit/core/store/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

Api::Change changed(int n)
{
    return { n, u"story"_s, aStory(n).id.value, false, aStory(n) };
}

Api::Change deleted(int n)
{
    return { n, u"story"_s, aStory(n).id.value, true, {} };
}

QList<Api::Change> changes(int from, int to)
{
    QList<Api::Change> list;
    for (int n = from; n < to; ++n)
        list.append(changed(n));
    return list;
}

// A change sequence behind the two routes, with faults to order.
class Backend {
public:
    Backend()
        : server([this](const ServerRequest &request) { return answer(request); })
    {
    }

    ServerAnswer answer(const ServerRequest &request)
    {
        requests.append(request.method + ' ' + request.path.toUtf8());
        if (!faults.isEmpty())
            return faults.takeFirst();
        if (request.headers.value("authorization") != "Bearer " + goodToken)
            return jsonAnswer(401, Api::toBody({ 401, u"token-expired"_s, {}, 0 }));
        return request.path == u"/v1/pushes"_s ? take(request) : give(request);
    }

    ServerAnswer give(const ServerRequest &request)
    {
        if (onGive)
            onGive();
        const QString since = request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded);
        limits.append(request.query.queryItemValue(u"limit"_s).toInt());
        if (!since.isEmpty() && !since.startsWith(epoch + u':'))
            return jsonAnswer(410, Api::toBody({ 410, u"cursor-unknown"_s, {}, 0 }));
        const qsizetype from = since.section(u':', 1).toInt();
        if (from >= sequence.size() && !since.isEmpty())
            return { 304, {}, {} };
        const qsizetype to =
            std::min<qsizetype>(from + std::min(limits.last(), perPage), sequence.size());
        const Api::ChangesPage page { sequence.mid(from, to - from), u"%1:%2"_s.arg(epoch).arg(to),
            to < sequence.size() };
        return jsonAnswer(200, QJsonDocument(Api::toJson(page)).toJson());
    }

    ServerAnswer take(const ServerRequest &request)
    {
        const auto items = Api::pushItemsFrom(QJsonDocument::fromJson(request.body).object());
        if (!items)
            return jsonAnswer(400, Api::toBody({ 400, u"push-form"_s, {}, 0 }));
        batches.append(static_cast<int>(items->size()));
        for (const Api::PushItem &item : *items) {
            if (item.kind == poison)
                return jsonAnswer(400, Api::toBody({ 400, u"push-poison"_s, {}, 0 }));
        }
        QList<Api::PushResult> results;
        for (const Api::PushItem &item : *items) {
            const auto status = verdicts.value(item.kind, Api::PushResult::Status::Accepted);
            if (status == Api::PushResult::Status::Accepted)
                taken.append(item.id.value);
            results.append({ item.id, status, {} });
        }
        if (loseAnswer)
            return { 200, "{}", {}, ServerAnswer::Then::Close, 0 };
        return jsonAnswer(200, QJsonDocument(Api::pushResponse(results)).toJson());
    }

    HttpServer server;
    QByteArray goodToken = "token-1";
    QString epoch = u"1"_s;
    QList<Api::Change> sequence;
    int perPage = 1000;
    QList<ServerAnswer> faults;
    QHash<QString, Api::PushResult::Status> verdicts;
    QString poison;
    bool loseAnswer = false;
    std::function<void()> onGive;
    QByteArrayList requests;
    QList<int> limits;
    QList<int> batches;
    QStringList taken;
};

// A store, a backend, and the engine between them.
class World {
public:
    World()
        : clock(at(0))
        , engine(
              *fixture.store, http, clock, [this] { return address; },
              [this](QString refused) { return token(std::move(refused)); })
        , address(backend.server.url())
    {
        address.setPath({});
    }

    QCoro::Task<Result<QString>> token(QString refused)
    {
        ++tokensAsked;
        if (signedOut)
            co_return fail(ErrorCode::Unauthorized);
        // Named: QCoro moves a member out of its object when it is returned by name.
        Result<QString> given = refused.isEmpty() ? tokenAtHand : freshToken;
        co_return given;
    }

    Result<SyncReport> round() { return QCoro::waitFor(engine.round()); }
    int stories() const { return StoryStore(fixture.reader()).count().value(); }
    QString cursor() const { return ProfileStore(fixture.reader()).cursor().value(); }
    int waiting() const { return PushStore(fixture.reader()).count().value(); }

    void enqueue(int count, const QString &kind = u"relay"_s)
    {
        VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
            Result<void> done;
            for (int i = 0; i < count && done; ++i)
                done = PushStore(db).enqueue({ { newUuid7(clock) }, kind, { { u"n"_s, i } } });
            return done;
        }));
    }

    Backend backend;
    StoreFixture fixture;
    HttpClient http;
    ManualClock clock;
    SyncEngine engine;
    QUrl address;
    QString tokenAtHand = u"token-1"_s;
    QString freshToken = u"token-2"_s;
    bool signedOut = false;
    int tokensAsked = 0;
};

} // namespace

class tst_SyncEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstRoundBringsEverything()
    {
        World world;
        world.backend.sequence = changes(0, 30);
        world.backend.perPage = 10;
        QSignalSpy pulled(&world.engine, &SyncEngine::pulled);
        QSignalSpy progressed(&world.engine, &SyncEngine::progressed);
        const auto report = world.round();
        VERIFY_OK(report);
        QCOMPARE(report->pulled, 30);
        QVERIFY(!report->fullResync);
        QCOMPARE(world.stories(), 30);
        QCOMPARE(world.cursor(), u"1:30"_s);
        QCOMPARE(pulled.size(), 2); // the first page, and the end
        QCOMPARE(pulled.last().first().toStringList(), QStringList { u"stories"_s });
        QCOMPARE(progressed.last().first().toInt(), 30);
    }
    void theNextPagesAreAskedForWhileOneIsWritten()
    {
        World world;
        world.backend.sequence = changes(0, 8);
        world.backend.perPage = 1;
        QSemaphore written;
        Store::Job slow = [&written](QSqlDatabase &) -> Result<void> {
            written.acquire();
            return {};
        };
        world.fixture.store->write(std::move(slow)); // the first page waits for it
        auto round = world.engine.round();
        QTRY_COMPARE(world.backend.requests.size(), 3); // this one, and two ahead
        QTest::qWait(100);
        QCOMPARE(world.backend.requests.size(), 3); // and no more than that
        QCOMPARE(world.stories(), 0);
        written.release();
        const auto report = QCoro::waitFor(std::move(round));
        VERIFY_OK(report);
        QCOMPARE(report->pulled, 8);
        QCOMPARE(world.backend.requests.size(), 8);
        QCOMPARE(world.stories(), 8);
    }
    void nothingNewCostsOneRequestAndChangesNothing()
    {
        World world;
        world.backend.sequence = changes(0, 3);
        VERIFY_OK(world.round());
        world.backend.requests.clear();
        QSignalSpy pulled(&world.engine, &SyncEngine::pulled);
        const auto report = world.round();
        VERIFY_OK(report);
        QCOMPARE(report->pulled, 0);
        QCOMPARE(world.backend.requests, QByteArrayList { "GET /v1/changes" });
        QCOMPARE(pulled.size(), 0);
    }
    void onlyWhatIsNewComes()
    {
        World world;
        world.backend.sequence = changes(0, 3);
        VERIFY_OK(world.round());
        world.backend.sequence += { changed(3), deleted(0) };
        QCOMPARE(world.round()->pulled, 2);
        QCOMPARE(world.stories(), 3);
        QVERIFY(!StoryStore(world.fixture.reader()).row(aStory(0).id));
    }
    void whatAnotherProgramPulledMeanwhileStands()
    {
        World world;
        world.backend.sequence = changes(0, 3);
        VERIFY_OK(world.round());
        world.backend.sequence = changes(0, 6);
        world.backend.perPage = 2;
        Story newer = aStory(3);
        newer.revision = 2;
        newer.title = u"Corrected"_s;
        bool isFirst = true;
        world.backend.onGive = [&world, &isFirst, newer] {
            if (!std::exchange(isFirst, false))
                return;
            // relais-cli was faster; its commit comes before that of the page.
            Store::Job job = [newer](QSqlDatabase &db) -> Result<void> {
                if (const auto put = StoryStore(db).upsert({ newer }); !put)
                    return put;
                return ProfileStore(db).setCursor(u"1:6"_s);
            };
            world.fixture.store->write(std::move(job));
        };
        const auto report = world.round();
        VERIFY_OK(report);
        QCOMPARE(report->pulled, 0);
        QCOMPARE(world.cursor(), u"1:6"_s);
        QCOMPARE(world.stories(), 4);
        QCOMPARE(StoryStore(world.fixture.reader()).row(newer.id)->story.title, newer.title);
    }
    void aResyncOfAnotherProgramIsNotEndedForIt()
    {
        World world;
        world.backend.sequence = changes(0, 3);
        VERIFY_OK(world.round());
        bool isFirst = true;
        world.backend.onGive = [&world, &isFirst] {
            if (!std::exchange(isFirst, false))
                return;
            // It began one, and has no page yet; what this round asked for brings nothing new.
            Store::Job job = [](QSqlDatabase &db) { return ProfileStore(db).beginResync(); };
            world.fixture.store->write(std::move(job));
        };
        VERIFY_OK(world.round());
        QCOMPARE(world.stories(), 3);
        QVERIFY(ProfileStore(world.fixture.reader()).isResyncing().value());
        VERIFY_OK(world.round()); // goes on with it should the other have ended
        QCOMPARE(world.stories(), 3);
        QVERIFY(!ProfileStore(world.fixture.reader()).isResyncing().value());
    }
    void everyKindReachesItsPlace()
    {
        World world;
        const RelayCount count { aRelay(1).id, MetricKind::Click, Provenance::Measured, 5, at(1) };
        WallPost post;
        post.id = { aStory(90).id.value };
        post.author = { aStory(91).id.value };
        post.authorName = u"Karim"_s;
        post.text = u"Bonjour"_s;
        post.postedAt = at(1);
        Member member;
        member.id = post.author;
        member.name = u"Karim"_s;
        Api::OwnRelay own;
        own.relay = count.relay;
        own.story = aStory(1).id;
        own.storyTitle = u"From another machine"_s;
        own.at = at(1);
        const TopicId topic { aStory(92).id.value };
        world.backend.sequence = {
            { 1, u"topic"_s, topic.value, false, Topic { topic, u"Énergie"_s, u"Energy"_s } },
            { 2, u"wall-post"_s, post.id.value, false, post },
            { 3, u"member"_s, member.id.value, false, member },
            { 4, u"relay"_s, count.relay.value, false, own },
            { 5, u"relay-counts"_s, count.relay.value, false,
                Api::OwnRelayCounts { count.relay, { count } } },
        };
        const auto report = world.round();
        VERIFY_OK(report);
        QCOMPARE(OrganizationStore(world.fixture.reader()).topics()->size(), 1);
        QCOMPARE(WallStore(world.fixture.reader()).newest(10)->size(), 1);
        QCOMPARE(ProfileStore(world.fixture.reader()).member()->name, u"Karim"_s);
        QCOMPARE(CountStore(world.fixture.reader()).of({ count.relay })->size(), 1);
        const auto history = CountStore(world.fixture.reader()).publishedBetween(at(0), at(2));
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().counts.size(), 1);
    }
    void pushesGoFirstAndInFewRequests()
    {
        World world;
        world.enqueue(501);
        const auto report = world.round();
        VERIFY_OK(report);
        QCOMPARE(report->pushed, 501);
        QCOMPARE(world.backend.batches, (QList<int> { 500, 1 }));
        QCOMPARE(world.backend.requests.last(), "GET /v1/changes");
        QCOMPARE(world.waiting(), 0);
    }
    void aKnownPushIsSettledLikeANewOne()
    {
        World world;
        world.enqueue(2);
        world.backend.verdicts.insert(u"relay"_s, Api::PushResult::Status::Duplicate);
        QCOMPARE(world.round()->pushed, 2);
        QCOMPARE(world.waiting(), 0);
    }
    void whatTheBackendWantsLaterStays()
    {
        World world;
        world.enqueue(3);
        world.enqueue(2, u"counts"_s);
        world.backend.verdicts.insert(u"counts"_s, Api::PushResult::Status::TryLater);
        QCOMPARE(world.round()->pushed, 3);
        QCOMPARE(world.waiting(), 2);
        world.backend.verdicts.clear();
        QCOMPARE(world.round()->pushed, 2);
        QCOMPARE(world.waiting(), 0);
    }
    void aRefusedPushLeavesTheOutboxAndIsKept()
    {
        World world;
        world.enqueue(1);
        world.backend.verdicts.insert(u"relay"_s, Api::PushResult::Status::Refused);
        QTest::ignoreMessage(QtWarningMsg, "the backend refused a push: ");
        VERIFY_OK(world.round());
        QCOMPARE(world.waiting(), 0);
        QCOMPARE(PushStore(world.fixture.reader()).refusedCount().value(), 1);
    }
    void onePushThatPoisonsItsBatchDoesNotStopTheOthers()
    {
        World world;
        world.enqueue(9);
        world.enqueue(1, u"bad"_s);
        world.enqueue(9);
        world.backend.poison = u"bad"_s;
        VERIFY_OK(world.round());
        QCOMPARE(world.backend.taken.size(), 18);
        QCOMPARE(world.waiting(), 0);
        QCOMPARE(PushStore(world.fixture.reader()).refusedCount().value(), 1);
    }
    void aRefusalThatIsNotTheBackendsLosesNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 400, 413, 418, 422 })
            QTest::addRow("%d", status) << status;
    }
    // By what stands in front of it: a filter, a proxy with limits of its own.
    void aRefusalThatIsNotTheBackendsLosesNothing()
    {
        QFETCH(const int, status);
        World world;
        world.enqueue(3);
        world.backend.sequence = changes(0, 2);
        const ServerAnswer page { status, "<!DOCTYPE html><title>Refused</title>" };
        world.backend.faults = { page };
        QCOMPARE(world.round().error().code, ErrorCode::ServerFault);
        QCOMPARE(world.waiting(), 3);
        QCOMPARE(world.stories(), 2); // and news come all the same
        QCOMPARE(world.round()->pushed, 3);
        QCOMPARE(PushStore(world.fixture.reader()).refusedCount().value(), 0);
    }
    void anUnreadableAnswerToAPushLosesNothing()
    {
        World world;
        world.enqueue(4);
        world.backend.loseAnswer = true;
        QVERIFY(!world.round());
        QCOMPARE(world.waiting(), 4);
        world.backend.loseAnswer = false;
        QCOMPARE(world.round()->pushed, 4);
    }
    void aPushThatMeetsAFaultDoesNotKeepNewsAway()
    {
        World world;
        world.enqueue(1);
        world.backend.sequence = changes(0, 2);
        world.backend.faults = { jsonAnswer(500, "") };
        const auto report = world.round();
        QCOMPARE(report.error().code, ErrorCode::ServerFault);
        QCOMPARE(world.stories(), 2);
        QCOMPARE(world.waiting(), 1);
    }
    void anUnknownCursorBringsAllBackAndLosesNothingLocal()
    {
        World world;
        world.backend.sequence = changes(0, 12);
        VERIFY_OK(world.round());
        VERIFY_OK(world.fixture.write([](QSqlDatabase &db) -> Result<void> {
            Draft draft;
            draft.story = aStory(1).id;
            draft.text = u"unfinished"_s;
            Account account;
            account.id = { u"a"_s };
            auto done = DraftStore(db).put(draft, at(1));
            if (done)
                done = AccountStore(db).put(account);
            if (done)
                done = RelayStore(db).insert(aRelay(1));
            if (done)
                done = StoryStore(db).markSaved(aStory(1).id, true, at(1));
            return done;
        }));
        world.enqueue(2, u"counts"_s);
        world.backend.verdicts.insert(u"counts"_s, Api::PushResult::Status::TryLater);
        world.backend.epoch = u"2"_s;
        world.backend.sequence = changes(1, 14);
        const auto report = world.round();
        VERIFY_OK(report);
        QVERIFY(report->fullResync);
        QCOMPARE(world.stories(), 13);
        QVERIFY(!StoryStore(world.fixture.reader()).row(aStory(0).id));
        QVERIFY(StoryStore(world.fixture.reader()).row(aStory(1).id)->saved);
        QCOMPARE(DraftStore(world.fixture.reader()).find(aStory(1).id)->text, u"unfinished"_s);
        QCOMPARE(AccountStore(world.fixture.reader()).all()->size(), 1);
        VERIFY_OK(RelayStore(world.fixture.reader()).find(aRelay(1).id));
        QCOMPARE(world.waiting(), 2);
        QVERIFY(!ProfileStore(world.fixture.reader()).isResyncing().value());
    }
    void whatWasTakenBackFromTheWallIsNotGivenToARestoredBackend()
    {
        World world;
        world.backend.sequence = changes(0, 3);
        VERIFY_OK(world.round());
        Relay kept = aRelay(1);
        Relay relayed = aRelay(2);
        for (Relay *relay : { &kept, &relayed }) {
            relay->network = Network::Wall;
            relay->state = RelayState::Published;
            relay->createdAt = world.clock.now();
        }
        const WallPostId keptPost { aStory(80).id.value };
        const WallPostId ownPost { aStory(81).id.value };
        VERIFY_OK(world.fixture.write([&](QSqlDatabase &db) -> Result<void> {
            auto done = RelayStore(db).insert(kept);
            if (done)
                done = RelayStore(db).insert(relayed);
            for (const WallPostId &post : { keptPost, ownPost }) {
                const QJsonObject body { { u"id"_s, post.value } };
                if (done)
                    done = PushStore(db).enqueue({ { post.value }, u"wall-post"_s, body });
            }
            return done;
        }));
        VERIFY_OK(world.round());
        QCOMPARE(world.backend.taken.size(), 2);
        // By this machine, and by another one.
        VERIFY_OK(world.fixture.write([&](QSqlDatabase &db) -> Result<void> {
            return withoutValue(WallStore(db).remove({ ownPost }));
        }));
        WallPost gone;
        gone.id = { relayed.id.value };
        gone.author = { aStory(91).id.value };
        gone.authorName = u"Karim"_s;
        gone.postedAt = at(1);
        gone.removed = true;
        world.backend.sequence.append(
            Api::Change { 4, u"wall-post"_s, gone.id.value, false, gone });
        VERIFY_OK(world.round());

        world.backend.sequence = changes(0, 3);
        world.backend.epoch = u"2"_s;
        world.backend.taken.clear();
        world.backend.requests.clear();
        VERIFY_OK(world.round());
        QCOMPARE(world.backend.taken, QStringList { keptPost.value });
        const auto given = [&world](const Relay &relay) {
            QByteArray request = "PUT ";
            request += Api::Routes::wallPost({ relay.id.value }).toUtf8();
            return world.backend.requests.contains(request);
        };
        QVERIFY(given(kept));
        QVERIFY(!given(relayed));
        QCOMPARE(PushStore(world.fixture.reader()).sent(10)->size(), 2); // it was told all the same
    }
    void aResyncThatIsCutGoesOnAndEnds()
    {
        World world;
        world.backend.sequence = changes(0, 12);
        VERIFY_OK(world.round());
        world.backend.epoch = u"2"_s;
        world.backend.sequence = changes(1, 12);
        world.backend.perPage = 1; // more pages than are asked for ahead
        world.backend.faults = {};
        // The 410 and the first page pass, then the backend goes away.
        int seen = 0;
        connect(&world.engine, &SyncEngine::progressed, &world.engine, [&] {
            if (++seen == 1)
                world.backend.faults = { jsonAnswer(503, "") };
        });
        QVERIFY(!world.round());
        QCOMPARE(world.stories(), 12);
        QVERIFY(ProfileStore(world.fixture.reader()).isResyncing().value());
        VERIFY_OK(world.round());
        QCOMPARE(world.stories(), 11);
    }
    void aMassDeletionIsAskedAboutFirst()
    {
        World world;
        world.backend.sequence = changes(0, 20);
        VERIFY_OK(world.round());
        for (int n = 0; n < 10; ++n)
            world.backend.sequence.append(deleted(n));
        for (int again = 0; again < 2; ++again) {
            const auto asked = world.round();
            VERIFY_OK(asked);
            QCOMPARE(asked->deletionsAsked, 10);
            QCOMPARE(world.stories(), 20);
        }
        world.engine.allowDeletion();
        QCOMPARE(world.round()->deletionsAsked, 0);
        QCOMPARE(world.stories(), 10);
        // The yes was for that once.
        for (int n = 10; n < 20; ++n)
            world.backend.sequence.append(deleted(n));
        QCOMPARE(world.round()->deletionsAsked, 10);
    }
    void aYesThatComesWhileARoundRunsIsForTheNext()
    {
        World world;
        world.backend.sequence = changes(0, 20);
        VERIFY_OK(world.round());
        for (int n = 0; n < 10; ++n)
            world.backend.sequence.append(deleted(n));
        world.backend.onGive = [&world] { world.engine.allowDeletion(); };
        QCOMPARE(world.round()->deletionsAsked, 10);
        world.backend.onGive = nullptr;
        QCOMPARE(world.round()->deletionsAsked, 0);
        QCOMPARE(world.stories(), 10);
    }
    void anEmptiedBackendIsAskedAboutToo()
    {
        World world;
        world.backend.sequence = changes(0, 20);
        VERIFY_OK(world.round());
        world.backend.epoch = u"2"_s;
        world.backend.sequence = changes(0, 1);
        QCOMPARE(world.round()->deletionsAsked, 19);
        QCOMPARE(world.stories(), 20);
        QCOMPARE(world.round()->deletionsAsked, 19);
        world.engine.allowDeletion();
        VERIFY_OK(world.round());
        QCOMPARE(world.stories(), 1);
    }
    void offlineIsToldAndComesBackByItself()
    {
        World world;
        world.backend.sequence = changes(0, 2);
        world.enqueue(1);
        const QUrl address = world.address;
        world.address = QUrl(u"http://127.0.0.1:1"_s);
        const auto report = world.round();
        QVERIFY(report.error().isTransient());
        QCOMPARE(world.waiting(), 1);
        world.address = address;
        VERIFY_OK(world.round());
        QCOMPARE(world.waiting(), 0);
    }
    void anExpiredTokenIsRenewedOnce()
    {
        World world;
        world.backend.sequence = changes(0, 2);
        world.backend.goodToken = "token-2";
        VERIFY_OK(world.round());
        QCOMPARE(world.tokensAsked, 2);
    }
    void aRefusedMemberIsToldToSignInAgain()
    {
        World world;
        world.backend.goodToken = "token-9";
        QCOMPARE(world.round().error().code, ErrorCode::Unauthorized);
        QCOMPARE(world.tokensAsked, 2);
        QCOMPARE(world.backend.requests.size(), 2);
        world.signedOut = true;
        QCOMPARE(world.round().error().code, ErrorCode::Unauthorized);
        QCOMPARE(world.backend.requests.size(), 2);
    }
    void aDamagedPageChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("<html>login</html>");
        QTest::newRow("cut") << QByteArray("{\"changes\":[");
        QTest::newRow("other") << QByteArray("{\"a\":1}");
        QTest::newRow("bad story")
            << QByteArray("{\"changes\":[{\"sequence\":1,\"kind\":\"story\",\"id\":\"x\","
                          "\"deleted\":false,\"value\":{}}],\"cursor\":\"1:1\",\"more\":false}");
    }
    void aDamagedPageChangesNothing()
    {
        QFETCH(QByteArray, body);
        World world;
        world.backend.sequence = changes(0, 2);
        VERIFY_OK(world.round());
        world.backend.faults = { jsonAnswer(200, body) };
        QVERIFY(!world.round());
        QCOMPARE(world.stories(), 2);
        QCOMPARE(world.cursor(), u"1:2"_s);
    }
    void aBackendThatNeverEndsIsLeft()
    {
        World world;
        world.backend.sequence = changes(0, 2);
        VERIFY_OK(world.round());
        world.backend.faults = { jsonAnswer(
            200, "{\"changes\":[],\"cursor\":\"1:2\",\"more\":true}") };
        QCOMPARE(world.round().error().code, ErrorCode::ServerFault);
    }
    void aPageTooLargeIsAskedForInSmallerOnes()
    {
        World world;
        for (int n = 0; n < 400; ++n) {
            Story story = aStory(n);
            for (int c = 0; c < 15; ++c)
                story.captions.append({ { u"k%1"_s.arg(c) }, {}, u"fr"_s, QString(1900, u'x') });
            world.backend.sequence.append({ n, u"story"_s, story.id.value, false, story });
        }
        VERIFY_OK(world.round());
        QCOMPARE(world.stories(), 400);
        QVERIFY(world.backend.limits.last() < world.backend.limits.first());
    }
    void twoRoundsDoNotRunAtOnce()
    {
        World world;
        world.backend.sequence = changes(0, 2);
        auto first = world.engine.round();
        const auto second = world.round();
        QCOMPARE(second.error().reason, u"sync-running"_s);
        VERIFY_OK(QCoro::waitFor(std::move(first)));
    }
    void theEngineMayGoWhileARoundRuns()
    {
        StoreFixture fixture;
        Backend backend;
        backend.sequence = changes(0, 2);
        HttpClient http;
        const ManualClock clock(at(0));
        QUrl address = backend.server.url();
        address.setPath({});
        auto engine = std::make_unique<SyncEngine>(
            *fixture.store, http, clock, [address] { return address; },
            [](QString) -> QCoro::Task<Result<QString>> { co_return u"token-1"_s; });
        auto round = engine->round();
        engine.reset();
        QCOMPARE(QCoro::waitFor(std::move(round)).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
