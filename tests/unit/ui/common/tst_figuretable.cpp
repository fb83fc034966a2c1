// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/figuretable.h"
#include "ui/common/controls/tag.h"
#include "ui/common/lists/markdelegate.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Relais::Ui;

namespace {

//! Where what is written in a part of a picture begins and ends, from the picture's left.
std::pair<int, int> inkIn(const QImage &image, const QRect &part)
{
    const int ground = qGray(image.pixel(part.topLeft()));
    std::pair<int, int> ink { -1, -1 };
    for (int x = part.left(); x <= part.right(); ++x) {
        for (int y = part.top(); y <= part.bottom(); ++y) {
            if (std::abs(qGray(image.pixel(x, y)) - ground) < 48)
                continue;
            if (ink.first < 0)
                ink.first = x;
            ink.second = x;
        }
    }
    return ink;
}

} // namespace

//! A table of figures, without a painter.
class TestFigureTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void aMarkBeginsInItsCellAndStandsInTheMiddle();
    void aColumnOfMarksHasRoomForEach();
    void cellsStandBelowTheirHeads();
    void aClickOnALineChoosesItOnceAndSoDoesReturn();
    void theLineThatOneIsAtStaysWhenFiguresChange();
    void whatIsCopiedIsNoFormulaInASpreadsheet();

private:
    Theme m_theme;
};

void TestFigureTable::aMarkBeginsInItsCellAndStandsInTheMiddle()
{
    for (const int height : { 30, 31, 45, 60 }) {
        for (const int width : { 20, 74, 131 }) {
            const QSize mark(width, Metrics::tag);
            const QRect cell(210, 90, width + 12, height);
            const QRect at = placeOfMark(cell, mark, 4);
            QCOMPARE(at.size(), mark);
            QVERIFY(cell.contains(at));
            QVERIFY(at.left() > cell.left());
            QVERIFY(std::abs((at.top() - cell.top()) - (cell.bottom() - at.bottom())) <= 2);
        }
    }
}

void TestFigureTable::aColumnOfMarksHasRoomForEach()
{
    const QStringList words { u"New"_s, u"Established and growing"_s };
    FigureTable table(m_theme, { u"Team"_s, u"State"_s, u"Relays"_s });
    table.setMarks(1);
    QList<FigureTable::Line> lines;
    for (const QString &word : words) {
        FigureTable::Line line;
        line.cells = { u"Lyon"_s, word, u"12"_s };
        lines.append(line);
    }
    table.setLines(lines);
    table.resize(600, 300);
    table.show();
    QTableView &view = table.table();
    QTRY_VERIFY(view.columnWidth(0) > 0);
    for (int row = 0; row < int(words.size()); ++row) {
        const QRect cell(view.columnViewportPosition(1), view.rowViewportPosition(row),
            view.columnWidth(1), view.rowHeight(row));
        const QSize mark(Tag::width(m_theme, words.at(row)), m_theme.scaled(Metrics::tag));
        QVERIFY(cell.contains(placeOfMark(cell, mark, 4)));
    }
}

void TestFigureTable::cellsStandBelowTheirHeads()
{
    FigureTable table(m_theme, { u"LLL"_s, u"LLL"_s });
    FigureTable::Line line;
    line.cells = { u"LLL"_s, u"LLL"_s };
    table.setLines({ line, line });
    table.resize(400, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTableView &view = table.table();
    const QHeaderView &heads = *view.horizontalHeader();
    const QImage above = heads.viewport()->grab().toImage();
    const QImage below = view.viewport()->grab().toImage();
    const auto part = [](int x, int y, int width, int height) {
        return QRect(x, y, width, height).adjusted(0, 2, 0, -4); // without the line below it
    };
    for (int column = 0; column < 2; ++column) {
        const auto head = inkIn(above,
            part(heads.sectionViewportPosition(column), 0, heads.sectionSize(column),
                heads.viewport()->height()));
        const auto cell = inkIn(below,
            part(view.columnViewportPosition(column), view.rowViewportPosition(1),
                view.columnWidth(column), view.rowHeight(1)));
        QVERIFY(head.first >= 0 && cell.first >= 0);
        // Text leads, figures end together; type of two sizes may differ by a pixel.
        const int apart = column == 0 ? head.first - cell.first : head.second - cell.second;
        QVERIFY2(std::abs(apart) <= 1, QByteArray::number(apart).constData());
    }
}

void TestFigureTable::aClickOnALineChoosesItOnceAndSoDoesReturn()
{
    FigureTable table(m_theme, { u"Team"_s, u"Relays"_s });
    FigureTable::Line foundry;
    foundry.key = u"foundry"_s;
    foundry.cells = { u"Foundry"_s, u"12"_s };
    FigureTable::Line everybody;
    everybody.cells = { u"Everybody"_s, u"20"_s };
    everybody.isTotal = true;
    table.setLines({ foundry, everybody });
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QSignalSpy chosen(&table, &FigureTable::chosen);
    QTableView &view = table.table();
    const auto middle = [&view](int row) {
        return view.visualRect(view.model()->index(row, 0)).center();
    };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"foundry"_s);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middle(0));
    QVERIFY(chosen.size() <= 2); // the click of it, and no second time
    const qsizetype before = chosen.size();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(1));
    QCOMPARE(chosen.size(), before); // the total is nobody's
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), before + 1);
}

void TestFigureTable::theLineThatOneIsAtStaysWhenFiguresChange()
{
    FigureTable table(m_theme, { u"Team"_s, u"Relays"_s });
    FigureTable::Line foundry;
    foundry.key = u"foundry"_s;
    foundry.cells = { u"Foundry"_s, u"12"_s };
    FigureTable::Line lab;
    lab.key = u"lab"_s;
    lab.cells = { u"Lab"_s, u"20"_s };
    table.setLines({ foundry, lab });
    QTableView &view = table.table();
    QVERIFY(!view.currentIndex().isValid()); // nobody is in it
    view.setCurrentIndex(view.model()->index(0, 1));
    foundry.cells[1] = u"21"_s;
    table.setLines({ lab, foundry });
    QCOMPARE(view.currentIndex(), view.model()->index(1, 1));
    table.setLines({ lab });
    QVERIFY(!view.currentIndex().isValid());
}

void TestFigureTable::whatIsCopiedIsNoFormulaInASpreadsheet()
{
    FigureTable table(m_theme, { u"Story"_s, u"Relays"_s });
    table.setLines({ { {}, { u"=1+1"_s, u"9"_s }, { 0, 9 } },
        { {}, { u"Two\tcells\nand lines"_s, u"–"_s }, { 0, -1 } } });
    QCOMPARE(table.asText(), u"Story\tRelays\n'=1+1\t9\nTwo cells and lines\t–"_s);
}

QTEST_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
