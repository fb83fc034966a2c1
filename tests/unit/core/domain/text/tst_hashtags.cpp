// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/hashtags.h"
#include "core/domain/text/rules.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

//! A story's topics as hashtags that every network takes whole.
class TestHashtags final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameBecomesOneHashtag_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tag");
        QTest::newRow("one word") << u"climate"_s << u"#Climate"_s;
        QTest::newRow("several") << u"Heat pumps"_s << u"#HeatPumps"_s;
        QTest::newRow("signs") << u"Health & safety (plants)"_s << u"#HealthSafetyPlants"_s;
        QTest::newRow("own case") << u"IoT at Norvane"_s << u"#IoTAtNorvane"_s;
        QTest::newRow("accents") << u"Économie d’énergie"_s << u"#ÉconomieDÉnergie"_s;
        QTest::newRow("decomposed") << u"cafe\u0301 noir"_s << u"#Cafe\u0301Noir"_s;
        QTest::newRow("figures in it") << u"5G networks"_s << u"#5GNetworks"_s;
        QTest::newRow("figures alone") << u"2026"_s << QString();
        QTest::newRow("Chinese") << u"新能源"_s << u"#新能源"_s;
        QTest::newRow("emoji") << u"🌍 planet"_s << u"#Planet"_s;
        QTest::newRow("no word") << u" — "_s << QString();
        QTest::newRow("a hashtag") << u"#jobs"_s << u"#Jobs"_s;
    }
    void aNameBecomesOneHashtag()
    {
        QFETCH(QString, name);
        QFETCH(QString, tag);
        QCOMPARE(hashtagOf(name), tag);
        if (tag.isEmpty())
            return;
        const QString text = u"News "_s + tag;
        const QList<Facet> found = Text::xHashtags(text);
        QCOMPARE(found.size(), 1); // and whole
        QCOMPARE(text.mid(found.first().start), tag);
    }
    void whatTheTextHasIsNotMissing()
    {
        const QStringList tags { u"#HeatPumps"_s, u"#Lyon"_s };
        QCOMPARE(missingHashtags(u"Our plant, #heatpumps!"_s, tags), QStringList { u"#Lyon"_s });
        QCOMPARE(missingHashtags(u"Lyon, #LyonMetropole"_s, tags), tags);
        QVERIFY(missingHashtags(u"#Lyon #HeatPumps"_s, tags).isEmpty());
        QVERIFY(missingHashtags(u"#Lyon"_s, {}).isEmpty());
        QCOMPARE(missingHashtags(u"https://norvane.com/#Lyon #HeatPumps"_s, tags),
            QStringList { u"#Lyon"_s });
    }
    void tagsStandTogetherAtTheEnd()
    {
        QString text = u"We switched the gas off. \n"_s;
        text = withHashtag(text, u"#HeatPumps"_s);
        QCOMPARE(text, u"We switched the gas off.\n#HeatPumps"_s);
        text = withHashtag(text, u"#Lyon"_s);
        QCOMPARE(text, u"We switched the gas off.\n#HeatPumps #Lyon"_s);
        QCOMPARE(withHashtag(text, u"#lyon"_s), text); // it has it
        QCOMPARE(withHashtag({}, u"#Lyon"_s), u"#Lyon"_s);
        QCOMPARE(withHashtag(u"Gas is off"_s, {}), u"Gas is off"_s);
    }
};

QTEST_GUILESS_MAIN(TestHashtags)
#include "tst_hashtags.moc"
