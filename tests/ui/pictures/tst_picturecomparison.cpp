// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/comparison.h"

#include <QPainter>
#include <QTest>

using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

//! A page with a button on it and lines that stand for text, moved by (dx, dy).
QImage aPage(qreal dx = 0, qreal dy = 0)
{
    QImage page(400, 300, QImage::Format_RGB32);
    page.fill(QColor(0xf5, 0xf6, 0xf8));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(dx, dy);
    painter.fillRect(QRectF(40, 40, 120, 36), QColor(0x0d, 0x6b, 0x5c));
    painter.setPen(QPen(QColor(0x1a, 0x21, 0x2c), 1));
    for (int line = 0; line < 8; ++line) {
        for (int letter = 0; letter < 40; ++letter)
            painter.drawLine(QPointF(40 + letter * 7, 120 + line * 20),
                QPointF(42 + letter * 7, 132 + line * 20));
    }
    return page;
}

} // namespace

class TestPictureComparison final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamePageIsAlike();
    void partsOfAPixelAreNoDifference_data();
    void partsOfAPixelAreNoDifference();
    void aControlThatWentIsADifference();
    void aColourThatChangedIsADifference();
    void aPageOfAnotherSizeIsADifference();
    void theScreensPixelsDoNotMatter();
    void whatDiffersIsMarked();
};

void TestPictureComparison::theSamePageIsAlike()
{
    const PictureComparison same = comparePictures(aPage(), aPage());
    QCOMPARE(same.share, 0.0);
    QCOMPARE(same.worstShare, 0.0);
    QVERIFY(same.isAlike());
}

void TestPictureComparison::partsOfAPixelAreNoDifference_data()
{
    QTest::addColumn<QPointF>("by");
    QTest::newRow("a third across") << QPointF(0.33, 0);
    QTest::newRow("a half down") << QPointF(0, 0.5);
    QTest::newRow("one across") << QPointF(1, 0);
    QTest::newRow("one down") << QPointF(0, 1);
}

void TestPictureComparison::partsOfAPixelAreNoDifference()
{
    QFETCH(QPointF, by);
    const PictureComparison moved = comparePictures(aPage(by.x(), by.y()), aPage());
    QVERIFY2(moved.isAlike(),
        qPrintable(u"%1 of the page, %2 of a part"_s.arg(moved.share).arg(moved.worstShare)));
}

void TestPictureComparison::aControlThatWentIsADifference()
{
    QImage without = aPage();
    QPainter painter(&without);
    painter.fillRect(QRect(40, 40, 40, 36), QColor(0xf5, 0xf6, 0xf8));
    painter.end();
    QVERIFY(!comparePictures(without, aPage()).isAlike());
    QVERIFY(!comparePictures(aPage(), without).isAlike());
    const PictureComparison far = comparePictures(aPage(12, 7), aPage());
    QVERIFY2(!far.isAlike(), qPrintable(QString::number(far.share)));
}

void TestPictureComparison::aColourThatChangedIsADifference()
{
    QImage other = aPage();
    QPainter painter(&other);
    painter.fillRect(QRect(40, 40, 120, 36), QColor(0xb3, 0x26, 0x1e));
    painter.end();
    const PictureComparison found = comparePictures(other, aPage());
    QVERIFY(!found.isAlike());
    QVERIFY(found.worst.intersects(QRect(40, 40, 120, 36)));
}

void TestPictureComparison::aPageOfAnotherSizeIsADifference()
{
    const QImage page = aPage();
    const PictureComparison found = comparePictures(page.copy(0, 0, 400, 280), page);
    QVERIFY(!found.isAlike());
    QCOMPARE(found.marked.size(), page.size());
    QCOMPARE(found.worstShare, 1.0);
    QVERIFY(!comparePictures({}, page).isAlike());
}

void TestPictureComparison::theScreensPixelsDoNotMatter()
{
    QImage fine = aPage().scaled(800, 600, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    fine.setDevicePixelRatio(2);
    QVERIFY(comparePictures(fine, aPage()).isAlike());
}

void TestPictureComparison::whatDiffersIsMarked()
{
    QImage other = aPage();
    for (const QPoint &at : { QPoint(10, 10), QPoint(11, 10), QPoint(10, 11), QPoint(11, 11) })
        other.setPixelColor(at, Qt::black);
    const PictureComparison found = comparePictures(other, aPage());
    QVERIFY(found.isAlike()); // a speck is nothing, and is shown all the same
    QVERIFY(found.share > 0);
    const QColor mark = found.marked.pixelColor(10, 10);
    QVERIFY(mark.red() > 2 * mark.green());
    const QColor ground = found.marked.pixelColor(200, 10);
    QCOMPARE(ground.red(), ground.green());
}

QTEST_GUILESS_MAIN(TestPictureComparison)
#include "tst_picturecomparison.moc"
