// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a source's row depends on beside its rectangle.
struct SourceRowSizes {
    int count = 0; //!< width of the number of those that wait; 0: none
    int name = 0; //!< width of its text
    int format = 0; //!< width of its mark; 0: none
    int week = 0; //!< width of the days' bars; 0: none
    int nameLine = 20;
    int smallLine = 16;
    bool twoLines = true;
};

//! Where everything of a source's row is, left to right; the delegate mirrors it.
struct SourceRowLayout {
    QRect dot;
    QRect name;
    QRect format; //!< behind the name; empty where there is no room for both
    QRect count;
    QRect line; //!< on the last fetch
    QRect week; //!< at the line's end
    QRect rule; //!< between the row and the next one
};

SourceRowLayout layOutSourceRow(const QRect &row, const SourceRowSizes &sizes);
int sourceRowHeight(const SourceRowSizes &sizes);

} // namespace Relais::Ui
