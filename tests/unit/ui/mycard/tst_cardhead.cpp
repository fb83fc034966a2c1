// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardhead.h"

#include <QApplication>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestCardHead final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void theFaceStandsOnTheBand();
    void theBandReachesBothEdgesAtAnyWidth();
    void theRingPartsTheFaceFromTheBand();
    void theHeadIsMirroredOnARightToLeftDesktop();

private:
    Theme m_theme;
};

void TestCardHead::theFaceStandsOnTheBand()
{
    const CardHeadLayout at = layOutCardHead(600);
    QCOMPARE(at.band, QRect(1, 0, 598, 56));
    QCOMPARE(at.ring, QRect(28, 22, 76, 76)); // 34 over the band's lower edge, 42 below it
    QCOMPARE(at.face, QRect(32, 26, 68, 68));
    QCOMPARE(cardHeadHeight(), at.ring.bottom() + 1);
}

void TestCardHead::theBandReachesBothEdgesAtAnyWidth()
{
    for (int width = 200; width < 1600; width += 175) {
        const CardHeadLayout at = layOutCardHead(width);
        QCOMPARE(at.band.left(), 1); // within the page's frame
        QCOMPARE(at.band.right(), width - 2);
        QCOMPARE(at.ring, layOutCardHead(375).ring);
    }
}

void TestCardHead::theRingPartsTheFaceFromTheBand()
{
    CardHead head(m_theme);
    head.setName(u"Camille R."_s);
    head.resize(600, head.height());
    const QImage seen = head.grab().toImage();
    const Tokens &t = m_theme.colors();
    QCOMPARE(seen.pixelColor(300, 28), t.accentSoft);
    QVERIFY(seen.pixelColor(300, 70) != t.accentSoft); // below the band
    QCOMPARE(seen.pixelColor(66, 24), t.surface);
    QCOMPARE(seen.pixelColor(66, 32), t.accentSoft); // the face, over its letters
    QCOMPARE(seen.pixelColor(66, 95), t.surface);
}

void TestCardHead::theHeadIsMirroredOnARightToLeftDesktop()
{
    CardHead head(m_theme);
    head.resize(600, head.height());
    head.setLayoutDirection(Qt::RightToLeft);
    const QImage seen = head.grab().toImage();
    const Tokens &t = m_theme.colors();
    QCOMPARE(seen.pixelColor(599 - 66, 24), t.surface);
    QCOMPARE(seen.pixelColor(599 - 66, 80), t.accentSoft);
    QCOMPARE(seen.pixelColor(66, 24), t.accentSoft);
}

QTEST_MAIN(TestCardHead)
#include "tst_cardhead.moc"
