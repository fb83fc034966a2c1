// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Relais {

//! No core file of this process, and no other process of the same user may read its memory: tokens
//! are in it. Called first in main(). Under a sanitizer, which has to look at the process, only
//! core files are switched off. Root and the kernel can always read it.
void forbidCoreDumps();

} // namespace Relais
