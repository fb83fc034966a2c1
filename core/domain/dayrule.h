// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

//! How many stories for the same people on one day the organization takes for enough: more pile up.
namespace Relais::DayRule {

inline constexpr int usual = 2; //!< until an admin says otherwise
inline constexpr int least = 1;
inline constexpr int most = 20;

} // namespace Relais::DayRule
