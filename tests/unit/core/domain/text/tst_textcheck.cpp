// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/textcheck.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_TextCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNetworkHasItsLimit_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QString>("character");
        QTest::addColumn<int>("limit");
        QTest::newRow("wall") << Network::Wall << u"e\u0301"_s << 3000;
        QTest::newRow("linkedin") << Network::LinkedIn << u"a"_s << 3000;
        QTest::newRow("facebook") << Network::Facebook << u"a"_s << 63206;
        QTest::newRow("threads") << Network::Threads << u"é"_s << 500;
        QTest::newRow("x") << Network::X << u"é"_s << 280;
        QTest::newRow("mastodon") << Network::Mastodon << u"e\u0301"_s << 500;
        QTest::newRow("bluesky") << Network::Bluesky << u"e\u0301"_s << 300;
        // UTF-16 units, code points, bytes.
        QTest::newRow("instagram") << Network::Instagram << u"é"_s << 2200;
        QTest::newRow("pinterest") << Network::Pinterest << u"é"_s << 800;
        QTest::newRow("tiktok") << Network::TikTok << u"é"_s << 2200;
        QTest::newRow("telegram") << Network::Telegram << u"é"_s << 4096;
        QTest::newRow("slack") << Network::Slack << u"é"_s << 40'000;
        QTest::newRow("chatter") << Network::Chatter << u"é"_s << 10'000;
        QTest::newRow("rocket.chat") << Network::RocketChat << u"é"_s << 5000;
        QTest::newRow("misskey") << Network::Misskey << u"👋"_s << 3000;
        QTest::newRow("reddit") << Network::Reddit << u"👋"_s << 40'000;
        QTest::newRow("mattermost") << Network::Mattermost << u"👋"_s << 16'383;
        QTest::newRow("youtube") << Network::YouTube << u"a"_s << 5000;
        QTest::newRow("teams") << Network::Teams << u"a"_s << 28'000;
        QTest::newRow("matrix") << Network::Matrix << u"a"_s << 60'000;
    }
    void whatCountsBytesCountsThoseOfALetter()
    {
        for (const Network network : { Network::YouTube, Network::Teams, Network::Matrix }) {
            QCOMPARE(checkText(network, u"é"_s).length, 2);
            QCOMPARE(checkText(network, u"👋"_s).length, 4);
        }
    }
    //! Of 65,536 bytes, the event's own frame takes the rest.
    void onMatrixTheTextCountsAsItStandsInTheEvent()
    {
        const auto length = [](const QString &text) {
            return checkText(Network::Matrix, text).length;
        };
        QCOMPARE(length(u"a\nb"_s), 4);
        QCOMPARE(length(u"\"a\\\t\""_s), 9);
        QCOMPARE(length(u"\x01"_s), 6);
        QCOMPARE(length(u"\x7F</>"_s), 4); // not escaped in canonical JSON
        QCOMPARE(length(u"é👋\u2028"_s), 9);
        QVERIFY(checkText(Network::Matrix, u"\""_s.repeated(30'000)).valid);
        QCOMPARE(checkText(Network::Matrix, u"\""_s.repeated(30'001)).overflowAt, 30'000);
    }
    void everyNetworkHasItsLimit()
    {
        QFETCH(Network, network);
        QFETCH(QString, character);
        QFETCH(int, limit);
        const TextCheck full = checkText(network, character.repeated(limit));
        QCOMPARE(full.limit, limit);
        QCOMPARE(full.length, limit);
        QCOMPARE(full.overflowAt, -1);
        QVERIFY(full.valid);
        const TextCheck over = checkText(network, character.repeated(limit + 1));
        QCOMPARE(over.overflowAt, limit * character.size());
        QCOMPARE(over.problems, QStringList { u"too-long"_s });
        QVERIFY(!over.valid);
        QVERIFY(textRefusal(full));
        QCOMPARE(textRefusal(over).error().reason, u"text-too-long"_s);
    }
    void whatHasNoLimitNeverOverflows()
    {
        for (const Network network : { Network::WhatsApp, Network::Email }) {
            const TextCheck check = checkText(network, u"a"_s.repeated(100'000));
            QCOMPARE(check.limit, 0);
            QCOMPARE(check.length, 100'000);
            QVERIFY(check.valid);
        }
    }
    void linkedInCountsLikeItsOwnPage()
    {
        const TextCheck check = checkText(Network::LinkedIn, u"👋 (a) #tag https://a.example"_s);
        QCOMPARE(check.length, 29);
        QCOMPARE(check.facets.size(), 1); // "example" is no top-level domain
        QCOMPARE(check.facets[0].value, u"tag"_s);
        QCOMPARE(checkText(Network::LinkedIn, u"a"_s.repeated(2999) + u"👋"_s).overflowAt, 2999);
    }
    void threadsCountsAnEmojiByItsBytes()
    {
        QCOMPARE(checkText(Network::Threads, u"a🎉"_s).length, 5);
        QCOMPARE(checkText(Network::Threads, u"👨‍👩‍👧‍👦"_s).length, 25);
        QCOMPARE(checkText(Network::Threads, u"日本"_s).length, 2);
        QCOMPARE(checkText(Network::Threads, u"a"_s.repeated(498) + u"🎉"_s).overflowAt, 498);
    }
    void threadsTakesFiveLinks()
    {
        const QString five = u"http://a.com http://b.com http://c.com http://d.com http://e.com"_s;
        QVERIFY(checkText(Network::Threads, five).valid);
        QVERIFY(checkText(Network::Threads, five + u" http://a.com"_s).valid);
        const TextCheck six = checkText(Network::Threads, five + u" http://f.com"_s);
        QCOMPARE(six.problems, QStringList { u"too-many-links"_s });
        QVERIFY(!six.valid);
    }
    void threadsKeepsTheFirstTag()
    {
        const TextCheck check = checkText(Network::Threads, u"#one and #two by @a.b."_s);
        QCOMPARE(check.facets.size(), 2);
        QCOMPARE(check.facets[0].value, u"one"_s);
        QCOMPARE(check.facets[1].value, u"a.b"_s);
        QCOMPARE(check.problems, QStringList { u"too-many-hashtags"_s });
        QVERIFY(check.valid); // it is published, with one tag
    }
    void instagramRefusesMoreThanFiveHashtagsAndTwentyMentions()
    {
        const QString five = u"#a #b #c #d #e"_s;
        QVERIFY(checkText(Network::Instagram, five).valid);
        const TextCheck six = checkText(Network::Instagram, five + u" #f"_s);
        QCOMPARE(six.problems, QStringList { u"hashtags-over-limit"_s });
        QVERIFY(!six.valid);
        QVERIFY(checkText(Network::LinkedIn, five + u" #f"_s).valid);
        const QString twenty = u"@a.b "_s.repeated(20);
        QVERIFY(checkText(Network::Instagram, twenty + u"lea@example.com"_s).valid);
        const TextCheck more = checkText(Network::Instagram, twenty + u"@c"_s);
        QCOMPARE(more.problems, QStringList { u"mentions-over-limit"_s });
        QVERIFY(!more.valid);
    }
    void threadsTakesATagOfFiftyCharacters()
    {
        const QString letter = u"\U00010400"_s; // two UTF-16 units
        const auto tags = [&letter](int count) {
            return checkText(Network::Threads, u'#' + letter.repeated(count)).facets.size();
        };
        QCOMPARE(tags(50), 1);
        QCOMPARE(tags(51), 0);
    }
    void youTubeTakesNoAngles()
    {
        for (const QString &text : { u"a < b"_s, u"a > b"_s }) {
            const TextCheck check = checkText(Network::YouTube, text);
            QCOMPARE(check.problems, QStringList { u"invalid-character"_s });
            QVERIFY(!check.valid);
            QVERIFY(checkText(Network::TikTok, text).valid);
        }
        QVERIFY(checkText(Network::YouTube, u"a & \"b\" «c» ＜d＞"_s).valid);
    }
    void nothingIsEmptyEverywhere()
    {
        for (const Network network : allNetworks()) {
            for (const QString &text : { QString(), u" \n\t"_s, u"\u00A0"_s }) {
                const TextCheck check = checkText(network, text);
                QVERIFY(check.problems.contains(u"empty"_s));
                QVERIFY(!check.valid);
            }
        }
    }
    void whatCannotBeSentIsInvalid()
    {
        for (const Network network : allNetworks()) {
            for (const QString &text :
                { QString(u"a"_s + QChar(0)), QString(u"a"_s + QChar(0xDC00)) }) {
                const TextCheck check = checkText(network, text);
                QCOMPARE(check.problems, QStringList { u"invalid-character"_s });
                QVERIFY(!check.valid);
            }
        }
    }
    void facetsLieInTheTextWhateverItHolds()
    {
        // Pieces that are awkward beside each other, in a random but repeatable order.
        const QStringList pieces { u"http://"_s, u"a.com"_s, u"/"_s, u"("_s, u")"_s, u"#"_s, u"@"_s,
            u"é"_s, u"e\u0301"_s, u"👨‍👩‍👧"_s, u"\u200D"_s, u"\uFE0F"_s, u"日本"_s,
            u" "_s, u"\n"_s, u"x"_s, u"."_s, u"?"_s, u"_"_s, u"-"_s, u"\u202E"_s, u"🇫"_s,
            QString(QChar(0xD83D)), QString(QChar(0)), u"1"_s, u"\u20E3"_s, u"RT"_s, u"t.co/a"_s };
        QRandomGenerator random(20261123);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(24); i >= 0; --i)
                text += pieces[random.bounded(int(pieces.size()))];
            for (const Network network : allNetworks()) {
                const TextCheck check = checkText(network, text);
                const qsizetype end = network == Network::Bluesky ? text.size() * 3 : text.size();
                int last = 0;
                for (const Facet &facet : check.facets) {
                    QVERIFY(facet.start >= last && facet.end > facet.start && facet.end <= end);
                    last = facet.end;
                }
                QVERIFY(check.length <= text.size() * 25);
            }
        }
    }
    void aLongTextTakesNoSquareOfItsTime_data()
    {
        QTest::addColumn<QString>("piece");
        int number = 0;
        for (const QString &piece :
            { u"a"_s, u"a."_s, u"."_s, u"#a"_s, u"@"_s, u"@a"_s, u"("_s, u"http://"_s,
                u"http://a.com/("_s, u"https://a.com "_s, u"日."_s, u"日本語"_s, u"e\u0301"_s,
                u"\u0301\u0323"_s, u"👨‍"_s, u"👨‍👩‍👧 "_s, u"🇫"_s, u"1\uFE0F"_s,
                u"_.-"_s, u"a.com"_s, u"a.comé"_s, u" #1"_s, u"x@a.b"_s, QString(QChar(0xD83D)),
                u"\u202E"_s, u"a_b.com/"_s, u"?"_s, u"\u1100"_s, u"·"_s, u"#·"_s })
            QTest::addRow("%d", ++number) << piece;
    }
    void aLongTextTakesNoSquareOfItsTime()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(150'000 / piece.size());
        for (const Network network : allNetworks())
            QVERIFY(checkText(network, text).length > 0);
    }
    void everyKeystrokeIsChecked()
    {
        const QString text =
            u"Nous ouvrons notre usine de pompes à chaleur : 120 emplois à Lyon 🎉 "
            u"#LifeAtNorvane @lea https://relais.norvane.example/r/abcdefgh "_s.repeated(2);
        for (const Network network :
            { Network::Bluesky, Network::Mastodon, Network::X, Network::LinkedIn }) {
            for (qsizetype end = 1; end <= text.size(); ++end) {
                if (text.at(end - 1).isHighSurrogate())
                    continue; // half a key
                const TextCheck check = checkText(network, text.first(end));
                QVERIFY(check.length > 0 && check.overflowAt == -1);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_TextCheck)
#include "tst_textcheck.moc"
