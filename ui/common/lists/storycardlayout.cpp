// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/storycardlayout.h"

#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {

constexpr int edge = 1;
constexpr int cardPadding = 12;
constexpr int pictureGap = 14; // picture to text
constexpr int between = 10; // cards
constexpr QSize widePicture { 120, 96 };
constexpr QSize compactPicture { 112, 76 };
constexpr int small = 8;
constexpr int dotSize = 8;
constexpr int iconGap = 4;

QSize pictureSize(bool compact, qreal scale)
{
    const QSize size = compact ? compactPicture : widePicture;
    return { size.width(), qRound(size.height() * scale) };
}

// Takes width from the right end of the row that ends at right, and moves right before the gap.
QRect takeFromEnd(int &right, int width, int y, int height)
{
    const QRect taken(right - width, y, width, height);
    right -= width;
    return taken;
}

void layOutFoot(StoryCardLayout &out, const QRect &text, const StoryCardContent &content)
{
    const auto sized = [&](int pixels) { return qRound(pixels * content.scale); };
    const int height = sized(content.compact ? Metrics::smallControl : Metrics::tag);
    const int y = text.bottom() + 1 - height;
    int right = text.right() + 1;
    if (content.compact && content.relay > 0) {
        out.relay = takeFromEnd(right, content.relay, y, height);
        right -= small;
    }
    const int icon = Metrics::smallIcon;
    const int iconY = y + (height - icon) / 2;
    if (content.timeLeft > 0) {
        out.time = takeFromEnd(right, content.timeLeft, y, height);
        right -= iconGap;
        out.timeIcon = takeFromEnd(right, icon, iconY, icon);
        right -= small;
    }
    out.colleagues = takeFromEnd(right, content.colleagues, y, height);
    right -= iconGap;
    out.colleaguesIcon = takeFromEnd(right, icon, iconY, icon);
    right -= small;
    const int tagHeight = sized(Metrics::tag);
    out.tags = QRect(text.x(), y + (height - tagHeight) / 2, qMax(0, right - text.x()), tagHeight);
}

// Colleagues and time at the two ends of a row, or one below the other. Answers where they end.
int layOutNarrowFoot(StoryCardLayout &out, const QRect &row, const StoryCardContent &content)
{
    const int icon = Metrics::smallIcon;
    const int inRow = (row.height() - icon) / 2;
    out.colleaguesIcon = QRect(row.x(), row.y() + inRow, icon, icon);
    out.colleagues = QRect(row.x() + icon + iconGap, row.y(), content.colleagues, row.height());
    if (content.timeLeft <= 0)
        return row.bottom() + 1;
    const int time = icon + iconGap + content.timeLeft;
    const bool beside = icon + iconGap + content.colleagues + small + time <= row.width();
    const int x = beside ? row.right() + 1 - time : row.x();
    const int y = beside ? row.y() : row.bottom() + 1;
    out.timeIcon = QRect(x, y + inRow, icon, icon);
    out.time = QRect(x + icon + iconGap, y, content.timeLeft, row.height());
    return y + row.height();
}

} // namespace

int storyCardHeight(bool compact, qreal scale)
{
    return pictureSize(compact, scale).height() + 2 * (cardPadding + edge);
}

int storyRowHeight(bool compact, qreal scale)
{
    return storyCardHeight(compact, scale) + between;
}

StoryCardLayout layOutStoryCard(const QRect &row, const StoryCardContent &content)
{
    const auto sized = [&](int pixels) { return qRound(pixels * content.scale); };
    StoryCardLayout out;
    out.card =
        QRect(row.topLeft(), QSize(row.width(), storyCardHeight(content.compact, content.scale)));
    const int inset = cardPadding + edge;
    const QRect inner = out.card.adjusted(inset, inset, -inset, -inset);
    out.picture = QRect(inner.topLeft(), pictureSize(content.compact, content.scale));
    const QRect text = inner.adjusted(out.picture.width() + pictureGap, 0, 0, 0);

    const int titleHeight = sized(20);
    int left = text.x();
    if (content.unread) {
        out.dot = QRect(left, text.y() + (titleHeight - dotSize) / 2, dotSize, dotSize);
        left += dotSize + small;
    }
    int right = text.right() + 1;
    if (content.marks > 0) {
        out.marks = takeFromEnd(right, content.marks, text.y(), titleHeight);
        right -= small;
    }
    out.title = QRect(left, text.y(), qMax(0, right - left), titleHeight);
    const int afterTitle = out.title.bottom() + 1 + (content.compact ? 3 : 4);
    out.summary = QRect(text.x(), afterTitle, text.width(), sized(content.compact ? 16 : 32));
    layOutFoot(out, text, content);
    return out;
}

StoryCardLayout layOutNarrowStoryCard(
    const QRect &row, const StoryCardContent &content, const NarrowStoryCard &narrow)
{
    const auto sized = [&](int pixels) { return qRound(pixels * content.scale); };
    StoryCardLayout out;
    const int inset = cardPadding + edge;
    const int x = row.x() + inset;
    const int top = row.y() + inset;
    const int width = qMax(0, row.width() - 2 * inset);
    out.picture = QRect(QPoint(x, top), pictureSize(true, content.scale));
    int left = out.picture.right() + 1 + pictureGap;
    if (content.unread) {
        out.dot = QRect(left, top + (sized(20) - dotSize) / 2, dotSize, dotSize);
        left += dotSize + small;
    }
    out.title = QRect(left, top, qMax(0, x + width - left), narrow.title);
    int y = qMax(out.picture.bottom(), out.title.bottom()) + 1 + small;
    out.summary = QRect(x, y, width, narrow.summary);
    if (narrow.summary > 0)
        y += narrow.summary + small;
    const int line = sized(Metrics::tag);
    if (narrow.tags) {
        out.tags = QRect(x, y, width, line);
        y += line + small;
    }
    const int end = layOutNarrowFoot(out, QRect(x, y, width, line), content);
    out.card = QRect(row.x(), row.y(), row.width(), end + inset - row.y());
    return out;
}

} // namespace Relais::Ui
