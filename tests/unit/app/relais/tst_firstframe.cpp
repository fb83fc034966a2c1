// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/firstframe.h"

#include <QPaintEvent>
#include <QTest>
#include <QWidget>

using namespace Relais;

namespace {

class Painted final : public QWidget {
public:
    int frames = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++frames; }
};

} // namespace

class TestFirstFrame final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsRunsOnceAfterTheFirstFrame();
    void whatIsNeverPaintedIsNotWaitedForInVain();
    void whatWaitsGoesWithItsWindow();
};

void TestFirstFrame::whatWaitsRunsOnceAfterTheFirstFrame()
{
    QWidget window;
    auto *part = new Painted;
    part->setParent(&window);
    int runs = 0;
    int framesBefore = 0;
    FirstFrame::after(window, [&] {
        ++runs;
        framesBefore = part->frames;
    });
    QCoreApplication::processEvents();
    QCOMPARE(runs, 0);
    window.resize(200, 100);
    part->resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE_WITH_TIMEOUT(runs, 1, FirstFrame::longest / 2);
    QVERIFY(framesBefore > 0);
    window.repaint();
    QTest::qWait(20);
    QCOMPARE(runs, 1);
}

void TestFirstFrame::whatIsNeverPaintedIsNotWaitedForInVain()
{
    QWidget window;
    int runs = 0;
    FirstFrame::after(window, [&runs] { ++runs; });
    QTRY_COMPARE_WITH_TIMEOUT(runs, 1, 3 * FirstFrame::longest);
}

void TestFirstFrame::whatWaitsGoesWithItsWindow()
{
    int runs = 0;
    {
        QWidget window;
        FirstFrame::after(window, [&runs] { ++runs; });
        window.show();
    }
    QTest::qWait(FirstFrame::longest + 200); // also by its limit
    QCOMPARE(runs, 0);
}

QTEST_MAIN(TestFirstFrame)
#include "tst_firstframe.moc"
