// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pictures/croparea.h"

#include "core/domain/networktraits.h"

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr qreal smallest = 0.2; // of the largest
}

CropArea::CropArea(const QSize &picture, qreal shape)
    : m_largest(1, 1)
{
    const qreal own = picture.isEmpty() ? 1 : qreal(picture.width()) / picture.height();
    if (shape > 0 && own > shape)
        m_largest.setWidth(shape / own);
    else if (shape > 0)
        m_largest.setHeight(own / shape);
    m_part = QRectF((1 - m_largest.width()) / 2, (1 - m_largest.height()) / 2, m_largest.width(),
        m_largest.height());
}

void CropArea::move(qreal x, qreal y)
{
    m_part.moveTo(std::clamp(m_part.x() + x, 0.0, 1 - m_part.width()),
        std::clamp(m_part.y() + y, 0.0, 1 - m_part.height()));
}

void CropArea::zoom(qreal factor)
{
    const qreal now = m_part.width() / m_largest.width();
    const qreal then = std::clamp(now * factor, smallest, 1.0);
    const QPointF centre = m_part.center();
    m_part.setSize(m_largest * then);
    m_part.moveCenter(centre);
    move(0, 0);
}

qreal shapeOf(Network network)
{
    return traitsOf(network).pictureShape;
}

} // namespace Relais::Ui
