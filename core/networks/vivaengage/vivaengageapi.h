// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/microsoft/microsoftsignin.h"

namespace Relais {

//! Viva Engage (once Yammer) as the person, with the company's app (public client, delegated), into
//! one community.
ChatApi vivaEngageApi(const MicrosoftServices &services = {});

} // namespace Relais
