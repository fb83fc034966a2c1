// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

namespace Relais::Backend {

//! What an admin has to know before a network is enabled for posting directly: who pays, and what
//! the network asks of the company's app. English, as all of the command line; empty: nothing.
QString adviceFor(Network network);

} // namespace Relais::Backend
