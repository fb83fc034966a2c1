// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace Relais::Ui {

//! Where the parts of a story's cell among the best stand. Pure geometry, left to right.
struct BestStoryLayout {
    QRect picture;
    QRect title; //!< of the cell's height
};
BestStoryLayout layoutBestStory(const QRect &cell);

//! The networks that a story was relayed to: the first few as signs, then how many others.
struct StoryNetworksLayout {
    QList<QRect> signs;
    QRect more; //!< empty: there are no others
};
//! moreWidth: of the words for the others.
StoryNetworksLayout layoutStoryNetworks(const QRect &cell, int networks, int moreWidth);
int storyNetworksWidth(int networks, int moreWidth);
int networksBeyondSigns(int networks); //!< those that stand as a number

} // namespace Relais::Ui
