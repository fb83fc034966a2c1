// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/mirror.h"
#include "ui/shell/railentries.h"
#include "ui/shell/railrowlayout.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestRailRow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void anEntryHasTheDesignsMeasures();
    void theFigureTakesItsRoomFromTheText();
    void aCompactEntryIsItsIconWithABadge();
    void aGroupIsATitleOrARule();
    void nothingOverlapsAtAnyWidth();
    void anEntryIsMirroredOnARightToLeftDesktop_data();
    void anEntryIsMirroredOnARightToLeftDesktop();

private:
    Theme m_theme;
};

void TestRailRow::anEntryHasTheDesignsMeasures()
{
    QCOMPARE(railRowHeight(false, false, 1), 36 + 2);
    const RailRowLayout at = layOutRailRow({ 0, 38, 183, 38 }, {});
    QCOMPARE(at.box, QRect(0, 38, 183, 36));
    QCOMPARE(at.icon, QRect(10, 46, 20, 20));
    QCOMPARE(at.text, QRect(40, 38, 133, 36));
    QVERIFY(!at.figure.isValid() && !at.rule.isValid());
}

void TestRailRow::theFigureTakesItsRoomFromTheText()
{
    RailRowContent content;
    content.figure = 14;
    const RailRowLayout at = layOutRailRow({ 0, 0, 183, 38 }, content);
    QCOMPARE(at.figure, QRect(159, 0, 14, 36));
    QCOMPARE(at.text, QRect(40, 0, 111, 36));
}

void TestRailRow::aCompactEntryIsItsIconWithABadge()
{
    RailRowContent content;
    content.compact = true;
    const QRect row(0, 0, 43, railRowHeight(true, false, 1));
    QCOMPARE(row.height(), 42);
    QVERIFY(!layOutRailRow(row, content).figure.isValid());
    for (const int figure : { 6, 12, 20 }) {
        content.figure = figure;
        const RailRowLayout at = layOutRailRow(row, content);
        QCOMPARE(at.icon, QRect(11, 10, 20, 20));
        QVERIFY(at.text.isEmpty());
        QVERIFY(at.box.contains(at.figure));
        QVERIFY(at.figure.width() >= at.figure.height() && at.figure.width() >= figure + 8);
        QVERIFY(at.figure.center().y() < at.icon.center().y()); // it leaves the icon to be seen
        QVERIFY(at.figure.right() > at.icon.right());
    }
}

void TestRailRow::aGroupIsATitleOrARule()
{
    RailRowContent content;
    content.group = true;
    const QRect wide(0, 100, 183, railRowHeight(false, true, 1));
    RailRowLayout at = layOutRailRow(wide, content);
    QCOMPARE(at.text.left(), layOutRailRow(wide, {}).icon.left());
    QCOMPARE(at.text.height(), 16);
    QVERIFY(wide.contains(at.text) && at.text.center().y() > wide.center().y());
    QVERIFY(!at.box.isValid() && !at.icon.isValid() && !at.rule.isValid());

    content.compact = true;
    const QRect small(0, 100, 43, railRowHeight(true, true, 1));
    at = layOutRailRow(small, content);
    QCOMPARE(at.rule, QRect(8, 106, 27, 1));
    QVERIFY(at.text.isEmpty());
}

void TestRailRow::nothingOverlapsAtAnyWidth()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        for (int width = 90; width < 420; width += 11) {
            for (const int figure : { 0, 9, 34 }) {
                RailRowContent content;
                content.figure = qRound(figure * scale);
                const QRect row(3, 5, width, railRowHeight(false, false, scale));
                const RailRowLayout at = layOutRailRow(row, content);
                const QByteArray where =
                    QByteArray::number(width) + ' ' + QByteArray::number(scale);
                QVERIFY2(row.contains(at.box) && at.box.contains(at.icon), where.constData());
                QVERIFY2(!at.icon.intersects(at.text), where.constData());
                QVERIFY2(at.text.isEmpty() || at.box.contains(at.text), where.constData());
                QVERIFY2(!at.text.intersects(at.figure), where.constData());
            }
        }
    }
}

void TestRailRow::anEntryIsMirroredOnARightToLeftDesktop_data()
{
    QTest::addColumn<bool>("compact");
    QTest::newRow("wide") << false;
    QTest::newRow("compact") << true;
}

void TestRailRow::anEntryIsMirroredOnARightToLeftDesktop()
{
    QFETCH(bool, compact);
    QStandardItemModel model;
    auto *entry = new QStandardItem(u"Queue"_s);
    entry->setData(u"queue"_s, RailRole::Key);
    entry->setData(u"queue"_s, RailRole::Icon);
    model.appendRow(entry);
    RailDelegate delegate(m_theme);
    delegate.setCompact(compact);
    if (compact)
        entry->setData(7, RailRole::Count); // the icon is in the middle: the badge shows the side
    const QSize size(compact ? 43 : 183, delegate.sizeHint({}, model.index(0, 0)).height());
    const QImage left = Test::paintedRow(delegate, model.index(0, 0), size, Qt::LeftToRight);
    const QImage right = Test::paintedRow(delegate, model.index(0, 0), size, Qt::RightToLeft);
    const QRgb ground = QColor(Qt::white).rgb();
    const qreal there = Test::weightOf(left, left.rect(), ground);
    const qreal mirrored = Test::weightOf(right, right.rect(), ground);
    QVERIFY2(compact ? there > 0.5 : there < 0.4, qPrintable(QString::number(there)));
    QVERIFY2(compact ? mirrored < 0.5 : mirrored > 0.6, qPrintable(QString::number(mirrored)));
}

QTEST_MAIN(TestRailRow)
#include "tst_railrow.moc"
