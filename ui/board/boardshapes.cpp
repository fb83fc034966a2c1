// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board as lanes or as a table, and the foot of a long lane; the rest is in boardview.cpp.

#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void BoardView::showRest()
{
    for (LaneBox *lane : std::as_const(m_lanes))
        lane->showRest();
}

void BoardView::addShapes(FlowLayout &chips)
{
    const auto add = [&](BoardShape shape, const QString &name, const QString &what) {
        auto *chip = new Chip(m_theme, name);
        chip->setCheckable(true);
        chip->setChecked(shape == BoardShape::Lanes);
        chip->setToolTip(what);
        chip->setAccessibleDescription(what);
        m_shapes->addButton(chip, int(shape));
        chips.addWidget(chip);
    };
    add(BoardShape::Lanes, tr("Board"), tr("The stories in their lanes"));
    add(BoardShape::Table, tr("Table"), tr("The same stories as a table, ordered by any column"));
    connect(m_shapes, &QButtonGroup::idClicked, this,
        [this](int shape) { setShape(static_cast<BoardShape>(shape)); });
    auto *apart = new QWidget; // what it shows, and what of it
    apart->setFixedWidth(8);
    chips.addWidget(apart);
}

QWidget *BoardView::makeTable()
{
    auto *box = new Card(m_theme);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1); // its edge stays
    column->setSpacing(0);
    m_nothing = new TextLabel(m_theme, TextStyle::Small, &Tokens::faint, tr("Nothing here"));
    m_nothing->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_nothing);
    m_rowModel = new BoardTableModel(this);
    m_table = new BoardTable(m_theme, *m_rowModel);
    column->addWidget(m_table, 1);
    return box;
}

void BoardView::connectTable()
{
    connect(m_table, &BoardTable::opened, this, &BoardView::openAsked);
    connect(m_table, &BoardTable::menuAsked, this, &BoardView::openMenu);
    connect(m_table, &BoardTable::keyAct, this, &BoardView::onKey);
    connect(m_table, &BoardTable::toggleAsked, this, &BoardView::toggle);
    connect(m_table, &BoardTable::chooseAsked, this, &BoardView::chooseToo);
    connect(m_table, &BoardTable::moveAsked, this, [this](const QString &id, int by) {
        const auto moved = card(id);
        const int to = moved ? int(laneOf(*moved, m_now)) + by : -1;
        if (to >= 0 && to < laneCount)
            move(id, static_cast<Lane>(to));
    });
}

// Only while it is looked at: the lanes are what most see.
void BoardView::fillTable(const QList<QList<BoardCard>> &lanes)
{
    if (shape() != BoardShape::Table)
        return;
    const QString selected = m_table->selected();
    const int column = std::max(0, m_table->currentIndex().column());
    QList<BoardCard> all;
    for (const QList<BoardCard> &cards : lanes)
        all.append(cards);
    m_rowModel->setCards(all, m_now);
    m_nothing->setVisible(all.isEmpty());
    if (all.isEmpty() || (!selected.isEmpty() && m_table->selected() == selected))
        return;
    const QModelIndex same = m_rowModel->indexOf(selected);
    m_table->setCurrentIndex(m_rowModel->index(same.isValid() ? same.row() : 0, column));
}

BoardShape BoardView::shape() const
{
    return static_cast<BoardShape>(m_stack->currentIndex());
}

void BoardView::setShape(BoardShape shape)
{
    m_shapes->button(int(shape))->setChecked(true);
    if (shape == this->shape())
        return;
    m_stack->setCurrentIndex(int(shape));
    refresh();
    Q_EMIT shapeChanged();
}

QWidget &BoardView::place(Lane lane) const
{
    if (shape() == BoardShape::Table)
        return *m_table;
    return this->lane(lane);
}

} // namespace Relais::Ui
