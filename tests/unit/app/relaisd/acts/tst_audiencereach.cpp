// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/audiencereach.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestAudienceReach final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsCountedApart();
    void fewAtOnePlaceAreNotToldBySubtracting();
    void aPlaceOfFewIsNotNamed();
    void nothingIsToldOfAnAudienceOfFew();

private:
    static void people(Company &company, const QString &location, int many)
    {
        for (int i = 0; i < many; ++i) {
            const QString name = u"%1-%2"_s.arg(location.toLower()).arg(i);
            const QString language = i < 2 ? u"da"_s : u"en"_s;
            const Member member { { name }, name, name + u"@norvane.example"_s, {}, { u"sales"_s },
                location, { language }, {} };
            must(MemberRepository(company.db).add(member, company.clock.now()));
        }
    }
    static QList<LocationReach> places(const Company &company, const Audience &audience)
    {
        return reachOf(company.db, audience).value().locations;
    }
};

void TestAudienceReach::everyPlaceIsCountedApart()
{
    Company company; // four at Lyon
    people(company, u"LYON"_s, 3); // the same place
    people(company, u"Esbjerg"_s, 6);
    Audience audience;
    const QList<LocationReach> all { { u"Lyon"_s, 7 }, { u"Esbjerg"_s, 6 } };
    QCOMPARE(places(company, audience).size(), 2);
    QCOMPARE(places(company, audience).first().name.toLower(), u"lyon"_s);
    QCOMPARE(places(company, audience).first().reached, all.first().reached);
    QCOMPARE(places(company, audience).last(), all.last());
    audience.locations = { u"esbjerg"_s };
    QCOMPARE(places(company, audience).first().reached, 0); // still there to choose
    QCOMPARE(places(company, audience).last().reached, 6);
}

void TestAudienceReach::fewAtOnePlaceAreNotToldBySubtracting()
{
    Company company;
    people(company, u"Esbjerg"_s, 6);
    people(company, u"Nantes"_s, 8);
    Audience audience;
    audience.languages = { u"en"_s };
    // Four read English at Esbjerg, six at Nantes: ten in all would tell the four.
    const QList<LocationReach> hidden { { u"Nantes"_s, 0 }, { u"Esbjerg"_s, 0 } };
    QCOMPARE(places(company, audience), hidden);
    QCOMPARE(reachOf(company.db, audience).value().reached, 10);
}

void TestAudienceReach::aPlaceOfFewIsNotNamed()
{
    Company company; // four at Lyon
    people(company, u"Nantes"_s, 8);
    people(company, u"Esbjerg"_s, 6);
    // All less Nantes and Esbjerg would tell the four.
    const QList<LocationReach> told { { u"Nantes"_s, 8 }, { u"Esbjerg"_s, 0 } };
    QCOMPARE(places(company, {}), told);
}

void TestAudienceReach::nothingIsToldOfAnAudienceOfFew()
{
    Company company;
    people(company, u"Esbjerg"_s, 6);
    Audience audience;
    audience.locations = { u"Lyon"_s };
    const AudienceReach reach = reachOf(company.db, audience).value();
    QVERIFY(reach.tooFew);
    const QList<LocationReach> silent { { u"Esbjerg"_s, 0 } };
    QCOMPARE(reach.locations, silent);
}

QTEST_GUILESS_MAIN(TestAudienceReach)
#include "tst_audiencereach.moc"
