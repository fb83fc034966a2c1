// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QFrame>

namespace Relais::Ui {

//! A surface with an edge: a card or a panel. Put a layout in it.
class Card final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)
public:
    explicit Card(Theme &theme, QWidget *parent = nullptr);

    void setRadius(int radius);
    void setEdge(Color color, int width = 1);
    void setGround(Color color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Color m_ground = &Tokens::surface;
    Color m_edge = &Tokens::line;
    int m_edgeWidth = 1;
    int m_radius;
};

//! A line across a column, where another part begins.
Card *lineAcross(Theme &theme);
//! One down a row, between cells.
Card *lineDown(Theme &theme);

} // namespace Relais::Ui
