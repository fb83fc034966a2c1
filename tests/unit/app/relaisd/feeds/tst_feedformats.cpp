// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/canonicallink.h"
#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/htmlsniff.h"
#include "app/relaisd/feeds/opml.h"
#include "app/relaisd/feeds/pagepreview.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

const QUrl base(u"https://norvane.example/feed/"_s);

QByteArray rss(const QByteArray &items, const QByteArray &head = "<?xml version=\"1.0\"?>")
{
    return QByteArray(
        head + "<rss version=\"2.0\"><channel><title>N</title>" + items + "</channel></rss>");
}

QByteArray item(const QByteArray &title, const QByteArray &more = {})
{
    return QByteArray("<item><title>" + title + "</title><link>https://norvane.example/a</link>"
        + more + "</item>");
}

constexpr qsizetype largest = 5 * 1024 * 1024; // of what is fetched

QByteArray upTo(qsizetype size, const QByteArray &part)
{
    return part.repeated(size / part.size());
}

// In the time of this process, which what else the machine does leaves alone.
std::clock_t costOfReading(const QByteArray &document)
{
    const std::clock_t start = std::clock();
    if (looksLikeHtml(document, {}))
        static_cast<void>(previewOf(document, base));
    else
        static_cast<void>(parseFeed(document, base));
    return std::clock() - start;
}

} // namespace

class TestFeedFormats final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldFormatsAreRead_data();
    void oldFormatsAreRead();
    void aDateIsReadWithItsZone_data();
    void aDateIsReadWithItsZone();
    void everyEncodingIsRead_data();
    void everyEncodingIsRead();
    void whatAReaderWouldStillReadIsRead_data();
    void whatAReaderWouldStillReadIsRead();
    void mendingIsLinear();
    void aHostileDocumentCostsNoMoreThanAnother_data();
    void aHostileDocumentCostsNoMoreThanAnother();
    void aPageTellsOfItself();
    void aPageCannotSpeakForAnotherSite();
    void theHeadOfAHostilePageIsBorne_data();
    void theHeadOfAHostilePageIsBorne();
    void theSamePageHasOneKey();
    void aListOfFeedsIsReadAndWritten();
    void whatIsNoListIsRefused();
};

void TestFeedFormats::oldFormatsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("RSS 0.91") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape "
        "Communications//DTD RSS 0.91//EN\" \"http://x.example/rss-0.91.dtd\">"
        "<rss version=\"0.91\"><channel><title>N</title><language>en</language>"
        "<item><title>Hello</title><link>https://norvane.example/a</link>"
        "</item></channel></rss>");
    QTest::newRow("RSS 1.0") << QByteArray(
        "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"r\" xmlns=\"s\" xmlns:dc=\"d\">"
        "<channel rdf:about=\"x\"><title>N</title><dc:language>en</dc:language>"
        "</channel><item rdf:about=\"https://norvane.example/a\">"
        "<title>Hello</title><link>https://norvane.example/a</link>"
        "<dc:date>2026-11-23T08:00:00Z</dc:date></item></rdf:RDF>");
    QTest::newRow("Atom 0.3") << QByteArray(
        "<feed version=\"0.3\" xml:lang=\"en\"><title>N</title><entry>"
        "<title>Hello</title><link rel=\"alternate\" "
        "href=\"https://norvane.example/a\"/><id>1</id>"
        "<issued>2026-11-23T08:00:00Z</issued></entry></feed>");
    QTest::newRow("Atom by a prefix") << QByteArray(
        "<?xml version=\"1.0\"?><ns0:feed xmlns:ns0=\"http://www.w3.org/2005/Atom\" "
        "xml:lang=\"en\"><ns0:title>N</ns0:title><ns0:entry><ns0:title>Hello</ns0:title>"
        "<ns0:link href=\"https://norvane.example/a\"/><ns0:id>1</ns0:id></ns0:entry></ns0:feed>");
}

void TestFeedFormats::oldFormatsAreRead()
{
    QFETCH(const QByteArray, bytes);
    const auto feed = parseFeed(bytes, base);
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().reason));
    QCOMPARE(feed->title, u"N"_s);
    QCOMPARE(feed->items.size(), 1);
    QCOMPARE(feed->items[0].title, u"Hello"_s);
    QCOMPARE(feed->items[0].language, u"en"_s);
    QCOMPARE(feed->items[0].link, QUrl(u"https://norvane.example/a"_s));
}

void TestFeedFormats::aDateIsReadWithItsZone_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("a number") << QByteArray("Mon, 23 Nov 2026 09:00:00 +0100");
    QTest::newRow("GMT") << QByteArray("Mon, 23 Nov 2026 08:00:00 GMT");
    QTest::newRow("without the day") << QByteArray("23 Nov 2026 08:00:00 UT");
    QTest::newRow("New York in winter") << QByteArray("Mon, 23 Nov 2026 03:00:00 EST");
    QTest::newRow("California in summer") << QByteArray("Mon, 23 Nov 2026 01:00:00 PDT");
    QTest::newRow("RFC 3339") << QByteArray("2026-11-23T08:00:00Z");
}

void TestFeedFormats::aDateIsReadWithItsZone()
{
    QFETCH(const QByteArray, date);
    const QByteArray written("<pubDate>" + date + "</pubDate>");
    const auto feed = parseFeed(rss(item("Hello", written)), base);
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().reason));
    const QDateTime expected(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    QCOMPARE(feed->items.value(0).publishedAt, expected);
}

void TestFeedFormats::everyEncodingIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("contentType");
    const auto declared = [](const QByteArray &encoding, const QByteArray &title) {
        return rss(
            item(title), QByteArray("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>"));
    };
    const QByteArray utf8 = "l\xc3\xa9ger \xe2\x82\xac";
    const QByteArray w1252 = "l\xe9ger \x80";
    QTest::newRow("UTF-8") << declared("UTF-8", utf8) << QByteArray();
    QTest::newRow("no declaration") << rss(item(utf8)) << QByteArray();
    QTest::newRow("Windows-1252") << declared("windows-1252", w1252) << QByteArray();
    QTest::newRow("Latin-1, really Windows-1252") << declared("ISO-8859-1", w1252) << QByteArray();
    QTest::newRow("Latin-9") << declared("ISO-8859-15", "l\xe9ger \xa4") << QByteArray();
    QTest::newRow("UTF-8 that is not") << declared("UTF-8", w1252) << QByteArray();
    QTest::newRow("Latin-1 that is UTF-8") << declared("ISO-8859-1", utf8) << QByteArray();
    QTest::newRow("numbers of Windows-1252") << rss(item("l&#233;ger &#128;")) << QByteArray();
    QTest::newRow("UTF-16 that is UTF-8") << declared("utf-16", utf8) << QByteArray();
    QTest::newRow("the header wins")
        << declared("KOI8-R", w1252) << QByteArray("text/xml; charset=\"windows-1252\"");
    QTest::newRow("an encoding that nobody knows") << declared("x-none", w1252) << QByteArray();
    const QString text = QString::fromUtf8(rss(item(utf8)));
    QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16 without mark") << utf16 << QByteArray();
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe" + utf16) << QByteArray();
}

void TestFeedFormats::everyEncodingIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, contentType);
    const auto feed = parseFeed(bytes, base, contentType);
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().reason));
    QCOMPARE(feed->items.value(0).title, u"léger €"_s);
}

void TestFeedFormats::whatAReaderWouldStillReadIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lines before the declaration") << QByteArray("\n\n  " + rss(item("Hello")));
    QTest::newRow("a warning before the feed")
        << QByteArray("Warning: mysql_connect()\n" + rss(item("Hello")));
    QTest::newRow("control characters") << rss(item("\x0bHello\x02"));
    QTest::newRow("a bare ampersand") << rss(item("Hello", "<description>R&D</description>"));
    QTest::newRow("HTML as it is")
        << rss(item("Hello", "<description>one<br>two<p>three</description>"));
    QTest::newRow("HTML with entities")
        << rss(item("Hello", "<description>caf&eacute;&nbsp;<img src=x></description>"));
    QTest::newRow("cut off behind the first entry")
        << rss(item("Hello") + "<item><title>Wor").left(170);
    QTest::newRow("a wrong end tag") << rss(item("Hello") + "<item></channel>");
}

void TestFeedFormats::whatAReaderWouldStillReadIsRead()
{
    QFETCH(const QByteArray, bytes);
    const auto feed = parseFeed(bytes, base);
    QVERIFY2(feed, feed ? "" : qPrintable(feed.error().reason));
    QCOMPARE(feed->items.size(), 1);
    QCOMPARE(feed->items[0].title, u"Hello"_s);
    QVERIFY(!feed->items[0].summary.contains(u'<'));
}

// A mistake in one of ten thousand entries, and tags that never close.
void TestFeedFormats::mendingIsLinear()
{
    QByteArray items;
    for (int i = 0; i < 10'000; ++i)
        items += "<item><title>x<br></title><link>https://norvane.example/a</link></item>";
    QCOMPARE(parseFeed(rss(items), base).value().items.size(), FeedLimits::items);
    QVERIFY(!parseFeed(rss(QByteArray("<title>").repeated(300'000)), base)
        || parseFeed(rss(QByteArray("<title>").repeated(300'000)), base)->items.isEmpty());
}

void TestFeedFormats::aHostileDocumentCostsNoMoreThanAnother_data()
{
    QTest::addColumn<QByteArray>("hostile");
    QTest::addColumn<QByteArray>("harmless");
    const QByteArray mended = rss(upTo(largest, item("x<br>")));
    const QByteArray open = upTo(largest, "<title ");
    QTest::newRow("titles that never close") << QByteArray("<rss><channel>" + open) << mended;
    QTest::newRow("titles closed by the last alone") << rss(QByteArray(open + "/>")) << mended;
    const auto described = [](char sign) {
        const QByteArray text(128'000, sign);
        return rss(upTo(
            largest, item("x", QByteArray("<description><![CDATA[" + text + "]]></description>"))));
    };
    QTest::newRow("ampersands") << described('&') << described('a');
    const auto linked = [](char sign) {
        const QByteArray text(131'072, sign);
        return QByteArray("<html><head>" + QByteArray("<link href='" + text + "'>").repeated(3));
    };
    QTest::newRow("ampersands of a page") << linked('&') << linked('a');
}

// Searched anew from each sign, these take a hundred times as long.
void TestFeedFormats::aHostileDocumentCostsNoMoreThanAnother()
{
    QFETCH(const QByteArray, hostile);
    QFETCH(const QByteArray, harmless);
    const std::clock_t usual = costOfReading(harmless);
    const std::clock_t cost = costOfReading(hostile);
    QVERIFY2(cost < 10 * usual, qPrintable(u"%1 against %2"_s.arg(cost).arg(usual)));
}

void TestFeedFormats::aPageTellsOfItself()
{
    const PagePreview page = previewOf(
        "<!DOCTYPE html><html lang=fr><head><title>Plain &amp; simple</title>"
        "<script>var a = '<meta property=\"og:title\" content=\"no\">'</script>"
        "<!-- <meta property=\"og:title\" content=\"no\"> -->"
        "<META Property='og:title' content='L&#39;usine &lt;Annonay&gt;'/>"
        "<meta name=description content=Why>"
        "<meta property=\"og:image\" content=\"/i/a.jpg\">"
        "<meta property=\"og:site_name\" content=\"Norvane\">"
        "<link rel=\"canonical\" href=\"/news?id=1&amp;b=2\">"
        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"News\" href=\"/rss\">"
        "<link rel='alternate feed' type='application/feed+json' href='feed.json'>"
        "<link rel=\"alternate\" hreflang=\"en\" href=\"/en\"></head>",
        QUrl(u"https://norvane.example/press/1?utm_source=x"_s));
    QCOMPARE(page.title, u"L'usine <Annonay>"_s);
    QCOMPARE(page.summary, u"Why"_s);
    QCOMPARE(page.language, u"fr"_s);
    QCOMPARE(page.siteName, u"Norvane"_s);
    QCOMPARE(page.image, QUrl(u"https://norvane.example/i/a.jpg"_s));
    QCOMPARE(page.canonical, QUrl(u"https://norvane.example/news?id=1&b=2"_s));
    QCOMPARE(page.feeds,
        (QList<PagePreview::FeedLink> { { QUrl(u"https://norvane.example/rss"_s), u"News"_s },
            { QUrl(u"https://norvane.example/press/feed.json"_s), {} } }));
}

void TestFeedFormats::aPageCannotSpeakForAnotherSite()
{
    const QUrl address(u"https://norvane.example/a"_s);
    const PagePreview page =
        previewOf("<link rel=canonical href=https://evil.example/><meta property=og:image "
                  "content=javascript:alert(1)><link rel=alternate type=application/rss+xml "
                  "href='file:///etc/passwd'>",
            address);
    QCOMPARE(page.canonical, address);
    QVERIFY(page.image.isEmpty() && page.feeds.isEmpty());
}

void TestFeedFormats::theHeadOfAHostilePageIsBorne_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("open tag") << QByteArray("<meta property=\"og:title\" content=\"");
    QTest::newRow("signs") << QByteArray("<").repeated(600'000);
    QTest::newRow("equals") << QByteArray("<a " + QByteArray("=").repeated(600'000));
    QTest::newRow("quotes") << QByteArray("<a b=\"").repeated(100'000);
    QTest::newRow("comments") << QByteArray("<!--").repeated(150'000);
    QTest::newRow("scripts") << QByteArray("<script>").repeated(80'000);
    QTest::newRow("binary") << QByteArray(100'000, '\0');
}

void TestFeedFormats::theHeadOfAHostilePageIsBorne()
{
    QFETCH(const QByteArray, html);
    const PagePreview page = previewOf(html, QUrl(u"https://norvane.example/"_s));
    QVERIFY(page.title.isEmpty() && page.image.isEmpty());
}

void TestFeedFormats::theSamePageHasOneKey()
{
    const QString key = linkKey(QUrl(u"https://norvane.example/news?id=1"_s));
    for (const auto &same : { u"http://www.norvane.example/news/?id=1#top"_s,
             u"https://NORVANE.example:443/news?utm_source=rss&id=1&fbclid=x"_s })
        QCOMPARE(linkKey(QUrl(same)), key);
    for (const auto &other :
        { u"https://norvane.example/news?id=2"_s, u"https://norvane.example/News?id=1"_s,
            u"https://norvane.example:8443/news?id=1"_s, u"https://other.example/news?id=1"_s })
        QVERIFY2(linkKey(QUrl(other)) != key, qPrintable(other));
}

void TestFeedFormats::aListOfFeedsIsReadAndWritten()
{
    const QList<OpmlEntry> entries { { u"News & \"more\""_s,
                                         QUrl(u"https://a.example/rss?b=1&c=2"_s) },
        { u"Été"_s, QUrl(u"https://b.example/feed"_s) } };
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    const QByteArray opml = toOpml(u"Norvane"_s, at, entries);
    QVERIFY(opml.contains("<dateCreated>Mon, 23 Nov 2026 09:00:00 GMT</dateCreated>"));
    QCOMPARE(opmlFrom(opml).value(), entries);
    const auto nested = opmlFrom(
        "<opml version=\"1.0\"><body><outline text=\"Folder\"><outline text=\"A\" "
        "xmlUrl=\"https://a.example/rss\"/><outline title=\"again\" "
        "xmlUrl=\"https://a.example/rss\"/></outline><outline text=\"bad\" "
        "xmlUrl=\"javascript:alert(1)\"/><outline text=\"page\" htmlUrl=\"https://c.example\"/>"
        "</body></opml>");
    QCOMPARE(nested.value(), (QList<OpmlEntry> { { u"A"_s, QUrl(u"https://a.example/rss"_s) } }));
}

void TestFeedFormats::whatIsNoListIsRefused()
{
    for (const QByteArray &bytes : { QByteArray(), QByteArray("<html></html>"),
             QByteArray("<opml><body><outline"), QByteArray("{}") })
        QCOMPARE(opmlFrom(bytes).error().reason, u"opml-unreadable"_s);
}

QTEST_GUILESS_MAIN(TestFeedFormats)
#include "tst_feedformats.moc"
