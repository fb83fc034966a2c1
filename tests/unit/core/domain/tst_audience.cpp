// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/audience.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
TeamId team(const QString &id)
{
    return { id };
}

const QList<Team> tree { { team(u"all"_s), {}, u"All"_s },
    { team(u"sales"_s), team(u"all"_s), u"Sales"_s },
    { team(u"south"_s), team(u"sales"_s), u"Sales South"_s },
    { team(u"it"_s), team(u"all"_s), u"IT"_s } };

Member lea()
{
    Member member;
    member.team = team(u"south"_s);
    member.location = u"Lyon"_s;
    member.languages = { u"fr-FR"_s, u"en"_s };
    return member;
}
} // namespace

class tst_Audience : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyAudienceIsEveryone()
    {
        QVERIFY(holds({}, lea(), tree));
        QVERIFY(holds({}, Member {}, {}));
    }
    void aTeamHoldsTheTeamsBelowIt()
    {
        QVERIFY(holds({ { team(u"sales"_s) }, {}, {} }, lea(), tree));
        QVERIFY(holds({ { team(u"it"_s), team(u"all"_s) }, {}, {} }, lea(), tree));
        QVERIFY(!holds({ { team(u"it"_s) }, {}, {} }, lea(), tree));
    }
    void aTeamDoesNotHoldTheOneAbove()
    {
        Member boss = lea();
        boss.team = team(u"sales"_s);
        QVERIFY(!holds({ { team(u"south"_s) }, {}, {} }, boss, tree));
    }
    void everyPartMustMatch()
    {
        const Audience audience { { team(u"sales"_s) }, { u"lyon"_s }, { u"en"_s } };
        QVERIFY(holds(audience, lea(), tree));
        Member elsewhere = lea();
        elsewhere.location = u"Brest"_s;
        QVERIFY(!holds(audience, elsewhere, tree));
        Member silent = lea();
        silent.languages.clear();
        QVERIFY(!holds(audience, silent, tree));
    }
    void aLanguageHoldsItsRegions()
    {
        QVERIFY(holds({ {}, {}, { u"fr"_s } }, lea(), tree));
        QVERIFY(!holds({ {}, {}, { u"en-GB"_s } }, lea(), tree));
        QVERIFY(!holds({ {}, {}, { u"f"_s } }, lea(), tree));
    }
    void aCycleInTheTreeEnds()
    {
        const QList<Team> cycle { { team(u"south"_s), team(u"sales"_s), {} },
            { team(u"sales"_s), team(u"south"_s), {} } };
        QVERIFY(!holds({ { team(u"it"_s) }, {}, {} }, lea(), cycle));
        QVERIFY(holds({ { team(u"sales"_s) }, {}, {} }, lea(), cycle));
    }
};

QTEST_APPLESS_MAIN(tst_Audience)
#include "tst_audience.moc"
