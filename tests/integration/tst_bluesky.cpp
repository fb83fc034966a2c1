// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Bluesky connector against a real server: tests/integration/pds.

#include "core/net/httpclient.h"
#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/bluesky/connectbluesky.h"
#include "core/networks/oauthsecret.h"

#include "tests/support/pdsprocess.h"
#include "tests/support/verifyok.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QString linkText = u"https://r.example/r/AbC"_s;

QByteArray picture()
{
    QImage image(1200, 630, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

} // namespace

class tst_Bluesky : public QObject {
    Q_OBJECT

    std::unique_ptr<PdsProcess> m_pds;
    HttpClient m_http;
    std::unique_ptr<BlueskyConnector> m_connector;
    ConnectedAccount m_connected;
    int m_relays = 0;

    Result<ConnectedAccount> connectBy(
        const QUrl &server, const QString &handle, const QString &password)
    {
        return QCoro::waitFor(connectBluesky(
            m_http, server, handle, password, { m_pds->url(), m_pds->directory(), {} }));
    }
    Publication newRelay(const QString &text)
    {
        Publication publication;
        publication.relay = { u"0190163d-8694-739b-aea5-%1"_s.arg(
            ++m_relays, 12, 10, QLatin1Char('0')) };
        publication.account = m_connected.account;
        publication.secret = m_connected.secret;
        publication.text = text;
        publication.trackedLink = QUrl(linkText);
        publication.language = u"fr"_s;
        publication.createdAt = QDateTime::currentDateTimeUtc();
        return publication;
    }
    Result<PublishedPost> publish(const Publication &publication)
    {
        return QCoro::waitFor(m_connector->publish(publication));
    }
    Result<LookupResult> lookUp(const Publication &publication)
    {
        return QCoro::waitFor(m_connector->lookUp(publication));
    }
    QJsonObject onServer(const QString &method, const Fields &query)
    {
        HttpRequest request;
        request.url = xrpc(m_pds->url(), method, query);
        return QCoro::waitFor(fetchObject(&m_http, request)).value_or(QJsonObject());
    }
    QJsonObject recordOf(const PublishedPost &post)
    {
        return onServer(u"com.atproto.repo.getRecord"_s,
            { { u"repo"_s, m_pds->did() }, { u"collection"_s, u"app.bsky.feed.post"_s },
                { u"rkey"_s, post.postId.section(u'/', -1) } })["value"_L1]
            .toObject();
    }
    qsizetype postsOnServer()
    {
        return onServer(u"com.atproto.repo.listRecords"_s,
            { { u"repo"_s, m_pds->did() }, { u"collection"_s, u"app.bsky.feed.post"_s },
                { u"limit"_s, u"100"_s } })["records"_L1]
            .toArray()
            .size();
    }
    //! Posts as {uri, cid, value}, newest first.
    QJsonArray newestOnServer(int count)
    {
        return onServer(u"com.atproto.repo.listRecords"_s,
            { { u"repo"_s, m_pds->did() }, { u"collection"_s, u"app.bsky.feed.post"_s },
                { u"limit"_s, QString::number(count) } })["records"_L1]
            .toArray();
    }

    //! The person in a real browser.
    struct Person {
        QProcess browser;
        QJsonObject said;
    };
    void openFor(Person &person, const QUrl &page)
    {
        const QByteArray name = m_pds->handle().toUtf8();
        const QByteArray password = m_pds->password().toUtf8();
        person.browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(&person.browser, &QProcess::finished, this, [&person] {
            person.said = QJsonDocument::fromJson(person.browser.readAllStandardOutput()).object();
        });
        person.browser.start(
            QStringLiteral(RELAIS_SOURCE_DIR "/tests/integration/browser/check-pages"),
            { u"--allow"_s, page.toString(QUrl::FullyEncoded) });
        person.browser.write(name + '\n' + password + '\n');
        person.browser.closeWriteChannel();
    }
    Result<ConnectedAccount> signInInBrowser(BlueskyConnector &connector, Person &person)
    {
        LoopbackReceiver receiver;
        const auto connected =
            QCoro::waitFor(connector.connect({ .server = m_pds->url(), .handle = m_pds->handle() },
                { .receiver = &receiver,
                    .openBrowser = [this, &person](const QUrl &page) { openFor(person, page); } }));
        person.browser.waitForFinished(120'000);
        return connected;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pds = std::make_unique<PdsProcess>();
        QVERIFY2(m_pds->isRunning(), m_pds->failure().constData());
        m_connector = std::make_unique<BlueskyConnector>(m_http, BlueskyServices {});
        const auto connected = connectBy(m_pds->url(), m_pds->handle(), m_pds->appPassword());
        VERIFY_OK(connected);
        m_connected = *connected;
    }

    void anAccountIsKnownByItsIdentity()
    {
        QCOMPARE(m_connected.account.remoteId, m_pds->did());
        QCOMPARE(m_connected.account.handle, QString(u'@' + m_pds->handle()));
        QCOMPARE(m_connected.account.server, m_pds->url());
        QVERIFY(m_connected.secret.contains(m_pds->appPassword().toUtf8()));
    }
    void theServerIsFoundFromTheHandle()
    {
        const auto connected = connectBy({}, u"@LEA.test "_s, m_pds->appPassword());
        VERIFY_OK(connected);
        QCOMPARE(connected->account.remoteId, m_pds->did());
        QCOMPARE(connectBy({}, u"nobody.test"_s, u"x"_s).error().reason, u"unknown-handle"_s);
    }
    void aWrongPasswordIsSaid()
    {
        const auto connected = connectBy(m_pds->url(), m_pds->handle(), u"aaaa-bbbb-cccc-dddd"_s);
        QCOMPARE(connected.error().code, ErrorCode::Rejected);
        QCOMPARE(connected.error().reason, u"wrong-password"_s);
    }

    void facetsStandOnTheBytesOfTheirWords()
    {
        const QString text =
            u"Un été à Brest 🚀 avec @noor.test et @nobody.test #Énergie\n"_s + linkText;
        const Publication relay = newRelay(text);
        const auto post = publish(relay);
        VERIFY_OK(post);
        const QJsonObject record = recordOf(*post);
        QCOMPARE(record["text"_L1].toString(), text);
        QCOMPARE(record["langs"_L1][0].toString(), u"fr"_s);
        QStringList seen;
        const QByteArray bytes = text.toUtf8();
        for (const QJsonValue facet : record["facets"_L1].toArray()) {
            const int start = facet["index"_L1]["byteStart"_L1].toInt();
            const int end = facet["index"_L1]["byteEnd"_L1].toInt();
            const QJsonObject feature = facet["features"_L1][0].toObject();
            const QString kind = feature["$type"_L1].toString().section(u'#', 1);
            const QString value = feature[kind == u"link"_s ? "uri"_L1
                    : kind == u"tag"_s                      ? "tag"_L1
                                                            : "did"_L1]
                                      .toString();
            seen.append(
                u"%1 %2 %3"_s.arg(kind, QString::fromUtf8(bytes.mid(start, end - start)), value));
        }
        seen.sort();
        QCOMPARE(seen,
            QStringList({ u"link %1 %1"_s.arg(linkText),
                u"mention @noor.test %1"_s.arg(m_pds->friendDid()), u"tag #Énergie Énergie"_s }));
    }
    void aLinkGetsACardWithItsPicture()
    {
        Publication relay = newRelay(linkText);
        relay.title = u"La digue"_s;
        relay.summary = u"Pourquoi en parler"_s;
        relay.images = { { picture() } };
        const auto post = publish(relay);
        VERIFY_OK(post);
        const QJsonObject external = recordOf(*post)["embed"_L1]["external"_L1].toObject();
        QCOMPARE(external["uri"_L1].toString(), linkText);
        QCOMPARE(external["title"_L1].toString(), u"La digue"_s);
        QCOMPARE(external["thumb"_L1]["mimeType"_L1].toString(), u"image/jpeg"_s);
        QCOMPARE(external["thumb"_L1]["size"_L1].toInt(), relay.images.first().bytes.size());
    }
    void aPictureAloneCarriesItsAltText()
    {
        Publication relay = newRelay(u"Regardez"_s);
        relay.images = { { picture(), u"Une digue"_s } };
        const auto post = publish(relay);
        VERIFY_OK(post);
        const QJsonValue image = recordOf(*post)["embed"_L1]["images"_L1][0];
        QCOMPARE(image["alt"_L1].toString(), u"Une digue"_s);
        QCOMPARE(image["aspectRatio"_L1]["width"_L1].toInt(), 1200);
    }
    void fourPicturesStandInTheirOrderInPlaceOfTheCard()
    {
        Publication relay = newRelay(u"Regardez "_s + linkText);
        relay.title = u"La digue"_s;
        const QStringList alts { u"Un"_s, u"Deux"_s, u"Trois"_s, u"Quatre"_s };
        for (const QString &alt : alts)
            relay.images.append({ picture(), alt });
        const auto post = publish(relay);
        VERIFY_OK(post);
        QStringList seen;
        for (const QJsonValue image : recordOf(*post)["embed"_L1]["images"_L1].toArray())
            seen.append(image["alt"_L1].toString());
        QCOMPARE(seen, alts);
    }
    void aRetryIsTheSameRecord()
    {
        const Publication relay = newRelay(u"Encore"_s);
        const auto first = publish(relay);
        const qsizetype before = postsOnServer();
        const auto second = publish(relay);
        VERIFY_OK(first);
        VERIFY_OK(second);
        QCOMPARE(first->postId, second->postId);
        QCOMPARE(postsOnServer(), before);
    }
    void lookingUpTellsWhatIsOutFromWhatIsNot()
    {
        const Publication relay = newRelay(u"Cherchez"_s);
        QCOMPARE(lookUp(relay)->lookup, Lookup::SurelyAbsent);
        const auto post = publish(relay);
        VERIFY_OK(post);
        const auto found = lookUp(relay);
        QCOMPARE(found->lookup, Lookup::Found);
        QCOMPARE(found->post.postId, post->postId);
        QCOMPARE(found->post.permalink, post->permalink);
    }
    void aThreadIsAChainOfAnswers()
    {
        const qsizetype before = postsOnServer();
        Publication relay = newRelay(u"Une digue (1/3)\n"_s + linkText);
        relay.continuation = { u"Un phare #mer (2/3)"_s, u"La mer (3/3)"_s };
        relay.title = u"La digue"_s;
        relay.images = { { picture() } };
        QCOMPARE(lookUp(relay)->lookup, Lookup::SurelyAbsent);
        const auto post = publish(relay);
        VERIFY_OK(post);
        QCOMPARE(postsOnServer(), before + 3);
        const QJsonArray thread = newestOnServer(3); // newest first
        QCOMPARE(thread[2]["uri"_L1].toString(), post->postId);
        QVERIFY(thread[2]["value"_L1]["reply"_L1].isUndefined());
        QVERIFY(thread[2]["value"_L1]["embed"_L1].isObject());
        for (int part = 1; part < 3; ++part) {
            const QJsonValue record = thread[2 - part];
            const QJsonValue above = thread[3 - part];
            QCOMPARE(record["value"_L1]["text"_L1].toString(), relay.continuation.at(part - 1));
            const QJsonValue reply = record["value"_L1]["reply"_L1];
            QCOMPARE(reply["root"_L1]["uri"_L1], thread[2]["uri"_L1]);
            QCOMPARE(reply["root"_L1]["cid"_L1], thread[2]["cid"_L1]);
            QCOMPARE(reply["parent"_L1]["uri"_L1], above["uri"_L1]);
            QCOMPARE(reply["parent"_L1]["cid"_L1], above["cid"_L1]);
            QVERIFY(record["value"_L1]["embed"_L1].isUndefined());
        }
        QCOMPARE(thread[1]["value"_L1]["facets"_L1].toArray().size(), 1);
        const auto found = lookUp(relay);
        QCOMPARE(found->lookup, Lookup::Found);
        QCOMPARE(found->post.postId, post->postId);
        // Once more changes nothing: what is there stays as it is.
        QVERIFY(publish(relay));
        QCOMPARE(newestOnServer(3), thread);
        VERIFY_OK(QCoro::waitFor(m_connector->remove(relay.account, relay.secret, post->postId)));
        QCOMPARE(postsOnServer(), before);
    }
    void aThreadThatStoppedGoesOnWithoutPostingAnyPartTwice()
    {
        const qsizetype before = postsOnServer();
        Publication relay = newRelay(u"Une digue (1/3)\n"_s + linkText);
        relay.continuation = { u"Un phare (2/3)"_s, QString(301, u'x') };
        const auto refused = publish(relay);
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QCOMPARE(refused.error().reason, u"thread-incomplete"_s);
        QCOMPARE(refused.error().done, 2);
        QCOMPARE(postsOnServer(), before + 2);
        const QJsonArray begun = newestOnServer(2);
        const auto looked = lookUp(relay);
        QCOMPARE(looked->lookup, Lookup::SurelyAbsent);
        QVERIFY(looked->begun);
        relay.continuation.last() = u"La mer (3/3)"_s;
        relay.attempt = 2;
        const auto post = publish(relay);
        VERIFY_OK(post);
        QCOMPARE(postsOnServer(), before + 3);
        const QJsonArray thread = newestOnServer(3);
        QCOMPARE(thread[1], begun[0]);
        QCOMPARE(thread[2], begun[1]);
        QCOMPARE(post->postId, thread[2]["uri"_L1].toString());
    }
    void aTextTooLongIsRefusedForGood()
    {
        const auto refused = publish(newRelay(QString(301, u'x')));
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QVERIFY(!refused.error().isTransient());
    }
    void aPictureThatIsNoneIsRefusedBeforeAnythingIsOut()
    {
        Publication relay = newRelay(u"Image"_s);
        relay.images = { { "<svg/>" } };
        QCOMPARE(publish(relay).error().reason, u"image-unreadable"_s);
        QCOMPARE(lookUp(relay)->lookup, Lookup::SurelyAbsent);
    }
    void aServerWithoutAnAppViewHasNoCounts()
    {
        const Publication relay = newRelay(u"Combien"_s);
        const auto post = publish(relay);
        VERIFY_OK(post);
        const auto counts = QCoro::waitFor(
            m_connector->counts(relay.relay, relay.account, relay.secret, post->postId));
        QCOMPARE(counts.error().code, ErrorCode::Unsupported);
    }
    void anUnreachableServerSurelyHasNothing()
    {
        Publication relay = newRelay(u"Absent"_s);
        relay.account.server = QUrl(u"http://127.0.0.1:9"_s);
        QCOMPARE(publish(relay).error().code, ErrorCode::Network);
    }
    void signingInInTheBrowserPublishesRenewsAndIsTakenBack()
    {
        BlueskyConnector connector(m_http, { m_pds->url(), m_pds->directory(), {} });
        Person person;
        const auto connected = signInInBrowser(connector, person);
        const QString seen = QString::fromUtf8(QJsonDocument(person.said).toJson());
        QVERIFY2(connected,
            qPrintable(connected ? QString() : QString(connected.error().detail + seen)));
        QVERIFY2(
            person.said["end"_L1].toString().contains(u"go back to Relais"_s), qPrintable(seen));
        QCOMPARE(connected->account.remoteId, m_pds->did());
        QCOMPARE(connected->account.server, m_pds->url());
        QVERIFY(!connected->secret.contains(m_pds->password().toUtf8()));

        Publication relay = newRelay(u"Depuis le navigateur"_s);
        relay.account = connected->account;
        relay.account.id = { u"account-1"_s };
        relay.secret = connected->secret;
        relay.images = { { picture() } };
        auto post = QCoro::waitFor(connector.publish(relay));
        VERIFY_OK(post);
        QCOMPARE(recordOf(*post)["text"_L1].toString(), relay.text);

        // An access token that is taken no more is renewed, and the new tokens go on.
        auto spoiled = OAuthSecret::fromBytes(connected->secret);
        VERIFY_OK(spoiled);
        spoiled->accessToken.chop(8);
        relay = newRelay(u"Renouvelé"_s);
        relay.account = connected->account;
        relay.account.id = { u"account-2"_s };
        relay.secret = spoiled->toBytes();
        post = QCoro::waitFor(connector.publish(relay));
        VERIFY_OK(post);
        VERIFY_OK(QCoro::waitFor(connector.remove(relay.account, relay.secret, post->postId)));

        VERIFY_OK(QCoro::waitFor(connector.revoke(relay.account, relay.secret)));
        BlueskyConnector fresh(m_http, {});
        relay = newRelay(u"Fini"_s);
        relay.account = connected->account;
        relay.secret = connected->secret;
        QCOMPARE(QCoro::waitFor(fresh.publish(relay)).error().code, ErrorCode::Unauthorized);
        QCOMPARE(lookUp(relay)->lookup, Lookup::SurelyAbsent);
    }
    void manyRelaysNeedOneSession()
    {
        const PdsProcess limited(true); // 30 sign-ins in 5 minutes, as on the public servers
        QVERIFY(limited.isRunning());
        const auto connected = QCoro::waitFor(
            connectBluesky(m_http, limited.url(), limited.handle(), limited.appPassword()));
        VERIFY_OK(connected);
        BlueskyConnector connector(m_http, {});
        int done = 0;
        for (int i = 0; i < 40; ++i) {
            Publication relay = newRelay(QString::number(i));
            relay.account = connected->account;
            relay.secret = connected->secret;
            connector.publish(relay).then(
                [&done](Result<PublishedPost> post) { done += post ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 40, 30'000);
    }
    void aWithdrawnAppPasswordAsksToSignInAgain() // last: it ends the account's access
    {
        QVERIFY(m_pds->revokeAppPassword());
        BlueskyConnector fresh(m_http, {});
        const Publication relay = newRelay(u"Fini"_s);
        QCOMPARE(QCoro::waitFor(fresh.publish(relay)).error().code, ErrorCode::Unauthorized);
        QCOMPARE(lookUp(relay)->lookup, Lookup::SurelyAbsent);
    }
};

QTEST_GUILESS_MAIN(tst_Bluesky)
#include "tst_bluesky.moc"
