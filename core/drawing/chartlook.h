// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

namespace Relais {

//! The colours and the type of a chart: the window's own, or those of paper.
struct ChartLook {
    QColor text;
    QColor muted; //!< of axes
    QColor line; //!< of the grid
    QColor surface; //!< below the chart
    QColor sunken; //!< of an empty cell
    QColor accent;
    QColor accentSoft;
    QColor first; //!< of the chart's lines
    QColor second;
    QFont small;
    QFont strong; //!< as large as small
    int lineHeight = 16; //!< of both
    bool rightToLeft = false;
};

} // namespace Relais
