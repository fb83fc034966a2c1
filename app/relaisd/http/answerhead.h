// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"

#include <string>

namespace Relais::Backend {

//! Status line and headers up to the empty line, with Date, what keeps browsers from misusing an
//! answer and, where there may be one, the length of the body. A header that holds a line break is
//! left out. https adds what binds browsers to it.
std::string answerHead(const Response &response, bool keepAlive, bool https);

//! False for the statuses whose answers never have a body.
bool mayHaveBody(int status);

} // namespace Relais::Backend
