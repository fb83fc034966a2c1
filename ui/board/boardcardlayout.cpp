// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardcardlayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int padding = 10;
constexpr int between = 8; // cards
constexpr int lineGap = 5;
constexpr int gap = 6;

//! In rows that wrap: a translation's words may be too wide for one.
QList<QRect> placeBoardButtons(const QRect &line, const BoardCardSizes &sizes)
{
    QList<QRect> out;
    int x = line.left();
    int y = line.top();
    for (const int width : sizes.buttons) {
        if (x > line.left() && x + width - 1 > line.right()) {
            x = line.left();
            y += sizes.button + gap;
        }
        out.append({ x, y, std::min(width, line.width()), sizes.button });
        x += width + gap;
    }
    return out;
}

void placeBoardFoot(BoardCardLayout &out, const QRect &foot, const BoardCardSizes &sizes)
{
    out.foot = foot;
    if (sizes.hasFace) {
        out.face = QRect(foot.topLeft(), QSize(sizes.foot, sizes.foot));
        out.foot.setLeft(out.face.right() + gap + 1);
    }
    const auto takeEnd = [&out](int width) {
        if (width <= 0)
            return QRect();
        QRect taken = out.foot;
        taken.setLeft(out.foot.right() - width + 1);
        out.foot.setRight(taken.left() - gap - 1);
        return taken;
    };
    out.relays = takeEnd(sizes.relays);
    out.original = takeEnd(sizes.original);
}

} // namespace

BoardCardLayout layOutBoardCard(const QRect &row, const BoardCardSizes &sizes)
{
    BoardCardLayout out;
    out.card = row.adjusted(0, 0, -1, -between);
    if (sizes.part > 0) {
        out.part = QRect(row.left() + padding / 2, row.top(), row.width() - padding, sizes.part);
        out.card.setTop(out.part.bottom() + gap + 1);
    }
    QRect line = out.card.adjusted(padding, padding, -padding, 0);
    const auto take = [&line](int height) {
        line.setHeight(height);
        const QRect taken = line;
        line.translate(0, height + lineGap);
        return taken;
    };
    out.tags = take(sizes.tags);
    out.box = QRect(out.tags.topLeft(), QSize(sizes.tags, sizes.tags));
    out.more = out.box;
    out.more.moveRight(out.tags.right());
    out.tags.setLeft(out.box.right() + gap + 1);
    out.tags.setRight(out.more.left() - 1);
    out.title = take(sizes.title);
    for (const int height : sizes.lines)
        out.lines.append(take(height));
    out.buttons = placeBoardButtons(line, sizes);
    if (!out.buttons.isEmpty())
        take(out.buttons.constLast().bottom() + 1 - line.top());
    placeBoardFoot(out, take(sizes.foot), sizes);
    return out;
}

int boardCardRowHeight(int rowWidth, const BoardCardSizes &sizes)
{
    const BoardCardLayout at = layOutBoardCard({ 0, 0, rowWidth, 0 }, sizes);
    return at.foot.bottom() + 1 + padding + between;
}

int boardCardTextWidth(int rowWidth)
{
    return rowWidth - 2 * padding - 1;
}

} // namespace Relais::Ui
