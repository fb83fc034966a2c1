// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"
#include "core/base/clock.h"

#include <QUrl>

namespace Relais::Backend {

//! Invitations made and taken back by admins, and the end of somebody's sessions. Under
//! /v1/admin. publicUrl: where clients reach this backend.
QList<Route> invitationRoutes(const Clock &clock, const QUrl &publicUrl);

} // namespace Relais::Backend
