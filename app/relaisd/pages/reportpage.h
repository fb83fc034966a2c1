// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageroutes.h"

namespace Relais::Backend {

//! GET and POST /s/{code}/report and /c/{code}/report: a visitor tells the editors what is wrong
//! with a page, by a form without script. Who it was is neither asked nor kept. A form that another
//! site sent is refused (403).
QList<Route> reportRoutes(const PageParts &parts);

} // namespace Relais::Backend
