// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace Relais {

//! A rounded box with its edge inside rect; no edge when edge is invalid.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &edge = {}, qreal width = 1);

//! One line, centred in rect's height, elided at its end, leading-aligned by default.
void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
    const QString &text, Qt::Alignment alignment = Qt::AlignLeading);

//! Wrapped text with the design's line height; the last of maxLines is elided. 0: no limit.
//! Answers the height taken.
int drawWrapped(QPainter &painter, const QRect &rect, const QFont &font, int lineHeight,
    const QColor &color, const QString &text, int maxLines = 0);
int wrappedHeight(
    const QFont &font, int lineHeight, int width, const QString &text, int maxLines = 0);

int textWidth(const QFont &font, const QString &text);

} // namespace Relais
