// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/textcheck.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
//! Facets as "kind start-end value", for reading in a table.
QStringList facetsOf(const QString &text)
{
    QStringList list;
    for (const Facet &facet : checkText(Network::Bluesky, text).facets)
        list += u"%1 %2-%3 %4"_s.arg(facetKindKey(facet.kind))
                    .arg(facet.start)
                    .arg(facet.end)
                    .arg(facet.value);
    return list;
}
} // namespace

// The cases are those of the official library's tests (packages/api/tests/rich-text-detection).
class tst_BlueskyText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsGraphemesAndBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("problem");
        QTest::newRow("plain") << u"Hello"_s << 5 << QString();
        QTest::newRow("300") << u"a"_s.repeated(300) << 300 << QString();
        QTest::newRow("301") << u"a"_s.repeated(301) << 301 << u"too-long"_s;
        QTest::newRow("CRLF is one") << u"a\r\nb"_s << 3 << QString();
        QTest::newRow("combining") << u"e\u0301"_s.repeated(300) << 300 << QString();
        QTest::newRow("166 families") << u"👨‍👩‍👧"_s.repeated(166) << 166 << QString();
        QTest::newRow("167 families")
            << u"👨‍👩‍👧"_s.repeated(167) << 167 << u"too-many-bytes"_s;
        QTest::newRow("flags") << u"🇫🇷🇩🇪"_s << 2 << QString();
    }
    void countsGraphemesAndBytes()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(QString, problem);
        const TextCheck check = checkText(Network::Bluesky, text);
        QCOMPARE(check.length, length);
        QCOMPARE(check.limit, 300);
        QCOMPARE(check.problems.join(u' '), problem);
        QCOMPARE(check.valid, problem.isEmpty());
        QCOMPARE(check.overflowAt >= 0, !problem.isEmpty());
    }
    void theRestIsMarkedFromTheFirstSurplusCluster()
    {
        QCOMPARE(checkText(Network::Bluesky, u"e\u0301"_s.repeated(302)).overflowAt, 600);
        QCOMPARE(checkText(Network::Bluesky, u"👨‍👩‍👧"_s.repeated(167)).overflowAt,

            166 * 8 + 5); // bytes run out inside the cluster
    }

    void facetsAreFound_data();
    void facetsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, facets);
        QCOMPARE(facetsOf(text), facets);
    }
    void offsetsAreBytesOfTheText()
    {
        const QString text = u"été 🎉 https://é.example/ü @a.com #ça, dit \U00020BB7 b.fr"_s;
        const QByteArray bytes = text.toUtf8();
        for (const Facet &facet : checkText(Network::Bluesky, text).facets) {
            const QString part = QString::fromUtf8(bytes.mid(facet.start, facet.end - facet.start));
            QVERIFY2(part.endsWith(facet.value) || u"https://"_s + part == facet.value,
                qPrintable(part));
        }
    }
};

void tst_BlueskyText::facetsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("facets");
    int number = 0;
    const auto row = [&number](const QString &text, const QStringList &facets) {
        QTest::addRow("%d", ++number) << text << facets;
    };
    row(u"no mention"_s, {});
    row(u"@handle.com middle end"_s, { u"mention 0-11 handle.com"_s });
    row(u"start @handle.com end"_s, { u"mention 6-17 handle.com"_s });
    row(u"@handle.com @handle.com"_s,
        { u"mention 0-11 handle.com"_s, u"mention 12-23 handle.com"_s });
    row(u"@full123-chars.test"_s, { u"mention 0-19 full123-chars.test"_s });
    row(u"not@right"_s, {});
    row(u"@handle.com!@#$chars"_s, { u"mention 0-11 handle.com"_s });
    row(u"@handle.com\n@handle.com"_s,
        { u"mention 0-11 handle.com"_s, u"mention 12-23 handle.com"_s });
    row(u"parenthetical (@handle.com)"_s, { u"mention 15-26 handle.com"_s });
    row(u"👨‍👩‍👧‍👧 @handle.com 👨‍👩‍👧‍👧"_s,
        { u"mention 26-37 handle.com"_s });
    row(u"ends @handle.com."_s, { u"mention 5-16 handle.com"_s });
    row(u"@nobody"_s, {});
    row(u"start https://middle.com end"_s, { u"link 6-24 https://middle.com"_s });
    row(u"start https://middle.com/foo/bar?baz=bux#hash end"_s,
        { u"link 6-45 https://middle.com/foo/bar?baz=bux#hash"_s });
    row(u"https://newline1.com\nhttps://newline2.com"_s,
        { u"link 0-20 https://newline1.com"_s, u"link 21-41 https://newline2.com"_s });
    row(u"👨‍👩‍👧‍👧 https://middle.com 👨‍👩‍👧‍👧"_s,
        { u"link 26-44 https://middle.com"_s });
    row(u"start middle.com end"_s, { u"link 6-16 https://middle.com"_s });
    row(u"start middle.com/foo/bar?baz=bux#hash end"_s,
        { u"link 6-37 https://middle.com/foo/bar?baz=bux#hash"_s });
    row(u"newline1.com\nnewline2.com"_s,
        { u"link 0-12 https://newline1.com"_s, u"link 13-25 https://newline2.com"_s });
    row(u"a example.com/index.php php link"_s, { u"link 2-23 https://example.com/index.php"_s });
    row(u"a trailing bsky.app: colon"_s, { u"link 11-19 https://bsky.app"_s });
    for (const QString &none : { u"not.. a..url ..here"_s, u"e.g."_s, u"something-cool.jpg"_s,
             u"website.com.jpg"_s, u"e.g./foo"_s, u"website.com.jpg/foo"_s, u"https:// nothing"_s })
        row(none, {});
    row(u"https://foo.com https://bar.com/whatever https://baz.com"_s,
        { u"link 0-15 https://foo.com"_s, u"link 16-40 https://bar.com/whatever"_s,
            u"link 41-56 https://baz.com"_s });
    row(u"punctuation https://foo.com, https://bar.com/whatever; https://baz.com."_s,
        { u"link 12-27 https://foo.com"_s, u"link 29-53 https://bar.com/whatever"_s,
            u"link 55-70 https://baz.com"_s });
    row(u"parenthentical (https://foo.com)"_s, { u"link 16-31 https://foo.com"_s });
    row(u"except for https://foo.com/thing_(cool)"_s,
        { u"link 11-39 https://foo.com/thing_(cool)"_s });
    row(u"#a #b"_s, { u"hashtag 0-2 a"_s, u"hashtag 3-5 b"_s });
    row(u"#1"_s, {});
    row(u"#1a body #a1"_s, { u"hashtag 0-3 1a"_s, u"hashtag 9-12 a1"_s });
    row(u"#"_s, {});
    row(u"#?"_s, {});
    row(u"text # text"_s, {});
    row(u"body #thisisa64characterstring_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
        { u"hashtag 5-70 thisisa64characterstring_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s });
    row(u"body #thisisa65characterstring_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"_s, {});
    row(u"body #thisisa64characterstring_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"_s,
        { u"hashtag 5-70 thisisa64characterstring_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s });
    row(u"its a #double#rainbow"_s, { u"hashtag 6-21 double#rainbow"_s });
    row(u"##hashash"_s, { u"hashtag 0-9 #hashash"_s });
    row(u"##"_s, {});
    row(u"some #n0n3s@n5e!"_s, { u"hashtag 5-15 n0n3s@n5e"_s });
    row(u"works #with,punctuation"_s, { u"hashtag 6-23 with,punctuation"_s });
    row(u"strips trailing #punctuation, #like. #this!"_s,
        { u"hashtag 16-28 punctuation"_s, u"hashtag 30-35 like"_s, u"hashtag 37-42 this"_s });
    row(u"strips #multi_trailing___..."_s, { u"hashtag 7-22 multi_trailing"_s });
    row(u"works with #🦋 emoji, and #butter🦋fly"_s,
        { u"hashtag 11-16 🦋"_s, u"hashtag 28-42 butter🦋fly"_s });
    row(u"this #️⃣tag should not be a tag"_s, {});
    row(u"this ##️⃣tag should be a tag"_s, { u"hashtag 5-16 #️⃣tag"_s });
    row(u"this #t\nag should be a tag"_s, { u"hashtag 5-7 t"_s });
    row(u"no match: #\u200B"_s, {});
    row(u"cut #some\u200Bthing"_s, { u"hashtag 4-9 some"_s });
    row(u"full width ＃tag"_s, { u"hashtag 11-17 tag"_s });
    row(u"$abc and ($X1) cost $5 or $TOOLONG, not a$b"_s,
        { u"hashtag 0-4 $ABC"_s, u"hashtag 10-13 $X1"_s });
    row(u"bsky.app/profile#header"_s, { u"link 0-23 https://bsky.app/profile#header"_s });
    row(u"https://x.example.com/(@a.com)"_s, { u"link 0-30 https://x.example.com/(@a.com)"_s });
}

QTEST_APPLESS_MAIN(tst_BlueskyText)
#include "tst_blueskytext.moc"
