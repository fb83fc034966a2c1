// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every network's connector keeps to, over HTTP/1.1 and over TLS. Against fakes:
// tests/support/fakemastodon.h, fakex.h, fakelinkedin.h, fakethreads.h, fakeinstagram.h,
// fakepinterest.h, fakechat.h. (Bluesky's contract is tried on its real server,
// tests/integration/tst_bluesky.cpp.)

#include "core/domain/networktraits.h"
#include "core/domain/text/chatmarkup.h"
#include "core/domain/text/littletext.h"
#include "core/net/httpclient.h"
#include "core/networks/chat/chatconnector.h"
#include "core/networks/connectors.h"
#include "core/networks/linkedin/linkedinconnector.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/threads/threadsconnector.h"
#include "core/networks/x/xconnector.h"
#include "tests/support/fakechat.h"
#include "tests/support/fakeinstagram.h"
#include "tests/support/fakelinkedin.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/fakepinterest.h"
#include "tests/support/fakethreads.h"
#include "tests/support/fakex.h"
#include "tests/support/lostthread.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! One network's server and connector, signed in.
struct Subject {
    std::unique_ptr<FakeMastodon> mastodon;
    std::unique_ptr<FakeX> x;
    std::unique_ptr<FakeLinkedIn> linkedIn;
    std::unique_ptr<FakeChat> chat;
    std::unique_ptr<FakeThreads> threads;
    std::unique_ptr<FakeInstagram> instagram;
    std::unique_ptr<FakePinterest> pinterest;
    std::unique_ptr<Connector> connector;
    Account account;
    QByteArray secret;

    QJsonArray ledger() const
    {
        if (threads)
            return threads->ledger();
        if (instagram)
            return instagram->ledger();
        if (pinterest)
            return pinterest->ledger();
        if (chat)
            return chat->ledger();
        return mastodon ? mastodon->ledger() : x ? x->ledger() : linkedIn->ledger();
    }
    void setFaults(const QStringList &faults) const
    {
        if (mastodon)
            mastodon->setFaults(faults);
        else if (x)
            x->setFaults(faults);
        else if (chat)
            chat->setFaults(faults);
        else if (threads)
            threads->setFaults(faults);
        else if (instagram)
            instagram->setFaults(faults);
        else if (pinterest)
            pinterest->setFaults(faults);
        else
            linkedIn->setFaults(faults);
    }
    QString text(const QJsonValue &entry) const
    {
        return entry[mastodon ? "status"_L1 : linkedIn ? "commentary"_L1 : "text"_L1].toString();
    }
};

//! With a hole in it: a JPEG has none.
QByteArray pngPicture(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(20, 110, 140, 128));
    image.setText(u"Author"_s, u"canary-author"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::unique_ptr<Subject> subjectOf(HttpClient &http, Network network,
    HttpServer::Transport transport = HttpServer::Transport::Plain)
{
    auto subject = std::make_unique<Subject>();
    subject->account.id = { u"a1"_s };
    subject->account.network = network;
    if (network == Network::Mastodon) {
        subject->mastodon = std::make_unique<FakeMastodon>(QString(), quint16(0), transport);
        subject->connector = std::make_unique<MastodonConnector>(http);
        subject->account.server = subject->mastodon->url();
        subject->account.remoteId = FakeMastodon::accountId();
        subject->secret = MastodonSecret { subject->mastodon->issueToken(), {}, {} }.toBytes();
    } else if (FakeChat::networks().contains(network)) {
        subject->chat = std::make_unique<FakeChat>(network, transport);
        subject->connector = std::make_unique<ChatConnector>(http, subject->chat->api());
        subject->account = subject->chat->account();
        subject->secret = subject->chat->secret();
    } else if (network == Network::Threads) {
        subject->threads = std::make_unique<FakeThreads>(transport);
        subject->connector = std::make_unique<ThreadsConnector>(
            http, PictureLender {}, subject->threads->services());
        subject->account.remoteId = FakeThreads::accountId();
        subject->secret = subject->threads->token();
    } else if (network == Network::Instagram) {
        subject->instagram = std::make_unique<FakeInstagram>(transport);
        subject->connector = std::make_unique<InstagramConnector>(
            http, subject->instagram->lending().lender(), subject->instagram->services());
        subject->account.remoteId = FakeInstagram::accountId();
        subject->secret = subject->instagram->token();
    } else if (network == Network::Pinterest) {
        subject->pinterest = std::make_unique<FakePinterest>(transport);
        subject->connector = std::make_unique<PinterestConnector>(
            http, subject->pinterest->services(), subject->pinterest->exchange());
        subject->account.place = FakePinterest::boardId();
        subject->secret = subject->pinterest->secret();
    } else if (network == Network::LinkedIn) {
        subject->linkedIn = std::make_unique<FakeLinkedIn>(transport);
        subject->connector =
            std::make_unique<LinkedInConnector>(http, subject->linkedIn->services());
        subject->account.remoteId = FakeLinkedIn::memberId();
        subject->secret = subject->linkedIn->issueToken();
    } else {
        subject->x = std::make_unique<FakeX>(transport);
        subject->connector = std::make_unique<XConnector>(http, subject->x->services());
        subject->account.remoteId = FakeX::accountId();
        const QString token = subject->x->issueToken();
        subject->secret =
            OAuthSecret { token, subject->x->refreshToken(), FakeX::clientId() }.toBytes();
    }
    return subject;
}

} // namespace

class tst_ConnectorContract : public QObject {
    Q_OBJECT

    HttpClient m_http; // one: each that is to trust one more reads all that the system trusts
    std::unique_ptr<Subject> m_subject;
    Publication m_publication;

    Result<PublishedPost> publish()
    {
        return QCoro::waitFor(m_subject->connector->publish(m_publication));
    }
    Result<LookupResult> lookUp()
    {
        return QCoro::waitFor(m_subject->connector->lookUp(m_publication));
    }
    //! Most say when; LinkedIn counts by the day, and Meta's Graph API is given an hour.
    qint64 longestPause() const
    {
        if (m_subject->linkedIn)
            return 24 * 3600 + 1;
        return m_subject->threads || m_subject->instagram ? 3600 : 3;
    }
    void begin()
    {
        QFETCH(int, network);
        QFETCH(bool, tls);
        m_subject = subjectOf(m_http, Network(network),
            tls ? HttpServer::Transport::Tls : HttpServer::Transport::Plain);
        m_publication = {};
        m_publication.relay = { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
        m_publication.account = m_subject->account;
        m_publication.secret = m_subject->secret;
        m_publication.text = u"Une digue & un phare <3\nhttps://r.example/r/AbC"_s;
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        if (traitsOf(m_subject->account.network).needsPicture)
            m_publication.images = { { pngPicture({ 60, 60 }), u"A pump in a hall"_s } };
        m_publication.createdAt = QDateTime::currentDateTimeUtc();
    }
    static QList<Network> triedHere()
    {
        return QList<Network> { Network::Mastodon, Network::LinkedIn, Network::X, Network::Threads,
            Network::Instagram, Network::Pinterest }
        + FakeChat::networks();
    }
    static void addNetworks(const QStringList &faults = { QString() })
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("fault");
        for (const Network network : triedHere()) {
            for (const bool tls : { false, true }) {
                for (const QString &fault : faults) {
                    const QString name =
                        u"%1 %2 %3"_s.arg(networkKey(network), tls ? u"tls"_s : u"plain"_s, fault);
                    QTest::newRow(qPrintable(name)) << int(network) << tls << fault;
                }
            }
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_http.trust(testCertificate())); }
    //! A row of the registry without rows below is a network that nobody tried.
    void everyNetworkThatIsPostedToIsTriedHere()
    {
        HttpClient http;
        const Connectors registry({ .http = http });
        // On the real relaisd: tst_killpoints; on the real server: tst_bluesky; a webhook and
        // nothing else: tst_chats.
        const QList<Network> elsewhere { Network::Wall, Network::Bluesky, Network::Talkspirit };
        for (const NetworkTraits &traits : networkTable()) {
            const Capabilities can = registry.of(traits.network).capabilities();
            const bool isPostedTo = can.publishing == Capabilities::Publishing::ByApi;
            const bool isTried =
                triedHere().contains(traits.network) || elsewhere.contains(traits.network);
            QVERIFY2(isPostedTo == isTried, traits.key.data());
            const bool byWebhookAlone = can.signIn == Capabilities::SignIn::Webhook;
            QVERIFY2(byWebhookAlone == (traits.network == Network::Talkspirit), traits.key.data());
        }
    }
    void aRelayArrivesAsItIsWritten_data() { addNetworks(); }
    void aRelayArrivesAsItIsWritten()
    {
        begin();
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QVERIFY(!post->postId.isEmpty());
        QVERIFY(
            post->permalink.toString().remove(u'.').contains(QString(post->postId).remove(u'.')));
        QCOMPARE(m_subject->ledger().size(), 1);
        const Network network = m_publication.account.network;
        const bool escapes = network == Network::LinkedIn;
        QCOMPARE(m_subject->text(m_subject->ledger().first()),
            escapes ? Text::littleText(m_publication.text)
                    : Text::guardedText(network, m_publication.text));
    }

    //
    void whateverIsLostOnTheWayThePostIsOutOnce_data()
    {
        addNetworks({ u"drop"_s, u"accept-drop"_s, u"accept-cut"_s, u"accept-504"_s,
            u"accept-500"_s, u"error-503"_s });
    }
    void whateverIsLostOnTheWayThePostIsOutOnce()
    {
        QFETCH(QString, fault);
        begin();
        m_subject->setFaults({ fault });
        const Result<PublishedPost> lost = publish();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::OutcomeUnknown);
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        if (!m_subject->connector->capabilities().readsBack)
            QCOMPARE(looked->lookup, Lookup::CannotTell);
        const bool isRefusedTwice = m_subject->connector->capabilities().idempotency
            == Capabilities::Idempotency::RefusesDuplicates;
        if (looked->lookup == Lookup::CannotTell && !isRefusedTwice) {
            // Nothing but the person can tell; Relais sends nothing more by itself.
            QVERIFY(m_subject->ledger().size() <= 1);
            return;
        }
        if (looked->lookup == Lookup::CannotTell) {
            // The person is asked and says "send it": the network refuses what it has.
            m_publication.attempt = 2;
            const Result<PublishedPost> again = publish();
            QVERIFY(again);
            QCOMPARE(again->postId, m_subject->ledger().first()["id"_L1].toString());
        } else if (looked->lookup == Lookup::SurelyAbsent) {
            QVERIFY(m_subject->ledger().isEmpty());
            m_publication.attempt = 2;
            QVERIFY(publish());
        } else {
            QCOMPARE(looked->lookup, Lookup::Found);
            QCOMPARE(looked->post.postId, m_subject->ledger().first()["id"_L1].toString());
        }
        QCOMPARE(m_subject->ledger().size(), 1);
    }

    // of several posts, too.
    void aThreadGoesOnWhereItStopped_data() { addNetworks({ u"accept-drop"_s, u"error-503"_s }); }
    void aThreadGoesOnWhereItStopped()
    {
        QFETCH(QString, fault);
        begin();
        const bool hasThreads = m_subject->connector->capabilities().threads;
        QCOMPARE(hasThreads, traitsOf(m_publication.account.network).threads);
        if (!hasThreads)
            return;
        makeThread(m_publication);
        m_subject->setFaults({ u"none"_s, fault });
        const Result<PublishedPost> lost = publish();
        QVERIFY(!lost);
        QVERIFY(lost.error().reason.startsWith(u"thread-"_s));
        const Result<LookupResult> looked = lookUp();
        QVERIFY2(looked, qPrintable(looked ? QString() : looked.error().detail));
        QCOMPARE(looked->lookup, Lookup::SurelyAbsent);
        QVERIFY(looked->begun);
        m_publication.attempt = 2;
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QStringList texts;
        const QJsonArray ledger = m_subject->ledger();
        for (const QJsonValue entry : ledger)
            texts.append(m_subject->text(entry));
        QCOMPARE(texts, QStringList(m_publication.text) + m_publication.continuation);
        QCOMPARE(post->postId, ledger.first()["id"_L1].toString());
        QCOMPARE(lookUp()->lookup, Lookup::Found);
    }

    // R-30, as each network says it.
    void aRateLimitIsWaitedFor_data() { addNetworks(); }
    void aRateLimitIsWaitedFor()
    {
        begin();
        m_subject->setFaults({ u"rate-limit"_s });
        const Result<PublishedPost> limited = publish();
        QVERIFY(!limited);
        QCOMPARE(limited.error().code, ErrorCode::RateLimited);
        QVERIFY(limited.error().isTransient());
        QVERIFY(limited.error().retryAfter.count() >= 1);
        QVERIFY(limited.error().retryAfter.count() <= longestPause());
        QVERIFY(m_subject->ledger().isEmpty());
        QVERIFY(publish());
    }

    // What searches for a post, or reads its figures, hears it as what posts.
    void aPauseThatALookMeetsIsToldWithItsTime_data() { addNetworks(); }
    void aPauseThatALookMeetsIsToldWithItsTime()
    {
        begin();
        if (!m_subject->chat)
            return; // the others' fakes limit posts alone
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        m_subject->chat->limitReading(true);
        const auto isTold = [](const Error &error) {
            return error.code == ErrorCode::RateLimited && error.retryAfter.count() >= 1
                && error.retryAfter.count() <= 3;
        };
        const Capabilities can = m_subject->connector->capabilities();
        if (can.readsBack) {
            const Result<LookupResult> limited = lookUp();
            QVERIFY(!limited);
            QVERIFY2(isTold(limited.error()), qPrintable(limited.error().detail));
        }
        if (can.readsCounts()) {
            const auto limited = QCoro::waitFor(m_subject->connector->counts(
                m_publication.relay, m_publication.account, m_publication.secret, post->postId));
            QVERIFY(!limited);
            QVERIFY2(isTold(limited.error()), qPrintable(limited.error().detail));
        }
        m_subject->chat->limitReading(false);
        if (can.readsBack)
            QCOMPARE(lookUp()->lookup, Lookup::Found);
    }

    //
    void aRevokedTokenAsksToSignInAgain_data() { addNetworks(); }
    void aRevokedTokenAsksToSignInAgain()
    {
        begin();
        m_subject->setFaults({ u"revoke"_s });
        QCOMPARE(publish().error().code, ErrorCode::Unauthorized);
        if (m_subject->connector->capabilities().readsBack)
            QCOMPARE(lookUp().error().code, ErrorCode::Unauthorized);
        QVERIFY(m_subject->ledger().isEmpty());
        m_publication.secret.clear();
        QCOMPARE(publish().error().code, ErrorCode::Unauthorized);
    }

    // S-01, S-26: whatever goes wrong, a token is in headers alone.
    void noTokenIsInALogAnErrorOrAnAddress_data() { addNetworks(); }
    void noTokenIsInALogAnErrorOrAnAddress()
    {
        begin();
        if (!m_subject->chat && !m_subject->instagram && !m_subject->pinterest)
            return; // tst_canary has the others
        const QString token = m_subject->chat
            ? m_subject->chat->token()
            : QString::fromUtf8(m_subject->instagram ? m_subject->instagram->token()
                                                     : m_subject->pinterest->token());
        static QStringList logged;
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
        QStringList said;
        const auto keep = [&said](const auto &result) {
            if (!result)
                said += QString(result.error().detail + result.error().reason);
        };
        m_subject->setFaults({ u"accept-500"_s, u"rate-limit"_s, u"drop"_s, u"revoke"_s });
        for (int i = 0; i < 5; ++i) {
            keep(publish());
            keep(lookUp());
        }
        keep(QCoro::waitFor(m_subject->connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, u"1"_s)));
        keep(QCoro::waitFor(
            m_subject->connector->remove(m_publication.account, m_publication.secret, u"1"_s)));
        qInstallMessageHandler(before);
        QVERIFY(!said.isEmpty());
        const QStringList addresses =
            m_subject->chat ? m_subject->chat->addresses() : QStringList();
        for (const QString &text : logged + said + addresses)
            QVERIFY2(!text.contains(token), qPrintable(text));
    }

    void whatIsTakenBackIsGone_data() { addNetworks(); }
    void whatIsTakenBackIsGone()
    {
        begin();
        const bool forgets =
            m_subject->chat || m_subject->threads || m_subject->pinterest || m_subject->linkedIn;
        if (!forgets || !m_subject->connector->capabilities().removes)
            return; // the others' fakes keep what they took
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        const auto removed = QCoro::waitFor(m_subject->connector->remove(
            m_publication.account, m_publication.secret, post->postId));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().detail));
        QVERIFY(m_subject->ledger().isEmpty());
    }

    // What the person deleted there is shown as deleted here (CountsReader).
    void aPostThatIsGoneIsKnownToBeGone_data() { addNetworks(); }
    void aPostThatIsGoneIsKnownToBeGone()
    {
        begin();
        const Capabilities can = m_subject->connector->capabilities();
        if (!m_subject->chat || !can.readsCounts() || !can.removes)
            return; // tst_xconnector, tst_mastodonconnector
        QVERIFY(can.tellsGone);
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        QVERIFY(QCoro::waitFor(m_subject->connector->remove(
            m_publication.account, m_publication.secret, post->postId)));
        const auto counts = QCoro::waitFor(m_subject->connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, post->postId));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::NotFound);
    }

    // Meta's API says the same of a post that is gone and of one that an app may not see.
    void aPostIsGoneFromThreadsOrInstagramWhenItIsNoneOfOnesOwn()
    {
        for (const Network network : { Network::Threads, Network::Instagram }) {
            const auto subject = subjectOf(m_http, network);
            Publication publication;
            publication.account = subject->account;
            publication.secret = subject->secret;
            publication.text = u"A pump"_s;
            if (subject->instagram)
                publication.images = { { pngPicture({ 60, 60 }) } };
            const auto first = QCoro::waitFor(subject->connector->publish(publication));
            QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
            const auto second = QCoro::waitFor(subject->connector->publish(publication));
            QVERIFY(second);
            const auto readingOf = [&](const QString &post) {
                return QCoro::waitFor(subject->connector->counts(
                    { u"r1"_s }, subject->account, subject->secret, post));
            };
            QVERIFY(readingOf(first->postId));
            if (subject->instagram)
                subject->instagram->deleteFirst();
            else
                QVERIFY(QCoro::waitFor(
                    subject->connector->remove(subject->account, subject->secret, first->postId)));
            QCOMPARE(readingOf(first->postId).error().code, ErrorCode::NotFound);
            QVERIFY(readingOf(second->postId));
            if (subject->instagram)
                subject->instagram->hideFigures();
            else
                subject->threads->hideFigures();
            QCOMPARE(readingOf(second->postId).error().code, ErrorCode::Forbidden);
        }
    }

    void countsAreTheNetworksOwn_data() { addNetworks(); }
    void countsAreTheNetworksOwn()
    {
        begin();
        if (m_subject->mastodon || m_subject->x || m_subject->linkedIn)
            return; // in the test of each
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        const auto counts = QCoro::waitFor(m_subject->connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, post->postId));
        if (!m_subject->connector->capabilities().readsCounts()) {
            QCOMPARE(counts.error().code, ErrorCode::Unsupported);
            return;
        }
        QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().detail));
        for (const RelayCount &count : *counts) {
            QCOMPARE(count.provenance, Provenance::Measured);
            QVERIFY(count.count >= 1);
        }
        QCOMPARE(counts->size(), m_subject->connector->capabilities().metrics.size());
    }

    // A network that fetches pictures gets one by an address that ends with it.
    void aLentPictureIsFetchedBareAndGivenBack()
    {
        const auto subject = subjectOf(m_http, Network::Instagram);
        FakeInstagram &instagram = *subject->instagram;
        Publication publication;
        publication.account = subject->account;
        publication.secret = subject->secret;
        publication.text = u"A pump"_s;
        // Wider than it is shown, and too flat.
        publication.images = { { pngPicture({ 1800, 300 }), u"A pump in a hall"_s } };
        const auto published = QCoro::waitFor(subject->connector->publish(publication));
        QVERIFY2(published, qPrintable(published ? QString() : published.error().detail));
        QCOMPARE(instagram.ledger().first()["alt"_L1].toString(), publication.images.first().alt);
        const QImage picture = QImage::fromData(instagram.lastPicture(), "JPEG");
        QVERIFY(!picture.isNull());
        QVERIFY(picture.width() <= 1440);
        const double shape = double(picture.width()) / picture.height();
        QVERIFY2(shape >= 0.8 && shape <= 1.91, qPrintable(QString::number(shape)));
        QVERIFY(!instagram.lastPicture().contains("canary-author"));
        QVERIFY(instagram.lending().pictures.isEmpty());

        // So it is when something goes wrong.
        for (const QString &fault : { u"unfetched"_s, u"error-503"_s, u"revoke"_s }) {
            instagram.setFaults({ fault });
            QVERIFY(!QCoro::waitFor(subject->connector->publish(publication)));
            QVERIFY(instagram.lending().pictures.isEmpty());
        }
        QCOMPARE(instagram.lending().times, 4);
        QCOMPARE(instagram.ledger().size(), 1);
    }
    void severalPicturesAreOnePost()
    {
        Publication publication;
        publication.text = u"Three pumps"_s;
        publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        publication.images = { { pngPicture({ 60, 60 }), u"One"_s },
            { pngPicture({ 90, 60 }), u"Two"_s }, { pngPicture({ 60, 90 }), {} } };
        for (const Network network : { Network::Instagram, Network::Pinterest }) {
            const auto subject = subjectOf(m_http, network);
            publication.account = subject->account;
            publication.secret = subject->secret;
            const auto published = QCoro::waitFor(subject->connector->publish(publication));
            QVERIFY2(published, qPrintable(published ? QString() : published.error().detail));
            QCOMPARE(subject->ledger().size(), 1);
            const QJsonValue post = subject->ledger().first();
            QCOMPARE(subject->text(post), publication.text);
            if (network == Network::Pinterest) {
                QCOMPARE(post["pictures"_L1].toInt(), 3);
                continue;
            }
            QCOMPARE(post["children"_L1].toArray().size(), 3);
            QCOMPARE(subject->instagram->lending().times, 3);
            QVERIFY(subject->instagram->lending().pictures.isEmpty());
        }
    }
    void withoutItsPictureNothingGoesOut()
    {
        const auto subject = subjectOf(m_http, Network::Instagram);
        Publication publication;
        publication.account = subject->account;
        publication.secret = subject->secret;
        publication.text = u"A pump"_s;
        const auto bare = QCoro::waitFor(subject->connector->publish(publication));
        QCOMPARE(bare.error().reason, u"picture-needed"_s);
        publication.images = { { pngPicture({ 60, 60 }) } };
        subject->instagram->setFaults({ u"unfetched"_s });
        const auto refused = QCoro::waitFor(subject->connector->publish(publication));
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QCOMPARE(refused.error().reason, u"picture-refused"_s);
        subject->instagram->lending().isAway = true;
        const auto away = QCoro::waitFor(subject->connector->publish(publication));
        QVERIFY(away.error().isTransient()); // tried again once the backend is back
        QVERIFY(subject->instagram->ledger().isEmpty());
    }
    void aThreadTakesItsPictureByALentAddress()
    {
        HttpClient http;
        FakeThreads threads;
        Lending lending;
        ThreadsConnector connector(http, lending.lender(), threads.services());
        QCOMPARE(connector.capabilities().maxImages, 20);
        Publication publication;
        publication.account.network = Network::Threads;
        publication.account.remoteId = FakeThreads::accountId();
        publication.secret = threads.token();
        publication.text = u"A pump"_s;
        publication.images = { { pngPicture({ 60, 60 }) } };
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
        QCOMPARE(lending.times, 1);
        QVERIFY(lending.pictures.isEmpty());
        QCOMPARE(threads.ledger().first()["image"_L1].toString(),
            u"https://relais.example/lent/1.jpg"_s);
        publication.images.clear();
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
        QCOMPARE(lending.times, 1);
        publication.images = { { pngPicture({ 60, 60 }), u"Un"_s },
            { pngPicture({ 60, 60 }), {} } };
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
        QVERIFY(lending.pictures.isEmpty());
        const QJsonObject carousel = threads.ledger().last().toObject();
        QCOMPARE(carousel["text"_L1].toString(), publication.text);
        QCOMPARE(carousel["children"_L1].toArray().size(), 2);
    }
    void aPinCarriesPictureTitleAndLink()
    {
        const auto subject = subjectOf(m_http, Network::Pinterest);
        Publication publication;
        publication.account = subject->account;
        publication.secret = subject->secret;
        publication.text = u"A pump"_s;
        publication.title = QString(99, u'a') + u"😀b"_s; // a pair across the 100th unit
        publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        publication.images = { { pngPicture({ 60, 60 }) } };
        const auto pinned = QCoro::waitFor(subject->connector->publish(publication));
        QVERIFY2(pinned, qPrintable(pinned ? QString() : pinned.error().detail));
        const QJsonValue pin = subject->pinterest->ledger().first();
        QCOMPARE(pin["title"_L1].toString(), QString(99, u'a'));
        QCOMPARE(pin["link"_L1].toString(), publication.trackedLink.toString());
        QVERIFY(!QImage::fromData(subject->pinterest->lastPicture(), "JPEG").isNull());
    }

    void whatEachServerAllowsIsReadAgain_data() { addNetworks(); }
    void whatEachServerAllowsIsReadAgain()
    {
        begin();
        Account known = m_publication.account;
        known.maxLength = 7;
        const auto told = QCoro::waitFor(m_subject->connector->withLimits(known));
        if (!m_subject->connector->capabilities().readsLimits) {
            QCOMPARE(told.error().code, ErrorCode::Unsupported);
            return;
        }
        QVERIFY2(told, qPrintable(told ? QString() : told.error().detail));
        QVERIFY(told->maxLength > 7);
        QCOMPARE(told->remoteId, known.remoteId);
    }

    // S-26: of Meta's networks the token stands in the address of that one request.
    void aSignInThatEndsIsRenewed_data() { addNetworks(); }
    void aSignInThatEndsIsRenewed()
    {
        begin();
        const Account account = m_publication.account;
        const QByteArray old = m_publication.secret;
        const auto renewed = QCoro::waitFor(m_subject->connector->renew(account, old));
        if (!m_subject->connector->capabilities().renews) {
            QCOMPARE(renewed.error().code, ErrorCode::Unsupported);
            return;
        }
        QVERIFY2(renewed, qPrintable(renewed ? QString() : renewed.error().detail));
        QVERIFY(!renewed->secret.isEmpty() && renewed->secret != old);
        QVERIFY(renewed->lifetime == std::chrono::days(m_subject->pinterest ? 30 : 60));
        m_publication.secret = renewed->secret;
        QVERIFY(publish());
        const auto ended = QCoro::waitFor(m_subject->connector->renew(account, old));
        QCOMPARE(ended.error().code, ErrorCode::Unauthorized);
        const QString said = ended.error().detail + ended.error().reason;
        QVERIFY2(!said.contains(QString::fromUtf8(old)), qPrintable(said));
    }

    // The backend alone may say no: the sign-in at Pinterest goes on, and is renewed later.
    void anEndOfTheBackendsSessionIsNoEndOfThePinterestSignIn()
    {
        const auto subject = subjectOf(m_http, Network::Pinterest);
        const auto renewal = [&subject](const QByteArray &secret) {
            return QCoro::waitFor(subject->connector->renew(subject->account, secret));
        };
        // What earlier versions kept posts until it ends, and has nothing to be renewed by.
        const QByteArray bare = subject->pinterest->token();
        QCOMPARE(renewal(bare).error().code, ErrorCode::Unsupported);
        QVERIFY(QCoro::waitFor(subject->connector->remove(subject->account, bare, u"nothing"_s)));
        for (const ErrorCode code : { ErrorCode::Unauthorized, ErrorCode::RateLimited }) {
            subject->pinterest->refuseAtBackend(code);
            QCOMPARE(renewal(subject->secret).error().code, ErrorCode::Network);
        }
    }

    void anotherLinkIsAnotherRelay_data() { addNetworks(); }
    void anotherLinkIsAnotherRelay()
    {
        begin();
        QVERIFY(publish());
        if (!m_subject->connector->capabilities().readsBack)
            return;
        QCOMPARE(lookUp()->lookup, Lookup::Found);
        if (m_publication.account.network == Network::RocketChat) { // by its own key
            m_publication.relay = { u"0190163d-8694-739b-aea5-966c26f8ad92"_s };
            QCOMPARE(lookUp()->lookup, Lookup::SurelyAbsent);
            return;
        }
        m_publication.trackedLink = QUrl(u"https://r.example/r/Ab"_s);
        QCOMPARE(lookUp()->lookup, Lookup::SurelyAbsent);
        m_publication.trackedLink.clear();
        QCOMPARE(lookUp()->lookup, Lookup::CannotTell);
    }
};

QTEST_GUILESS_MAIN(tst_ConnectorContract)
#include "tst_connectorcontract.moc"
