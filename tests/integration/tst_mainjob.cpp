// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/insights/impactservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/composeservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "tests/support/httpserver.h"
#include "tests/support/pdsprocess.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QProcess>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto feedText = R"(<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Norvane news</title><link>https://norvane.example/</link>
<item><title>Our heat pump plant in Lyon now runs without gas</title>
<link>https://norvane.example/en/news/lyon-without-gas</link><guid>lyon-1</guid>
<description>&lt;p&gt;The last burner went out on &lt;b&gt;Monday&lt;/b&gt;.&lt;/p&gt;</description>
<pubDate>Mon, 16 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>)";

// Own words, an emoji of four bytes before every facet, a hashtag and a bare domain.
const QString ownText =
    u"🔥 My company switched off its last burner on Monday, and I was on shift when the "
    "flame died. #heatpumps norvane.example"_s;

} // namespace

//! The main job on real parts: relaisd, the client's core, a PDS, a Secret Service.
class tst_MainJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void aFeedEntryBecomesACandidate();
    void anEditorMakesAStoryAndAnotherApprovesIt();
    void theAmbassadorFindsItInTheQueue();
    void oneRelayGoesToTheWallAndToBluesky();
    void facetsAreThoseThatTheNetworkWouldSet();
    void aColleagueSeesAndAReaderClicks();
    void bothAreInImpactAfterSync();

private:
    QUrl trackedLinkOn(Network network) const;
    void sync();

    BackendProcess m_backend;
    std::unique_ptr<PdsProcess> m_pds;
    std::unique_ptr<HttpServer> m_feed;
    SystemClock m_clock;
    QTemporaryDir m_profile;
    std::unique_ptr<ClientCore> m_client;
    Person m_editor;
    Person m_approver;
    CandidateId m_candidate;
    StoryId m_story;
    QList<RelayId> m_relays;
    bool m_failed = false; //!< these tests go on from each other
};

void tst_MainJob::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    const QString editor =
        m_backend.invite(u"marion@norvane.example"_s, u"Marion Petit"_s, { u"editor"_s });
    const QString approver =
        m_backend.invite(u"david@norvane.example"_s, u"David Lenoir"_s, { u"editor"_s });
    const QString ambassador = m_backend.invite(u"camille@norvane.example"_s, u"Camille Roux"_s);
    m_feed = std::make_unique<HttpServer>([](const ServerRequest &) {
        return ServerAnswer { .body = feedText,
            .headers = { { "Content-Type", "application/rss+xml" } } };
    });
    QVERIFY(m_backend.start());
    m_pds = std::make_unique<PdsProcess>();
    QVERIFY2(m_pds->isRunning(), m_pds->failure().constData());
    m_editor = Person::join(m_backend, editor);
    m_approver = Person::join(m_backend, approver);
    QVERIFY(m_editor.isSignedIn() && m_approver.isSignedIn());

    auto client = ClientCore::open(m_profile.path(), m_clock);
    VERIFY_OK(client);
    m_client = std::move(*client);
    const auto joined = QCoro::waitFor(m_client->session().join(ambassador));
    VERIFY_OK(joined);
}

void tst_MainJob::aFeedEntryBecomesACandidate()
{
    const QString feed = m_feed->url(u"/feed.xml"_s).toString();
    // The feed is served from this process: its event loop must turn while relaisd fetches.
    QProcess admin;
    for (const QStringList &arguments :
        { QStringList { u"add"_s, feed, u"--allow-private"_s }, QStringList { u"fetch"_s } }) {
        admin.start(QString::fromUtf8(RELAIS_BIN_DIR) + u"/relaisd"_s,
            QStringList { u"admin"_s, u"source"_s } + arguments + m_backend.where());
        QTRY_COMPARE_WITH_TIMEOUT(admin.state(), QProcess::NotRunning, 20'000);
        QVERIFY2(admin.exitCode() == 0, admin.readAllStandardError().constData());
    }
    const Answer answer = m_editor.get(Api::Routes::candidates());
    QCOMPARE(answer.status, 200);
    const QJsonArray candidates = objectOf(answer).value(u"candidates"_s).toArray();
    QCOMPARE(candidates.size(), 1);
    const QJsonObject candidate = candidates.first().toObject();
    QCOMPARE(candidate.value(u"title"_s).toString(),
        u"Our heat pump plant in Lyon now runs without gas"_s);
    QCOMPARE(candidate.value(u"summary"_s).toString(), u"The last burner went out on Monday."_s);
    m_candidate = CandidateId { candidate.value(u"id"_s).toString() };
}

void tst_MainJob::anEditorMakesAStoryAndAnotherApprovesIt()
{
    const Answer made = m_editor.send("POST", Api::Routes::candidateStory(m_candidate));
    QVERIFY2(made.status == 200 || made.status == 201, made.body.constData());
    QJsonObject json = objectOf(made);
    if (json.contains(u"story"_s))
        json = json.value(u"story"_s).toObject();
    auto story = Api::storyFrom(json);
    QVERIFY2(story.has_value(), made.body.constData());
    m_story = story->id;
    QCOMPARE(story->state, StoryState::Draft);

    story->language = u"en"_s;
    story->disclosure = u"my company"_s;
    story->editRule = { EditRule::Kind::OwnWords, 30 };
    story->captions = { Caption { .id = CaptionId { newUuid7(m_clock) },
        .language = u"en"_s,
        .text = u"My company’s plant in Lyon runs without gas."_s } };
    const Answer edited =
        m_editor.send("PUT", Api::Routes::story(m_story), Api::toJson(*story), made.etag);
    QVERIFY2(edited.status == 200, edited.body.constData());
    QVERIFY(m_editor.send("POST", Api::Routes::storyAction(m_story, u"submit"_s)).status < 300);
    const Answer own = m_editor.send("POST", Api::Routes::storyAction(m_story, u"approve"_s));
    QCOMPARE(own.status, 403);
    QCOMPARE(objectOf(own).value(u"code"_s).toString(), u"approver-is-author"_s);
    const Answer bare = m_approver.send("POST", Api::Routes::storyAction(m_story, u"approve"_s));
    QCOMPARE(objectOf(bare).value(u"code"_s).toString(), u"signature-missing"_s);
    const Answer approved = m_approver.approve(m_story);
    QVERIFY2(approved.status < 300, approved.body.constData());
}

void tst_MainJob::sync()
{
    m_client->sync().syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_client->sync().status().state, SyncService::State::UpToDate, 30'000);
}

void tst_MainJob::theAmbassadorFindsItInTheQueue()
{
    VERIFY_OK(QCoro::waitFor(m_client->start()));
    const auto found = [this] {
        const auto ids = m_client->queue().find({ .search = u"lyon pump"_s });
        return ids ? *ids : QList<StoryId>();
    };
    QTRY_COMPARE_WITH_TIMEOUT(found(), QList<StoryId> { m_story }, 30'000);
    const auto row = m_client->queue().row(m_story);
    VERIFY_OK(row);
    QCOMPARE(row->story.revision, 1);
    QCOMPARE(row->story.approverName, u"David Lenoir"_s);
}

void tst_MainJob::oneRelayGoesToTheWallAndToBluesky()
{
    const auto account = QCoro::waitFor(m_client->accounts().connect(Network::Bluesky,
        { .server = m_pds->url(), .handle = m_pds->handle(), .secret = m_pds->appPassword() }));
    VERIFY_OK(account);
    const Story story = m_client->queue().row(m_story)->story;
    Draft draft = *m_client->compose().draftFor(m_story);
    draft.accounts = { implicitAccount(Network::Wall), account->id };
    draft.text = ownText;
    const DraftCheck check = m_client->compose().check(story, draft);
    QVERIFY2(check.problems.isEmpty(), qPrintable(check.problems.join(u' ')));
    QCOMPARE(check.readyAccounts, 2);

    const auto relays = QCoro::waitFor(m_client->relays().relay(story, draft));
    VERIFY_OK(relays);
    QCOMPARE(relays->size(), 2);
    m_relays = *relays;
    for (const RelayId &id : m_relays) {
        QTRY_COMPARE_WITH_TIMEOUT(
            m_client->relays().row(id)->relay.state, RelayState::Published, 30'000);
    }
}

QUrl tst_MainJob::trackedLinkOn(Network network) const
{
    for (const RelayId &id : m_relays) {
        const Relay relay = m_client->relays().row(id)->relay;
        if (relay.network == network)
            return relay.trackedLink;
    }
    return {};
}

void tst_MainJob::facetsAreThoseThatTheNetworkWouldSet()
{
    QUrl list = m_pds->url().resolved(QUrl(u"/xrpc/com.atproto.repo.listRecords"_s));
    list.setQuery(u"repo=%1&collection=app.bsky.feed.post"_s.arg(m_pds->did()));
    const QJsonArray records = objectOf(call("GET", list)).value(u"records"_s).toArray();
    QCOMPARE(records.size(), 1);
    const QJsonObject record = records.first()[u"value"_s].toObject();
    const QByteArray text = record.value(u"text"_s).toString().toUtf8();
    QVERIFY(text.startsWith(ownText.toUtf8()));
    const QString link = trackedLinkOn(Network::Bluesky).toString();
    QVERIFY(text.contains(link.toUtf8()));

    QHash<QByteArray, QString> facets; // the bytes that are marked → what they lead to
    for (const QJsonValue &value : record.value(u"facets"_s).toArray()) {
        const QJsonObject index = value[u"index"_s].toObject();
        const int start = index.value(u"byteStart"_s).toInt();
        const QJsonObject feature = value[u"features"_s][0].toObject();
        facets.insert(text.mid(start, index.value(u"byteEnd"_s).toInt() - start),
            feature.value(u"uri"_s).toString() + feature.value(u"tag"_s).toString());
    }
    QCOMPARE(facets.value("#heatpumps"), u"heatpumps"_s);
    QCOMPARE(facets.value("norvane.example"), QString()); // .example is no public suffix
    QCOMPARE(facets.value(link.toUtf8()), link);
    const QJsonObject card = record.value(u"embed"_s)[u"external"_s].toObject();
    QCOMPARE(card.value(u"uri"_s).toString(), link);
    QCOMPARE(
        card.value(u"title"_s).toString(), u"Our heat pump plant in Lyon now runs without gas"_s);
}

void tst_MainJob::aColleagueSeesAndAReaderClicks()
{
    const QJsonArray posts = m_approver.wallPosts();
    QCOMPARE(posts.size(), 1);
    const QString post = posts.first()[u"id"_s].toString();
    const QJsonObject view { { u"post"_s, post }, { u"at"_s, Api::toWire(m_clock.now()) } };
    QCOMPARE(m_approver.push(u"wall-view"_s, view), u"accepted"_s);
    QCOMPARE(m_approver.push(u"wall-view"_s, view), u"accepted"_s); // a second look counts no more

    const Answer clicked = call("GET", trackedLinkOn(Network::Bluesky));
    QCOMPARE(clicked.status, 302);
    QCOMPARE(clicked.location, QByteArray("https://norvane.example/en/news/lyon-without-gas"));
}

void tst_MainJob::bothAreInImpactAfterSync()
{
    const auto totals = [this] {
        m_client->sync().syncNow();
        const auto summary = m_client->impact().summary(ImpactService::Period::FourWeeks);
        return summary ? summary->totals : ImpactTotals();
    };
    QTRY_COMPARE_WITH_TIMEOUT(totals().clicks.measured, std::optional<qint64>(1), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(totals().impressions.measured, std::optional<qint64>(1), 30'000);
    QCOMPARE(totals().relays, 2);
    QVERIFY(!totals().clicks.reported && !totals().clicks.estimated);
}

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_mainjob.moc"
