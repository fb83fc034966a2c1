// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/quietsettings.h"

#include "core/settings/settings.h"

namespace Relais {

QuietHours quietHoursOf(const Settings &settings)
{
    return { settings.quietEnabled(), settings.quietFrom(), settings.quietTo(),
        settings.quietWeekends(), settings.leaveDays(), settings.quietNow(),
        settings.quietLiftedUntil() };
}

} // namespace Relais
