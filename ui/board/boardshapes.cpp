// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board as lanes or as a table, and the foot of a long lane; the rest is in boardview.cpp.

#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void BoardView::addRest(QBoxLayout &column, Lane lane)
{
    auto *rest = new Button(m_theme, Button::Kind::Quiet, {});
    rest->setSize(Button::Size::Small);
    rest->hide();
    m_rest.append(rest);
    column.addWidget(rest);
    connect(rest, &QPushButton::clicked, this, [this, lane] {
        const int before = model(lane).rowCount();
        model(lane).showMore();
        this->lane(lane).setCurrentIndex(model(lane).index(before));
        this->lane(lane).setFocus(Qt::OtherFocusReason); // the button may be gone
        showRest();
    });
}

void BoardView::showRest()
{
    for (int i = 0; i < laneCount; ++i) {
        const int waiting = m_models.at(i)->waiting();
        m_rest.at(i)->setText(tr("%n more", "cards of a lane", waiting));
        m_rest.at(i)->setToolTip(
            tr("Shows the next %n", "cards of a lane", std::min(waiting, LaneModel::cardsAtOnce)));
        m_rest.at(i)->setVisible(waiting > 0);
    }
}

QWidget *BoardView::makeShapes()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto add = [&](BoardShape shape, const QString &icon, const QString &name,
                         const QString &what) {
        auto *chip = new Chip(m_theme, name);
        chip->setCheckable(true);
        chip->setChecked(shape == BoardShape::Lanes);
        chip->setIconName(icon);
        chip->setToolTip(what);
        chip->setAccessibleDescription(what);
        m_shapes->addButton(chip, int(shape));
        row->addWidget(chip);
    };
    add(BoardShape::Lanes, u"board"_s, tr("Board"), tr("The stories in their lanes"));
    add(BoardShape::Table, u"table"_s, tr("Table"),
        tr("The same stories as a table, ordered by any column"));
    connect(m_shapes, &QButtonGroup::idClicked, this,
        [this](int shape) { setShape(static_cast<BoardShape>(shape)); });
    return made;
}

QWidget *BoardView::makeTable()
{
    auto *box = new Card(m_theme);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(1, 1, 1, 1); // its edge stays
    column->setSpacing(0);
    m_empty.append(new TextLabel(m_theme, TextStyle::Small, &Tokens::faint, tr("Nothing here")));
    m_empty.last()->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_empty.last());
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
    m_empty.at(laneCount)->setVisible(all.isEmpty());
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
