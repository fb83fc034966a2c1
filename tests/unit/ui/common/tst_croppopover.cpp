// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/chip.h"
#include "ui/common/pictures/croparea.h"
#include "ui/common/pictures/croppopover.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! Cutting a picture of 300 by 200 pixels to a shape.
class TestCropPopover final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void aShapeIsAsLargeAsFits_data();
    void aShapeIsAsLargeAsFits();
    void thePartStaysInsideThePicture();
    void theNetworksShapeIsOfferedFirst();
    void keysMoveThePartAndChangeItsSize();
    void theWholePictureIsNoPart();
    void escapeTakesNothing();

private:
    QWidget *picture() const;
    QRectF takenPart();

    Theme m_theme;
    std::unique_ptr<OneColour> m_source;
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<QWidget> m_window;
    CropPopover *m_popover = nullptr;
};

void TestCropPopover::init()
{
    m_source = std::make_unique<OneColour>(Qt::red);
    m_pictures = std::make_unique<PictureCache>(*m_source);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_popover = new CropPopover(m_theme, *m_pictures, m_window.get());
    m_window->show();
    m_popover->ask(u"/media/a.jpg"_s, { Network::LinkedIn }, m_window.get());
}

void TestCropPopover::cleanup()
{
    m_window.reset(); // with the popover
    m_pictures.reset();
    m_source.reset();
}

QWidget *TestCropPopover::picture() const
{
    for (QWidget *widget : m_popover->findChildren<QWidget *>()) {
        if (widget->accessibleName() == u"Part of the picture"_s)
            return widget;
    }
    return nullptr;
}

QRectF TestCropPopover::takenPart()
{
    QSignalSpy taken(m_popover, &CropPopover::taken);
    QTest::keyClick(picture(), Qt::Key_Return);
    return taken.isEmpty() ? QRectF() : taken.first().at(1).toRectF();
}

void TestCropPopover::aShapeIsAsLargeAsFits_data()
{
    QTest::addColumn<qreal>("shape");
    QTest::addColumn<QRectF>("part");
    QTest::newRow("its own") << 0.0 << QRectF(0, 0, 1, 1);
    QTest::newRow("square") << 1.0 << QRectF(0.125, 0, 0.75, 1);
    QTest::newRow("wider") << 2.0 << QRectF(0, 1.0 / 6, 1, 2.0 / 3);
}

void TestCropPopover::aShapeIsAsLargeAsFits()
{
    QFETCH(qreal, shape);
    QFETCH(QRectF, part);
    const CropArea area({ 400, 300 }, shape);
    QCOMPARE(area.part(), part);
    QCOMPARE(area.isWhole(), qFuzzyIsNull(shape));
}

void TestCropPopover::thePartStaysInsideThePicture()
{
    const QRectF whole(0, 0, 1, 1);
    CropArea area({ 400, 300 }, 1);
    area.move(5, 5);
    QCOMPARE(area.part(), QRectF(0.25, 0, 0.75, 1));
    area.zoom(0.001);
    QCOMPARE(area.part().width(), 0.15); // a fifth of the largest
    area.move(-5, -5);
    QCOMPARE(area.part().topLeft(), QPointF(0, 0));
    area.zoom(1000);
    QVERIFY(whole.contains(area.part()));
    QCOMPARE(area.part().width(), 0.75);
}

void TestCropPopover::theNetworksShapeIsOfferedFirst()
{
    const QList<Chip *> chips = m_popover->findChildren<Chip *>();
    QCOMPARE(chips.size(), 4);
    QVERIFY(chips.first()->text().contains(u"LinkedIn"_s));
    QVERIFY(chips.first()->isChecked());
    const QRectF part = takenPart();
    QCOMPARE(part.width(), 1.0);
    QVERIFY(qAbs(300 * part.width() / (200 * part.height()) - shapeOf(Network::LinkedIn)) < 0.01);
    QVERIFY(m_popover->isHidden());
}

void TestCropPopover::keysMoveThePartAndChangeItsSize()
{
    QVERIFY(picture());
    const QString before = picture()->accessibleDescription();
    QTest::keyClick(picture(), Qt::Key_Minus);
    QTest::keyClick(picture(), Qt::Key_Left);
    QVERIFY(picture()->accessibleDescription() != before);
    const QRectF part = takenPart();
    QVERIFY(part.width() < 1);
    QVERIFY(part.center().x() < 0.5);
    QVERIFY(part.x() >= 0);
}

void TestCropPopover::theWholePictureIsNoPart()
{
    QSignalSpy taken(m_popover, &CropPopover::taken);
    QSignalSpy whole(m_popover, &CropPopover::wholeTaken);
    m_popover->findChildren<Chip *>().last()->click();
    QTest::keyClick(picture(), Qt::Key_Return);
    QCOMPARE(taken.size(), 0);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().first().toString(), u"/media/a.jpg"_s);
}

void TestCropPopover::escapeTakesNothing()
{
    QSignalSpy taken(m_popover, &CropPopover::taken);
    QSignalSpy whole(m_popover, &CropPopover::wholeTaken);
    QTest::keyClick(picture(), Qt::Key_Escape);
    QVERIFY(m_popover->isHidden());
    QCOMPARE(taken.size() + whole.size(), 0);
}

QTEST_MAIN(TestCropPopover)
#include "tst_croppopover.moc"
