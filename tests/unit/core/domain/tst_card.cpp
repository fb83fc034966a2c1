// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/card.h"
#include "core/domain/card.h"
#include "core/domain/qrcode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;

namespace {

Card sample()
{
    Card card;
    card.shown = true;
    card.name = u"Camille R."_s;
    card.role = u"Process engineer, heat pumps"_s;
    card.about = u"Ask me; I answer.\nHere\\there"_s;
    card.email = u"camille.r@norvane.example"_s;
    card.language = u"en"_s;
    card.languages = { u"fr"_s, u"en"_s };
    card.links = { { u"LinkedIn"_s, QUrl(u"https://www.linkedin.com/in/camille"_s) } };
    card.topics = { { u"t1"_s } };
    card.jobs = true;
    card.stories = { { u"s1"_s } };
    return card;
}

} // namespace

class TestCard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardComesBackFromTheWireAsItWas();
    void whatMayNotBeShownIsNamed_data();
    void whatMayNotBeShownIsNamed();
    void aContactIsOneThatAddressBooksRead();
    void noValueBreaksOutOfAContact();
    void aSignatureLoadsNothing();
    void aLinkStaysWholeInAPlainSignature();
    void aCodeIsDrawnWithItsQuietZone();
    void tooLongATextHasNoCode();
};

void TestCard::aCardComesBackFromTheWireAsItWas()
{
    const OwnCard own { sample(), QUrl(u"https://relais.example/c/w8Rb3n"_s),
        QDateTime(QDate(2026, 11, 3), QTime(8, 0), Qt::UTC), 46 };
    QCOMPARE(Api::ownCardFrom(Api::toJson(own)).value(), own);
    QCOMPARE(Api::cardFrom({}).value(), Card());
    QVERIFY(!Api::cardFrom({ { u"links"_s, QJsonValue(3) } }));
    QVERIFY(!Api::cardFrom({ { u"about"_s, QString(201, u'a') } }));
}

void TestCard::whatMayNotBeShownIsNamed_data()
{
    QTest::addColumn<Card>("card");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *problem, const std::function<void(Card &)> &change) {
        Card card = sample();
        change(card);
        QTest::newRow(problem) << card << QString::fromLatin1(problem);
    };
    row("", [](Card &) { });
    row("name-empty", [](Card &card) { card.name = u"  "_s; });
    row("about-too-long", [](Card &card) { card.about = QString(201, u'a'); });
    row("email-form", [](Card &card) { card.email = u"a@b.example?bcc=c@d.example"_s; });
    row("link-not-http", [](Card &card) { card.links[0].url = QUrl(u"javascript:alert(1)"_s); });
    row("link-label", [](Card &card) { card.links[0].label.clear(); });
    row("too-many-links", [](Card &card) { card.links.fill(card.links[0], 9); });
    row("language-invalid", [](Card &card) { card.languages = { u"fr\" x=\""_s }; });
}

void TestCard::whatMayNotBeShownIsNamed()
{
    QFETCH(const Card, card);
    QFETCH(const QString, problem);
    QCOMPARE(problemsOf(card).value(0), problem);
}

void TestCard::aContactIsOneThatAddressBooksRead()
{
    const QByteArray contact =
        vcardOf(sample(), u"Norvane"_s, QUrl(u"https://relais.example/c/w8Rb3n"_s));
    QVERIFY(contact.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    QVERIFY(contact.endsWith("END:VCARD\r\n"));
    QVERIFY(contact.contains("\r\nFN:Camille R.\r\n"));
    QVERIFY(contact.contains("\r\nORG:Norvane\r\n"));
    QVERIFY(contact.contains("\r\nTITLE:Process engineer\\, heat pumps\r\n"));
    QVERIFY(contact.contains("\r\nNOTE:Ask me\\; I answer.\\nHere\\\\there\r\n"));
    QVERIFY(contact.contains("\r\nURL:https://relais.example/c/w8Rb3n\r\n"));
}

void TestCard::noValueBreaksOutOfAContact()
{
    Card card = sample();
    card.name = u"A\r\nEMAIL:evil@example\r\nB"_s;
    card.about = QString(60, u'é') + u"👩‍🏭"_s + QString(40, u'ü');
    const QByteArray contact = vcardOf(card, {}, {});
    QCOMPARE(contact.count("\r\nEMAIL:"), 1);
    QVERIFY(!contact.contains("\nEMAIL:evil"));
    for (const QByteArray &line : contact.split('\n')) {
        QVERIFY(line.size() <= 76); // 75 and the CR
        QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
    }
}

void TestCard::aSignatureLoadsNothing()
{
    Card card = sample();
    card.name = u"<img src=x>"_s;
    const QString html =
        emailSignatureOf(card, u"N & Co"_s, QUrl(u"https://relais.example/c/w8Rb3n"_s));
    QVERIFY(html.contains(u"&lt;img src=x&gt;"_s) && html.contains(u"N &amp; Co"_s));
    QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"url("_s));
    QVERIFY(html.contains(u">relais.example/c/w8Rb3n</a>"_s));
    QVERIFY(!emailSignatureOf(card, {}, {}).contains(u"<a "_s));
}

void TestCard::aLinkStaysWholeInAPlainSignature()
{
    const SignatureStory story { u"Heat pumps"_s, {},
        QUrl(u"https://norvane.example/pompe%20%C3%A0%20chaleur"_s) };
    const QStringList lines = plainSignatureOf(sample(), u"Norvane"_s, {}, story).split(u'\n');
    QCOMPARE(lines.constLast(), u"https://norvane.example/pompe%20%C3%A0%20chaleur"_s);
}

void TestCard::aCodeIsDrawnWithItsQuietZone()
{
    const QrCode code = qrCodeOf("https://relais.norvane.example/c/w8Rb3n");
    QCOMPARE((code.size - 21) % 4, 0);
    QCOMPARE(code.dark.size(), code.size * code.size);
    // The three corners that a reader finds it by, and the light ring in them.
    for (const auto &[x, y] :
        { std::pair(0, 0), std::pair(code.size - 7, 0), std::pair(0, code.size - 7) }) {
        QVERIFY(code.isDark(x, y) && code.isDark(x + 6, y + 6) && code.isDark(x + 3, y + 3));
        QVERIFY(!code.isDark(x + 1, y + 1));
    }
    const QByteArray side = QByteArray::number(code.size + 8);
    QVERIFY(qrSvg(code).contains(QByteArray("viewBox=\"0 0 " + side + ' ' + side + '"')));
    QVERIFY(qrSvg(code).contains("translate(4 4)"));
}

void TestCard::tooLongATextHasNoCode()
{
    QCOMPARE(qrCodeOf(QByteArray(301, 'a')).size, 0);
    QCOMPARE(qrCodeOf({}).size, 0);
    QVERIFY(qrCodeOf(QByteArray(300, 'a')).size > 0);
}

QTEST_GUILESS_MAIN(TestCard)
#include "tst_card.moc"
