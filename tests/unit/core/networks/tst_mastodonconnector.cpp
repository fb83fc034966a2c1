// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a fake Mastodon: tests/support/fakemastodon.h.

#include "core/net/httpclient.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"

#include "tests/support/fakemastodon.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class tst_MastodonConnector : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeMastodon> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<MastodonConnector> m_connector;
    Publication m_publication;

    Result<PublishedPost> publish() { return QCoro::waitFor(m_connector->publish(m_publication)); }
    Result<LookupResult> lookUp() { return QCoro::waitFor(m_connector->lookUp(m_publication)); }

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
    void aPictureGoesWithItsAltTextOnceItIsProcessed()
    {
        m_server->setMediaLooks(2);
        m_publication.images = { { picture(), u"Une digue au soleil\r\n--x"_s } };
        QVERIFY(publish());
        const QString id = m_server->ledger().first()["media_ids"_L1][0].toString();
        QCOMPARE(
            m_server->mediaOf(id)["description"_L1].toString(), m_publication.images.first().alt);
        QCOMPARE(QByteArray::fromBase64(m_server->mediaOf(id)["bytes"_L1].toString().toUtf8()),
            m_publication.images.first().bytes);
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
        m_publication.images = { { picture(), u"Un"_s }, { picture(), u"Deux"_s } };
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
