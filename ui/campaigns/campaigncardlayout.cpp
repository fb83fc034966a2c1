// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaigncardlayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int between = 2;
}

CampaignCardLayout layOutCampaignCard(
    const QRect &card, const CampaignCardSizes &sizes, int tagWidth)
{
    CampaignCardLayout out;
    const QRect box = card.adjusted(sizes.pad, sizes.pad - 3, -sizes.pad, -(sizes.pad - 3));
    out.dot = QRect(box.left(), box.top() + (sizes.nameLine - sizes.dot) / 2, sizes.dot, sizes.dot);
    out.tag = QRect(box.right() + 1 - tagWidth, box.top(), tagWidth, sizes.nameLine);
    const int left = out.dot.right() + 1 + sizes.gap;
    out.name =
        QRect(left, box.top(), std::max(0, out.tag.left() - sizes.gap - left), sizes.nameLine);
    const int second = box.top() + sizes.nameLine + between;
    out.period = QRect(box.left(), second, box.width(), sizes.smallLine);
    out.progress = out.period.translated(0, sizes.smallLine);
    out.bar = QRect(box.left(), box.bottom() + 1 - sizes.bar, box.width(), sizes.bar);
    return out;
}

int campaignCardHeight(const CampaignCardSizes &sizes)
{
    return 2 * (sizes.pad - 3) + sizes.nameLine + 2 * sizes.smallLine + sizes.bar + 3 * between;
}

} // namespace Relais::Ui
