// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "core/drawing/figureline.h"
#include "core/drawing/textpaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Relais::Ui {

//! A token by its meaning: &Tokens::muted.
using Color = QColor Tokens::*;

using Relais::Tone;
//! The colours of a tone in the theme of now.
struct ToneColors {
    QColor ground;
    QColor edge;
    QColor ink;
};
ToneColors toneColors(const Tokens &tokens, Tone tone);

//! Repaints and measures the widget anew whenever the theme changes.
void followTheme(QWidget *widget, const Theme &theme);

//! The network's initials on its colour, as large as rect.
void drawNetwork(QPainter &painter, const QRect &rect, Network network, const Theme &theme);
//! The disc that stands for a face.
void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const Theme &theme);
void drawIcon(QPainter &painter, const Theme &theme, const QString &name, const QColor &color,
    const QRect &rect);

} // namespace Relais::Ui
