// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a fake LinkedIn: tests/support/fakelinkedin.h.

#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/networks/linkedin/linkedincall.h"
#include "core/networks/linkedin/linkedinconnector.h"
#include "core/networks/linkedin/linkedinsecret.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/fakelinkedin.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_LinkedInConnector : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeLinkedIn> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<LinkedInConnector> m_connector;
    QNetworkAccessManager m_browser; // follows the redirect to the loopback address
    Publication m_publication;

    Result<PublishedPost> publish() { return QCoro::waitFor(m_connector->publish(m_publication)); }
    Result<ConnectedAccount> connectBy(const QString &clientId, bool figures = false)
    {
        LoopbackReceiver receiver;
        const auto browse = [this](const QUrl &url) {
            QNetworkReply *page = m_browser.get(QNetworkRequest(url));
            connect(page, &QNetworkReply::finished, page, &QObject::deleteLater);
        };
        return QCoro::waitFor(m_connector->connect({ .clientId = clientId, .figures = figures },
            { .receiver = &receiver, .openBrowser = browse }));
    }
    Result<QList<RelayCount>> countsOf(const QString &post, const QByteArray &secret)
    {
        return QCoro::waitFor(
            m_connector->counts(m_publication.relay, m_publication.account, secret, post));
    }
    void addPicture()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue au soleil"_s } };
    }
    QJsonObject sentContent() const { return m_server->ledger().first()["content"_L1].toObject(); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeLinkedIn>();
        m_http = std::make_unique<HttpClient>();
        m_connector = std::make_unique<LinkedInConnector>(*m_http, m_server->services());
        m_publication = {};
        m_publication.relay = { u"r1"_s };
        m_publication.account.remoteId = FakeLinkedIn::memberId();
        m_publication.secret = m_server->issueToken();
        m_publication.text = u"Une digue (enfin) #Norvane"_s;
        m_publication.createdAt = QDateTime::currentDateTimeUtc();
    }

    void signingInYieldsTheMemberAndATokenThatPosts()
    {
        const Result<ConnectedAccount> connected = connectBy(FakeLinkedIn::clientId());
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        QCOMPARE(connected->account.remoteId, FakeLinkedIn::memberId());
        QCOMPARE(connected->account.displayName, u"Léa Norvane"_s);
        m_publication.secret = connected->secret;
        QVERIFY(publish());
    }
    void withoutTheCompanysAppThereIsNoSignIn()
    {
        QCOMPARE(connectBy({}).error().reason, u"no-client"_s);
    }
    void literalSignsAreEscapedAndHashtagsStay()
    {
        QVERIFY(publish());
        QCOMPARE(m_server->ledger().first()["commentary"_L1].toString(),
            u"Une digue \\(enfin\\) #Norvane"_s);
    }
    void aLinkGoesAsAnArticleWithItsTitleAndPicture()
    {
        addPicture();
        m_publication.title = u"La digue est finie"_s;
        m_publication.summary = u"Douze ans de travaux"_s;
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        QVERIFY(publish());
        const QJsonObject article = sentContent()["article"_L1].toObject();
        QCOMPARE(article["source"_L1].toString(), u"https://r.example/r/AbC"_s);
        QCOMPARE(article["title"_L1].toString(), m_publication.title);
        QCOMPARE(article["description"_L1].toString(), m_publication.summary);
        QCOMPARE(m_server->bytesOf(article["thumbnail"_L1].toString()),
            m_publication.images.first().bytes);
    }
    void aPictureWithoutALinkGoesWithItsAltText()
    {
        addPicture();
        QVERIFY(publish());
        const QJsonObject media = sentContent()["media"_L1].toObject();
        QCOMPARE(media["altText"_L1].toString(), m_publication.images.first().alt);
        QCOMPARE(m_server->bytesOf(media["id"_L1].toString()), m_publication.images.first().bytes);
    }
    void aPictureIsGivenTimeBeforeItsPost()
    {
        LinkedInServices services = m_server->services();
        services.preparing = 400ms;
        m_connector = std::make_unique<LinkedInConnector>(*m_http, services);
        addPicture();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(publish());
        QVERIFY2(clock.elapsed() >= 350, qPrintable(QString::number(clock.elapsed())));
        // Words alone wait for nothing.
        services.preparing = 60s;
        m_connector = std::make_unique<LinkedInConnector>(*m_http, services);
        m_publication.images.clear();
        m_publication.text = u"Rien que des mots"_s;
        clock.restart();
        QVERIFY(publish());
        QVERIFY(clock.elapsed() < 60'000);
    }
    void severalPicturesGoTogetherInPlaceOfTheArticle()
    {
        addPicture();
        m_publication.images.append(m_publication.images.first());
        m_publication.images.last().alt = u"La même, de loin"_s;
        m_publication.title = u"La digue est finie"_s;
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        QVERIFY(publish());
        const QJsonArray images = sentContent()["multiImage"_L1]["images"_L1].toArray();
        QCOMPARE(images.size(), 2);
        QCOMPARE(images[0]["altText"_L1].toString(), u"Une digue au soleil"_s);
        QCOMPARE(images[1]["altText"_L1].toString(), u"La même, de loin"_s);
        QVERIFY(!sentContent().contains("article"_L1));
    }
    void aFirstTryThatIsADuplicateIsRefused()
    {
        QVERIFY(publish());
        const Result<PublishedPost> again = publish();
        QCOMPARE(again.error().code, ErrorCode::Rejected);
        QCOMPARE(again.error().reason, u"duplicate"_s);
    }
    void countsAreNotPromised()
    {
        QVERIFY(!m_connector->capabilities().readsCounts());
        const auto counts = countsOf(u"urn:li:share:1"_s, m_publication.secret);
        QCOMPARE(counts.error().code, ErrorCode::Unsupported);
        QCOMPARE(m_server->figureCalls(), 0); // nobody is asked in vain
    }
    void anApprovedAppReadsItsMembersFigures()
    {
        m_server->approveFor(u"r_member_postAnalytics"_s);
        const Result<ConnectedAccount> connected = connectBy(FakeLinkedIn::clientId(), true);
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        m_publication.secret = connected->secret;
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        const auto counts = countsOf(post->postId, connected->secret);
        QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().detail));
        const auto expected = [this](MetricKind kind, qint64 count) {
            return RelayCount { m_publication.relay, kind, Provenance::Measured, count, {} };
        };
        const QList<RelayCount> all { expected(MetricKind::Impression, 1480),
            expected(MetricKind::Reaction, 31), expected(MetricKind::Comment, 4),
            expected(MetricKind::Repost, 2) };
        QCOMPARE(*counts, all);
        QVERIFY(countsOf(u"urn:li:share:1"_s, connected->secret)->isEmpty()); // none, not zero
        const auto removed = QCoro::waitFor(
            m_connector->remove(m_publication.account, connected->secret, post->postId));
        QVERIFY(removed);
        QVERIFY(m_server->ledger().isEmpty());
    }
    void aPostThatLinkedInDoesNotShowIsNotSaidToBeDeleted()
    {
        const auto removed = QCoro::waitFor(m_connector->remove(
            m_publication.account, m_publication.secret, u"urn:li:share:404"_s));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(removed.error().reason, u"deletion-untold"_s);
    }
    void anAppThatWasNotApprovedIsNoProofThatAPostIsGone_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("forbidden") << 403;
        QTest::newRow("not found") << 404;
    }
    void anAppThatWasNotApprovedIsNoProofThatAPostIsGone()
    {
        QFETCH(int, status);
        m_server->approveFor(u"r_member_postAnalytics"_s);
        const Result<ConnectedAccount> connected = connectBy(FakeLinkedIn::clientId(), true);
        QVERIFY(connected);
        m_server->refuseFigures(status);
        const auto counts = countsOf(u"urn:li:share:1"_s, connected->secret);
        QCOMPARE(counts.error().code, ErrorCode::Unsupported);
        QCOMPARE(m_server->figureCalls(), 1);
    }
    void theDaysLimitIsWaitedForUntilTheNextDay_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("told");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("pause");
        const QString late = u"2026-11-30T23:59:00Z"_s;
        QTest::newRow("late") << ErrorCode::RateLimited << 0 << late << 61;
        QTest::newRow("early") << ErrorCode::RateLimited << 0 << u"2026-11-30T00:00:00Z"_s << 86401;
        QTest::newRow("elsewhere")
            << ErrorCode::RateLimited << 0 << u"2026-12-01T00:59:00+01:00"_s << 61;
        QTest::newRow("told") << ErrorCode::RateLimited << 5 << late << 5;
        QTest::newRow("another error") << ErrorCode::ServerFault << 0 << late << 0;
    }
    void theDaysLimitIsWaitedForUntilTheNextDay()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, told);
        QFETCH(QString, now);
        QFETCH(int, pause);
        Error error;
        error.code = code;
        error.retryAfter = std::chrono::seconds(told);
        const Error paused = withDailyPause(error, QDateTime::fromString(now, Qt::ISODate));
        QCOMPARE(paused.code, code);
        QCOMPARE(paused.retryAfter.count(), pause);
    }
    void figuresAreNotAskedForAgainTheSameDay()
    {
        m_server->approveFor(u"r_member_postAnalytics"_s);
        const Result<ConnectedAccount> connected = connectBy(FakeLinkedIn::clientId(), true);
        QVERIFY(connected);
        m_server->refuseFigures(429);
        const auto counts = countsOf(u"urn:li:share:1"_s, connected->secret);
        QCOMPARE(counts.error().code, ErrorCode::RateLimited);
        const qint64 pause = counts.error().retryAfter.count();
        QVERIFY(pause >= 1 && pause <= 24 * 3600 + 1);
    }
    void aTokenThatTheBackendExchangedIsEndedThroughIt()
    {
        QList<QStringList> ended;
        const TokenRevocation end = [&ended](Network network, const QString &clientId,
                                        const QString &token) -> QCoro::Task<Result<void>> {
            ended.append({ networkKey(network), clientId, token });
            co_return Result<void>();
        };
        LinkedInConnector connector(*m_http, m_server->services(), end);
        const QByteArray token = m_server->issueToken();
        const QByteArray kept = LinkedInSecret { token, false, u"client-1"_s }.toBytes();
        m_publication.secret = kept;
        QVERIFY(publish());
        QVERIFY(QCoro::waitFor(connector.revoke(m_publication.account, kept)));
        const QStringList expected { u"linkedin"_s, u"client-1"_s, QString::fromUtf8(token) };
        QCOMPARE(ended, QList<QStringList> { expected });
        // The native sign-in has no secret that it could be ended with.
        QVERIFY(QCoro::waitFor(connector.revoke(m_publication.account, token)));
        QCOMPARE(ended.size(), 1);
    }
    void figuresAreAskedForOnlyWhereTheCompanySaysSo()
    {
        const Result<ConnectedAccount> connected = connectBy(FakeLinkedIn::clientId());
        QVERIFY(connected);
        QCOMPARE(connected->secret, m_server->token()); // as earlier versions keep it
        // LinkedIn refuses the whole sign-in of an app that was not approved.
        QVERIFY(!connectBy(FakeLinkedIn::clientId(), true));
    }
};

QTEST_GUILESS_MAIN(tst_LinkedInConnector)
#include "tst_linkedinconnector.moc"
