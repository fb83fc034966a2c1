// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcardlayout.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints one card of the board and says what of it is pressed.
class BoardCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardCardDelegate)
public:
    enum class Spot { None, Box, More, Approve, SendBack };

    explicit BoardCardDelegate(Theme &theme, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    //! Where it is in this row; empty: the card has none.
    QRect placeOf(
        Spot spot, const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const;
    Spot spotAt(const QPoint &point, const QRect &row, const QModelIndex &index,
        Qt::LayoutDirection direction) const;

private:
    BoardCardSizes sizesOf(int rowWidth, const QModelIndex &index) const;
    int originalWidth(const QModelIndex &index) const;
    int relaysWidth(const QModelIndex &index) const;
    void paintTop(QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const;
    void paintLines(QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const;
    void paintButtons(QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const;
    void paintFoot(QPainter &painter, const BoardCardLayout &at, const QModelIndex &index) const;
    void paintMark(QPainter &painter, const BoardCardLayout &at, const QRect &mark,
        const QString &icon, const QString &text) const;

    Theme &m_theme;
};

} // namespace Relais::Ui
