// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quiethours.h"

namespace Relais {

class Settings;

//! The quiet hours as the person set them, with what holds just now.
QuietHours quietHoursOf(const Settings &settings);

} // namespace Relais
