// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/textcheck.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
int lengthOf(const QString &text)
{
    return checkText(Network::Mastodon, text).length;
}

QStringList valuesOf(const QString &text, Facet::Kind kind)
{
    QStringList values;
    for (const Facet &facet : checkText(Network::Mastodon, text).facets) {
        if (facet.kind == kind)
            values += facet.value;
    }
    return values;
}
} // namespace

// The cases are those of Mastodon's own specs (status_length_validator_spec, tag_spec,
// account_spec) and its web client's counter.
class tst_MastodonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsTheServer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const QString &text, int length) {
            QTest::newRow(name) << text << length;
        };
        const QString b30 = u"b"_s.repeated(30);
        row("plain", u"a"_s.repeated(500), 500);
        row("emoji", u"✨"_s.repeated(500), 500);
        row("families", u"👨‍👩‍👧‍👦"_s.repeated(50), 50);
        row("link", u"a"_s.repeated(476) + u" http://"_s + b30 + u".com/example"_s, 500);
        row("no link behind a letter",
            u"a"_s.repeated(476) + u"http://"_s + b30 + u".com/example"_s, 476 + 49);
        row("a link that is too long", u"http://example.com/valid?"_s + u"#foo?"_s.repeated(1000),
            5025);
        row("a link without scheme", u"example.com/path"_s, 16);
        row("short link counts as much", u"https://a.co"_s, 23);
        row("other schemes", u"gemini://example.com ipfs://example.com"_s, 47);
        row("ftp", u"ftp://example.com"_s, 17);
        row("remote mention", u"a"_s.repeated(475) + u" @alice@"_s + b30 + u".com"_s, 482);
        row("overly long server", u"@alice@"_s + u"b"_s.repeated(500) + u".com"_s, 511);
        row("local mention", u"Hi @alice"_s, 9);
        row("mention with dot", u"@alice@example.com."_s, 7);
        row("no mention in a mail address", u"me@example.com"_s, 14);
        row("no mention in a link", u"https://example.com/@alice@b.com"_s, 23);
        row("path with any letters", u"https://example.com/日本語 x"_s, 25);
        row("brackets", u"(https://example.com/a_(b))"_s, 25);
        row("trailing dot", u"https://example.com/."_s, 24);
        row("two links", u"https://a.com https://b.com"_s, 47);
    }
    void countsAsTheServer()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QCOMPARE(lengthOf(text), length);
    }
    void theServersLimitsAreObeyed()
    {
        const TextCheck check =
            checkText(Network::Mastodon, u"see https://example.com"_s, { 5000, 30 });
        QCOMPARE(check.limit, 5000);
        QCOMPARE(check.length, 34);
        const TextCheck inFull =
            checkText(Network::Mastodon, u"see https://example.com"_s, { 0, -1 });
        QCOMPARE(inFull.limit, 500);
        QCOMPARE(inFull.length, 23);
        QCOMPARE(checkText(Network::Mastodon, u"e\u0301@a@b.com👋"_s, { 4, -1 }).length, 11);
        QCOMPARE(checkText(Network::Mastodon, u"👋👋👋"_s, { 2, -1 }).overflowAt, 4);
        const TextCheck clusters =
            checkText(Network::Mastodon, u"e\u0301 https://example.com @a@b.com"_s, { 20, -2 });
        QCOMPARE(clusters.length, 30);
        QCOMPARE(clusters.overflowAt, 21);
        QCOMPARE(clusters.facets.size(), 2);
    }
    void theSurplusIsMarkedInTheTextAsTyped()
    {
        const QString link = u"https://example.com/a/rather/long/path"_s;
        QCOMPARE(checkText(Network::Mastodon, link + u"\n"_s + u"a"_s.repeated(480)).overflowAt,
            link.size() + 477);
        QCOMPARE(
            checkText(Network::Mastodon, u"a"_s.repeated(490) + u" "_s + link).overflowAt, 491);
        QCOMPARE(checkText(Network::Mastodon, u"a"_s.repeated(500)).overflowAt, -1);
    }
    void hashtagsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("plain") << u"#one and #two."_s << QStringList { u"one"_s, u"two"_s };
        QTest::newRow("digits only") << u"#123 is no tag"_s << QStringList();
        QTest::newRow("digits first") << u"this is #1abc"_s << QStringList { u"1abc"_s };
        QTest::newRow("middle dot") << u"#one·two·three"_s << QStringList { u"one·two·three"_s };
        QTest::newRow("not a dot at the end")
            << u"#one·two·three·"_s << QStringList { u"one·two·three"_s };
        QTest::newRow("katakana dot")
            << u"#レヴュー・スタァライト"_s << QStringList { u"レヴュー・スタァライト"_s };
        QTest::newRow("underscore") << u"#a_b #_c"_s << QStringList { u"a_b"_s, u"_c"_s };
        QTest::newRow("in a link")
            << u"https://en.wikipedia.org/wiki/Ghostbusters_(song)#Lawsuit"_s << QStringList();
        QTest::newRow("inside a word") << u"a#b"_s << QStringList();
        QTest::newRow("full width") << u"＃ｆｏｏ"_s << QStringList { u"ｆｏｏ"_s };
        // [[:space:]] of Ruby: all of Unicode's white space, and no other empty sign.
        for (const char16_t space : { u'\t', u'\n', u'\x85', u'\xA0', u'\u1680', u'\u2003',
                 u'\u2007', u'\u2009', u'\u2028', u'\u202F', u'\u205F', u'\u3000' }) {
            QTest::addRow("after U+%04X", uint(space))
                << QString(u"a"_s + QChar(space) + u"#tag"_s) << QStringList { u"tag"_s };
        }
        for (const char16_t sign :
            { u'\x1F', u'\u180E', u'\u200B', u'\u2060', u'\uFEFF', u'\xAD', u'(', u'.' }) {
            QTest::addRow("not after U+%04X", uint(sign))
                << QString(u"a"_s + QChar(sign) + u"#tag"_s) << QStringList();
        }
        QTest::newRow("no-break joiner") << u"#foo\u200cbar"_s << QStringList { u"foo\u200cbar"_s };
    }
    void hashtagsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tags);
        QCOMPARE(valuesOf(text, Facet::Kind::Hashtag), tags);
    }
    void mentionsAreFound()
    {
        QCOMPARE(
            valuesOf(u"@a hi @b@example.com, (@c.d) x@e /@f @g@ö.example."_s, Facet::Kind::Mention),
            (QStringList { u"a"_s, u"b@example.com"_s, u"c.d"_s, u"g@ö.example"_s }));
        QVERIFY(valuesOf(u"@alice://x"_s, Facet::Kind::Mention).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_MastodonText)
#include "tst_mastodontext.moc"
