// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/disclosure.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/textcheck.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Disclosure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDisclosureIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("disclosure");
        QTest::addColumn<bool>("there");
        const QString tag = u"#LifeAtNorvane"_s;
        QTest::newRow("none asked") << u"Hello"_s << QString() << true;
        QTest::newRow("there") << u"At my company we build"_s << u"my company"_s << true;
        QTest::newRow("case and accents")
            << u"Dans MA SOCIETE on construit"_s << u"ma société"_s << true;
        QTest::newRow("across a line") << u"At my\ncompany"_s << u"my company"_s << true;
        QTest::newRow("part of a word") << u"At my companya"_s << u"my company"_s << false;
        QTest::newRow("hashtag") << u"Proud! #lifeatnorvane"_s << tag << true;
        QTest::newRow("longer hashtag") << u"#LifeAtNorvaneGroup"_s << tag << false;
        QTest::newRow("hashtag_more") << u"#LifeAtNorvane_x"_s << tag << false;
        QTest::newRow("curly apostrophe")
            << u"l’entreprise où je travaille"_s << u"l'entreprise où je travaille"_s << true;
        QTest::newRow("just near")
            << QString(u"a "_s.repeated(95) + u"my company"_s) << u"my company"_s << true;
        QTest::newRow("too far") << QString(u"a "_s.repeated(96) + u"my company"_s)
                                 << u"my company"_s << false;
        QTest::newRow("cut inside the word after")
            << QString(u"a "_s.repeated(95) + u"my companya"_s) << u"my company"_s << false;
        QTest::newRow("emoji count once")
            << QString(u"👨‍👩‍👧‍👦"_s.repeated(150) + u" my company"_s)
            << u"my company"_s << true;
    }
    void aDisclosureIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(QString, disclosure);
        QFETCH(bool, there);
        QCOMPARE(hasDisclosure(text, disclosure), there);
    }

    void aDisclosureIsPutWhereItReadsNaturally_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("disclosure");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"We open a plant."_s << u"my company"_s
                               << u"(my company) We open a plant."_s;
        QTest::newRow("hashtag") << u"We open a plant. In Lyon."_s << u"#LifeAtX"_s
                                 << u"We open a plant. #LifeAtX In Lyon."_s;
        QTest::newRow("hashtag, one line")
            << u"We open\na plant"_s << u"#LifeAtX"_s << u"We open #LifeAtX\na plant"_s;
        QTest::newRow("a link is no sentence")
            << u"See a.com/b now"_s << u"#LifeAtX"_s << u"See a.com/b now #LifeAtX"_s;
        QTest::newRow("long first sentence") << QString(u"a "_s.repeated(100) + u"b."_s) << u"#X"_s
                                             << QString(u"#X "_s + u"a "_s.repeated(100) + u"b."_s);
        QTest::newRow("empty") << QString() << u"my company"_s << u"(my company)"_s;
        QTest::newRow("there already")
            << u"My company opens"_s << u"my company"_s << u"My company opens"_s;
    }
    void aDisclosureIsPutWhereItReadsNaturally()
    {
        QFETCH(QString, text);
        QFETCH(QString, disclosure);
        QFETCH(QString, expected);
        QCOMPARE(withDisclosure(text, disclosure), expected);
    }

    void thoseInUseAreOfferedOnceAndTheMostUsedFirst()
    {
        const QStringList used { u"#LifeAtX"_s, QString(), u"my company"_s, u" My  Company "_s,
            u"our firm"_s, u"my company"_s, u"our firm"_s };
        const QStringList expected { u"my company"_s, u"our firm"_s, u"#LifeAtX"_s };
        QCOMPARE(disclosuresByUse(used), expected);
        QVERIFY(disclosuresByUse({ QString(), u" "_s }).isEmpty());
    }

    void everyPostIsDisclosedInItsFirstPart()
    {
        const QStringList words { u"nous"_s, u"ouvrons"_s, u"plant."_s, u"été !"_s, u"👋"_s,
            u"\n"_s, u"https://a.com/b"_s, u"#tag"_s, u"e\u0301"_s, u"工場。"_s, u"e.g."_s,
            u"(x)"_s, u"…"_s };
        const QStringList disclosures { u"my company"_s, u"mon entreprise"_s, u"#LifeAtNorvane"_s,
            u"meine Firma"_s, u"わが社"_s };
        QRandomGenerator random(6);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (int n = random.bounded(80); n > 0; --n)
                text += words[random.bounded(int(words.size()))] + u' ';
            const QString disclosure = disclosures[random.bounded(int(disclosures.size()))];
            const QString disclosed = withDisclosure(text, disclosure);
            QVERIFY2(hasDisclosure(disclosed, disclosure), qPrintable(disclosed));
            QCOMPARE(withDisclosure(disclosed, disclosure), disclosed);
            for (const Network network : { Network::X, Network::Bluesky, Network::Mastodon }) {
                const int overflow = checkText(network, disclosed).overflowAt; // never cut off
                QVERIFY(overflow < 0 || hasDisclosure(disclosed.left(overflow), disclosure));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Disclosure)
#include "tst_disclosure.moc"
