// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/postlayout.h"

#include <QStyle>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int side = 16; // of the card, to its content
constexpr int over = 14; // above the first part, and below the last
constexpr int betweenParts = 10;
constexpr int besideInHead = 12;
constexpr int besideInFoot = 8;

int heightOf(const QSize &size) // a size that was not given is -1 high
{
    return std::max(0, size.height());
}

// In the middle of a line that begins at top.
QRect inLine(int x, int top, int lineHeight, const QSize &size)
{
    return { QPoint(x, top + (lineHeight - size.height()) / 2), size };
}

// Avatar, author over time, and at the far end the marks and the button. Answers its height.
int layOutHead(ByPostPart<QRect> &at, const PostSizes &sizes, int top, int width)
{
    const int author = heightOf(sizes[PostPart::Author]);
    const int when = heightOf(sizes[PostPart::When]);
    int height = std::max(author + when, heightOf(sizes[PostPart::Avatar]));
    const auto atEnd = { PostPart::More, PostPart::Yours, PostPart::Pinned, PostPart::Waiting };
    for (const PostPart part : atEnd)
        height = std::max(height, heightOf(sizes[part]));
    int right = side + width;
    for (const PostPart part : atEnd) {
        if (sizes[part].isEmpty())
            continue;
        right -= sizes[part].width();
        at[part] = inLine(right, top, height, sizes[part]);
        right -= besideInHead;
    }
    int left = side;
    if (!sizes[PostPart::Avatar].isEmpty()) {
        at[PostPart::Avatar] = inLine(left, top, height, sizes[PostPart::Avatar]);
        left += sizes[PostPart::Avatar].width() + besideInHead;
    }
    const int room = std::max(0, right - left);
    const int first = top + (height - author - when) / 2;
    at[PostPart::Author] = QRect(left, first, room, author);
    at[PostPart::When] = QRect(left, first + author, room, when);
    return height;
}

// The buttons, and at the far end who saw it, below them where it has no room. Answers its height.
int layOutFoot(ByPostPart<QRect> &at, const PostSizes &sizes, int top, int width)
{
    const auto buttons = { PostPart::Like, PostPart::Thank, PostPart::Comment };
    const QSize views = sizes[PostPart::Views];
    int height = 0;
    int taken = 0;
    for (const PostPart part : buttons) {
        if (sizes[part].isEmpty())
            continue;
        height = std::max(height, sizes[part].height());
        taken += sizes[part].width() + besideInFoot;
    }
    const bool below = taken > 0 && !views.isEmpty() && taken + views.width() > width;
    if (!below && !views.isEmpty())
        height = std::max(height, views.height());
    int left = side;
    for (const PostPart part : buttons) {
        if (sizes[part].isEmpty())
            continue;
        at[part] = inLine(left, top, height, sizes[part]);
        left += sizes[part].width() + besideInFoot;
    }
    if (views.isEmpty())
        return height;
    const QSize shown(std::min(views.width(), width), views.height());
    if (below) {
        at[PostPart::Views] = QRect(QPoint(side, top + height + besideInFoot), shown);
        return height + besideInFoot + views.height();
    }
    at[PostPart::Views] = inLine(side + width - shown.width(), top, height, shown);
    return height;
}

} // namespace

int postInnerWidth(int cardWidth)
{
    return std::max(0, cardWidth - 2 * side);
}

PostLayout layOutPost(int cardWidth, const PostSizes &sizes, Qt::LayoutDirection direction)
{
    PostLayout out;
    const int width = postInnerWidth(cardWidth);
    int bottom = over + layOutHead(out.at, sizes, over, width);
    const auto stack = [&](PostPart part) {
        if (sizes[part].height() <= 0)
            return;
        out.at[part] = QRect(side, bottom + betweenParts, width, sizes[part].height());
        bottom += betweenParts + sizes[part].height();
    };
    stack(PostPart::Text);
    stack(PostPart::Picture);
    stack(PostPart::Story);
    if (const int foot = layOutFoot(out.at, sizes, bottom + betweenParts, width); foot > 0)
        bottom += betweenParts + foot;
    stack(PostPart::Conversation);
    out.height = bottom + over;
    if (direction == Qt::RightToLeft) {
        const QRect card(0, 0, cardWidth, out.height);
        for (QRect &part : out.at.all)
            part = part.isNull() ? part : QStyle::visualRect(direction, card, part);
    }
    return out;
}

} // namespace Relais::Ui
