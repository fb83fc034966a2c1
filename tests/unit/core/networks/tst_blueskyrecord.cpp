// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/bluesky/blueskyrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'795'435'200'123, Qt::UTC);

BlueskyPost plainPost()
{
    BlueskyPost post;
    post.text = u"Bonjour"_s;
    post.createdAt = noon;
    post.language = u"fr"_s;
    return post;
}

} // namespace

class tst_BlueskyRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeyOfARelayNeverChanges()
    {
        const RelayId relay { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
        const QString key = blueskyRecordKey(relay, noon);
        QCOMPARE(key, blueskyRecordKey(relay, noon));
        // The syntax of a TID in https://atproto.com/specs/tid.
        static const QRegularExpression tid(u"^[234567abcdefghij][234567a-z]{12}$"_s);
        QVERIFY2(tid.match(key).hasMatch(), qPrintable(key));
    }
    void keysSortByTime()
    {
        const RelayId relay { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
        QVERIFY(blueskyRecordKey(relay, noon) < blueskyRecordKey(relay, noon.addMSecs(1)));
        QVERIFY(blueskyRecordKey(relay, noon) < blueskyRecordKey(relay, noon.addYears(10)));
    }
    void relaysOfOneMomentHaveTheirOwnKeys()
    {
        QSet<QString> keys;
        for (int i = 0; i < 100; ++i)
            keys.insert(blueskyRecordKey({ QString::number(i) }, noon));
        QCOMPARE(keys.size(), 100);
    }
    void thePartsOfAThreadHaveKeysMadeOfTheFirsts()
    {
        const RelayId relay { u"0190163d-8694-739b-aea5-966c26f8ad91"_s };
        const QString first = blueskyRecordKey(relay, noon);
        QCOMPARE(blueskyPartKey(first, 0), first);
        for (int part = 1; part < 10; ++part) {
            QCOMPARE(blueskyPartKey(first, part), blueskyRecordKey(relay, noon.addMSecs(part)));
            QVERIFY(blueskyPartKey(first, part) > blueskyPartKey(first, part - 1));
        }
        QCOMPARE(blueskyPartKey(u"self"_s, 1), QString());
        QCOMPARE(blueskyPartKey(u"0123456789012"_s, 1), QString()); // no such digits
    }
    void anAnswerNamesWhatItAnswers()
    {
        BlueskyPost post = plainPost();
        QVERIFY(!blueskyRecord(post).contains("reply"_L1));
        post.reply = { { u"root"_s, u"r"_s }, { u"parent"_s, u"p"_s } };
        QCOMPARE(blueskyRecord(post)["reply"_L1], QJsonValue(post.reply));
    }
    void thePlainPostIsTheDocumentedRecord()
    {
        const QByteArray expected =
            R"({"$type":"app.bsky.feed.post","createdAt":"2026-11-23T12:00:00.123Z",)"
            R"("langs":["fr"],"text":"Bonjour"})";
        const QJsonObject record = blueskyRecord(plainPost());
        QCOMPARE(QJsonDocument(record).toJson(QJsonDocument::Compact), expected);
    }
    void whatServersRefuseIsNoFacet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("meanings");
        const auto row = [](const char *name, const QString &text, const QStringList &meanings) {
            QTest::newRow(name) << text << meanings;
        };
        row("scheme alone", u"http://."_s, {});
        row("scheme alone, in a sentence", u"It begins with https://!"_s, {});
        row("no host", u"https:///etc/x"_s, {});
        row("no scheme", u"httpbin.example"_s, {});
        row("a scheme further on", u"httpbin.example/?to=https://b.com"_s, {});
        row("odd, but taken", u"https://-"_s, { u"https://-"_s });
        row("capitals in the scheme", u"httpS://b.com"_s, { u"httpS://b.com"_s });
        row("bare domain", u"(b.com)"_s, { u"https://b.com"_s });
        const QString stacked = u"a"_s + u"\u0301"_s.repeated(10); // 21 bytes
        row("tag of many bytes", u'#' + stacked.repeated(31), {});
        row("tag of as many as fit", u'#' + stacked.repeated(30), { stacked.repeated(30) });
    }
    void whatServersRefuseIsNoFacet()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, meanings);
        BlueskyPost post;
        post.text = text;
        post.facets = checkText(Network::Bluesky, text).facets;
        QVERIFY(!post.facets.isEmpty()); // it is highlighted all the same
        QStringList sent;
        for (const QJsonValue facet : blueskyRecord(post)["facets"_L1].toArray()) {
            const QJsonValue feature = facet["features"_L1][0];
            sent.append(feature["uri"_L1].toString() + feature["tag"_L1].toString());
        }
        QCOMPARE(sent, meanings);
    }
    void facetsCarryTheirMeaningAndBytes()
    {
        BlueskyPost post = plainPost();
        post.facets = { { Facet::Kind::Link, 0, 5, u"https://a.example"_s },
            { Facet::Kind::Hashtag, 6, 9, u"été"_s },
            { Facet::Kind::Mention, 10, 15, u"noor.test"_s },
            { Facet::Kind::Mention, 16, 20, u"nobody.test"_s } };
        post.dids = { { u"noor.test"_s, u"did:plc:abc"_s }, { u"nobody.test"_s, QString() } };
        const QJsonArray facets = blueskyRecord(post)["facets"_L1].toArray();
        QCOMPARE(facets.size(), 3); // who is not known stays plain text
        QCOMPARE(facets[0]["features"_L1][0]["uri"_L1].toString(), u"https://a.example"_s);
        QCOMPARE(facets[1]["index"_L1]["byteStart"_L1].toInt(), 6);
        QCOMPARE(facets[1]["features"_L1][0]["tag"_L1].toString(), u"été"_s);
        QCOMPARE(facets[2]["features"_L1][0]["did"_L1].toString(), u"did:plc:abc"_s);
    }
    void aLinkGetsACardAndACardItsPicture()
    {
        BlueskyPost post = plainPost();
        post.images = { { { { u"$type"_s, u"blob"_s } } } };
        post.card = { QUrl(u"https://r.example/r/a"_s), u"Titre"_s, u"Pourquoi"_s };
        const QJsonObject embed = blueskyRecord(post)["embed"_L1].toObject();
        QCOMPARE(embed["$type"_L1].toString(), u"app.bsky.embed.external"_s);
        QCOMPARE(embed["external"_L1]["uri"_L1].toString(), u"https://r.example/r/a"_s);
        QCOMPARE(embed["external"_L1]["thumb"_L1], QJsonValue(post.images.first().blob));
    }
    void withoutACardThePictureStandsAlone()
    {
        BlueskyPost post = plainPost();
        post.images = { { { { u"$type"_s, u"blob"_s } }, u"Une digue"_s, { 16, 9 } } };
        const QJsonObject embed = blueskyRecord(post)["embed"_L1].toObject();
        QCOMPARE(embed["$type"_L1].toString(), u"app.bsky.embed.images"_s);
        QCOMPARE(embed["images"_L1][0]["alt"_L1].toString(), u"Une digue"_s);
        QCOMPARE(embed["images"_L1][0]["aspectRatio"_L1]["width"_L1].toInt(), 16);
    }
    void aDoubtfulLanguageIsLeftOut()
    {
        BlueskyPost post = plainPost();
        for (const QString &language : { QString(), u"français"_s, u"x"_s, u"fr_FR"_s }) {
            post.language = language;
            QVERIFY(!blueskyRecord(post).contains("langs"_L1));
        }
    }
};

QTEST_APPLESS_MAIN(tst_BlueskyRecord)
#include "tst_blueskyrecord.moc"
