// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QList>
#include <QRectF>
#include <QSize>

namespace Relais::Ui {

//! A part of a picture with a fixed shape, as shares (0 to 1) of its width and height. Pure.
class CropArea final {
public:
    //! As large as fits, in the middle. shape: width over height; 0: the picture's own.
    CropArea(const QSize &picture, qreal shape);

    QRectF part() const { return m_part; }
    bool isWhole() const { return m_part == QRectF(0, 0, 1, 1); }
    void move(qreal x, qreal y); //!< shares of the picture; stays inside
    void zoom(qreal factor); //!< around its centre; from a fifth of the largest to the largest

private:
    QSizeF m_largest;
    QRectF m_part;
};

//! The shape that a network shows pictures in, width over height; 0: any.
qreal shapeOf(Network network);

} // namespace Relais::Ui
