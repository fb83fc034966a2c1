// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QStyleOptionViewItem>

namespace Relais::Ui::Test {

//! A row as its delegate paints it, left to right or right to left, on white.
inline QImage paintedRow(QStyledItemDelegate &delegate, const QModelIndex &index, const QSize &size,
    Qt::LayoutDirection direction, QStyle::State state = QStyle::State_Enabled)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect({ 0, 0 }, size);
    option.direction = direction;
    option.state = state;
    delegate.paint(&painter, option, index);
    return image;
}

//! Where most of what is not ground stands: 0 at the left edge, 1 at the right.
inline qreal weightOf(const QImage &image, const QRect &part, QRgb ground)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) == ground)
                continue;
            sum += x - part.left();
            ++count;
        }
    }
    return count == 0 ? 0.5 : qreal(sum) / qreal(count) / part.width();
}

} // namespace Relais::Ui::Test
