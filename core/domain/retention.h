// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Relais::Retention {

// What the settings tell members is what both programs do: they read it here.

//! Raw clicks, a number for each code and day, at the organization.
inline constexpr int clicksMonths = 13;
//! Which pushes the organization has, so that one that comes twice counts once.
inline constexpr int pushNumbersDays = 400;
//! What this machine sent, on it: older than a backup is allowed to be (35 days), and as far back
//! as the person may look.
inline constexpr int sentDays = 90;

} // namespace Relais::Retention
