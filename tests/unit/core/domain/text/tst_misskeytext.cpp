// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mfm-js 0.26.0 says of each; thousands of others are compared by tst_textagreement.

#include "core/domain/text/textcheck.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestMisskeyText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksAreMisskeysOwn_data();
    void marksAreMisskeysOwn();
    void aMarkStandsWhereItIs();
    void aTextOfBracketsIsReadInTime();
};

void TestMisskeyText::marksAreMisskeysOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks"); // kind:value
    const auto row = [](const char *name, const QString &text, const QStringList &marks) {
        QTest::newRow(name) << text << marks;
    };
    row("mention", u"Merci @lea"_s, { u"mention:lea"_s });
    row("mention elsewhere", u"@lea@example.org."_s, { u"mention:lea@example.org"_s });
    row("mention before a point", u"@lea-."_s, { u"mention:lea"_s });
    row("address of a mailbox", u"lea@example.org"_s, {});
    row("name that is cut", u"@lea.@example.org"_s, {});
    row("host of points", u"@lea@.-"_s, {});
    row("begins with a mark", u"@-lea"_s, {});
    row("hashtag", u"#équipe, oui"_s, { u"hashtag:équipe"_s });
    row("hashtag of figures", u"#2026 #2026a"_s, { u"hashtag:2026a"_s });
    row("hashtag in a word", u"a#b é#c"_s, { u"hashtag:c"_s });
    row("hashtag with brackets", u"#a(b) #c( #か「な」よ"_s,
        { u"hashtag:a(b)"_s, u"hashtag:c"_s, u"hashtag:か「な」よ"_s });
    row("keycap", u"#️⃣ #⃣"_s, {});
    row("link", u"https://example.com/a(b)."_s, { u"link:https://example.com/a(b)"_s });
    row("link of ASCII", u"http://bücher.example"_s, { u"link:http://b"_s });
    row("no scheme", u"example.com HTTPS://example.com"_s, {});
    row("nothing behind the scheme", u"https:// http://.,"_s, {});
    row("link in brackets", u"<https://example.com/é(a> <https://a b>"_s,
        { u"link:https://example.com/é(a"_s, u"link:https://a"_s });
    row("emoji's name", u":xhttps://a :https:"_s, {});
    row("emoji's name before a sign", u":xhttps:/a"_s, {});
}

void TestMisskeyText::marksAreMisskeysOwn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, marks);
    QStringList found;
    const QList<Facet> facets = checkText(Network::Misskey, text).facets;
    for (const Facet &facet : facets)
        found.append(QString(facetKindKey(facet.kind) + u':' + facet.value));
    QCOMPARE(found, marks);
}

void TestMisskeyText::aMarkStandsWhereItIs()
{
    const TextCheck check = checkText(Network::Misskey, u"😀 @lea #a <http://b>"_s);
    QCOMPARE(check.length, 20); // code points
    QCOMPARE(check.limit, 3000);
    const QList<Facet> expected { { Facet::Kind::Mention, 3, 7, u"lea"_s },
        { Facet::Kind::Hashtag, 8, 10, u"a"_s }, { Facet::Kind::Link, 12, 20, u"http://b"_s } };
    QCOMPARE(check.facets, expected);
}

void TestMisskeyText::aTextOfBracketsIsReadInTime()
{
    for (const QString &piece :
        { u"#("_s, u"http://(a"_s, u"<http://a"_s, u"#(「（["_s, u"@a.@"_s }) {
        const QString text = piece.repeated(20'000);
        checkText(Network::Misskey, text);
    }
}

QTEST_GUILESS_MAIN(TestMisskeyText)
#include "tst_misskeytext.moc"
