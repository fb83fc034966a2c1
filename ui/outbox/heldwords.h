// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/relaywords.h"

//! What a queued relay says that does not go out by itself: why, and the one thing to do.
namespace Relais::Ui::HeldWords {

//! Nothing for a relay that goes out by itself.
std::optional<RelayWords> row(const RelayService::Row &row, const OutboxMoment &moment);
//! Of the detail; empty for a relay that goes out by itself.
QString banner(const RelayService::Row &row, const OutboxMoment &moment);
//! It failed, and goes out anew by itself: its time is the machine's, not the person's.
bool isRetry(const RelayService::Row &row);
//! Nothing becomes of it before the person says so.
bool asksPerson(const RelayService::Row &row);

} // namespace Relais::Ui::HeldWords
