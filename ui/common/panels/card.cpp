// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/card.h"

#include "ui/theme/metrics.h"

namespace Relais::Ui {

Card::Card(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_radius(Metrics::radiusCard)
{
    followTheme(this, theme);
}

void Card::setRadius(int radius)
{
    m_radius = radius;
    update();
}

void Card::setEdge(Color color, int width)
{
    m_edge = color;
    m_edgeWidth = width;
    update();
}

void Card::setGround(Color color)
{
    m_ground = color;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = m_theme.colors();
    fillRounded(painter, rect(), m_radius, colors.*m_ground, colors.*m_edge, m_edgeWidth);
}

namespace {
Card *thinLine(Theme &theme)
{
    auto *line = new Card(theme);
    line->setRadius(0);
    line->setGround(&Tokens::line);
    return line;
}
} // namespace

Card *lineAcross(Theme &theme)
{
    Card *line = thinLine(theme);
    line->setFixedHeight(1);
    return line;
}

Card *lineDown(Theme &theme)
{
    Card *line = thinLine(theme);
    line->setFixedWidth(1);
    return line;
}

} // namespace Relais::Ui
