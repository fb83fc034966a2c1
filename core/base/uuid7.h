// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QString>

namespace Relais {

//! A new UUIDv7 (RFC 9562 §5.7) in lower-case text without braces: sorts by time of creation.
QString newUuid7(const Clock &clock);

} // namespace Relais
