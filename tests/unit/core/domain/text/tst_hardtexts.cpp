// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/textcheck.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

//! In which order a row has what networks count.
enum Counted : qsizetype { Units, Points, Bytes, Clusters, OnMastodon, OnX, OnThreads };

struct CountedBy {
    Network network;
    Counted unit;
};

constexpr CountedBy countedBy[] {
    { Network::LinkedIn, Units },
    { Network::Facebook, Units },
    { Network::Instagram, Units },
    { Network::Pinterest, Units },
    { Network::TikTok, Units },
    { Network::Telegram, Units },
    { Network::Slack, Units },
    { Network::Chatter, Units },
    { Network::RocketChat, Units },
    { Network::WhatsApp, Units },
    { Network::Email, Units },
    { Network::Misskey, Points },
    { Network::Reddit, Points },
    { Network::Mattermost, Points },
    { Network::YouTube, Bytes },
    { Network::Teams, Bytes },
    { Network::Wall, Clusters },
    { Network::Bluesky, Clusters },
    { Network::Mastodon, OnMastodon },
    { Network::X, OnX },
    { Network::Threads, OnThreads },
};

} // namespace

// One table of hard texts for all networks: UTF-16 units, code points, bytes and grapheme clusters,
// and what Mastodon, X and Threads count by rules of their own. X's and Bluesky's are those of
// twitter-text 3.1.0 and @atproto/api.
class TestHardTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNetworkCountsItsOwnWay_data();
    void everyNetworkCountsItsOwnWay();
    void whatFitsIsTakenAndNothingMore_data();
    void whatFitsIsTakenAndNothingMore();
};

namespace {

void plainTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("counts");
    const auto row = [](const char *name, const QString &text, const QList<int> &counts) {
        QTest::newRow(name) << text << counts;
    };
    row("family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s,
        { 11, 7, 25, 1, 1, 2, 25 });
    row("flag", u"\U0001F1EB\U0001F1F7"_s, { 4, 2, 8, 1, 1, 2, 8 });
    row("flag of a region",
        u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s,
        { 14, 7, 28, 1, 1, 2, 28 });
    row("half a flag", u"\U0001F1EB"_s, { 2, 1, 4, 1, 1, 2, 4 });
    row("three halves of flags", u"\U0001F1EB\U0001F1F7\U0001F1EB"_s, { 6, 3, 12, 2, 2, 4, 12 });
    row("keycap", u"1\uFE0F\u20E3"_s, { 3, 3, 7, 1, 1, 2, 7 });
    row("keycap without selector", u"1\u20E3"_s, { 2, 2, 4, 1, 1, 2, 4 });
    row("skin tone", u"\U0001F44D\U0001F3FD"_s, { 4, 2, 8, 1, 1, 2, 8 });
    row("skin tone alone", u"\U0001F3FD"_s, { 2, 1, 4, 1, 1, 2, 4 });
    row("profession with skin tone", u"\U0001F469\U0001F3FE\u200D\U0001F680"_s,
        { 7, 4, 15, 1, 1, 2, 15 });
    row("heart with selector", u"\u2764\uFE0F"_s, { 2, 2, 6, 1, 1, 2, 6 });
    row("heart without", u"\u2764"_s, { 1, 1, 3, 1, 1, 2, 3 });
    row("heart as text", u"\u2764\uFE0E"_s, { 2, 2, 6, 1, 1, 4, 2 });
    row("copyright sign", u"\u00A9"_s, { 1, 1, 2, 1, 1, 1, 1 });
    row("copyright emoji", u"\u00A9\uFE0F"_s, { 2, 2, 5, 1, 1, 2, 5 });
    row("burning heart", u"\u2764\uFE0F\u200D\U0001F525"_s, { 5, 4, 13, 1, 1, 5, 13 });
    row("two emoji beside each other", u"\U0001F389\U0001F389"_s, { 4, 2, 8, 2, 2, 4, 8 });
    row("joiner at the end", u"\U0001F469\u200D"_s, { 3, 2, 7, 1, 1, 3, 5 });
    row("accent composed", u"\u00E9"_s, { 1, 1, 2, 1, 1, 1, 1 });
    row("accent apart", u"e\u0301"_s, { 2, 2, 3, 1, 1, 1, 2 });
    row("marks on marks", u"a\u0323\u0308\u0301"_s, { 4, 4, 7, 1, 1, 4, 4 });
    row("Devanagari conjunct", u"\u0915\u094D\u0937\u093F"_s, { 4, 4, 12, 1, 1, 4, 4 });
    row("Hangul in parts", u"\u1100\u1161\u11A8"_s, { 3, 3, 9, 1, 1, 2, 3 });
    row("Thai", u"\u0E01\u0E33"_s, { 2, 2, 6, 1, 1, 2, 2 });
    row("Chinese and kana", u"\u65E5\u672C\u306E\u3053\u3068"_s, { 5, 5, 15, 5, 5, 10, 5 });
    row("Arabic", u"\u0645\u0631\u062D\u0628\u0627"_s, { 5, 5, 10, 5, 5, 5, 5 });
    row("marks of direction", u"a\u200Eb\u200Fc"_s, { 5, 5, 9, 5, 5, 7, 5 });
    row("embedding of direction", u"\u202Eabc\u202C"_s, { 5, 5, 9, 5, 5, 7, 5 });
    row("zero width space", u"a\u200Bb"_s, { 3, 3, 5, 3, 3, 3, 3 });
    row("soft hyphen", u"a\u00ADb"_s, { 3, 3, 4, 3, 3, 3, 3 });
    row("line of Windows", u"a\r\nb"_s, { 4, 4, 4, 3, 3, 4, 4 });
    row("tab", u"a\tb"_s, { 3, 3, 3, 3, 3, 3, 3 });
    row("no-break space", u"a\u00A0b"_s, { 3, 3, 4, 3, 3, 3, 3 });
    row("line separator", u"a\u2028b"_s, { 3, 3, 5, 3, 3, 4, 3 });
    row("letters of the supplementary planes",
        u"\U0001D411\U0001D41E\U0001D425\U0001D41A\U0001D422\U0001D42C"_s,
        { 12, 6, 24, 6, 6, 12, 6 });
    row("ligature", u"\uFB01"_s, { 1, 1, 3, 1, 1, 2, 1 });
    row("dashes and quotes", u"\u201Ca\u201D \u2013 b \u2014 c\u2026"_s,
        { 12, 12, 22, 12, 12, 13, 12 });
    row("euro", u"10 \u20AC"_s, { 4, 4, 6, 4, 4, 5, 4 });
    row("Kelvin sign", u"\u212A"_s, { 1, 1, 3, 1, 1, 1, 1 });
    row("ampersands", u"a && b &amp; c"_s, { 14, 14, 14, 14, 14, 14, 14 });
}

} // namespace

void TestHardTexts::everyNetworkCountsItsOwnWay_data()
{
    plainTexts();
    const auto row = [](const char *name, const QString &text, const QList<int> &counts) {
        QTest::newRow(name) << text << counts;
    };
    row("link", u"see https://example.com/a/long/path?x=1#y"_s, { 41, 41, 41, 41, 27, 27, 41 });
    row("link of another script", u"https://\u65E5\u672C\u8A9E.jp/"_s,
        { 15, 15, 21, 15, 23, 23, 15 });
    row("punycode", u"https://xn--wgv71a119e.jp/x"_s, { 27, 27, 27, 27, 23, 23, 27 });
    row("link beside CJK", u"\u65E5\u672Chttps://example.com/\u3067\u3059"_s,
        { 24, 24, 32, 24, 25, 31, 24 });
    row("bare domain", u"see example.com now"_s, { 19, 19, 19, 19, 19, 31, 19 });
    row("bare domain beside CJK", u"\u65E5\u672Cexample.com\u3067\u3059"_s,
        { 15, 15, 23, 15, 15, 31, 15 });
    row("capitals in the scheme", u"HTTPS://EXAMPLE.COM/"_s, { 20, 20, 20, 20, 23, 23, 20 });
    row("brackets in a link", u"https://en.wikipedia.org/wiki/Relay_(race)"_s,
        { 42, 42, 42, 42, 23, 23, 42 });
    row("link in brackets", u"(https://example.com)"_s, { 21, 21, 21, 21, 25, 25, 21 });
    row("point behind a link", u"https://example.com/a."_s, { 22, 22, 22, 22, 24, 24, 22 });
    row("query behind a host", u"https://example.com?a=b&c=d!"_s, { 28, 28, 28, 28, 24, 24, 28 });
    row("port", u"https://example.com:8443/x"_s, { 26, 26, 26, 26, 23, 23, 26 });
    row("user in a link", u"https://lea:pw@example.com/"_s, { 27, 27, 27, 27, 27, 27, 27 });
    row("address of numbers", u"https://192.168.0.1/a"_s, { 21, 21, 21, 21, 21, 21, 21 });
    row("no such ending", u"https://example.nosuch/a"_s, { 24, 24, 24, 24, 24, 24, 24 });
    row("mail address", u"lea@example.com"_s, { 15, 15, 15, 15, 15, 15, 15 });
    row("mention", u"hi @lea"_s, { 7, 7, 7, 7, 7, 7, 7 });
    row("mention on another server", u"hi @lea@social.example.com!"_s,
        { 27, 27, 27, 27, 8, 27, 27 });
    row("mention with a dot", u"@lea.martin hi"_s, { 14, 14, 14, 14, 14, 14, 14 });
    row("cashtag", u"$NRV"_s, { 4, 4, 4, 4, 4, 4, 4 });
    row("hashtag of digits", u"#2026"_s, { 5, 5, 5, 5, 5, 5, 5 });
    row("hashtag of full width", u"\uFF03relais"_s, { 7, 7, 9, 7, 7, 8, 7 });
    row("two links", u"https://a.com https://b.com"_s, { 27, 27, 27, 27, 47, 47, 27 });
    row("links without a space", u"https://a.com,https://b.com"_s, { 27, 27, 27, 27, 47, 47, 27 });
    row("link behind a letter", u"ahttps://example.com"_s, { 20, 20, 20, 20, 20, 20, 20 });
    row("mark of direction before a link", u"\u202Ehttps://example.com"_s,
        { 20, 20, 22, 20, 24, 25, 20 });
    row("zero width space in a link", u"https://example.com/a\u200Bb"_s,
        { 23, 23, 25, 23, 23, 25, 23 });
}

void TestHardTexts::everyNetworkCountsItsOwnWay()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, counts);
    for (const auto &[network, unit] : countedBy) {
        const TextCheck check = checkText(network, text);
        const QString said = u"%1 counts %2"_s.arg(networkKey(network)).arg(check.length);
        QVERIFY2(check.length == counts.at(unit), qPrintable(said));
        QVERIFY2(check.valid && check.overflowAt == -1, qPrintable(said));
    }
}

void TestHardTexts::whatFitsIsTakenAndNothingMore_data()
{
    plainTexts();
}

void TestHardTexts::whatFitsIsTakenAndNothingMore()
{
    QFETCH(QString, text);
    for (const Network network :
        { Network::Wall, Network::LinkedIn, Network::Bluesky, Network::Mastodon, Network::X,
            Network::Threads, Network::Misskey, Network::YouTube }) {
        const QString key = networkKey(network);
        const int limit = checkText(network, text).limit;
        const QString tooMuch = QString(text + u' ').repeated(limit + 1);
        const TextCheck over = checkText(network, tooMuch);
        QVERIFY2(!over.valid && over.overflowAt > 0, qPrintable(key));
        const TextCheck kept = checkText(network, tooMuch.left(over.overflowAt));
        QVERIFY2(kept.valid && kept.overflowAt == -1, qPrintable(key));
    }
}

QTEST_APPLESS_MAIN(TestHardTexts)
#include "tst_hardtexts.moc"
