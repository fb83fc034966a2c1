// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

namespace Relais {
class Clock;
}

namespace Relais::Backend {

class ClickCounter;
class DestinationCache;

//! What the link routes work with; all of it outlives them.
struct LinkParts {
    const Clock &clock;
    DestinationCache &destinations;
    //! Null until the counter is open.
    const std::unique_ptr<ClickCounter> &clicks;
};

//! GET /r/{code}: counted and led on. From memory when the code was seen lately.
QList<Route> linkRoutes(const LinkParts &parts);

} // namespace Relais::Backend
