// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/originality.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class tst_Originality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownWordsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("percent");
        QTest::newRow("the suggestion") << u"Our heat pump plant opens in Lyon"_s << 0;
        QTest::newRow("nothing of it") << u"I have waited two years for this day"_s << 100;
        QTest::newRow("half") << u"Our heat pump plant – I am so proud"_s << 50;
        QTest::newRow("two words in a row are common") << u"Lyon has a heat pump"_s << 100;
        QTest::newRow("case, accents and signs aside")
            << u"OUR heat-pump PLÁNT opens, in Lyon!"_s << 0;
        QTest::newRow("order matters") << u"Lyon in opens plant pump heat our"_s << 100;
        QTest::newRow("links and tags do not count")
            << u"Our heat pump #LifeAtX https://a.example.com/own/words @someone"_s << 0;
        QTest::newRow("no words") << u"🎉 #tag https://a.com"_s << 0;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("second source") << u"Nous recrutons cent vingt personnes ici"_s << 17;
        QTest::newRow("curly apostrophe") << u"it’s a new era today"_s << 17;
        QTest::newRow("two thirds") << u"heat pump plant we built with our hands too"_s << 67;
    }
    void ownWordsAreCounted()
    {
        QFETCH(QString, text);
        QFETCH(int, percent);
        QCOMPARE(ownWordsPercent(text,
                     { u"Our heat pump plant opens in Lyon."_s,
                         u"Nous recrutons cent vingt personnes !"_s, u"It's a new era"_s }),
            percent);
    }
    void withoutSourcesAllWordsAreOwn() { QCOMPARE(ownWordsPercent(u"Hello you"_s, {}), 100); }
    void aRunDoesNotReachAcrossSources()
    {
        QCOMPARE(ownWordsPercent(u"one two three four"_s, { u"one two"_s, u"three four"_s }), 100);
    }
    void scriptsWithoutSpacesAreComparedToo()
    {
        QCOMPARE(ownWordsPercent(u"新しい工場"_s, { u"新しい工場"_s }), 0);
    }
};

QTEST_APPLESS_MAIN(tst_Originality)
#include "tst_originality.moc"
