// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

namespace Relais::Backend {

//! True for a request that a person seems to have made with a browser; false for HEAD, prefetches,
//! preview fetchers of networks, crawlers and tools.
bool isVisit(const Request &request);

} // namespace Relais::Backend
