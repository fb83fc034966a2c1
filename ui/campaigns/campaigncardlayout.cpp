// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaigncardlayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

//! What is left of the line before an end of that width.
QRect before(const QRect &line, const QRect &end, int gap)
{
    return { line.left(), line.top(), std::max(0, end.left() - gap - line.left()), line.height() };
}

} // namespace

CampaignCardLayout layOutCampaignCard(
    const QRect &card, const CampaignCardSizes &sizes, int tagWidth, int storiesWidth)
{
    CampaignCardLayout out;
    const QRect box = card.adjusted(sizes.side, sizes.above, -sizes.side, -sizes.above);
    const auto atEnd = [&box](const QRect &line, int width) {
        return QRect(box.right() + 1 - width, line.top(), width, line.height());
    };
    const QRect first(box.left(), box.top(), box.width(), sizes.nameLine);
    out.dot = QRect(box.left(), first.center().y() - sizes.dot / 2, sizes.dot, sizes.dot);
    out.tag = atEnd(first, tagWidth);
    out.name = before(first.adjusted(sizes.dot + sizes.gap, 0, 0, 0), out.tag, sizes.gap);
    const QRect second(box.left(), first.bottom() + 1 + sizes.line, box.width(), sizes.smallLine);
    out.stories = atEnd(second, storiesWidth);
    out.period = before(second, out.stories, sizes.gap);
    out.bar = QRect(box.left(), second.bottom() + 1 + 2 * sizes.line, box.width(), sizes.bar);
    out.progress =
        QRect(box.left(), out.bar.bottom() + 1 + 2 * sizes.line, box.width(), sizes.smallLine);
    return out;
}

int campaignCardHeight(const CampaignCardSizes &sizes)
{
    return 2 * sizes.above + sizes.nameLine + 2 * sizes.smallLine + sizes.bar + 5 * sizes.line;
}

} // namespace Relais::Ui
