// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

namespace Relais::Ui {

//! How a source does: Slow still answers, near its time limit; Waiting was never fetched.
enum class SourceHealth { Well, Slow, Failing, Waiting };
SourceHealth healthOf(const SourceEntry &source);

} // namespace Relais::Ui
