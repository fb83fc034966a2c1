// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Where a cell's mark stands, left to right: at the cell's beginning, so many pixels in, in the
//! middle of its height. Pure geometry.
QRect placeOfMark(const QRect &cell, const QSize &mark, int inset);

//! Paints a cell of a table whose words stand in a mark. Its tone is the cell's data in toneRole,
//! an int of Tone; a cell without one is text as any other.
class MarkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkDelegate)
public:
    static constexpr int toneRole = Qt::UserRole + 2;

    //! inset: pixels, as much as the style sheet gives the head of its column.
    MarkDelegate(const Theme &theme, int inset, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const int m_inset;
};

} // namespace Relais::Ui
