// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/route.h"

#include <QUrl>

#include <memory>

namespace Relais {
class Clock;
}

namespace Relais::Backend {

class ClickCounter;

//! What the public pages work with; all of it outlives them.
struct PageParts {
    const Clock &clock;
    QUrl publicUrl; //!< where people's browsers reach this backend
    //! Null until the counter is open.
    const std::unique_ptr<ClickCounter> &clicks;
};

//! Pages for anyone: GET /s/{code} (a story to share), GET /c/{code} with /contact.vcf and /qr.svg
//! (a member's card), GET and POST /u/{code} (ends a digest), GET /o/{code} (a story in Relais),
//! and reportRoutes().
QList<Route> pageRoutes(const PageParts &parts);

} // namespace Relais::Backend
