// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/variety.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

class TestVariety final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingHasNoVariety() { QVERIFY(varietyOf({}) == Variety()); }
    void equalSharesCountInFull();
    void oneLargeShareCountsForLittle();
    void whatOneListensToCountsToo();
};

void TestVariety::equalSharesCountInFull()
{
    const Variety variety = varietyOf({ { Network::LinkedIn, { u"climate"_s } },
        { Network::Mastodon, { u"people"_s } }, { Network::Wall, { u"jobs"_s, u"climate"_s } } });
    QCOMPARE(variety.relays, 3);
    QCOMPARE(variety.networks, 3);
    QCOMPARE(variety.evenNetworks, 3.0);
    QCOMPARE(variety.topics, 3);
    QCOMPARE(variety.evenTopics, 16.0 / 6); // 2, 1, 1
    QCOMPARE(variety.mainPercent, 33);
}

void TestVariety::oneLargeShareCountsForLittle()
{
    QList<Spoken> spoken(9, { Network::LinkedIn, {} });
    spoken.append({ Network::X, {} });
    const Variety variety = varietyOf(spoken);
    QCOMPARE(variety.networks, 2);
    QVERIFY(variety.evenNetworks < 1.3);
    QCOMPARE(variety.mainNetwork, Network::LinkedIn);
    QCOMPARE(variety.mainPercent, 90);
    QCOMPARE(variety.topics, 0);
}

void TestVariety::whatOneListensToCountsToo()
{
    const Variety variety = varietyOf(
        {}, { { { u"climate"_s, 3 }, { u"jobs"_s, 3 } }, { u"LinkedIn"_s, u" linkedin "_s, {} } });
    QCOMPARE(variety.heardTopics, 2);
    QCOMPARE(variety.evenHeardTopics, 2.0);
    QCOMPARE(variety.places, 1); // written twice, and once not at all
    QCOMPARE(variety.relays, 0);
}

QTEST_APPLESS_MAIN(TestVariety)
#include "tst_variety.moc"
