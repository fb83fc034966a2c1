// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a fake Mastodon: tests/support/fakemastodon.h.

#include "core/net/httpclient.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "tests/support/drawnpicture.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/lostthread.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_MastodonConnector : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeMastodon> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<MastodonConnector> m_connector;
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

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeMastodon>();
        m_http = std::make_unique<HttpClient>();
        m_connector = std::make_unique<MastodonConnector>(*m_http);
        m_publication = {};
        m_publication.relay = { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
        m_publication.account.server = m_server->url();
        m_publication.account.remoteId = FakeMastodon::accountId();
        m_publication.secret = MastodonSecret { m_server->issueToken(), {}, {} }.toBytes();
        m_publication.text = u"Une digue & un phare\nhttps://r.example/r/AbC"_s;
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        m_publication.language = u"fr-FR"_s;
        m_publication.createdAt = QDateTime::currentDateTimeUtc();
    }

    void aRelayIsPostedWithItsKeyAndLanguage()
    {
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        QVERIFY(post->permalink.toString().contains(post->postId));
        const QJsonObject entry = m_server->ledger().first().toObject();
        QCOMPARE(entry["key"_L1].toString(), m_publication.relay.value);
        QCOMPARE(entry["status"_L1].toString(), m_publication.text);
        QCOMPARE(entry["language"_L1].toString(), u"fr"_s);
    }
    void aClockThatWasAheadHidesNoPost()
    {
        QVERIFY(publish());
        const Publication ours = m_publication;
        m_publication.relay = { u"0190163d-8694-739b-aea5-966c26f8ad92"_s };
        m_publication.trackedLink = QUrl(u"https://r.example/r/AbD"_s);
        m_publication.text = u"Un phare\nhttps://r.example/r/AbD"_s;
        QVERIFY(publish());
        m_publication = ours;
        m_publication.createdAt = ours.createdAt.addDays(30);
        m_publication.clockWasAhead = true;
        QCOMPARE(lookUp()->lookup, Lookup::Found);
    }
    void aPictureGoesWithItsAltTextOnceItIsProcessed()
    {
        m_server->setMediaLooks(2);
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue au soleil\r\n--x"_s } };
        QVERIFY(publish());
        const QString id = m_server->ledger().first()["media_ids"_L1][0].toString();
        QCOMPARE(
            m_server->mediaOf(id)["description"_L1].toString(), m_publication.images.first().alt);
        QCOMPARE(QByteArray::fromBase64(m_server->mediaOf(id)["bytes"_L1].toString().toUtf8()),
            m_publication.images.first().bytes);
    }
    void aDescriptionIsAsLongAsTheServerTakesIt()
    {
        m_publication.account.maxAltLength = 5;
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        QVERIFY(publish());
        const QString id = m_server->ledger().first()["media_ids"_L1][0].toString();
        QCOMPARE(m_server->mediaOf(id)["description"_L1].toString(), u"Une d"_s);
    }
    void followersAreTold()
    {
        const auto followers =
            QCoro::waitFor(m_connector->followers(m_publication.account, m_publication.secret));
        QVERIFY2(followers, qPrintable(followers ? QString() : followers.error().detail));
        QCOMPARE(*followers, 12);
    }
    void severalPicturesKeepTheirOrder()
    {
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Un"_s },
            { drawnPicture({ 20, 20 }), u"Deux"_s } };
        QVERIFY(publish());
        const QJsonArray ids = m_server->ledger().first()["media_ids"_L1].toArray();
        QCOMPARE(ids.size(), 2);
        QCOMPARE(m_server->mediaOf(ids[0].toString())["description"_L1].toString(), u"Un"_s);
        QCOMPARE(m_server->mediaOf(ids[1].toString())["description"_L1].toString(), u"Deux"_s);
    }
    void whatThePersonChoseIsAskedOfTheServer()
    {
        QVERIFY(publish());
        QVERIFY(m_server->ledger().first()["visibility"_L1].toString().isEmpty());
        m_publication.relay = { u"another"_s };
        m_publication.choices = { PostVisibility::Followers, u"Politique"_s };
        QVERIFY(publish());
        const QJsonObject entry = m_server->ledger().last().toObject();
        QCOMPARE(entry["visibility"_L1].toString(), u"private"_s);
        QCOMPARE(entry["spoiler_text"_L1].toString(), u"Politique"_s);
    }
    void whateverIsLostOnTheWayThePostIsOutOnce_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
            { "drop", "accept-drop", "accept-cut", "accept-504", "accept-500", "late-key" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void whateverIsLostOnTheWayThePostIsOutOnce()
    {
        QFETCH(QString, fault);
        m_server->setFaults({ fault });
        const Result<PublishedPost> lost = publish();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::OutcomeUnknown);
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        if (fault == u"drop"_s) {
            QCOMPARE(looked->lookup, Lookup::SurelyAbsent);
            QVERIFY(publish());
        } else {
            QCOMPARE(looked->lookup, Lookup::Found);
            QCOMPARE(looked->post.postId, m_server->ledger().first()["id"_L1].toString());
        }
        QCOMPARE(m_server->ledger().size(), 1);
    }
    void theKeyHoldsARetryWithoutLookingUp()
    {
        m_server->setFaults({ u"accept-drop"_s });
        QVERIFY(!publish());
        QVERIFY(publish());
        QCOMPARE(m_server->ledger().size(), 1);
    }
    void whatWasSurelyNotAcceptedIsTransient()
    {
        m_server->setFaults({ u"rate-limit"_s });
        const Result<PublishedPost> limited = publish();
        QCOMPARE(limited.error().code, ErrorCode::RateLimited);
        QCOMPARE(limited.error().retryAfter, std::chrono::seconds(2));
        QVERIFY(limited.error().isTransient());
        QVERIFY(m_server->ledger().isEmpty());
    }
    void aRevokedTokenAsksToSignInAgain()
    {
        m_server->setFaults({ u"revoke"_s });
        QCOMPARE(publish().error().code, ErrorCode::Unauthorized);
        QCOMPARE(lookUp().error().code, ErrorCode::Unauthorized);
        m_publication.secret.clear();
        QCOMPARE(publish().error().code, ErrorCode::Unauthorized);
    }
    void aTextTooLongIsRefusedWithItsReason()
    {
        m_publication.text = QString(600, u'x');
        QCOMPARE(publish().error().code, ErrorCode::Rejected);
        QCOMPARE(publish().error().reason, u"text-too-long"_s);
    }
    void aLinkThatOnlyBeginsAlikeIsAnotherRelay()
    {
        QVERIFY(publish());
        m_publication.trackedLink = QUrl(u"https://r.example/r/Ab"_s);
        QCOMPARE(lookUp()->lookup, Lookup::SurelyAbsent);
    }
    void anOlderPostIsFoundOnTheNextPage()
    {
        QVERIFY(publish());
        for (int i = 0; i < 45; ++i) {
            Publication other = m_publication;
            other.relay = { QString::number(i) };
            other.text = u"n° %1"_s.arg(i);
            QVERIFY(QCoro::waitFor(m_connector->publish(other)));
        }
        QCOMPARE(lookUp()->lookup, Lookup::Found);
    }
    void withoutALinkNothingIsClaimed()
    {
        m_publication.trackedLink.clear();
        QCOMPARE(lookUp()->lookup, Lookup::CannotTell);
    }
    void aThreadIsAChainOfAnswersWithAKeyEach()
    {
        makeThread(m_publication);
        m_publication.images = { { drawnPicture({ 20, 20 }), u"Une digue"_s } };
        m_publication.choices = { PostVisibility::Followers, u"Politique"_s };
        const Result<PublishedPost> post = publish();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("status"_L1), threadTexts(m_publication));
        const QStringList ids = ledgerOf("id"_L1);
        QCOMPARE(post->postId, ids.first());
        QCOMPARE(ledgerOf("in_reply_to_id"_L1), QStringList({ QString(), ids[0], ids[1] }));
        const QString key = m_publication.relay.value;
        QCOMPARE(ledgerOf("key"_L1),
            QStringList({ key, QString(key + u"/1"_s), QString(key + u"/2"_s) }));
        QCOMPARE(ledgerOf("visibility"_L1), QStringList(3, u"private"_s));
        QCOMPARE(ledgerOf("spoiler_text"_L1), QStringList(3, u"Politique"_s));
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
        m_server->forgetKeys(); // an hour later
        const Result<LookupResult> looked = lookUp();
        QVERIFY(looked);
        QCOMPARE(looked->lookup, lookupAfterLoss(before, fault));
        QCOMPARE(looked->begun, isBegunAfterLoss(before, fault));
        const Result<PublishedPost> post = retry();
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(ledgerOf("status"_L1), threadTexts(m_publication));
        QCOMPARE(post->postId, ledgerOf("id"_L1).first());
        const QStringList ids = ledgerOf("id"_L1);
        QCOMPARE(ledgerOf("in_reply_to_id"_L1), QStringList({ QString(), ids[0], ids[1] }));
    }
    void answersThatAreNotPartOfTheThreadAreNotTakenForIt()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"error-503"_s });
        QVERIFY(!publish());
        const QString head = ledgerOf("id"_L1).first();
        m_server->answerElsewhere(head, u"Merci de lire (2/3)"_s, false);
        m_server->answerElsewhere(head, u"Une note à moi"_s, true);
        m_server->answerElsewhere(head, u"Le (2/3) suit bientôt"_s, true);
        m_server->forgetKeys();
        QVERIFY(retry());
        QCOMPARE(ledgerOf("status"_L1).mid(3), m_publication.continuation);
    }
    void aPartThatIsRefusedIsSaidAndTheFirstIsNotPostedAgain()
    {
        makeThread(m_publication);
        m_server->setFaults({ u"none"_s, u"error-422"_s });
        const Result<PublishedPost> refused = publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QCOMPARE(refused.error().reason, u"thread-incomplete"_s);
        QCOMPARE(m_server->ledger().size(), 1);
        m_server->forgetKeys();
        m_server->setFaults({ u"error-503"_s });
        QCOMPARE(retry().error().reason, u"thread-begun"_s);
        QVERIFY(retry());
        QCOMPARE(m_server->ledger().size(), 3);
    }
    void aThreadIsTakenBackWhole()
    {
        makeThread(m_publication);
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        const QStringList ids = ledgerOf("id"_L1);
        const QString other = m_server->answerElsewhere(ids.last(), u"Une note à moi"_s, true);
        QVERIFY(QCoro::waitFor(
            m_connector->remove(m_publication.account, m_publication.secret, post->postId)));
        QCOMPARE(m_server->deleted(), QStringList({ ids[2], ids[1], ids[0] }));
        QVERIFY(!m_server->isDeleted(other));
        // Gone already is taken back too.
        QVERIFY(QCoro::waitFor(
            m_connector->remove(m_publication.account, m_publication.secret, post->postId)));
    }
    void whatThePersonAddedByHandIsNotTakenBackWithAPost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("numbered by hand") << u"Une digue (1/2)\nhttps://r.example/r/AbC"_s;
        QTest::newRow("a number within") << u"Étape (1/2) achevée\nhttps://r.example/r/AbC"_s;
    }
    void whatThePersonAddedByHandIsNotTakenBackWithAPost()
    {
        QFETCH(const QString, text);
        m_publication.text = text;
        const Result<PublishedPost> post = publish();
        QVERIFY(post);
        const QString added =
            m_server->answerElsewhere(post->postId, u"La suite à la main (2/2)"_s, true);
        QVERIFY(QCoro::waitFor(
            m_connector->remove(m_publication.account, m_publication.secret, post->postId)));
        QVERIFY(m_server->isDeleted(post->postId));
        QVERIFY(!m_server->isDeleted(added));
    }
    void countsAreTheServers()
    {
        const Result<PublishedPost> post = publish();
        m_server->setCounts(post->postId, 7, 3, 2);
        const auto counts = QCoro::waitFor(m_connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, post->postId));
        QVERIFY(counts);
        QHash<MetricKind, qint64> byKind;
        for (const RelayCount &count : *counts) {
            QCOMPARE(count.provenance, Provenance::Measured);
            byKind[count.kind] = count.count;
        }
        QCOMPARE(byKind.value(MetricKind::Reaction), 7);
        QCOMPARE(byKind.value(MetricKind::Repost), 3);
        QCOMPARE(byKind.value(MetricKind::Comment), 2);
    }
    void aPostThatIsGoneHasNoCounts()
    {
        const auto counts = QCoro::waitFor(m_connector->counts(
            m_publication.relay, m_publication.account, m_publication.secret, u"99"_s));
        QCOMPARE(counts.error().code, ErrorCode::NotFound);
    }
    void tasksOutliveTheConnector()
    {
        m_server->setFaults({ u"slow"_s });
        std::optional<Result<PublishedPost>> ended;
        m_connector->publish(m_publication).then([&](Result<PublishedPost> result) {
            ended = result;
        });
        QTest::qWait(20);
        m_connector.reset();
        m_http.reset();
        QVERIFY(ended);
        QCOMPARE(ended->error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_MastodonConnector)
#include "tst_mastodonconnector.moc"
