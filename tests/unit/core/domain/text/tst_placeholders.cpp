// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/placeholders.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

//! What a caption leaves open becomes the ambassador's own, and nothing in braces goes out.
class TestPlaceholders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCaptionBecomesThePersonsOwn_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << u"We switched the gas off."_s << u"We switched the gas off."_s;
        QTest::newRow("English") << u"As {job} at {company} in {city}, I {name} …"_s
                                 << u"As Engineer at Norvane in Lyon, I Léa Martin …"_s;
        QTest::newRow("French") << u"{Prénom}, {poste} chez {entreprise} ({équipe}, {ville})"_s
                                << u"Léa, Engineer chez Norvane (Plants, Lyon)"_s;
        QTest::newRow("case and accents")
            << u"{PRENOM} { equipe } {First Name}"_s << u"Léa Plants Léa"_s;
        QTest::newRow("unknown") << u"Our {horoscope}"_s << u"Our {horoscope}"_s;
        QTest::newRow("no word") << u"f(x) = {1, 2} {} {a-b}"_s << u"f(x) = {1, 2} {} {a-b}"_s;
        QTest::newRow("braces in braces") << u"{{city}}"_s << u"{Lyon}"_s;
        QTest::newRow("open") << u"{city"_s << u"{city"_s;
    }
    void aCaptionBecomesThePersonsOwn()
    {
        QFETCH(QString, caption);
        QFETCH(QString, text);
        const PlaceholderValues lea { u"Léa Martin"_s, u"Engineer"_s, u"Lyon"_s, u"Plants"_s,
            u"Norvane"_s };
        QCOMPARE(withPlaceholders(caption, lea), text);
    }
    void whatIsNotKnownStaysOpenAndIsSeen()
    {
        PlaceholderValues values;
        values.company = u"Norvane"_s;
        const QString text = withPlaceholders(u"{company} in {city}, {horoscope}"_s, values);
        QCOMPARE(text, u"Norvane in {city}, {horoscope}"_s);
        QCOMPARE(placeholdersIn(text), QStringList({ u"{city}"_s, u"{horoscope}"_s }));
        QVERIFY(placeholdersIn(u"f(x) = {1, 2} {}"_s).isEmpty());
    }
    void aValueIsNotFilledInItself()
    {
        PlaceholderValues values;
        values.name = u"{company}"_s; // as odd as a name can be
        values.company = u"Norvane"_s;
        QCOMPARE(withPlaceholders(u"{name}"_s, values), u"{company}"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
