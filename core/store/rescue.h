// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Relais {

//! Makes a new store at freshPath from what can still be read of a damaged one (relays with their
//! history, pushes, drafts, accounts, marks, profile) and from its spare (sparecopy.h). What the
//! backend has is left to the next sync. SQLite has no checksums: a text may hold a changed letter,
//! and the newest commits may be missing. So nothing rescued is sent by itself: what was queued
//! asks the person. Answers how many relays were found. damagedPath is written to (its journal is
//! applied): give a copy.
Result<int> rescue(const QString &damagedPath, const QString &sparePath, const QString &freshPath);

} // namespace Relais
