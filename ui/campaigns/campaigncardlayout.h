// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Relais::Ui {

//! What the geometry of a campaign's card depends on beside its rectangle, in the person's text
//! scale.
struct CampaignCardSizes {
    int pad = 13;
    int dot = 10;
    int nameLine = 20; //!< heights
    int smallLine = 18;
    int bar = 6;
    int gap = 8;
};

//! Where the parts of a campaign's card are, as it reads from left to right.
struct CampaignCardLayout {
    QRect dot; //!< its colour
    QRect name;
    QRect tag; //!< its pace
    QRect period;
    QRect progress;
    QRect bar;
};

CampaignCardLayout layOutCampaignCard(
    const QRect &card, const CampaignCardSizes &sizes, int tagWidth);
int campaignCardHeight(const CampaignCardSizes &sizes);

} // namespace Relais::Ui
