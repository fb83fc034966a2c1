// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"

namespace Relais {

//! Adds the headers that LinkedIn wants of every call of its versioned interface.
void describeToLinkedIn(HttpRequest &request, const QByteArray &token);

} // namespace Relais
