// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! Where the parts of a row stand, in the view's coordinates. Pure geometry, left to right; the
//! delegate mirrors it for right-to-left desktops.
struct OutboxRowLayout {
    QRect card; //!< the row's part of its group's card
    QRect picture;
    QRect network;
    QRect title;
    QRect reason;
    QRect tag;
    QRect time;
    QRect act; //!< the act's text, or "Yes, it did"
    QRect no; //!< only of a question
};

//! Widths of the texts on the right, and the line heights in the person's text scale.
struct OutboxRowSizes {
    int tag = 0;
    int time = 0; //!< with its separator when an act follows
    int act = 0;
    int no = 0; //!< with its separator; 0: none
    int titleLine = 20;
    int smallLine = 16;
    int tagHeight = 20;
};

OutboxRowLayout layoutOutboxRow(const QRect &row, const OutboxRowSizes &sizes);
int outboxRowHeight(const OutboxRowSizes &sizes); //!< 61 at 100 %

} // namespace Relais::Ui
