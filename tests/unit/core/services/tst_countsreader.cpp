// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/countsreader.h"

#include <QTest>

using namespace Relais;
using namespace std::chrono_literals;

class TestCountsReader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPostIsReadOftenAtFirstThenDaily();
    void readingEndsAfterAMonth();
};

namespace {
const QDateTime published = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);

QDateTime after(std::chrono::seconds age)
{
    return published.addSecs(age.count());
}
} // namespace

void TestCountsReader::aPostIsReadOftenAtFirstThenDaily()
{
    QCOMPARE(nextReading(published, {}), after(5min));
    QCOMPARE(nextReading(published, after(6min)), after(1h));
    QCOMPARE(nextReading(published, after(2h)), after(6h));
    QCOMPARE(nextReading(published, after(7h)), after(31h));
}

void TestCountsReader::readingEndsAfterAMonth()
{
    QCOMPARE(nextReading(published, after(29 * 24h)), after(30 * 24h));
    QCOMPARE(nextReading(published, after(29 * 24h + 1min)), std::nullopt);
}

QTEST_GUILESS_MAIN(TestCountsReader)
#include "tst_countsreader.moc"
