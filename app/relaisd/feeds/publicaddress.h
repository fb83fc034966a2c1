// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace Relais::Backend {

//! False for every address that IANA's special-purpose registries do not call globally reachable
//! (own host, private networks, link-local, shared, documentation, multicast, translated …).
bool isPublicAddress(const QHostAddress &address);

} // namespace Relais::Backend
