// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a row of the rail depends on beside its rectangle.
struct RailRowContent {
    bool compact = false; //!< icons only
    bool group = false; //!< the title over the entries that follow
    int figure = 0; //!< width of the figure's text; 0: none
    int groupLine = 16; //!< height of a title's line
};

//! Where everything of a row of the rail is, left to right; the delegate mirrors it.
struct RailRowLayout {
    QRect box; //!< what is coloured when the entry is chosen
    QRect icon;
    QRect text; //!< of an entry, or the title of a group
    QRect figure; //!< in a compact rail the badge over the icon's corner
    QRect rule; //!< that stands for a group's title in a compact rail
};

RailRowLayout layOutRailRow(const QRect &row, const RailRowContent &content);
//! scale: of the texts, 1 at 100 %.
int railRowHeight(bool compact, bool group, qreal scale);

} // namespace Relais::Ui
