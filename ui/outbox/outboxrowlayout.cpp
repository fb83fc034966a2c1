// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxrowlayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int padding = 12;
constexpr int gap = 12;
constexpr QSize pictureSize(52, 40);
constexpr int glyph = 20;
constexpr QPoint glyphOverhang(6, 5);
constexpr int betweenLines = 2;
constexpr int underTag = 4;
constexpr int aboveAndBelow = 21; // 61 less the 40 of picture or text
} // namespace

int outboxRowHeight(const OutboxRowSizes &sizes)
{
    const int text = std::max(sizes.titleLine + betweenLines + sizes.smallLine,
        sizes.tagHeight + underTag + sizes.smallLine);
    return std::max(pictureSize.height(), text) + aboveAndBelow;
}

OutboxRowLayout layoutOutboxRow(const QRect &row, const OutboxRowSizes &sizes)
{
    OutboxRowLayout layout;
    layout.card = row;
    const int middle = row.top() + (row.height() - 1) / 2; // the last pixel is the line below
    layout.picture =
        QRect(QPoint(row.left() + padding, middle - pictureSize.height() / 2), pictureSize);
    layout.network = QRect(layout.picture.right() + 1 + glyphOverhang.x() - glyph,
        layout.picture.bottom() + 1 + glyphOverhang.y() - glyph, glyph, glyph);

    const int right = row.right() + 1 - padding;
    const int rightHeight = sizes.tagHeight + underTag + sizes.smallLine;
    const int tagTop = middle - rightHeight / 2;
    layout.tag = QRect(right - sizes.tag, tagTop, sizes.tag, sizes.tagHeight);
    const int lineTop = tagTop + sizes.tagHeight + underTag;
    int x = right - sizes.no;
    layout.no = QRect(x, lineTop, sizes.no, sizes.smallLine);
    x -= sizes.act;
    layout.act = QRect(x, lineTop, sizes.act, sizes.smallLine);
    x -= sizes.time;
    layout.time = QRect(x, lineTop, sizes.time, sizes.smallLine);

    const int textLeft = layout.picture.right() + 1 + gap;
    const int textRight = std::min(layout.tag.left(), x) - gap;
    const int textHeight = sizes.titleLine + betweenLines + sizes.smallLine;
    const int textTop = middle - textHeight / 2;
    const int width = std::max(0, textRight - textLeft);
    layout.title = QRect(textLeft, textTop, width, sizes.titleLine);
    layout.reason =
        QRect(textLeft, textTop + sizes.titleLine + betweenLines, width, sizes.smallLine);
    return layout;
}

} // namespace Relais::Ui
