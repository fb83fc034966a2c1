// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Relais {

//! A marked point where the chaos tests kill the program: RELAIS_KILL_AT=name or name:n (the n-th
//! passage) raises SIGKILL here. Compiled to nothing unless RELAIS_KILL_POINTS is on.
#ifdef RELAIS_KILL_POINTS
void killPoint(const char *name);
#else
inline void killPoint(const char *) { }
#endif

} // namespace Relais
