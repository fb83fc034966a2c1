// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stripe.h"

#include <algorithm>
#include <utility>

namespace Relais::Ui {

Stripe::Stripe(Theme &theme, int width, int height, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ink(std::move(ink))
{
    if (width > 0)
        setFixedWidth(width > 1 ? theme.scaled(width) : width);
    if (height > 0)
        setFixedHeight(height > 1 ? theme.scaled(height) : height);
    followTheme(this, theme);
}

Stripe *Stripe::line(Theme &theme, Qt::Orientation along)
{
    const bool lies = along == Qt::Horizontal;
    return new Stripe(
        theme, lies ? 0 : 1, lies ? 1 : 0, [](const Tokens &tokens) { return tokens.line; });
}

void Stripe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int thin = std::min(width(), height());
    fillRounded(painter, rect(), thin > 1 ? thin / 2.0 : 0, m_ink(m_theme.colors()));
}

} // namespace Relais::Ui
