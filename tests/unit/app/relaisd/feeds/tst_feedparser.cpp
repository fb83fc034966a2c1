// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/publicaddress.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais::Backend;

namespace {

const QUrl base(u"https://norvane.example/feed/"_s);

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(RELAIS_TEST_DATA "/feeds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

class TestFeedParser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rssBecomesTextAndSafeLinks();
    void atomIsReadWithItsOwnRules();
    void atomLinksAreRelativeToTheirOwnBase();
    void jsonFeedIsRead();
    void whatIsNoFeedIsRefused_data();
    void whatIsNoFeedIsRefused();
    void anEntityBombIsRefused();
    void deepNestingIsBorne();
    void onlyTheFirstEntriesAreTaken();
    void whatNoClientWouldReadIsNotTaken();
    void htmlBecomesPlainText_data();
    void htmlBecomesPlainText();
    void aLongTextIsCutAtAWord();
    void onlyPublicAddressesArePublic_data();
    void onlyPublicAddressesArePublic();
};

void TestFeedParser::rssBecomesTextAndSafeLinks()
{
    const Feed feed = parseFeed(file(u"news.rss"_s), base).value();
    QCOMPARE(feed.title, u"Norvane & vous"_s);
    QCOMPARE(feed.items.size(), 2); // the two with a trap for a link are gone
    const FeedItem &first = feed.items[0];
    QCOMPARE(first.guid, u"norvane-1"_s);
    QCOMPARE(first.title, u"L’usine d’Annonay passe à lélectrique"_s);
    QCOMPARE(first.summary, u"Dès janvier, les fours tournent sans gaz."_s);
    QCOMPARE(first.link, QUrl(u"https://norvane.example/annonay?utm=a&b=c"_s));
    QCOMPARE(first.image, QUrl(u"https://norvane.example/images/annonay.jpg"_s));
    QCOMPARE(first.language, u"fr-FR"_s);
    QCOMPARE(first.publishedAt, utc(u"2026-11-09T08:30:00.000Z"_s));
    const FeedItem &second = feed.items[1];
    QCOMPARE(second.link, QUrl(u"https://norvane.example/guid-is-link"_s));
    QCOMPARE(second.summary, u"Le texte long."_s);
    QCOMPARE(second.publishedAt, utc(u"2026-11-10T08:00:00.000Z"_s));
}

void TestFeedParser::atomIsReadWithItsOwnRules()
{
    const Feed feed = parseFeed(file(u"news.atom"_s), base).value();
    QCOMPARE(feed.title, u"Norvane engineering"_s);
    QCOMPARE(feed.items.size(), 2);
    QCOMPARE(feed.items[0].title, u"Heat pumps & patience"_s);
    QCOMPARE(feed.items[0].link, QUrl(u"https://norvane.example/feed/heat-pumps"_s));
    QCOMPARE(feed.items[0].summary, u"Three winters of data, 5 < 7."_s);
    QCOMPARE(feed.items[0].publishedAt, utc(u"2026-11-20T10:00:00.000Z"_s));
    QCOMPARE(feed.items[0].language, u"en"_s);
    QCOMPARE(feed.items[1].language, u"fr"_s);
    QCOMPARE(feed.items[1].publishedAt, utc(u"2026-11-21T10:00:00.500Z"_s));
}

void TestFeedParser::atomLinksAreRelativeToTheirOwnBase()
{
    const Feed feed =
        parseFeed("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://blog.example/en/'>"
                  "<entry><title>Of the feed</title><link href='a'/>"
                  "<media:thumbnail url='a.png'/></entry>"
                  "<entry xml:base='2026/'><title>Of the entry</title><link href='b'/></entry>"
                  "<entry><title>Of the link</title>"
                  "<link xml:base='https://shop.example/' href='c'/></entry>"
                  "<entry xml:base='javascript:x'><title>Of none</title><link href='d'/></entry>"
                  "</feed>",
            base)
            .value();
    QCOMPARE(feed.items.size(), 4);
    QCOMPARE(feed.items[0].link, QUrl(u"https://blog.example/en/a"_s));
    QCOMPARE(feed.items[0].image, QUrl(u"https://blog.example/en/a.png"_s));
    QCOMPARE(feed.items[1].link, QUrl(u"https://blog.example/en/2026/b"_s));
    QCOMPARE(feed.items[2].link, QUrl(u"https://shop.example/c"_s));
    QCOMPARE(feed.items[3].link, QUrl(u"https://blog.example/en/d"_s));
}

void TestFeedParser::jsonFeedIsRead()
{
    const Feed feed = parseFeed("\xef\xbb\xbf \n" + file(u"news.json"_s), base).value_or(Feed {});
    QCOMPARE(parseFeed(file(u"news.json"_s), base).value().items.size(), 2);
    const FeedItem first = parseFeed(file(u"news.json"_s), base).value().items[0];
    QCOMPARE(first.guid, u"7"_s);
    QCOMPARE(first.title, u"Furnace engineer <Annonay>"_s);
    QCOMPARE(first.summary, u"Join us"_s);
    QCOMPARE(first.publishedAt, utc(u"2026-11-22T09:00:00.000Z"_s));
    QCOMPARE(feed.items.value(1).title, u"A text without a title, 1 < 2."_s);
}

void TestFeedParser::whatIsNoFeedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &reason) {
        QTest::newRow(name) << bytes << reason;
    };
    row("nothing", "", u"feed-unreadable"_s);
    row("a page", "<html><body>Hello</body></html>", u"feed-is-page"_s);
    row("a page with doctype", "<!DOCTYPE html><html><p>a</html>", u"feed-is-page"_s);
    row("half a feed", file(u"news.rss"_s).left(200), u"feed-unreadable"_s);
    row("other JSON", "{\"a\":1}", u"feed-unknown"_s);
    row("half JSON", "{\"a\":", u"feed-unreadable"_s);
    row("JSON of great depth", "{\"a\":" + QByteArray(100'000, '['), u"feed-unreadable"_s);
    row("external entity",
        "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss><channel/></rss>",
        u"feed-doctype"_s);
}

void TestFeedParser::whatIsNoFeedIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const auto feed = parseFeed(bytes, base);
    QVERIFY(!feed);
    QCOMPARE(feed.error().reason, reason);
}

void TestFeedParser::anEntityBombIsRefused()
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">";
    for (char c = 'b'; c <= 'z'; ++c)
        bomb += QByteArray("<!ENTITY x \"&y;&y;\">")
                    .replace('x', c)
                    .replace('y', static_cast<char>(c - 1));
    bomb += "]><rss><channel><title>&z;</title></channel></rss>";
    QCOMPARE(parseFeed(bomb, base).error().reason, u"feed-doctype"_s);
}

void TestFeedParser::deepNestingIsBorne()
{
    constexpr int depth = 300'000;
    const QByteArray deep(QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth));
    const QByteArray atom("<feed><entry><link href='https://x.example/'/><title>t</title>"
                          "<content type='xhtml'>"
        + deep + "</content></entry></feed>");
    QCOMPARE(parseFeed(atom, base).value().items.size(), 1);
    const QString html = QString::fromLatin1(QByteArray("<b>").repeated(depth)) + u"x"_s;
    QVERIFY(plainText(html, 2000).size() <= 2000);
}

void TestFeedParser::onlyTheFirstEntriesAreTaken()
{
    QByteArray feed = "<rss><channel>";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i);
        feed += "<item><title>t" + number + "</title><link>https://x.example/" + number
            + "</link></item>";
    }
    const Feed parsed = parseFeed(feed + "</channel></rss>", base).value();
    QCOMPARE(parsed.items.size(), FeedLimits::items);
    QCOMPARE(parsed.items[0].guid, u"https://x.example/0"_s);
}

// One such value would hide all candidates of all sources.
void TestFeedParser::whatNoClientWouldReadIsNotTaken()
{
    const QString accents = u"é"_s.repeated(600); // six characters each where an address is told
    const QString json = uR"({"version": "https://jsonfeed.org/version/1.1", "title": "N",
        "language": "fr\u0000", "items": [
        {"id": "1", "title": "A", "url": "https://norvane.example/%1"},
        {"id": "2", "title": "B", "url": "https://norvane.example/b",
            "image": "https://norvane.example/%1"},
        {"id": "3", "title": "C", "url": "https://norvane.example/c", "language": "pt-BR"}]})"_s
                             .arg(accents);
    const Feed feed = parseFeed(json.toUtf8(), base).value();
    QCOMPARE(feed.items.size(), 2);
    QCOMPARE(feed.items[0].title, u"B"_s);
    QVERIFY(feed.items[0].image.isEmpty());
    QVERIFY(feed.items[0].language.isEmpty());
    QCOMPARE(feed.items[1].language, u"pt-BR"_s);
}

void TestFeedParser::htmlBecomesPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("plain", u"a  b\n c"_s, u"a b c"_s);
    row("tags", u"<p>one</p><p>two</p>"_s, u"one two"_s);
    row("punctuation", u"a <b>word</b>, then"_s, u"a word, then"_s);
    row("script", u"a<script>if (1 < 2) alert('b')</script>c"_s, u"a c"_s);
    row("script that never ends", u"a<SCRIPT>alert(1)"_s, u"a"_s);
    row("style", u"<style>p{}</style>a"_s, u"a"_s);
    row("comment", u"a<!-- <b>x</b> -->b"_s, u"a b"_s);
    row("open tag", u"a <b href='"_s, u"a"_s);
    row("less than", u"1 < 2 and 3 > 2"_s, u"1 < 2 and 3 > 2"_s);
    row("entities", u"&eacute;&#233;&#xE9; &amp;lt;"_s, u"ééé &lt;"_s);
    row("odd entities", u"&nope; &#0; &#xD800; &;&"_s, u"&nope; &#0; &#xD800; &;&"_s);
    row("direction tricks", u"a\u202eb\u200bc"_s, u"abc"_s);
    row("control characters", u"a\u0007b"_s, u"a b"_s);
}

void TestFeedParser::htmlBecomesPlainText()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QCOMPARE(plainText(html, 2000), text);
}

void TestFeedParser::aLongTextIsCutAtAWord()
{
    const QString text = plainText(u"some words "_s.repeated(50), 30);
    QCOMPARE(text, u"some words some words some…"_s);
}

void TestFeedParser::onlyPublicAddressesArePublic_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address : { "8.8.8.8", "1.1.1.1", "193.51.208.1", "2606:4700:4700::1111",
             "::ffff:8.8.8.8", "2a01:e0a::1" })
        QTest::newRow(address) << true;
    for (const char *address : { "127.0.0.1", "127.255.255.255", "0.0.0.0", "10.1.2.3",
             "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
             "192.0.2.1", "198.18.0.1", "203.0.113.5", "224.0.0.1", "255.255.255.255", "::1", "::",
             "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
             "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "::127.0.0.1" })
        QTest::newRow(address) << false;
}

void TestFeedParser::onlyPublicAddressesArePublic()
{
    QFETCH(const bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
}

QTEST_GUILESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
