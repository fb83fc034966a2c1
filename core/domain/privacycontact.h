// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Relais {

//! Whom members ask about their data: a name, an address or both. Empty: nobody is named.
inline constexpr int longestPrivacyContact = 200; // QString units

} // namespace Relais
