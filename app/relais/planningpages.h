// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace Relais {

class ClientCore;

namespace Ui {
class CalendarPage;
class CampaignsPage;
class Theme;
} // namespace Ui

// The pages on which editors plan, over the services; the caller wires them to other pages.
Ui::CalendarPage *makeCalendarPage(Ui::Theme &theme, ClientCore &core, const Clock &clock);
//! With what writes a campaign's report.
Ui::CampaignsPage *makeCampaignsPage(Ui::Theme &theme, ClientCore &core, const Clock &clock);

} // namespace Relais
