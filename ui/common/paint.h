// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Relais::Ui {

//! A token by its meaning: &Tokens::muted.
using Color = QColor Tokens::*;

//! The looks that tags, checks, banners and marks share.
enum class Tone { Neutral, Good, Warn, Bad, Info, Accent };
struct ToneColors {
    QColor ground;
    QColor edge;
    QColor ink;
};
ToneColors toneColors(const Tokens &tokens, Tone tone);

//! Repaints and measures the widget anew whenever the theme changes.
void followTheme(QWidget *widget, const Theme &theme);

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

//! The network's initials on its colour, as large as rect.
void drawNetwork(QPainter &painter, const QRect &rect, Network network, const Theme &theme);
//! The disc that stands for a face.
void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const Theme &theme);
void drawIcon(QPainter &painter, const Theme &theme, const QString &name, const QColor &color,
    const QRect &rect);

} // namespace Relais::Ui
