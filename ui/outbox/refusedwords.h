// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/relaywords.h"

//! What a relay says that its network refused: why, and what puts it right.
namespace Relais::Ui::RefusedWords {

RelayWords row(const RelayService::Row &row, const OutboxMoment &moment);

} // namespace Relais::Ui::RefusedWords
