// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Relais {

//! Gives what was freed back to the system: the allocator keeps it otherwise, for a use that may
//! never come. Some milliseconds; after much was let go. Where the C library is not glibc: nothing.
void returnFreeMemory();

} // namespace Relais
