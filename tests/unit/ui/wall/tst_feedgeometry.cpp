// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/feedgeometry.h"

#include <QTest>

using namespace Relais::Ui;

namespace {

FeedGeometry measured(const QList<int> &heights)
{
    FeedGeometry feed(12, 200);
    feed.setTop(100);
    feed.insert(0, static_cast<int>(heights.size()));
    for (int row = 0; row < heights.size(); ++row)
        feed.setHeight(row, heights.at(row));
    return feed;
}

} // namespace

class TestFeedGeometry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandBelowOneAnother();
    void anUnmeasuredRowIsAsHighAsOthersWere();
    void rowsComeGoAndMoveWithTheirHeights();
    void aLineHasItsRoomAndGoesWithItsRow();
    void whatReachesIntoAPartIsFound();
    void anEmptyFeedHasNoRows();
};

void TestFeedGeometry::rowsStandBelowOneAnother()
{
    const FeedGeometry feed = measured({ 50, 70, 90 });
    QCOMPARE(feed.topOf(0), 100);
    QCOMPARE(feed.topOf(1), 162);
    QCOMPARE(feed.topOf(2), 244);
    QCOMPARE(feed.end(), 334);
}

void TestFeedGeometry::anUnmeasuredRowIsAsHighAsOthersWere()
{
    FeedGeometry feed(12, 200);
    feed.insert(0, 1);
    QCOMPARE(feed.heightOf(0), 200); // nothing was measured yet
    QVERIFY(!feed.isMeasured(0));
    feed.setHeight(0, 80);
    feed.insert(1, 2);
    QCOMPARE(feed.heightOf(2), 80);
    feed.forgetAll();
    QVERIFY(!feed.isMeasured(0));
    QCOMPARE(feed.heightOf(0), 80); // the best guess there is
    feed.setHeight(0, 90);
    feed.forget(0);
    QVERIFY(!feed.isMeasured(0));
    QCOMPARE(feed.heightOf(0), 90);
}

void TestFeedGeometry::rowsComeGoAndMoveWithTheirHeights()
{
    FeedGeometry feed = measured({ 10, 20, 30, 40 });
    feed.move(3, 1);
    QCOMPARE(feed.heightOf(1), 40);
    QCOMPARE(feed.heightOf(3), 30);
    QCOMPARE(feed.topOf(2), 100 + 10 + 12 + 40 + 12);
    feed.remove(0, 2);
    QCOMPARE(feed.count(), 2);
    QCOMPARE(feed.heightOf(0), 20);
    QCOMPARE(feed.topOf(0), 100);
    feed.insert(0, 1);
    QVERIFY(!feed.isMeasured(0));
    QVERIFY(feed.isMeasured(1));
}

void TestFeedGeometry::aLineHasItsRoomAndGoesWithItsRow()
{
    FeedGeometry feed = measured({ 50, 50, 50 });
    feed.setLine(1, 16);
    QCOMPARE(feed.lineTop(), 162);
    QCOMPARE(feed.topOf(1), 162 + 16 + 12);
    QCOMPARE(feed.topOf(2), feed.topOf(1) + 62);
    feed.insert(0, 1);
    feed.setHeight(0, 50);
    QCOMPARE(feed.lineTop(), 224); // above what was row 1
    feed.move(2, 0);
    QCOMPARE(feed.lineTop(), 100);
    feed.remove(0, 1);
    QCOMPARE(feed.topOf(0), 100); // the line went with it
}

void TestFeedGeometry::whatReachesIntoAPartIsFound()
{
    const FeedGeometry feed = measured({ 50, 50, 50, 50 }); // at 100, 162, 224, 286
    QCOMPARE(feed.rowAt(0), 0);
    QCOMPARE(feed.rowAt(149), 0);
    QCOMPARE(feed.rowAt(150), 1); // in the gap: the next
    QCOMPARE(feed.rowAt(5000), 3);
    const auto within = feed.rowsWithin(170, 225);
    QCOMPARE(within.first, 1);
    QCOMPARE(within.last, 2);
    QVERIFY(within.contains(2) && !within.contains(0) && !within.contains(3));
    const auto all = feed.rowsWithin(0, 9999);
    QCOMPARE(all.first, 0);
    QCOMPARE(all.last, 3);
    QVERIFY(!feed.rowsWithin(0, 100).contains(0)); // above them all
    QVERIFY(!feed.rowsWithin(336, 9999).contains(3)); // and below
}

void TestFeedGeometry::anEmptyFeedHasNoRows()
{
    FeedGeometry feed(12, 200);
    feed.setTop(40);
    QCOMPARE(feed.end(), 40);
    QCOMPARE(feed.rowAt(0), -1);
    const auto none = feed.rowsWithin(0, 1000);
    QVERIFY(none.last < none.first);
}

QTEST_GUILESS_MAIN(TestFeedGeometry)
#include "tst_feedgeometry.moc"
