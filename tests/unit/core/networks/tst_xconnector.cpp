// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a fake X: tests/support/fakex.h.

#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/networks/x/xconnector.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/fakex.h"
#include "tests/support/lostthread.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_XConnector : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeX> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<XConnector> m_connector;
    QNetworkAccessManager m_browser; // follows the redirect to the loopback address
    QByteArray m_kept;
    Publication m_publication;

    Result<PublishedPost> publish() { return QCoro::waitFor(m_connector->publish(m_publication)); }
    Result<LookupResult> lookUp() { return QCoro::waitFor(m_connector->lookUp(m_publication)); }
    Result<PublishedPost> retry()
    {
        ++m_publication.attempt;
        return publish();
    }
    QStringList ledgerOf(QLatin1StringView field) const
    {
        return valuesOf(m_server->ledger(), field);
    }
    PublicationImage picture(const QString &alt) const { return { drawnPicture({ 20, 20 }), alt }; }
    SecretKeeper keeper()
    {
        SecretKeeper keeper;
        keeper.write = [this](AccountId, QByteArray secret) -> QCoro::Task<Result<void>> {
            m_kept = secret;
            co_return {};
        };
        return keeper;
    }
    Result<ConnectedAccount> connectBy(const QString &clientId)
    {
        LoopbackReceiver receiver;
        const auto browse = [this](const QUrl &url) {
            QNetworkReply *page = m_browser.get(QNetworkRequest(url));
            connect(page, &QNetworkReply::finished, page, &QObject::deleteLater);
        };
        return QCoro::waitFor(m_connector->connect(
            { .clientId = clientId }, { .receiver = &receiver, .openBrowser = browse }));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeX>();
        m_http = std::make_unique<HttpClient>();
        m_connector = std::make_unique<XConnector>(*m_http, m_server->services(), keeper());
        m_kept.clear();
        m_publication = {};
        m_publication.relay = { u"r1"_s };
        m_publication.account.id = { u"a1"_s };
        m_publication.account.remoteId = FakeX::accountId();
        m_publication.account.handle = u"@lea_norvane"_s;
        const QString token = m_server->issueToken();
        m_publication.secret =
            OAuthSecret { token, m_server->refreshToken(), FakeX::clientId() }.toBytes();
        m_publication.text = u"Une digue\nhttps://r.example/r/AbC"_s;
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        m_publication.createdAt = QDateTime::currentDateTimeUtc();
    }

    void signingInYieldsTheAccountAndItsTokens()
    {
        const Result<ConnectedAccount> connected = connectBy(FakeX::clientId());
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        QCOMPARE(connected->account.handle, u"@lea_norvane"_s);
        QCOMPARE(connected->account.remoteId, FakeX::accountId());
        m_publication.secret = connected->secret;
        QVERIFY(publish());
    }
    void withoutTheCompanysAppThereIsNoSignIn()
    {
        QCOMPARE(connectBy({}).error().reason, u"no-client"_s);
        QVERIFY(m_server->requests().isEmpty());
    }
    // RFC 9207, at a network that publishes no metadata.
    void anAnswerThatNamesAnotherServerIsNotTaken_data()
    {
        QTest::addColumn<QString>("issuer"); // %1: X's own server
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("its own") << u"%1"_s << true;
        QTest::newRow("its own, with a path") << u"%1/oauth2"_s << true;
        QTest::newRow("another") << u"https://evil.example"_s << false;
        QTest::newRow("another port") << u"%11"_s << false;
        QTest::newRow("another scheme") << u"https://127.0.0.1"_s << false;
        QTest::newRow("a name in front") << u"http://lea@127.0.0.1"_s << false;
        QTest::newRow("a longer host") << u"%1.evil.example"_s << false;
        QTest::newRow("no address") << u"nobody"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void anAnswerThatNamesAnotherServerIsNotTaken()
    {
        QFETCH(QString, issuer);
        QFETCH(const bool, isTaken);
        QString own = m_server->services().api.toString();
        while (own.endsWith(u'/'))
            own.chop(1);
        m_server->setIssuer(issuer.replace(u"%1"_s, own));
        const Result<ConnectedAccount> connected = connectBy(FakeX::clientId());
        QCOMPARE(connected.has_value(), isTaken);
        if (isTaken)
            return;
        QCOMPARE(connected.error().reason, u"wrong-issuer"_s);
        for (const ServerRequest &request : m_server->requests())
            QVERIFY(request.path != u"/2/oauth2/token"_s);
    }
    void anExpiredTokenIsRenewedAndKept()
    {
        m_server->expireAccess();
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(m_server->renewals(), 1);
        const Result<OAuthSecret> kept = OAuthSecret::fromBytes(m_kept);
        QVERIFY(kept);
        QCOMPARE(kept->refreshToken, m_server->refreshToken());
        QCOMPARE(kept->clientId, FakeX::clientId());
    }
    void tokensAreRenewedOnceHoweverManyAskAtOnce()
    {
        m_server->expireAccess();
        int ended = 0;
        for (int i = 0; i < 5; ++i) {
            Publication one = m_publication;
            one.text += u" %1"_s.arg(i);
            m_connector->publish(one).then(
                [&ended](Result<PublishedPost> post) { ended += post ? 1 : 0; });
        }
        QTRY_COMPARE(ended, 5);
        QCOMPARE(m_server->renewals(), 1);
        // Whoever still holds the secret from before does not bring it back.
        QVERIFY(QCoro::waitFor(m_connector->lookUp(m_publication)));
        QCOMPARE(m_server->renewals(), 1);
    }
    void aRepeatThatIsRefusedAsDuplicateIsOut()
    {
        m_server->setFaults({ u"accept-drop"_s });
        m_server->setHidden(true);
        QCOMPARE(publish().error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(QCoro::waitFor(m_connector->lookUp(m_publication))->lookup, Lookup::SurelyAbsent);
        m_publication.attempt = 2;
        const Result<PublishedPost> repeated = publish();
        QVERIFY(repeated);
        QVERIFY(repeated->postId.isEmpty());
        QCOMPARE(m_server->ledger().size(), 1);
    }
    void aDuplicateThatCanBeSeenIsNamed()
    {
        m_server->setFaults({ u"accept-drop"_s });
        QCOMPARE(publish().error().code, ErrorCode::OutcomeUnknown);
        m_publication.attempt = 2; // as after an answer of the person
        const Result<PublishedPost> repeated = publish();
        QVERIFY(repeated);
        QCOMPARE(repeated->postId, m_server->ledger().first()["id"_L1].toString());
    }
    void aFirstTryThatIsADuplicateIsRefused()
    {
        QVERIFY(publish());
        QCOMPARE(publish().error().code, ErrorCode::Forbidden);
        QCOMPARE(publish().error().reason, u"duplicate"_s);
    }
    void thatTheCompanysCreditIsUsedUpIsSaid()
    {
        m_server->setFaults({ u"no-credits"_s });
        const Result<PublishedPost> refused = publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rejected); // not tried again by itself
        QCOMPARE(refused.error().reason, u"credits-used-up"_s);
        QVERIFY(m_server->ledger().isEmpty());
    }
    void aPictureGoesWithItsAltText()
    {
        m_publication.images = { picture(u"Une digue au soleil"_s) };
        QVERIFY(publish());
        const QString id = m_server->ledger().first()["media_ids"_L1][0].toString();
        QCOMPARE(m_server->media(id)["alt"_L1].toString(), m_publication.images.first().alt);
        QCOMPARE(QByteArray::fromBase64(m_server->media(id)["bytes"_L1].toString().toLatin1()),
            m_publication.images.first().bytes);
    }
    void fourPicturesGoInTheirOrder()
    {
        for (const QString &alt : { u"Un"_s, u"Deux"_s, u"Trois"_s, u"Quatre"_s })
            m_publication.images.append(picture(alt));
        QVERIFY(publish());
        const QJsonArray ids = m_server->ledger().first()["media_ids"_L1].toArray();
        QCOMPARE(ids.size(), 4);
        QCOMPARE(m_server->media(ids[3].toString())["alt"_L1].toString(), u"Quatre"_s);
    }
    void aThreadIsAChainOfAnswersToOneself()
    {
        makeThread(m_publication);
        QVERIFY(m_connector->capabilities().threads);
        m_publication.images = { picture(u"Une digue"_s) };
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("text"_L1), threadTexts(m_publication));
        const QStringList ids = ledgerOf("id"_L1);
        QCOMPARE(post->postId, ids.first());
        QCOMPARE(ledgerOf("reply_to"_L1), QStringList({ QString(), ids[0], ids[1] }));
        const QJsonArray ledger = m_server->ledger();
        QCOMPARE(ledger[0]["media_ids"_L1].toArray().size(), 1);
        QVERIFY(ledger[1]["media_ids"_L1].toArray().isEmpty());
        QCOMPARE(lookUp()->lookup, Lookup::Found);
        QCOMPARE(lookUp()->post.postId, ids.first());
    }
    void whateverIsLostOfAThreadEachPostIsOutOnce_data() { addLossesOfAThread(); }
    void whateverIsLostOfAThreadEachPostIsOutOnce()
    {
        QFETCH(const int, before);
        QFETCH(const QString, fault);
        makeThread(m_publication);
        m_server->setFaults(QStringList(before, u"none"_s) + QStringList(fault));
        QVERIFY(!publish());
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        QCOMPARE(looked->lookup, lookupAfterLoss(before, fault));
        QCOMPARE(looked->begun, isBegunAfterLoss(before, fault));
        const Result<PublishedPost> post = retry();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("text"_L1), threadTexts(m_publication));
        const QStringList ids = ledgerOf("id"_L1);
        QCOMPARE(post->postId, ids.first());
        QCOMPARE(ledgerOf("reply_to"_L1), QStringList({ QString(), ids[0], ids[1] }));
    }
    void answersThatAreNotPartOfTheThreadAreNotTakenForIt()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"error-503"_s });
        QVERIFY(!publish());
        const QString head = ledgerOf("id"_L1).first();
        m_server->answerElsewhere(head, u"Merci de lire (2/3)"_s, false);
        m_server->answerElsewhere(head, u"Une note à moi https://r.example/r/AbC"_s, true);
        m_server->answerElsewhere(head, u"Le (2/3) suit bientôt"_s, true);
        const Result<PublishedPost> post = retry();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(post->postId, head);
        QCOMPARE(ledgerOf("text"_L1).mid(4), m_publication.continuation);
    }
    // Lists may come behind what was posted: X refuses what it has.
    void aThreadThatIsNotListedYetIsNotPostedAgain()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"accept-drop"_s });
        QVERIFY(!publish());
        m_server->setHidden(true);
        QCOMPARE(retry().error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(m_server->ledger().size(), 2);
        m_server->setHidden(false);
        QVERIFY(retry());
        QCOMPARE(ledgerOf("text"_L1), threadTexts(m_publication));
    }
    void anAnswerWaitsUntilXShowsWhatItAnswers()
    {
        makeThread(m_publication);
        m_server->setSlowToShow(2);
        QVERIFY(publish());
        QCOMPARE(m_server->ledger().size(), 3);
    }
    void whereXRefusesAnswersThatIsSaid()
    {
        makeThread(m_publication);
        m_server->refuseAnswers();
        const Result<PublishedPost> refused = publish();
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QCOMPARE(refused.error().reason, u"thread-incomplete"_s);
        QCOMPARE(refused.error().done, 1);
        QCOMPARE(m_server->ledger().size(), 1);
    }
    void aThreadIsTakenBackWhole()
    {
        makeThread(m_publication);
        m_publication.images = { picture(u"Une digue"_s) }; // its t.co stands behind the link
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        const QStringList ids = ledgerOf("id"_L1);
        m_server->answerElsewhere(ids.last(), u"Une note à moi"_s, true);
        const auto remove = [this, &post] {
            return QCoro::waitFor(
                m_connector->remove(m_publication.account, m_publication.secret, post->postId));
        };
        QVERIFY(remove());
        QCOMPARE(m_server->deleted(), QStringList({ ids[2], ids[1], ids[0] }));
        QVERIFY(remove()); // gone already is taken back too
    }
    void followersAreTold()
    {
        const auto followers =
            QCoro::waitFor(m_connector->followers(m_publication.account, m_publication.secret));
        QVERIFY2(followers, qPrintable(followers ? QString() : followers.error().detail));
        QCOMPARE(*followers, 345);
    }
    void countsAreMeasuredByX()
    {
        const Result<PublishedPost> post = publish();
        m_server->setCounts({ { u"impression_count"_s, 120 }, { u"like_count"_s, 7 },
            { u"retweet_count"_s, 2 }, { u"quote_count"_s, 1 }, { u"reply_count"_s, 4 } });
        const auto counts = QCoro::waitFor(m_connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, post->postId));
        QVERIFY(counts);
        QHash<MetricKind, qint64> byKind;
        for (const RelayCount &count : *counts)
            byKind[count.kind] = count.count;
        QCOMPARE(byKind.value(MetricKind::Impression), 120);
        QCOMPARE(byKind.value(MetricKind::Reaction), 7);
        QCOMPARE(byKind.value(MetricKind::Repost), 3);
        QCOMPARE(byKind.value(MetricKind::Comment), 4);
    }
    void aPostThatIsGoneIsKnownToBeGone()
    {
        const auto counts = QCoro::waitFor(m_connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, u"999"_s));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::NotFound); // X says it with 200
    }
    void aPostThatIsNotShownIsNotTakenForGone()
    {
        m_server->setMissing(u"not-authorized-for-resource"_s);
        const auto counts = QCoro::waitFor(m_connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, u"999"_s));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::Forbidden); // with 200 too
    }
    void disconnectingRevokesTheTokens()
    {
        QVERIFY(QCoro::waitFor(m_connector->revoke(m_publication.account, m_publication.secret)));
        QVERIFY(m_server->refreshToken().isEmpty());
        QCOMPARE(publish().error().code, ErrorCode::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(tst_XConnector)
#include "tst_xconnector.moc"
