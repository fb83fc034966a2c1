// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/impact.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
const QDateTime monday(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

RelayCount count(MetricKind kind, qint64 number, Provenance provenance = Provenance::Measured,
    const QDateTime &at = monday)
{
    return { { u"r"_s }, kind, provenance, number, at };
}
} // namespace

class tst_Impact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relaysAddUpByKindAndProvenance()
    {
        RelayForImpact first;
        first.counts = { count(MetricKind::Impression, 100), count(MetricKind::Click, 7),
            count(MetricKind::Impression, 40, Provenance::Reported) };
        RelayForImpact second;
        second.counts = { count(MetricKind::Impression, 11) };
        const ImpactTotals totals = totalsOf({ first, second });
        QCOMPARE(totals.relays, 2);
        QCOMPARE(totals.impressions, (Figure { .measured = 111, .reported = 40 }));
        QCOMPARE(totals.clicks, (Figure { .measured = 7 }));
        QCOMPARE(totals.engagements, Figure {});
    }
    void reactionsCommentsAndRepostsAreEngagements()
    {
        RelayForImpact relay;
        relay.counts = { count(MetricKind::Reaction, 1), count(MetricKind::Comment, 2),
            count(MetricKind::Repost, 4) };
        QCOMPARE(totalsOf({ relay }).engagements, (Figure { .measured = 7 }));
    }
    void aNewerCountReplacesTheOlder()
    {
        RelayForImpact relay;
        relay.counts = { count(MetricKind::Click, 9, Provenance::Measured, monday.addSecs(60)),
            count(MetricKind::Click, 5) };
        QCOMPARE(totalsOf({ relay }).clicks, (Figure { .measured = 9 }));
    }
    void nothingKnownIsNotZero()
    {
        const ImpactTotals totals = totalsOf({ RelayForImpact {} });
        QCOMPARE(totals.relays, 1);
        QVERIFY(!totals.impressions.measured.has_value());
    }
};

QTEST_APPLESS_MAIN(tst_Impact)
#include "tst_impact.moc"
