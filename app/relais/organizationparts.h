// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace Relais {

class ClientCore;

namespace Ui {
class SettingsPage;
class Theme;
} // namespace Ui

//! The parts of the settings that editors and admins have: members, networks and webhooks, topics
//! and audiences, blocked phrases, the charter's versions, signing keys.
void addOrganizationParts(
    Ui::SettingsPage &page, Ui::Theme &theme, ClientCore &core, const Clock &clock);

} // namespace Relais
