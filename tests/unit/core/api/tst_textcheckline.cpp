// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/textcheckline.h"

#include "core/domain/network.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Relais::Api;
using namespace Qt::StringLiterals;

class tst_TextCheckLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsAnswered()
    {
        const QJsonObject answer =
            checkLine("{\"id\":7,\"network\":\"bluesky\",\"text\":\"été #a https://b.com\"}");
        const QJsonObject expected = QJsonDocument::fromJson(
            "{\"id\":7,\"network\":\"bluesky\",\"length\":20,\"limit\":300,\"valid\":true,"
            "\"problems\":[],\"facets\":[{\"kind\":\"hashtag\",\"start\":6,\"end\":8,\"value\":"
            "\"a\"},{\"kind\":\"link\",\"start\":9,\"end\":22,\"value\":\"https://b.com\"}]}")
                                         .object();
        QCOMPARE(answer, expected);
    }
    void aLineWithoutANetworkHasTheOneThatIsSaid()
    {
        const QByteArray bare = "{\"id\":1,\"text\":\"a\"}";
        QCOMPARE(checkLine(bare, u"x"_s)[u"network"_s].toString(), u"x"_s);
        QCOMPARE(checkLine(bare)[u"error"_s].toString(), u"network-missing"_s);
        const QByteArray own = "{\"id\":1,\"network\":\"bluesky\",\"text\":\"a\"}";
        QCOMPARE(checkLine(own, u"x"_s)[u"network"_s].toString(), u"bluesky"_s);
    }
    void aBadLineIsAnsweredToo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no json") << QByteArray("hello")
                                 << QByteArray("{\"error\":\"not-json\",\"id\":null}");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray("{\"error\":\"not-json\",\"id\":null}");
        QTest::newRow("array") << QByteArray("[]")
                               << QByteArray("{\"error\":\"not-json\",\"id\":null}");
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\":\"\xff\"}")
                                   << QByteArray("{\"error\":\"not-json\",\"id\":null}");
        QTest::newRow("no id") << QByteArray("{\"network\":\"x\",\"text\":\"a\"}")
                               << QByteArray("{\"error\":\"id-missing\",\"id\":null}");
        QTest::newRow("no network") << QByteArray("{\"id\":\"a\",\"text\":\"a\"}")
                                    << QByteArray("{\"error\":\"network-missing\",\"id\":\"a\"}");
        QTest::newRow("unknown network")
            << QByteArray("{\"id\":\"a\",\"network\":\"X\",\"text\":\"a\"}")
            << QByteArray("{\"error\":\"network-unknown\",\"id\":\"a\"}");
        QTest::newRow("no text") << QByteArray("{\"id\":\"a\",\"network\":\"x\"}")
                                 << QByteArray("{\"error\":\"text-missing\",\"id\":\"a\"}");
        QTest::newRow("text of another type")
            << QByteArray("{\"id\":\"a\",\"network\":\"x\",\"text\":1}")
            << QByteArray("{\"error\":\"text-missing\",\"id\":\"a\"}");
        QTest::newRow("limit of nothing")
            << QByteArray("{\"id\":1,\"network\":\"mastodon\",\"text\":\"a\",\"maxLength\":0}")
            << QByteArray("{\"error\":\"limits-wrong\",\"id\":1}");
        QTest::newRow("link of no known length")
            << QByteArray("{\"id\":1,\"network\":\"mastodon\",\"text\":\"a\",\"linkLength\":-3}")
            << QByteArray("{\"error\":\"limits-wrong\",\"id\":1}");
        QTest::newRow("limit that is no number")
            << QByteArray("{\"id\":1,\"network\":\"x\",\"text\":\"a\",\"linkLength\":\"9\"}")
            << QByteArray("{\"error\":\"limits-wrong\",\"id\":1}");
        QTest::newRow("too deep") << QByteArray(40, '[')
                                  << QByteArray("{\"error\":\"not-json\",\"id\":null}");
        QTest::newRow("too long") << QByteArray(9 * 1024 * 1024, ' ')
                                  << QByteArray("{\"error\":\"line-too-long\",\"id\":null}");
    }
    void aBadLineIsAnsweredToo()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        QCOMPARE(QJsonDocument(checkLine(line)).toJson(QJsonDocument::Compact), answer);
    }
    void aServersOwnLimitsHold()
    {
        const QByteArray begin =
            "{\"id\":1,\"network\":\"mastodon\",\"text\":\"a https://example.com/b\"";
        QCOMPARE(checkLine(begin + "}")[u"length"_s].toInt(), 25);
        const QJsonObject own = checkLine(begin + ",\"maxLength\":20,\"linkLength\":15}");
        QCOMPARE(own[u"length"_s].toInt(), 17);
        QCOMPARE(own[u"limit"_s].toInt(), 20);
        QVERIFY(own[u"valid"_s].toBool());
        const QJsonObject inFull = checkLine(begin + ",\"maxLength\":20,\"linkLength\":-1}");
        QCOMPARE(inFull[u"length"_s].toInt(), 23);
        QVERIFY(!inFull[u"valid"_s].toBool());
    }
    void aFilesMarkIsNoneOfTheText()
    {
        const QJsonObject answer =
            checkLine("\xEF\xBB\xBF{\"id\":1,\"network\":\"bluesky\",\"text\":\"a\"}");
        QCOMPARE(answer[u"length"_s].toInt(), 1);
        const QJsonObject inside =
            checkLine("{\"id\":1,\"network\":\"bluesky\",\"text\":\"\xEF\xBB\xBF"
                      "a\"}");
        QCOMPARE(inside[u"length"_s].toInt(), 2);
    }
    void anyTextIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lone surrogate") << QByteArray("a\\ud800b");
        QTest::newRow("reversed surrogates") << QByteArray("\\ude00\\ud83d");
        QTest::newRow("NUL") << QByteArray("a\\u0000b");
        QTest::newRow("bidi") << QByteArray("\\u202eabc\\u2066");
        QTest::newRow("a megabyte") << QByteArray(1'000'000, 'a');
    }
    void anyTextIsAnswered()
    {
        QFETCH(QByteArray, text);
        for (const Relais::Network network : Relais::allNetworks()) {
            const QByteArray line = "{\"id\":\"1\",\"network\":\""
                + Relais::networkKey(network).toUtf8() + "\",\"text\":\"" + text + "\"}";
            const QJsonObject answer = checkLine(line);
            QVERIFY(!answer.contains(u"error"_s));
            QVERIFY(answer[u"length"_s].toInt() > 0);
            QVERIFY(!QJsonDocument::fromJson(QJsonDocument(answer).toJson()).isNull());
        }
    }
};

QTEST_APPLESS_MAIN(tst_TextCheckLine)
#include "tst_textcheckline.moc"
