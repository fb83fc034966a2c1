// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! The title of a row of the board's table. What a card has as buttons stands at its end.
class BoardTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardTableDelegate)
public:
    explicit BoardTableDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    //! Where its buttons are in this cell, in the order of the card's; those that leave no room for
    //! the title are left out, but the first.
    QList<QRect> buttons(
        const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const;
    //! Which of them is there; -1: none.
    qsizetype buttonAt(const QPoint &point, const QRect &cell, const QModelIndex &index,
        Qt::LayoutDirection direction) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace Relais::Ui
