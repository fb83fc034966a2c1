// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/audience.h"
#include "core/domain/curation.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! How many members an audience holds now, and at which places. Fewer than five are not told,
//! unless it is everyone; of a place never.
Result<AudienceReach> reachOf(const QSqlDatabase &db, const Audience &audience);

} // namespace Relais::Backend
