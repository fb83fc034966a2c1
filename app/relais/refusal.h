// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace Relais {

//! The program cannot start: says why in a window of its own, in the desktop's language, and ends
//! when that is closed. Answers the program's exit code.
int refuse(const Error &error);

} // namespace Relais
