// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Relais::Test {

//! A port of this machine that a process may be told to listen on, now or later: none of those that
//! the system gives to connections, which another test's may take meanwhile. Each time another.
quint16 freePort();

} // namespace Relais::Test
