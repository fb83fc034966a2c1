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

} // namespace Relais::Backend
