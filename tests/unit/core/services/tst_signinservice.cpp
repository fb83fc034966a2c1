// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/charter.h"
#include "core/api/codec.h"
#include "core/api/problem.h"
#include "core/api/session.h"
#include "core/base/pending.h"
#include "core/net/httpclient.h"
#include "core/networks/connectors.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/charterservice.h"
#include "core/services/clientcore.h"
#include "core/services/curation/curationservice.h"
#include "core/services/outbox/relaystep.h"
#include "core/services/signin/memberhandover.h"
#include "core/services/signin/sessionsecret.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signingservice.h"
#include "core/settings/settings.h"
#include "core/signing/keypair.h"
#include "core/store/accountstore.h"
#include "core/store/curationstore.h"
#include "core/store/draftstore.h"
#include "core/store/feedbackstore.h"
#include "core/store/ideastore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "core/store/truststore.h"
#include "core/store/wallstore.h"
#include "tests/support/httpserver.h"
#include "tests/unit/core/store/storefixture.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

//! FAKE of a keychain: answers when it is told to, with a secret that nobody can read.
class LateSecrets final : public SecretStore {
public:
    ~LateSecrets() override { open(); }
    QCoro::Task<Result<void>> write(QString, QByteArray) override
    {
        co_return fail(ErrorCode::KeychainUnavailable, u"it only reads"_s);
    }
    QCoro::Task<Result<QByteArray>> read(QString) override
    {
        if (!m_isOpen) {
            const Pending<bool> opened;
            m_waiting.append(opened);
            co_await opened;
        }
        co_return Result<QByteArray>(QByteArray("no session"));
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return {}; }
    void open()
    {
        m_isOpen = true;
        for (const auto &waiter : std::exchange(m_waiting, {}))
            waiter.settle(true);
    }

private:
    bool m_isOpen = false;
    QList<Pending<bool>> m_waiting;
};

//! FAKE of a keychain that works, with one secret.
class OneSecret final : public SecretStore {
public:
    QCoro::Task<Result<void>> write(QString, QByteArray secret) override
    {
        kept = std::move(secret);
        co_return Result<void>();
    }
    QCoro::Task<Result<QByteArray>> read(QString) override { co_return Result<QByteArray>(kept); }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }
    QByteArray kept;
};

//! FAKE of a keychain that works, and may refuse to give up what it has.
class KeepingSecrets final : public SecretStore {
public:
    QCoro::Task<Result<void>> write(QString key, QByteArray secret) override
    {
        kept.insert(key, secret);
        co_return Result<void>();
    }
    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        if (!kept.contains(key))
            co_return fail(ErrorCode::NotFound, u"no such entry"_s);
        co_return Result<QByteArray>(kept.value(key));
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        if (isLocked)
            co_return fail(ErrorCode::KeychainLocked, u"locked"_s);
        kept.remove(key);
        co_return Result<void>();
    }
    QHash<QString, QByteArray> kept;
    bool isLocked = false;
};

//! What a backend answers to Léa who signs in, or whose session is renewed.
Api::Session sessionOfLea(const QDateTime &now)
{
    Api::Session session;
    session.accessToken = u"access"_s;
    session.accessExpiresAt = now.addSecs(3600);
    session.refreshToken = u"next"_s;
    session.device = { u"0190163d-8694-739b-aea5-0000000000d1"_s };
    session.member.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    session.member.name = u"Léa Martin"_s;
    session.organizationName = u"Norvane"_s;
    return session;
}

//! What came of a question; empty while it waits.
using Outcome = std::shared_ptr<std::optional<Result<QString>>>;

QCoro::Task<void> ask(SignInService &session, Outcome outcome)
{
    const QString none;
    auto token = co_await session.accessToken(none);
    *outcome = std::move(token);
}

} // namespace

//! At the start of the program, somebody being signed in.
class TestSignInService final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_core.reset(); }
    void whoAsksBeforeTheKeychainAnsweredWaitsForIt();
    void whoWaitsIsToldWhenTheProgramEnds();
    void aClockThatIsAheadDoesNotRenewTheSessionAtEachCall();
    void anotherMemberFindsNoDraftOfTheWall();
    void anotherMemberHasNoActsOfTheOneBefore();
    void aSessionThatIsRenewedStaysWithItsOrganization_data();
    void aSessionThatIsRenewedStaysWithItsOrganization();
    void aMemberWhoSignsInAgainStaysWithTheirOrganization();
    void onlyTheBackendEndsASession();
    void whatOneMemberHadToTellIsNotToldAsAnother();
    void aPostThatWasOnItsWayIsToldOnceItsMemberIsBack();
    void accountsOfOneMemberAreNotTheNextOnes();
    void theSigningKeyOfOneMemberIsNotTheNextOnes();
    void marksOfOneMemberWaitForThemAndTheCharterIsAskedAnew();
    void draftsOfOneMemberWaitForThem();
    void whatOneEditorWroteIsNotSentAsAnother();

private:
    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    LateSecrets *m_keychain = nullptr;
};

void TestSignInService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto keychain = std::make_unique<LateSecrets>();
    m_keychain = keychain.get();
    auto core =
        ClientCore::open(m_folder->path(), m_clock, NetworkServices {}, std::move(keychain));
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    Member lea;
    lea.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    lea.name = u"Léa Martin"_s;
    const auto written = QCoro::waitFor(
        m_core->store().write([lea](QSqlDatabase &db) { return ProfileStore(db).setMember(lea); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
}

void TestSignInService::whoAsksBeforeTheKeychainAnsweredWaitsForIt()
{
    const auto started = m_core->start(false);
    QCOMPARE(m_core->session().member().name, u"Léa Martin"_s); // known before the keychain says so
    const Outcome first = std::make_shared<std::optional<Result<QString>>>();
    const Outcome second = std::make_shared<std::optional<Result<QString>>>();
    const auto asking = ask(m_core->session(), first);
    const auto askingToo = ask(m_core->session(), second);
    QCoreApplication::processEvents();
    QVERIFY2(!*first && !*second, "nobody knows yet whether one is signed in");
    m_keychain->open();
    QTRY_VERIFY(*first && *second);
    for (const Outcome &outcome : { first, second }) {
        QVERIFY(!**outcome);
        QVERIFY((**outcome).error().code != ErrorCode::Unauthorized); // the secret is unreadable
    }
}

void TestSignInService::whoWaitsIsToldWhenTheProgramEnds()
{
    const auto started = m_core->start(false);
    const Outcome outcome = std::make_shared<std::optional<Result<QString>>>();
    const auto asking = ask(m_core->session(), outcome);
    m_core.reset();
    QVERIFY(*outcome && !**outcome);
    QVERIFY((**outcome).error().code == ErrorCode::Cancelled);
}

void TestSignInService::anotherMemberFindsNoDraftOfTheWall()
{
    Test::StoreFixture fixture;
    const auto written = fixture.write([](QSqlDatabase &db) -> Result<void> {
        ProfileStore profile(db);
        if (const auto first = handOverTo(db, { u"ana"_s }); !first)
            return first;
        if (const auto post = profile.setValue(wallDraftKey, u"{}"_s); !post)
            return post;
        return profile.setValue(wallDraftKey + u"post-1"_s, u"Well do"_s);
    });
    VERIFY_OK(written);
    const auto drafts = [&fixture] {
        return ProfileStore(fixture.reader()).keysBeginning(wallDraftKey).value();
    };
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ana"_s }); }));
    QCOMPARE(drafts().size(), 2);
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ben"_s }); }));
    QVERIFY(drafts().isEmpty());
}

void TestSignInService::aClockThatIsAheadDoesNotRenewTheSessionAtEachCall()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    Api::Session session = sessionOfLea(clock.now());
    session.accessExpiresAt = clock.now().addSecs(-3600); // a quarter of an hour, by the backend's
    int renewals = 0;
    Test::HttpServer server([&renewals, session](const Test::ServerRequest &) {
        ++renewals;
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    OneSecret keychain;
    QUrl address = server.url();
    address.setPath({});
    keychain.kept = toBytes(SessionSecret { address, u"first"_s, session.device });
    VERIFY_OK(fixture.write([member = session.member](
                                QSqlDatabase &db) { return ProfileStore(db).setMember(member); }));
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService service(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    VERIFY_OK(QCoro::waitFor(service.restore()));
    for (int i = 0; i < 3; ++i) {
        const QString none;
        const auto token = QCoro::waitFor(service.accessToken(none));
        VERIFY_OK(token);
        QCOMPARE(*token, u"access"_s);
    }
    QCOMPARE(renewals, 1);
}

void TestSignInService::aSessionThatIsRenewedStaysWithItsOrganization_data()
{
    QTest::addColumn<bool>("wasPinned");
    QTest::newRow("a key was pinned") << true;
    QTest::newRow("none yet") << false; // of a backend that had none at the sign-in
}

// A bought backend that calls itself another organization has no key of its own believed by it.
void TestSignInService::aSessionThatIsRenewedStaysWithItsOrganization()
{
    QFETCH(bool, wasPinned);
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    Api::Session session = sessionOfLea(clock.now());
    session.accessExpiresAt = clock.now().addSecs(900);
    session.organization = { u"0190163d-8694-739b-aea5-0000000000ff"_s };
    session.organizationKey = PublicKey(32, 'b');
    Test::HttpServer server([session](const Test::ServerRequest &) {
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    OneSecret keychain;
    QUrl address = server.url();
    address.setPath({});
    keychain.kept = toBytes(SessionSecret { address, u"first"_s, session.device });
    const Trust own { { u"0190163d-8694-739b-aea5-0000000000aa"_s }, PublicKey(32, 'a'), {} };
    VERIFY_OK(fixture.write([member = session.member](
                                QSqlDatabase &db) { return ProfileStore(db).setMember(member); }));
    if (wasPinned)
        VERIFY_OK(fixture.write([own](QSqlDatabase &db) { return TrustStore(db).setTrust(own); }));
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService service(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    VERIFY_OK(QCoro::waitFor(service.restore()));
    const QString none;
    VERIFY_OK(QCoro::waitFor(service.accessToken(none)));
    const auto trust = TrustStore(fixture.store->reader()).trust();
    VERIFY_OK(trust);
    QCOMPARE(
        trust->organization.value, wasPinned ? own.organization.value : session.organization.value);
    QCOMPARE(trust->key, wasPinned ? own.key : session.organizationKey);
}

void TestSignInService::aMemberWhoSignsInAgainStaysWithTheirOrganization()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    Api::Session session = sessionOfLea(clock.now());
    Test::HttpServer server([&session](const Test::ServerRequest &) {
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    KeepingSecrets keychain;
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService service(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    const QString invitation = server.url().toString() + u" ABCDEFGHJKMNPQRS"_s;
    const auto come = [&](const QString &member, const QString &organization, char key) {
        session.member.id = { member };
        session.organization = { organization };
        session.organizationKey = PublicKey(32, key);
        return QCoro::waitFor(service.join(invitation));
    };
    const auto pinned = [&fixture] {
        return TrustStore(fixture.reader()).trust().value_or(Trust()).organization.value;
    };
    VERIFY_OK(come(u"lea"_s, u"norvane"_s, 'a'));
    QCOMPARE(pinned(), u"norvane"_s);
    VERIFY_OK(come(u"lea"_s, u"another"_s, 'b'));
    QCOMPARE(pinned(), u"norvane"_s);
    VERIFY_OK(come(u"paul"_s, u"another"_s, 'b')); // whoever else comes may be of another one
    QCOMPARE(pinned(), u"another"_s);
}

void TestSignInService::onlyTheBackendEndsASession()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    QByteArray body = "<!DOCTYPE html><title>Sign in to the proxy</title>";
    Test::HttpServer server(
        [&body](const Test::ServerRequest &) { return Test::jsonAnswer(401, body); });
    OneSecret keychain;
    QUrl address = server.url();
    address.setPath({});
    const DeviceId device { u"0190163d-8694-739b-aea5-0000000000d1"_s };
    keychain.kept = toBytes(SessionSecret { address, u"first"_s, device });
    Member lea;
    lea.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    lea.name = u"Léa Martin"_s;
    VERIFY_OK(fixture.write([lea](QSqlDatabase &db) { return ProfileStore(db).setMember(lea); }));
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService service(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    VERIFY_OK(QCoro::waitFor(service.restore()));
    const QString none;
    const auto refused = QCoro::waitFor(service.accessToken(none));
    QVERIFY(!refused);
    QVERIFY(refused.error().isTransient());
    QVERIFY(service.state() == SignInService::State::SignedIn);
    body = Api::toBody({ 401, u"session-ended"_s, {}, 0 });
    const auto ended = QCoro::waitFor(service.accessToken(none));
    QVERIFY(!ended);
    QVERIFY(ended.error().code == ErrorCode::Unauthorized);
    QVERIFY(service.state() == SignInService::State::SignInAgain);
}

void TestSignInService::anotherMemberHasNoActsOfTheOneBefore()
{
    Test::StoreFixture fixture;
    const QDateTime at = Test::at(0);
    const StoryId job { u"job"_s };
    const WallPostId liked { u"liked"_s };
    const auto written = fixture.write([&](QSqlDatabase &db) -> Result<void> {
        if (const auto first = handOverTo(db, { u"ana"_s }); !first)
            return first;
        WallPost theirs;
        theirs.id = liked;
        theirs.author = { u"carl"_s };
        theirs.authorName = u"Carl"_s;
        theirs.text = u"Hello"_s;
        theirs.postedAt = at;
        WallPost waits = theirs;
        waits.id = { u"waits"_s };
        waits.waiting = true;
        WallStore wall(db);
        Result<void> done = wall.upsert({ theirs, waits });
        if (done)
            done = wall.react(liked, true, at);
        if (done)
            done = withoutValue(wall.markSeen(liked, at));
        FeedbackStore feedback(db);
        if (done)
            done = feedback.put(StoryRating { job, Verdict::NotUseful, u"Too long"_s, at });
        if (done)
            done = feedback.put(Referral { job, u"anas-own"_s, 3 });
        if (done)
            done = feedback.setTold(job, 5);
        const KeptIdea idea { { u"idea"_s }, u"{}"_s, at, true, false };
        return done ? IdeaStore(db).upsert({ idea }) : done;
    });
    VERIFY_OK(written);
    const auto isLiked = [&] {
        return WallStore(fixture.reader()).find(liked).value_or(WallPost()).reactedByMe;
    };
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ana"_s }); }));
    QVERIFY(isLiked());
    VERIFY_OK(FeedbackStore(fixture.reader()).referral(job));
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ben"_s }); }));
    QVERIFY(!isLiked());
    QVERIFY(!WallStore(fixture.reader()).wasSeen(liked).value_or(true));
    QVERIFY(!WallStore(fixture.reader()).find({ u"waits"_s }));
    QVERIFY(!FeedbackStore(fixture.reader()).referral(job)); // clicks would be the other's
    QVERIFY(!FeedbackStore(fixture.reader()).rating(job));
    QCOMPARE(FeedbackStore(fixture.reader()).told(job).value_or(-1), 0);
    QVERIFY(IdeaStore(fixture.reader()).all().value().isEmpty());
}

void TestSignInService::whatOneMemberHadToTellIsNotToldAsAnother()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    Api::Session session = sessionOfLea(clock.now());
    Test::HttpServer server([&session](const Test::ServerRequest &) {
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    OneSecret keychain;
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService service(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    const QString invitation = server.url().toString() + u" ABCDEFGHJKMNPQRS"_s;
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    VERIFY_OK(fixture.write([&clock](QSqlDatabase &db) -> Result<void> {
        PushStore pushes(db);
        Result<void> done = pushes.enqueue({ { u"told"_s }, u"idea"_s, {} });
        if (done)
            done = pushes.settle(QList<PushId> { PushId { u"told"_s } }, clock.now());
        if (done)
            done = pushes.enqueue({ { u"waits"_s }, u"idea"_s, {} });
        if (done)
            done = pushes.enqueue({ { u"of a relay"_s }, u"relay"_s, {} });
        Relay wall = Test::aRelay(1);
        wall.network = Network::Wall;
        if (done)
            done = RelayStore(db).insert(wall);
        if (done)
            done = RelayStore(db).insert(Test::aRelay(2)); // of an account of their own
        Relay out = Test::aRelay(3);
        out.state = RelayState::Published;
        if (done)
            done = RelayStore(db).insert(out);
        return done ? ProfileStore(db).setCursor(u"norvane:12"_s) : done;
    }));
    settings.setSendsPaused(true);
    const PushStore pushes(fixture.reader());
    const ProfileStore profile(fixture.reader());

    // Whoever signs in again goes on.
    VERIFY_OK(QCoro::waitFor(service.signOut()));
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    QCOMPARE(pushes.count().value_or(-1), 2);
    QCOMPARE(pushes.sent(10).value_or(QList<SentPush>()).size(), 1);
    QCOMPARE(profile.cursor().value_or(QString()), u"norvane:12"_s);

    VERIFY_OK(QCoro::waitFor(service.signOut()));
    QCOMPARE(pushes.count().value_or(-1), 2); // nobody knows yet who comes
    const RelayStore relays(fixture.reader());
    QCOMPARE(relays.find(Test::aRelay(1).id).value_or(Relay()).state, RelayState::Queued);
    session.member.id = { u"0190163d-8694-739b-aea5-000000000002"_s };
    session.member.name = u"Paul Girard"_s;
    session.organizationName = u"Another"_s;
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    QCOMPARE(service.member().name, u"Paul Girard"_s);
    QCOMPARE(pushes.count().value_or(-1), 0);
    QVERIFY(pushes.sent(10).value_or(QList<SentPush>(1)).isEmpty());
    // An epoch would make the other backend look like this one restored.
    QCOMPARE(profile.epoch().value_or(u"?"_s), QString());
    QVERIFY(profile.isResyncing().value_or(false));
    for (int n = 1; n <= 3; ++n)
        QVERIFY(!relays.find(Test::aRelay(n).id));
    QVERIFY(relays.list(10).value_or(QList<Relay>(1)).isEmpty());
    QVERIFY(!settings.sendsPaused());

    // What was under way waits, and is told with whoever comes back.
    VERIFY_OK(QCoro::waitFor(service.signOut()));
    session.member.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    QCOMPARE(relays.find(Test::aRelay(1).id).value_or(Relay()).state, RelayState::Queued);
    QCOMPARE(relays.find(Test::aRelay(2).id).value_or(Relay()).state, RelayState::Queued);
    QCOMPARE(relays.find(Test::aRelay(3).id).value_or(Relay()).state, RelayState::Published);
    QCOMPARE(pushes.count().value_or(-1), 1); // of a relay; the idea is forgotten
    QVERIFY(settings.sendsPaused());
}

void TestSignInService::aPostThatWasOnItsWayIsToldOnceItsMemberIsBack()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    Relay sending = Test::aRelay(1);
    sending.state = RelayState::Sending;
    VERIFY_OK(fixture.write([sending](QSqlDatabase &db) -> Result<void> {
        if (const auto first = handOverTo(db, { u"ana"_s }); !first)
            return first;
        return RelayStore(db).insert(sending);
    }));
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ben"_s }); }));
    StepDetail detail;
    detail.postId = u"post-1"_s;
    VERIFY_OK(QCoro::waitFor(
        commitStep(*fixture.store, clock, sending, RelayEvent::Accepted, std::move(detail))));
    const PushStore pushes(fixture.reader());
    QCOMPARE(pushes.count().value_or(-1), 0);
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ana"_s }); }));
    const auto told = pushes.oldest(10, 10'000).value_or(QList<QueuedPush>());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().kind, u"relay"_s);
    QCOMPARE(told.constFirst().body[u"relay"_s].toString(), sending.id.value);
    const Relay there = RelayStore(fixture.reader()).find(sending.id).value_or(Relay());
    QCOMPARE(there.state, RelayState::Published);
    QCOMPARE(there.postId, u"post-1"_s);
}

void TestSignInService::accountsOfOneMemberAreNotTheNextOnes()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    Api::Session session = sessionOfLea(clock.now());
    Test::HttpServer server([&session](const Test::ServerRequest &) {
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    KeepingSecrets keychain;
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService service(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    const QString invitation = server.url().toString() + u" ABCDEFGHJKMNPQRS"_s;
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    for (const QString &id : { u"account-1"_s, u"account-2"_s }) {
        Account account;
        account.id = { id };
        account.network = Network::Mastodon;
        account.handle = u"@lea"_s;
        account.remoteId = id;
        account.connectedAt = clock.now();
        VERIFY_OK(
            fixture.write([account](QSqlDatabase &db) { return AccountStore(db).put(account); }));
        keychain.kept.insert(id, "a token");
    }
    Account gone;
    gone.id = { u"account-3"_s };
    gone.network = Network::Mastodon;
    gone.remoteId = u"disconnected-before"_s;
    VERIFY_OK(fixture.write([gone](QSqlDatabase &db) { return noteEarlierId(db, gone); }));
    const AccountStore accounts(fixture.reader());
    const auto linked = [&accounts] { return accounts.all().value_or(QList<Account>()).size(); };

    // Whoever comes back finds them.
    VERIFY_OK(QCoro::waitFor(service.signOut()));
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    QCOMPARE(linked(), 2);
    QCOMPARE(earlierIdOf(fixture.reader(), gone).value_or(AccountId()), gone.id);
    QCOMPARE(keychain.kept.size(), 3);

    VERIFY_OK(QCoro::waitFor(service.signOut()));
    session.member.id = { u"0190163d-8694-739b-aea5-000000000002"_s };
    session.member.name = u"Paul Girard"_s;
    keychain.isLocked = true; // what it does not give up now is erased later
    QSignalSpy forgotten(&service, &SignInService::accountsForgotten);
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    QCOMPARE(linked(), 0);
    // Linked by the next one it has none of the relays of then.
    QVERIFY(earlierIdOf(fixture.reader(), gone).value_or(gone.id).isEmpty());
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(secretsLeft(fixture.reader()).value_or(QStringList()).size(), 2);
    QVERIFY(keychain.kept.contains(u"account-1"_s));
    keychain.isLocked = false;
    QCoro::waitFor(service.eraseSecretsLeft()); // as at the next start
    QCOMPARE(keychain.kept.keys(), QStringList { SignInService::secretKey() });
    QVERIFY(secretsLeft(fixture.reader()).value_or(QStringList(1)).isEmpty());

    // Linked anew by the one who comes back it is the same account: its relays go on.
    VERIFY_OK(QCoro::waitFor(service.signOut()));
    session.member.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    VERIFY_OK(QCoro::waitFor(service.join(invitation)));
    QCOMPARE(linked(), 0);
    Account again;
    again.network = Network::Mastodon;
    again.remoteId = u"account-1"_s;
    QCOMPARE(earlierIdOf(fixture.reader(), again).value_or(AccountId()).value, u"account-1"_s);
    QCOMPARE(earlierIdOf(fixture.reader(), gone).value_or(AccountId()), gone.id);
}

void TestSignInService::theSigningKeyOfOneMemberIsNotTheNextOnes()
{
    Test::StoreFixture fixture;
    const ManualClock clock(Test::at(0));
    KeepingSecrets keychain;
    HttpClient http;
    Settings settings(fixture.dir.filePath(u"settings.ini"_s));
    SignInService session(
        *fixture.store, keychain, http, settings, clock, fixture.dir.filePath(u"session.lock"_s));
    SigningService signing(*fixture.store, keychain, session, http, clock);
    const KeyPair anas = KeyPair::make();
    keychain.kept.insert(SigningService::secretKey(), anas.secret);
    const Trust own { { u"0190163d-8694-739b-aea5-0000000000aa"_s }, PublicKey(32, 'a'), {} };
    VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
        if (const auto first = handOverTo(db, { u"ana"_s }); !first)
            return first;
        if (const auto set = TrustStore(db).setTrust(own); !set)
            return set;
        return ProfileStore(db).setValue(u"signing-key"_s, keyText(anas.publicKey));
    }));
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ana"_s }); }));
    QVERIFY(signing.ownKey() == anas.publicKey);
    VERIFY_OK(fixture.write([](QSqlDatabase &db) { return handOverTo(db, { u"ben"_s }); }));
    QVERIFY(signing.ownKey().isEmpty());
    QCOMPARE(secretsLeft(fixture.reader()).value_or(QStringList()),
        QStringList { SigningService::secretKey() });

    // The keychain did not give it up yet: the next one's takes its place, and stays.
    Story story = Test::aStory(1);
    const auto signature = QCoro::waitFor(signing.sign(story));
    QVERIFY(!signature); // nobody is signed in here whose key the backend would take
    const QByteArray made = keychain.kept.value(SigningService::secretKey());
    QVERIFY(!made.isEmpty());
    QVERIFY(made != anas.secret);
    QVERIFY(secretsLeft(fixture.reader()).value_or(QStringList(1)).isEmpty());
    QCoro::waitFor(session.eraseSecretsLeft()); // as at the next start
    QCOMPARE(keychain.kept.value(SigningService::secretKey()), made);
}

void TestSignInService::marksOfOneMemberWaitForThemAndTheCharterIsAskedAnew()
{
    Test::StoreFixture fixture;
    const StoryId first = Test::aStory(1).id;
    const StoryId second = Test::aStory(2).id;
    const auto come = [&fixture](const QString &who) {
        return fixture.write([who](QSqlDatabase &db) { return handOverTo(db, { who }); });
    };
    const auto row = [&fixture](const StoryId &id) {
        return StoryStore(fixture.reader()).row(id).value_or(StoredStory());
    };
    const ManualClock clock(Test::at(0));
    const CharterService charter(*fixture.store, clock);
    Charter current;
    current.version = 2;
    current.publishedAt = Test::at(0);
    current.texts = { { u"en"_s, u"Be kind"_s } };
    const QString kept =
        QString::fromUtf8(QJsonDocument(Api::toJson(current)).toJson(QJsonDocument::Compact));
    VERIFY_OK(come(u"ana"_s));
    VERIFY_OK(fixture.write([&](QSqlDatabase &db) -> Result<void> {
        StoryStore stories(db);
        Result<void> done = stories.upsert({ Test::aStory(1), Test::aStory(2) });
        if (done)
            done = stories.markSaved(first, true, Test::at(1));
        if (done)
            done = stories.markDismissed(second, true, Test::at(1));
        FeedbackStore feedback(db);
        if (done)
            done = feedback.upsert({ KeptThanks { { u"t"_s }, u"{}"_s, Test::at(1), false } });
        if (done)
            done = CurationStore(db).put(u"story"_s, u"work"_s, {});
        ProfileStore profile(db);
        if (done)
            done = profile.setValue(u"charter"_s, kept);
        const QString accepted = u"2 "_s + Api::toWire(Test::at(1));
        return done ? profile.setValue(u"charter-accepted"_s, accepted) : done;
    }));
    QVERIFY(!charter.isPending());
    VERIFY_OK(come(u"ben"_s));
    QVERIFY(!row(first).saved);
    QVERIFY(!row(second).dismissed);
    QVERIFY(charter.isPending());
    QVERIFY(FeedbackStore(fixture.reader()).thanks(5).value().isEmpty());
    QVERIFY(CurationStore(fixture.reader()).list(u"story"_s).value().isEmpty());
    VERIFY_OK(fixture.write(
        [&](QSqlDatabase &db) { return StoryStore(db).markDismissed(first, true, Test::at(2)); }));
    VERIFY_OK(come(u"ana"_s));
    QVERIFY(row(first).saved);
    QVERIFY(!row(first).dismissed);
    QVERIFY(row(second).dismissed);
    VERIFY_OK(come(u"ben"_s));
    QVERIFY(!row(first).saved);
    QVERIFY(row(first).dismissed);
}

void TestSignInService::draftsOfOneMemberWaitForThem()
{
    Test::StoreFixture fixture;
    const MemberId lea { u"0190163d-8694-739b-aea5-000000000001"_s };
    const MemberId paul { u"0190163d-8694-739b-aea5-000000000002"_s };
    const auto come = [&fixture](const MemberId &who) {
        return fixture.write([who](QSqlDatabase &db) -> Result<void> {
            if (const auto handed = handOverTo(db, who); !handed)
                return handed;
            Member member;
            member.id = who;
            return ProfileStore(db).setMember(member);
        });
    };
    const auto compose = [&fixture](const QString &text) {
        Draft draft;
        draft.story = Test::aStory(1).id;
        draft.text = text;
        return fixture.write(
            [draft](QSqlDatabase &db) { return DraftStore(db).put(draft, Test::at(0)); });
    };
    const auto texts = [&fixture] {
        QStringList found;
        const auto drafts = DraftStore(fixture.reader()).all().value_or(QList<Draft>());
        for (const Draft &draft : drafts)
            found.append(draft.text);
        return found;
    };
    VERIFY_OK(come(lea));
    VERIFY_OK(compose(u"Of Léa"_s));
    VERIFY_OK(come(lea)); // again
    QCOMPARE(texts(), QStringList { u"Of Léa"_s });
    VERIFY_OK(come(paul));
    QVERIFY(texts().isEmpty());
    VERIFY_OK(compose(u"Of Paul, on the same story"_s));
    VERIFY_OK(come(lea));
    QCOMPARE(texts(), QStringList { u"Of Léa"_s });
    QCOMPARE(
        DraftStore(fixture.reader()).find(Test::aStory(1).id).value_or(Draft()).text, u"Of Léa"_s);
    VERIFY_OK(come(paul));
    QCOMPARE(texts(), QStringList { u"Of Paul, on the same story"_s });
}

void TestSignInService::whatOneEditorWroteIsNotSentAsAnother()
{
    const MemberId lea { u"0190163d-8694-739b-aea5-000000000001"_s };
    const MemberId paul { u"0190163d-8694-739b-aea5-000000000002"_s };
    Api::Session session = sessionOfLea(m_clock.now());
    session.member.name = u"An editor"_s;
    session.member.roles = { Role::Editor };
    Test::HttpServer server([&session](const Test::ServerRequest &) {
        return Test::jsonAnswer(200, QJsonDocument(Api::toJson(session)).toJson());
    });
    const QTemporaryDir folder;
    auto opened = ClientCore::open(
        folder.path(), m_clock, NetworkServices {}, std::make_unique<KeepingSecrets>());
    QVERIFY(opened.has_value());
    const std::unique_ptr<ClientCore> core = std::move(*opened);
    const QString invitation = server.url().toString() + u" ABCDEFGHJKMNPQRS"_s;
    const auto come = [&](const MemberId &who) {
        session.member.id = who;
        return QCoro::waitFor(core->session().join(invitation));
    };
    VERIFY_OK(come(lea));
    CurationService &curation = core->curation();
    Story story;
    story.id = curation.create(u"en"_s);
    story.title = u"Of Léa"_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/lea"_s);
    curation.edit(story);
    VERIFY_OK(QCoro::waitFor(core->session().signOut()));
    VERIFY_OK(come(paul));
    QVERIFY(!curation.row(story.id));
    VERIFY_OK(QCoro::waitFor(core->session().signOut()));
    VERIFY_OK(come(lea));
    const auto back = curation.row(story.id);
    QVERIFY(back.has_value());
    QCOMPARE(back->working.story.title, u"Of Léa"_s);
}

QTEST_GUILESS_MAIN(TestSignInService)
#include "tst_signinservice.moc"
