// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/blockedphrase.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestBlockedPhrase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhraseIsFoundHoweverItIsWritten_data();
    void aPhraseIsFoundHoweverItIsWritten();
    void everyPhraseIsNamedInTheListsOrder();
    void whatCannotBeAPhraseIsSaid();
};

void TestBlockedPhrase::aPhraseIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("case") << u"carbon neutral"_s << u"We are CARBON Neutral!"_s << true;
    QTest::newRow("accents") << u"zéro émission"_s << u"zero emission, dès demain"_s << true;
    QTest::newRow("spaces") << u"carbon neutral"_s << u"carbon\n  neutral"_s << true;
    QTest::newRow("apostrophes") << u"l'usine"_s << u"Dans l\u2019usine de Lyon"_s << true;
    QTest::newRow("part of a word") << u"gas"_s << u"Madagascar"_s << false;
    QTest::newRow("a hashtag") << u"#guaranteed"_s << u"It is #guaranteed."_s << true;
    QTest::newRow("longer hashtag") << u"#best"_s << u"#bestever"_s << false;
    QTest::newRow("a sign at its end") << u"100 %"_s << u"100 %safe"_s << true;
    QTest::newRow("not there") << u"cheap"_s << u"Everything else"_s << false;
    QTest::newRow("later than a part") << u"gas"_s << u"Vegas has gas"_s << true;
}

void TestBlockedPhrase::aPhraseIsFoundHoweverItIsWritten()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(blockedIn(text, { { { u"p"_s }, phrase, {} } }).size(), found ? 1 : 0);
}

void TestBlockedPhrase::everyPhraseIsNamedInTheListsOrder()
{
    const QList<BlockedPhrase> all { { { u"1"_s }, u"cheap"_s, {} }, { { u"2"_s }, u"best"_s, {} },
        { { u"3"_s }, u"only"_s, {} } };
    const QList<BlockedPhrase> found = blockedIn(u"The best and cheap"_s, all);
    QCOMPARE(found, all.first(2));
    QVERIFY(blockedIn(u"The best"_s, {}).isEmpty());
}

void TestBlockedPhrase::whatCannotBeAPhraseIsSaid()
{
    QCOMPARE(problemOf(BlockedPhrase { {}, u" \n"_s, {} }), u"phrase-empty"_s);
    QCOMPARE(problemOf(BlockedPhrase { {}, QString(201, u'a'), {} }), u"phrase-too-long"_s);
    QCOMPARE(problemOf(BlockedPhrase { {}, u"a"_s, QString(501, u'a') }), u"note-too-long"_s);
    QCOMPARE(problemOf(BlockedPhrase { {}, u"a"_s, {} }), QString());
}

QTEST_GUILESS_MAIN(TestBlockedPhrase)
#include "tst_blockedphrase.moc"
