// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/textcheck.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
QStringList valuesOf(const QString &text, Facet::Kind kind)
{
    QStringList values;
    for (const Facet &facet : checkText(Network::X, text).facets) {
        if (facet.kind == kind)
            values += facet.value;
    }
    return values;
}

QString tens(int count)
{
    return u"xxxxxxxxxx-"_s.repeated(count);
}
} // namespace

// The cases are those of twitter-text's conformance suite (validate.yml, extract.yml; version 3
// weights) as far as a public top-level domain list decides them alike.
class tst_XText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCharacterHasItsWeight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("overflowAt");
        const auto row = [](const char *name, const QString &text, int length, int overflow = -1) {
            QTest::newRow(name) << text << length << overflow;
        };
        row("plain", u"This is a test."_s, 15);
        row("link", u"Hi http://test.co"_s, 26);
        row("only a link", u"http://test.co"_s, 23);
        row("https", u"https://test.com"_s, 23);
        row("bare link", u"test.com"_s, 23);
        row("several links", u"Test https://test.com test https://test.com test.com test"_s, 86);
        row("overflow at 280", u"285 chars-"_s + u"xxxxxxxxxx-"_s.repeated(25), 285, 280);
        row("link in the middle",
            u"285 chars- http://www.twitter.com/jack "_s + u"xxxxxxxxxx-"_s.repeated(24), 299, 284);
        row("link at the end", tens(24) + u" http://www.twitter.com/jack "_s, 289, 265);
        row("ten links", u"https://www.twitter.com/aloha "_s.repeated(10), 240);
        row("160 CJK", u"故"_s.repeated(160), 320, 140);
        row("160 emoji", u"😷"_s.repeated(160), 320, 280);
        row("3 Latin + 160 CJK", u"the"_s + u"故"_s.repeated(160), 323, 141);
        row("decomposed", u"A\u0301B"_s, 2);
        row("NFD cafe", u"cafe\u0301"_s, 4);
        row("composition exclusion", u"A\uFB2C"_s, 4);
        row("decomposed beyond 280", u"x"_s.repeated(279) + u"A\u0301x"_s, 281, 281);
        row("wave", u"Hello, world! 👋"_s, 16);
        row("family", u"👨‍👩‍👧‍👦"_s, 2);
        row("mix", u"H🐱☺👨‍👩‍👧‍👦"_s, 7);
        row("emoji", u"😷👾😡🔥💩"_s, 10);
        row("skin tone and profession", u"🙋🏽👨‍🎤"_s, 4);
        row("emoji with selector", u"☺️❤️"_s, 4);
        row("text selector", u"☺\uFE0E"_s, 4);
        row("copyright", u"©"_s, 1);
        row("copyright as emoji", u"©️"_s, 2);
        row("keycap", u"1️⃣#️⃣"_s, 4);
        row("flags", u"🇫🇷🇩🇪"_s, 4);
        row("no flag", u"🇫🇫"_s, 4);
        row("Wales", u"🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"_s, 2);
        row("qualified sequence", u"🏳️‍🌈🏃‍♂️"_s, 4);
        row("sequence newer than its library", u"❤️‍🔥"_s, 5);
        row("unqualified sequence", u"🏳‍🌈"_s, 5);
        row("selector that belongs to none", u"⚡️✨️"_s, 6);
        row("no such sequence", u"👋‍🌈"_s, 5);
        row("modifier alone", u"🏻"_s, 2);
        row("CJK", u"저찀쯿쿿"_s, 8);
        row("beyond the BMP", u"\U00010000\U0010ffff"_s, 4);
        row("light punctuation", u"\u2000\u200D\u2010\u201F\u2032\u2037"_s, 6);
        row("heavy punctuation", u"\u200E\u200F\u2020\u2031\u2038"_s, 10);
        row("64 characters in a label", u"randomurl"_s.repeated(7) + u"s.com"_s, 68);
        row("long punycode",
            u"あ"_s.repeated(120) + u" http://"_s + u"あいうえおかきくけこ"_s.repeated(5)
                + u"あいう.com"_s,
            358, 144);
        row("short punycode",
            u"あ"_s.repeated(120) + u" http://"_s + u"あいうえおかきくけこ"_s.repeated(5)
                + u"あい.com"_s,
            264);
        row("lone surrogate", QString(QChar(0xD800)) + u"a"_s, 3);
    }
    void everyCharacterHasItsWeight()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(int, overflowAt);
        const TextCheck check = checkText(Network::X, text);
        QCOMPARE(check.length, length);
        QCOMPARE(check.overflowAt, overflowAt);
        QCOMPARE(check.problems.contains(u"too-long"_s), length > 280);
    }

    void validOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("short") << u"I am a Tweet"_s << true;
        QTest::newRow("140 double") << u"の"_s.repeated(140) << true;
        QTest::newRow("141 double") << u"の"_s.repeated(141) << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("BOM") << u"a\uFEFFb"_s << false;
        QTest::newRow("U+FFFE") << u"a\uFFFEb"_s << false;
        QTest::newRow("U+FFFF") << u"a\uFFFFb"_s << false;
        QTest::newRow("bidi") << u"a\u202Eb"_s << true;
    }
    void validOrNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(checkText(Network::X, text).valid, valid);
    }

    void linksAreFound_data();
    void linksAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, urls);
        QCOMPARE(valuesOf(text, Facet::Kind::Link), urls);
        for (const Facet &facet : checkText(Network::X, text).facets) {
            if (facet.kind == Facet::Kind::Link)
                QCOMPARE(text.mid(facet.start, facet.end - facet.start), facet.value);
        }
    }

    void mentionsAreFound_data();
    void mentionsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, handles);
        QCOMPARE(valuesOf(text, Facet::Kind::Mention), handles);
    }

    void hashtagsAreFound_data();
    void hashtagsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tags);
        QCOMPARE(valuesOf(text, Facet::Kind::Hashtag), tags);
    }

    void offsetsAreThoseOfTheTextAsTyped()
    {
        const QString text = u"cafe\u0301 #cafe\u0301 http://test.co"_s;
        const TextCheck check = checkText(Network::X, text);
        QCOMPARE(check.facets.size(), 2);
        QCOMPARE(text.mid(check.facets[0].start, check.facets[0].end - check.facets[0].start),
            u"#cafe\u0301"_s);
        QCOMPARE(text.mid(check.facets[1].start), u"http://test.co"_s);
    }
    void aPremiumLimitIsObeyed()
    {
        QVERIFY(checkText(Network::X, u"a"_s.repeated(4000), { .maxLength = 25'000 }).valid);
    }
};

void tst_XText::linksAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("urls");
    int number = 0;
    const auto row = [&number](const QString &text, const QStringList &urls) {
        QTest::addRow("%d", ++number) << text << urls;
    };
    const auto whole = [&row](const QString &url) { row(u"text "_s + url, { url }); };
    whole(u"http://google.com"_s);
    whole(u"http://foobar.com/#"_s);
    whole(u"http://google.com/#search?q=iphone%20-filter%3Alinks"_s);
    whole(u"http://somedomain.com/index.php?path=/abc/def/"_s);
    whole(u"http://somehost.com:3000"_s);
    whole(u"http://xo.com/~matthew+%ff-x"_s);
    whole(u"http://xo.com/~matthew+%ff-,.;x"_s);
    whole(u"http://xo.com/,.;x"_s);
    whole(u"http://en.wikipedia.org/wiki/Primer_(film)"_s);
    whole(u"http://www.ams.org/bookstore-getitem/item=mbk-59"_s);
    whole(u"http://✪df.ws/ejp"_s);
    whole(u"http://chilp.it/?77e8fd"_s);
    whole(u"http://x.com/oneletterdomain"_s);
    whole(u"http://msdn.microsoft.com/ja-jp/library/system.net.httpwebrequest(v=VS.100).aspx"_s);
    whole(u"http://word-and-a-number-8-ftw.domain.com/"_s);
    whole(u"http://sub_domain-dash.twitter.com"_s);
    whole(u"http://a.b.cd"_s);
    whole(u"http://a_b.c-d.com"_s);
    whole(u"http://a-b.c.com"_s);
    whole(u"http://www.foo.com/foo/path-with-period./"_s);
    whole(u"http://www.foo.com/bar-path/some.stm?param1=foo;param2=P1|0||P2|0"_s);
    whole(u"http://foo.com/bar/123/foo_&_bar/"_s);
    whole(u"http://www.andersondaradio.no.comunidades.net/"_s);
    whole(u"http://twitter.com/Русские_слова"_s);
    whole(u"http://xn--ls8h.XN--ls8h.la/"_s);
    whole(u"http://foobar.みんな/"_s);
    whole(u"http://foobar.中国/"_s);
    whole(u"http://foobar.پاکستان/"_s);
    whole(u"HTTPS://www.ExaMPLE.COM/index.html"_s);
    whole(u"http://example.com/track/We_Up_(Album_Version_(Edited))"_s);
    row(u"text http://domain-dash_2314352345_dfasd.foo-cow_4352.com"_s, {});
    row(u"text http://-dash_2314352345_dfasd.foo-cow_4352.com"_s, {});
    row(u"text http://no-tld"_s, {});
    row(u"text http://tld-too-short.x"_s, {});
    row(u"(http://twitter.com"_s, { u"http://twitter.com"_s });
    row(u"text http://foo.com?#foo text"_s, { u"http://foo.com?#foo"_s });
    row(u"foo.com foo.net foo.org foo.edu foo.gov"_s,
        { u"foo.com"_s, u"foo.net"_s, u"foo.org"_s, u"foo.edu"_s, u"foo.gov"_s });
    row(u"foo.baz foo.co.jp www.xxxxxxx.baz www.foo.co.uk wwwww.xxxxxxx foo.comm foo.somecom"_s,
        { u"foo.co.jp"_s, u"www.foo.co.uk"_s });
    row(u"t.co/abcde bit.ly/abcde"_s, { u"t.co/abcde"_s, u"bit.ly/abcde"_s });
    row(u"Go to http://example.com/a+ or http://example.com/a-"_s,
        { u"http://example.com/a+"_s, u"http://example.com/a-"_s });
    row(u"@user Try http:// example.com/path"_s, { u"example.com/path"_s });
    row(u"これは日本語です。example.com/path/index.html中国語example.com/path한국"_s,
        { u"example.com/path/index.html"_s, u"example.com/path"_s });
    row(u"twitter.comこれは日本語です。example.com中国語t.co/abcde한국twitter.com example2.comテストtwitter.com/abcde"_s,
        { u"twitter.com"_s, u"example.com"_s, u"t.co/abcde"_s, u"twitter.com"_s, u"example2.com"_s,
            u"twitter.com/abcde"_s });
    row(u"http://twitter.com/これは日本語です。example.com中国語http://t.co/abcde한국twitter.comテストexample2.comテストhttp://twitter.com/abcde"_s,
        { u"http://twitter.com/"_s, u"example.com"_s, u"http://t.co/abcde"_s, u"twitter.com"_s,
            u"example2.com"_s, u"http://twitter.com/abcde"_s });
    row(u"MLB.tv vine.co twitch.tv t.co"_s,
        { u"MLB.tv"_s, u"vine.co"_s, u"twitch.tv"_s, u"t.co"_s });
    for (const QString &bad :
        { u"http://-leadingdash.twitter.com"_s, u"http://trailingdash-.twitter.com"_s,
            u"http://_leadingunderscore.twitter.com"_s, u"http://trailingunderscore_.twitter.com"_s,
            u"http://-twitter.com"_s, u"http://twitter-.com"_s, u"http://twitter_underscore.com"_s,
            u"http://twitter.c_o_m"_s, u"john.doe.gov@mail.com"_s, u"john.doe.jp@mail.com"_s,
            u"long.test.tar.bz2 test.tar.bz2 tar.bz2"_s })
        row(u"test "_s + bad, {});
    row(u"test ELPAÍS.com"_s, { u"ELPAÍS.com"_s });
    row(u"test http://twitter.com/."_s, { u"http://twitter.com/"_s });
    row(u"http://example.com/path...................."_s, { u"http://example.com/path"_s });
    row(u"http://example.com/,,,,,,,,,,,,,,,,,,,"_s, { u"http://example.com/"_s });
    row(u"#test.com @test.com #http://test.com @http://test.com #t.co/abcde @t.co/abcde"_s, {});
    row(u"I like http://t.co/pbY2NfTZ's website"_s, { u"http://t.co/pbY2NfTZ"_s });
    row(u"http://t.co/FNkPfmii- http://t.co/ulYGBYSo: http://t.co/8t7G3ddS#a"_s,
        { u"http://t.co/FNkPfmii"_s, u"http://t.co/ulYGBYSo"_s, u"http://t.co/8t7G3ddS"_s });
    row(u"http://t.co/"_s + QString(41, u'a'), {});
    row(u"http://twitter.com\nhttp://example.com\nexample.com/path\nit.so/abcde"_s,
        { u"http://twitter.com"_s, u"http://example.com"_s, u"example.com/path"_s,
            u"it.so/abcde"_s });
    row(u"$http://twitter.com $twitter.com $http://t.co/abcde $t.co/abcde $t.co $TVI.CA"_s, {});
    row(u"http://example.com/"_s + QString(4100, u'a'), {});
}

void tst_XText::mentionsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("handles");
    int number = 0;
    const auto row = [&number](const QString &text, const QStringList &handles) {
        QTest::addRow("%d", ++number) << text << handles;
    };
    row(u"@username reply"_s, { u"username"_s });
    row(u"mention @user_name @12345"_s, { u"user_name"_s, u"12345"_s });
    row(u"の@usernameに到着を待っている"_s, { u"username"_s });
    row(u"Current Status: @_@ (cc: @username)"_s, { u"username"_s });
    row(u"@aliceìnheiro something"_s, {});
    row(u"@username email me @test@example.com"_s, { u"username"_s });
    row(u"@http://twitter.com"_s, {});
    row(u"@username\n@mention"_s, { u"username"_s, u"mention"_s });
    row(u"RT@username RT:@mention RT @test"_s, { u"username"_s, u"mention"_s, u"test"_s });
    row(u"rT@username Rt:@mention"_s, { u"username"_s, u"mention"_s });
    for (const QString &sign : { u"!"_s, u"@"_s, u"#"_s, u"$"_s, u"%"_s, u"&"_s, u"*"_s })
        row(u"f"_s + sign + u"@kn"_s, {});
    row(u"start@kn"_s, {});
    row(u"@username/list-name is a list"_s, {});
    row(u"@username/7list-name is none"_s, { u"username"_s });
    row(u"@abcdefghijklmnopqrstuvwxyz"_s, { u"abcdefghijklmnopqrst"_s });
}

void tst_XText::hashtagsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    int number = 0;
    const auto row = [&number](const QString &text, const QStringList &tags) {
        QTest::addRow("%d", ++number) << text << tags;
    };
    row(u"a #hashtag here #hashtag1 #1hashtag"_s, { u"hashtag"_s, u"hashtag1"_s, u"1hashtag"_s });
    row(u"On the #16 bus #0"_s, {});
    row(u"(#hashtag1 )#hashtag2 [#hashtag3 ]#hashtag4 ’#hashtag5’#hashtag6"_s,
        { u"hashtag1"_s, u"hashtag2"_s, u"hashtag3"_s, u"hashtag4"_s, u"hashtag5"_s,
            u"hashtag6"_s });
    row(u"#mañana #café #münchen #ашок #트위터 #カタカナ #漢字"_s,
        { u"mañana"_s, u"café"_s, u"münchen"_s, u"ашок"_s, u"트위터"_s, u"カタカナ"_s, u"漢字"_s });
    row(u"日本語ハッシュテスト。#日本語ハッシュタグ。"_s, { u"日本語ハッシュタグ"_s });
    row(u"全角英数字 ＃ｈａｓｈｔａｇ１２３"_s, { u"ｈａｓｈｔａｇ１２３"_s });
    row(u"日本語ハッシュタグ#日本語ハッシュタグ"_s, {});
    row(u"#云々 #学問のすゝめ #各〃 #メ～テレ #メ〜テレ"_s,
        { u"云々"_s, u"学問のすゝめ"_s, u"各〃"_s, u"メ～テレ"_s, u"メ〜テレ"_s });
    row(u"#hashtag: #hashtag; #hashtag, #hashtag. #hashtag! #hashtag?"_s,
        QStringList(6, u"hashtag"_s));
    row(u":#hashtag ;#hashtag ,#hashtag .#hashtag !#hashtag ?#hashtag"_s,
        QStringList(6, u"hashtag"_s));
    row(u"#http://twitter.com #https://twitter.com"_s, {});
    row(u"http://twitter.com/#hashtag twitter.com/#hashtag"_s, {});
    // Letters of a later Unicode count where their other case does.
    row(u"#\u1C92\u1C93 \uAB8A#RT #\u13F8\u1C80"_s, { u"\u1C92\u1C93"_s, u"\u13F8\u1C80"_s });
    row(u"#سیاست #برنامه_نویسی"_s, { u"سیاست"_s, u"برنامه_نویسی"_s });
    row(u"#עַל־יְדֵי #וכו׳ #מ״כ"_s, { u"עַל־יְדֵי"_s, u"וכו׳"_s, u"מ״כ"_s });
    row(u"#۳۴۵هشتگ #महात्मा_१२३४ #१२३४"_s, { u"۳۴۵هشتگ"_s, u"महात्मा_१२३४"_s });
    row(u"#il·lusió"_s, { u"il·lusió"_s });
    row(u"#_ #1_2 #122 #〃"_s, {});
    row(u"#\U00020021 #A\U000104a0"_s, { u"\U00020021"_s, u"A\U000104a0"_s });
    row(u"#one#two"_s, {});
    row(u"a&#nope ☺️#yes"_s, { u"yes"_s });
    row(u"#️⃣ is a keycap"_s, {});
}

QTEST_APPLESS_MAIN(tst_XText)
#include "tst_xtext.moc"
