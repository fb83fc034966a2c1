// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/likeness.h"

#include <QTest>

using namespace Relais::Text;
using namespace Qt::StringLiterals;

class TestLikeness final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameNewsIsKnownInOtherWords_data();
    void theSameNewsIsKnownInOtherWords();
    void caseAccentsAndPunctuationDoNotCount();
};

void TestLikeness::theSameNewsIsKnownInOtherWords_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("turned round") << u"Nantes recrute vingt soudeuses et soudeurs"_s
                                  << u"Vingt soudeurs et soudeuses : Nantes recrute"_s << true;
    QTest::newRow("a bit more") << u"Heat pump plant in Lyon runs without gas"_s
                                << u"Lyon: our heat pump plant now runs without gas"_s << true;
    QTest::newRow("one word alike")
        << u"Service technician, Esbjerg"_s << u"Safety in Esbjerg"_s << false;
    QTest::newRow("short titles") << u"Open day"_s << u"Open day"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("another year") << u"Annual report on water, energy, waste, noise, people"_s
                                  << u"Annual report"_s << false;
}

void TestLikeness::theSameNewsIsKnownInOtherWords()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(tellTheSame(tellingWords(a), tellingWords(b)), same);
    QCOMPARE(tellTheSame(tellingWords(b), tellingWords(a)), same);
}

void TestLikeness::caseAccentsAndPunctuationDoNotCount()
{
    QCOMPARE(tellingWords(u"L’ÉNERGIE, l'énergie… d’une usine!"_s),
        (QStringList { u"energie"_s, u"usine"_s }));
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
