// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcerowlayout.h"

namespace Relais::Ui {

namespace {
constexpr int padding = 14;
constexpr int above = 8;
constexpr int dotSize = 8;
constexpr int gap = 8;
constexpr int betweenLines = 2;
constexpr int ruleHeight = 1;
constexpr int leastOfLine = 3; // as wide as the week, with it
} // namespace

SourceRowLayout layOutSourceRow(const QRect &row, const SourceRowSizes &sizes)
{
    SourceRowLayout out;
    const QRect first(
        row.x() + padding, row.y() + above, qMax(0, row.width() - 2 * padding), sizes.nameLine);
    out.dot = QRect(first.x(), first.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    const QRect words = first.adjusted(dotSize + gap, 0, 0, 0);
    const int taken = sizes.count > 0 ? sizes.count + gap : 0;
    out.name = words.adjusted(0, 0, -taken, 0);
    if (sizes.count > 0)
        out.count = QRect(words.right() + 1 - sizes.count, words.y(), sizes.count, sizes.nameLine);
    if (sizes.format > 0 && sizes.name + gap + sizes.format <= out.name.width()) {
        out.name.setWidth(sizes.name);
        out.format = QRect(out.name.right() + 1 + gap, words.y(), sizes.format, sizes.nameLine);
    }
    if (sizes.twoLines)
        out.line =
            QRect(words.x(), words.bottom() + 1 + betweenLines, words.width(), sizes.smallLine);
    if (sizes.twoLines && sizes.week > 0 && words.width() >= leastOfLine * sizes.week) {
        out.line.setWidth(qMax(0, out.line.width() - sizes.week - gap));
        out.week = QRect(words.right() + 1 - sizes.week, out.line.y(), sizes.week, sizes.smallLine);
    }
    out.rule = QRect(row.x(), row.bottom(), row.width(), ruleHeight);
    return out;
}

int sourceRowHeight(const SourceRowSizes &sizes)
{
    return 2 * above + sizes.nameLine + (sizes.twoLines ? sizes.smallLine + betweenLines : 0);
}

} // namespace Relais::Ui
