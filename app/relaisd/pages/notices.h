// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

namespace Relais::Backend {

// Plain pages in the visitor's language for what is not there, or no more.
Response unknownLinkPage(const Request &request); //!< 404
Response unknownPage(const Request &request); //!< 404
Response takenDownPage(const Request &request); //!< 410, of a card
Response strandedSignInPage(const Request &request); //!< 422: no program waits for it

//! In the place of a problem+json, with its status and its headers: too many visits (429), no
//! answer for now (5xx), or nothing to see here.
Response problemNotice(const Request &request, const Response &problem);

} // namespace Relais::Backend
