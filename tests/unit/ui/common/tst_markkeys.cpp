// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/markkeys.h"

#include <QTest>

using Relais::Ui::markByKey;

class TestMarkKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrowsGoAlongTheChartAndStayWithinIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::Orientation>("along");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("right") << int(Qt::Key_Right) << Qt::Horizontal << 1 << 2;
        QTest::newRow("left") << int(Qt::Key_Left) << Qt::Horizontal << 1 << 0;
        QTest::newRow("down") << int(Qt::Key_Down) << Qt::Vertical << 1 << 2;
        QTest::newRow("up") << int(Qt::Key_Up) << Qt::Vertical << 1 << 0;
        QTest::newRow("home") << int(Qt::Key_Home) << Qt::Vertical << 3 << 0;
        QTest::newRow("end") << int(Qt::Key_End) << Qt::Horizontal << 0 << 3;
        QTest::newRow("not before the first") << int(Qt::Key_Left) << Qt::Horizontal << 0 << 0;
        QTest::newRow("not behind the last") << int(Qt::Key_Down) << Qt::Vertical << 3 << 3;
        QTest::newRow("none yet") << int(Qt::Key_Right) << Qt::Horizontal << -1 << 0;
    }
    void arrowsGoAlongTheChartAndStayWithinIt()
    {
        QFETCH(int, key);
        QFETCH(Qt::Orientation, along);
        QFETCH(int, from);
        QFETCH(int, to);
        QCOMPARE(markByKey(key, along, from, 4).value_or(-1), to);
    }
    void otherKeysAreLeftToTheWindow()
    {
        QVERIFY(!markByKey(Qt::Key_Down, Qt::Horizontal, 1, 4));
        QVERIFY(!markByKey(Qt::Key_Right, Qt::Vertical, 1, 4));
        QVERIFY(!markByKey(Qt::Key_Tab, Qt::Horizontal, 1, 4));
        QVERIFY(!markByKey(Qt::Key_Home, Qt::Horizontal, -1, 0)); // nothing to mark
    }
};

QTEST_APPLESS_MAIN(TestMarkKeys)
#include "tst_markkeys.moc"
