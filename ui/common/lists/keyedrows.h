// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace Relais::Ui {

//! A list of rows that each have an id of their own. Changes come as the smallest signals, so that
//! selection and place stay. Row: a value with such an id, and ==.
template <typename Row>
class KeyedRows : public QAbstractListModel {
    Q_DISABLE_COPY_MOVE(KeyedRows)
public:
    explicit KeyedRows(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {
    }

    void setRows(const QList<Row> &rows);
    const Row &rowAt(int row) const { return m_rows.at(row); }
    QModelIndex indexOf(const decltype(Row::id) &id) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).id == id)
                return index(i);
        }
        return {};
    }
    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

private:
    void removeOthersThan(const QList<Row> &rows);

    QList<Row> m_rows;
};

template <typename Row>
void KeyedRows<Row>::removeOthersThan(const QList<Row> &rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const bool stays = std::any_of(rows.cbegin(), rows.cend(),
            [this, i](const Row &row) { return row.id == m_rows.at(i).id; });
        if (stays)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

template <typename Row>
void KeyedRows<Row>::setRows(const QList<Row> &rows)
{
    removeOthersThan(rows);
    for (int i = 0; i < rows.size(); ++i) {
        int at = i;
        while (at < m_rows.size() && m_rows.at(at).id != rows.at(i).id)
            ++at;
        if (at == m_rows.size()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

} // namespace Relais::Ui
