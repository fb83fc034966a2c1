// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/microsoft/microsoftsignin.h"

namespace Relais {

//! Microsoft Teams as the person by Graph, with the company's app (public client, delegated), into
//! one channel; or by a workflow's webhook. Reading back needs an admin's consent and is not asked
//! for: after a lost answer the person is asked.
ChatApi teamsApi(const MicrosoftServices &services = {});

//! The ids of a team and a channel in a channel's link ("Get link to channel"), as the place
//! "team/channel"; empty when it is no such link.
QString teamsPlace(const QString &link);

} // namespace Relais
