// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcardlayout.h"

namespace Relais::Ui {

namespace {
constexpr int padding = 12;
constexpr int between = 8; // cards
constexpr int lines = 6;
} // namespace

BoardCardLayout layOutBoardCard(const QRect &row, const BoardCardSizes &sizes)
{
    BoardCardLayout out;
    out.card = row.adjusted(0, 0, -1, -between);
    QRect line = out.card.adjusted(padding, padding, -padding, 0);
    const auto take = [&line](int height) {
        line.setHeight(height);
        const QRect taken = line;
        line.translate(0, height + lines);
        return taken;
    };
    out.tags = take(sizes.tags);
    out.box = out.tags;
    out.box.setLeft(out.tags.right() - sizes.tags + 1);
    out.title = take(sizes.title);
    out.line = take(sizes.smallLine);
    out.foot = take(sizes.smallLine);
    if (sizes.original > 0) {
        out.original = out.foot;
        out.original.setLeft(out.foot.right() - sizes.original + 1);
        out.foot.setRight(out.original.left() - lines - 1);
    }
    return out;
}

int boardCardRowHeight(const BoardCardSizes &sizes)
{
    return 2 * padding + sizes.tags + sizes.title + 2 * sizes.smallLine + 3 * lines + between;
}

int boardCardTextWidth(int rowWidth)
{
    return rowWidth - 2 * padding - 1;
}

} // namespace Relais::Ui
