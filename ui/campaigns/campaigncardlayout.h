// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a campaign's card depends on beside its rectangle, in the person's text
//! scale.
struct CampaignCardSizes {
    int side = 14; //!< inside its edge
    int above = 12;
    int dot = 8;
    int nameLine = 20; //!< heights
    int smallLine = 16;
    int bar = 10;
    int gap = 8; //!< between what stands beside one another
    int line = 6; //!< between its lines
};

//! Where the parts of a campaign's card are, as it reads from left to right.
struct CampaignCardLayout {
    QRect dot; //!< its colour
    QRect name;
    QRect tag; //!< its pace
    QRect period;
    QRect stories; //!< how many it has
    QRect bar;
    QRect progress; //!< in words
};

//! What is too wide gives way from the start of its line: the tag and the count stay whole.
CampaignCardLayout layOutCampaignCard(
    const QRect &card, const CampaignCardSizes &sizes, int tagWidth, int storiesWidth);
int campaignCardHeight(const CampaignCardSizes &sizes);

} // namespace Relais::Ui
