// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/beststorylayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int cellInset = 8; // as the style sheet gives the heads of these tables
constexpr int thumbWidth = 44;
constexpr int thumbHeight = 32;
constexpr int besideThumb = 10;
constexpr int networkSign = 22;
constexpr int betweenSigns = 4;
constexpr int mostSigns = 3;

int signsOf(int networks)
{
    return std::min(networks, mostSigns);
}

} // namespace

BestStoryLayout layoutBestStory(const QRect &cell)
{
    BestStoryLayout layout;
    layout.picture = QRect(cell.left() + cellInset, cell.top() + (cell.height() - thumbHeight) / 2,
        thumbWidth, thumbHeight);
    const int begin = layout.picture.right() + 1 + besideThumb;
    const int end = cell.right() + 1 - cellInset;
    layout.title = QRect(begin, cell.top(), std::max(0, end - begin), cell.height());
    return layout;
}

int networksBeyondSigns(int networks)
{
    return networks - signsOf(networks);
}

StoryNetworksLayout layoutStoryNetworks(const QRect &cell, int networks, int moreWidth)
{
    StoryNetworksLayout layout;
    int x = cell.left() + cellInset;
    const int y = cell.top() + (cell.height() - networkSign) / 2;
    for (int i = 0; i < signsOf(networks); ++i) {
        layout.signs.append(QRect(x, y, networkSign, networkSign));
        x += networkSign + betweenSigns;
    }
    if (networksBeyondSigns(networks) > 0)
        layout.more = QRect(x, cell.top(), moreWidth, cell.height());
    return layout;
}

int storyNetworksWidth(int networks, int moreWidth)
{
    const int others = networksBeyondSigns(networks) > 0 ? betweenSigns + moreWidth : 0;
    const int signs = signsOf(networks);
    return 2 * cellInset + signs * networkSign + std::max(0, signs - 1) * betweenSigns + others;
}

} // namespace Relais::Ui
