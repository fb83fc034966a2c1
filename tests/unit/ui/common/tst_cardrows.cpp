// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/cardrows.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais::Ui;

//! Rows of a list as cards, without a painter.
class TestCardRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAtAnyWidth();
    void aTitleAloneHasNoRoomBelowIt();
    void aLongTextMakesARowHigherUpToThreeLines();
};

void TestCardRows::nothingOverlapsAtAnyWidth()
{
    for (int width = 40; width < 900; width += 37) {
        for (const int rest : { 0, 16, 48 }) {
            const QRect row(5, 7, width, cardRowHeight(20, rest));
            const CardRowLayout at = layOutCardRow(row, 20, rest);
            QVERIFY(row.contains(at.card) && at.card.bottom() < row.bottom()); // cards stand apart
            QVERIFY(at.card.contains(at.title));
            QVERIFY(at.rest.isEmpty() || at.card.contains(at.rest));
            QVERIFY(!at.rest.intersects(at.title));
        }
    }
}

void TestCardRows::aTitleAloneHasNoRoomBelowIt()
{
    const int height = cardRowHeight(20, 0);
    QVERIFY(height < cardRowHeight(20, 16) - 16);
    const CardRowLayout at = layOutCardRow({ 0, 0, 300, height }, 20, 0);
    QVERIFY(!at.rest.isValid());
    QCOMPARE(at.title.top() - at.card.top(), at.card.bottom() - at.title.bottom());
}

void TestCardRows::aLongTextMakesARowHigherUpToThreeLines()
{
    Theme theme;
    QListView list;
    QStandardItemModel model;
    const QString word = u"words "_s;
    for (const QString &rest : { word, word.repeated(30), word.repeated(300), word.repeated(900) })
        model.appendRow(new QStandardItem(QString(u"Title\n"_s + rest)));
    list.setModel(&model);
    showAsCards(list, theme);
    list.resize(320, 400);
    list.show();
    const auto height = [&](int row) {
        return list.sizeHintForIndex(model.index(row, 0)).height();
    };
    QVERIFY(height(0) < height(1));
    QCOMPARE(height(2), height(3));
    QCOMPARE(list.sizeHintForIndex(model.index(0, 0)).width(), list.viewport()->width());
}

QTEST_MAIN(TestCardRows)
#include "tst_cardrows.moc"
