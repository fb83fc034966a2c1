// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QUrl>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

//! SCIM 2.0 (RFC 7643, RFC 7644) below /scim/v2, for the company's directory with a token of its
//! own. clock outlives the routes.
QList<Route> scimRoutes(const Clock &clock, const QUrl &publicUrl);

} // namespace Relais::Backend
