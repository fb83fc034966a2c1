// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Relais {

//! The longest web address that any part of Relais takes, in QString units: what
//! core/api/openapi.yaml says of every one (maxLength), so that whatever one part takes another can
//! keep and send.
inline constexpr int longestWebAddress = 2048;

} // namespace Relais
