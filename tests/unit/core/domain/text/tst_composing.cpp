// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/composing.h"

#include <QTest>
#include <QUrlQuery>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
const QUrl tracked(u"https://relais.norvane.example/r/Ab12Cd34"_s);
const QString awkward = u"R&D + #LifeAtX: 100 % été 🎉\nline two; a=b?c/d"_s;

QString pageOf(Network network, const QString &text = awkward)
{
    const auto page = ownPageUrl(network, text, tracked, u"Our & news"_s);
    return page ? QString::fromLatin1(page->toEncoded()) : QString();
}
} // namespace

class tst_Composing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLinkStandsOnALineOfItsOwn()
    {
        for (const Network network : allNetworks()) {
            QCOMPARE(composed(network, u"Hello \n"_s, tracked),
                u"Hello\nhttps://relais.norvane.example/r/Ab12Cd34"_s);
        }
    }
    void theLinkIsNotPutInTwice()
    {
        const QString text = u"See "_s + tracked.toString() + u" now"_s;
        QCOMPARE(composed(Network::X, text, tracked), text);
        const QString closed = u"See ("_s + tracked.toString() + u")."_s;
        QCOMPARE(composed(Network::X, closed, tracked), closed);
        const QString french = u"Voir\u202F:\u00A0"_s + tracked.toString() + u"\u202F!"_s;
        QCOMPARE(composed(Network::X, french, tracked), french);
    }
    void aLongerLinkThatBeginsLikeItIsAnother()
    {
        const QString line = u'\n' + tracked.toString();
        const QStringList ends { u"x"_s, u"/x"_s, u"?x=1"_s, u".x"_s, u"-"_s, u"…"_s };
        for (const QString &end : ends) {
            const QString text = u"See "_s + tracked.toString() + end + u" now"_s;
            QCOMPARE(composed(Network::Mastodon, text, tracked), QString(text + line));
        }
        const QString inWord = u"See"_s + tracked.toString();
        QCOMPARE(composed(Network::Bluesky, inWord, tracked), QString(inWord + line));
    }
    void withoutLinkOrTextNothingIsAdded()
    {
        QCOMPARE(composed(Network::X, u"Hello"_s, {}), u"Hello"_s);
        QCOMPARE(composed(Network::X, {}, tracked), tracked.toString());
    }

    void thePageHoldsTheText_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("parameter");
        QTest::newRow("x") << Network::X << u"https://x.com/intent/tweet?text="_s << u"text"_s;
        QTest::newRow("threads") << Network::Threads
                                 << u"https://www.threads.net/intent/post?text="_s << u"text"_s;
        QTest::newRow("whatsapp") << Network::WhatsApp << u"https://wa.me/?text="_s << u"text"_s;
    }
    void thePageHoldsTheText()
    {
        QFETCH(Network, network);
        QFETCH(QString, address);
        QFETCH(QString, parameter);
        const QString page = pageOf(network);
        QVERIFY2(page.startsWith(address), qPrintable(page));
        const QString value = page.mid(address.size());
        for (const QChar c : value) // nothing that a server could read as structure
            QVERIFY(c.isLetterOrNumber() || u"-._~%"_s.contains(c));
        QCOMPARE(QUrlQuery(QUrl::fromEncoded(page.toLatin1()))
                     .queryItemValue(parameter, QUrl::FullyDecoded),
            awkward + u'\n' + tracked.toString());
    }
    void aPageWithPartsHoldsEachInItsPlace()
    {
        QCOMPARE(pageOf(Network::Telegram, u"R&D"_s),
            u"https://t.me/share/url?url=https%3A%2F%2Frelais.norvane.example%2Fr%2FAb12Cd34&text=R%26D"_s);
        QCOMPARE(pageOf(Network::Reddit, u"R&D"_s),
            u"https://www.reddit.com/submit?selftext=true&title=Our%20%26%20news&text=R%26D%0A"
            u"https%3A%2F%2Frelais.norvane.example%2Fr%2FAb12Cd34"_s);
        QCOMPARE(pageOf(Network::Telegram, u"é"_s.repeated(5000)),
            u"https://t.me/share/url?url=https%3A%2F%2Frelais.norvane.example%2Fr%2FAb12Cd34"_s);
    }
    void aPageOnAnInstanceNeedsItsAddress()
    {
        QVERIFY(pageOf(Network::Mastodon).isEmpty());
        const auto page = ownPageUrl(
            Network::Mastodon, u"a"_s, {}, {}, QUrl(u"https://u:p@mas.example/?x={text}#y"_s));
        QCOMPARE(page->toEncoded(), QByteArray("https://mas.example/share?text=a"));
    }
    void thePageOfOthersHoldsTheLinkOnly()
    {
        QCOMPARE(pageOf(Network::LinkedIn),
            u"https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Frelais.norvane.example%2Fr%2FAb12Cd34"_s);
        QCOMPARE(pageOf(Network::Facebook),
            u"https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Frelais.norvane.example%2Fr%2FAb12Cd34"_s);
    }
    void aMailHasSubjectAndLinesAsItsRfcAsks()
    {
        QCOMPARE(pageOf(Network::Email, u"R&D + é\nline"_s),
            u"mailto:?subject=Our%20%26%20news&body=R%26D%20%2B%20%C3%A9%0D%0Aline%0D%0A"
            u"https%3A%2F%2Frelais.norvane.example%2Fr%2FAb12Cd34"_s);
        for (const QString &lines : { u"a\nb"_s, u"a\r\nb"_s, u"a\rb"_s })
            QVERIFY(pageOf(Network::Email, lines).contains(u"body=a%0D%0Ab%0D%0Ahttps"_s));
    }
    void aSubjectCannotAddHeaders()
    {
        const auto page = ownPageUrl(Network::Email, u"x"_s, tracked, u"a\r\nBcc: b@c.d&bcc=e"_s);
        QVERIFY(!page->toEncoded().contains("%0D%0ABcc"));
        QVERIFY(!page->toEncoded().contains("&bcc"));
    }
    void aTextThatDoesNotFitIsLeftToTheClipboard()
    {
        QCOMPARE(pageOf(Network::WhatsApp, u"é"_s.repeated(5000)), u"https://wa.me/"_s);
        QCOMPARE(
            pageOf(Network::Email, u"é"_s.repeated(1000)), u"mailto:?subject=Our%20%26%20news"_s);
    }
    void whatHasNoPageThatTakesARelayHasNone()
    {
        for (const Network network : { Network::Wall, Network::Matrix, Network::Unknown })
            QVERIFY(pageOf(network).isEmpty());
    }

    void theBestCaptionComesFirst()
    {
        const auto caption = [](std::optional<Network> network, const QString &language) {
            return Caption { {}, network, language, u"text"_s };
        };
        const QList<Caption> captions { caption({}, u"de"_s), caption({}, u"en"_s),
            caption(Network::X, u"en"_s), caption({}, u"fr"_s),
            caption(Network::LinkedIn, u"it"_s) };
        QCOMPARE(captionToBeginWith(captions, Network::X, { u"fr"_s, u"en"_s }), 2);
        QCOMPARE(captionToBeginWith(captions, Network::Bluesky, { u"fr-CA"_s, u"en"_s }), 3);
        QCOMPARE(captionToBeginWith(captions, Network::LinkedIn, { u"fr"_s }), 3);
        QCOMPARE(captionToBeginWith(captions, Network::LinkedIn, { u"es"_s }), 4);
        QCOMPARE(captionToBeginWith(captions, Network::Wall, { u"es"_s }), 0);
        QCOMPARE(captionToBeginWith({ captions[2] }, Network::Wall, { u"en"_s }), -1);
        QCOMPARE(captionToBeginWith({}, Network::Wall, { u"en"_s }), -1);
    }

    void theNextCaptionIsTheLeastUsed()
    {
        QList<Caption> captions;
        for (const int uses : { 4, 9, 0, 2 })
            captions.append({ {}, {}, u"en"_s, u"text"_s, uses });
        captions[3].language = u"fr"_s;
        QList<int> shown { 0 };
        for (const int expected : { 2, 3, 1 }) {
            const int next = captionToOfferNext(captions, {}, shown);
            QCOMPARE(next, expected);
            shown.append(next);
        }
        QCOMPARE(captionToOfferNext(captions, {}, shown), 2); // all were seen: again from the start
        QCOMPARE(captionToOfferNext(captions, u"fr"_s, { 0 }), 3);
        QCOMPARE(captionToOfferNext(captions, u"de"_s, { 0 }), -1);
        QCOMPARE(captionToOfferNext({ captions.first() }, {}, { 0 }), -1);
        QCOMPARE(captionToOfferNext({}, {}, {}), -1);
    }

    // As uses are told: one to four are 1, then steps of five. Equal ones come as they stand.
    void theNextCaptionIsTheLeastUsedAsFarAsThatIsTold()
    {
        QList<Caption> captions;
        for (const int uses : { 10, 1, 0, 5, 1 })
            captions.append({ {}, {}, u"en"_s, u"text"_s, uses });
        QList<int> shown;
        for (const int expected : { 2, 1, 4, 3, 0 }) {
            const int next = captionToOfferNext(captions, {}, shown);
            QCOMPARE(next, expected);
            shown.append(next);
        }
    }

    void theCaptionBehindATextIsFound()
    {
        const QList<Caption> captions {
            { { u"a"_s }, {}, u"en"_s,
                u"The last burner in Lyon is off: my company runs without gas."_s },
            { { u"b"_s }, {}, u"en"_s,
                u"No flame left in Lyon. Proud of my company's night shift."_s },
        };
        QCOMPARE(captionBehind(captions, captions.at(1).text), 1);
        QCOMPARE(captionBehind(captions, captions.at(0).text + u" Well done!"_s), 0);
        QCOMPARE(
            captionBehind(captions, u"Three years ago I thought this was a slide in a deck"_s), -1);
        QCOMPARE(captionBehind({}, u"Anything"_s), -1);
    }
};

QTEST_APPLESS_MAIN(tst_Composing)
#include "tst_composing.moc"
