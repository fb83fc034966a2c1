// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/lists/cardlist.h"
#include "ui/common/lists/keyedrows.h"

#include <type_traits>
#include <utility>

namespace Relais::Ui {

//! Cards of rows that each have an id of their own: the selection follows the id. Model: a
//! KeyedRows. Whoever derives from this has the delegate, and says when the selection moved.
template <typename Model>
class KeyedList : public CardList {
    Q_DISABLE_COPY_MOVE(KeyedList)
public:
    using Row = std::remove_cvref_t<decltype(std::declval<const Model &>().rowAt(0))>;
    using RowId = decltype(Row::id);

    //! The selection stays, else the first is chosen.
    void setRows(const QList<Row> &rows)
    {
        const RowId before = selected();
        m_model.setRows(rows);
        const QModelIndex same = m_model.indexOf(before);
        if (same.isValid())
            setCurrentIndex(same);
        else if (!rows.isEmpty())
            setCurrentIndex(m_model.index(0));
    }
    RowId selected() const { return idAt(currentIndex()); }
    void select(const RowId &id)
    {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            setCurrentIndex(index);
    }
    Model &model() { return m_model; }

protected:
    KeyedList(Theme &theme, const QString &name, QWidget *parent)
        : CardList(theme, name, parent)
    {
        QListView::setModel(&m_model);
    }

    RowId idAt(const QModelIndex &index) const
    {
        return index.isValid() ? m_model.rowAt(index.row()).id : RowId();
    }
    void resizeEvent(QResizeEvent *event) override
    {
        CardList::resizeEvent(event);
        scheduleDelayedItemsLayout(); // rows are as wide as the list
    }

private:
    Model m_model;
};

} // namespace Relais::Ui
