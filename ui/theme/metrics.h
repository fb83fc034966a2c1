// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

//! Sizes of the design, in device-independent pixels at 100 %.
namespace Relais::Ui::Metrics {

inline constexpr int pageMargin = 24;
inline constexpr int smallPageMargin = 16; //!< windows under smallWindow
inline constexpr int betweenPanels = 16;
inline constexpr int inCard = 12;
inline constexpr int inPanel = 20;

inline constexpr int radiusCard = 12;
inline constexpr int radiusBanner = 10;
inline constexpr int radiusField = 8;
inline constexpr int radiusSmallButton = 7;
inline constexpr int radiusTag = 5;

inline constexpr int control = 36;
inline constexpr int smallControl = 28;
inline constexpr int accountChip = 34;
inline constexpr int railItem = 36;
inline constexpr int tableRow = 44;
inline constexpr int tag = 20;

inline constexpr int rail = 208;
inline constexpr int smallRail = 56;
inline constexpr int top = 64;
inline constexpr int icon = 20;
inline constexpr int smallIcon = 16;

inline constexpr int iconRailBelow = 1100; //!< window width under which the rail shows icons only
inline constexpr int detailFrom =
    1200; //!< window width from which the detail stands beside the list
inline constexpr int minimumWidth = 900;
inline constexpr int minimumHeight = 600;

} // namespace Relais::Ui::Metrics
