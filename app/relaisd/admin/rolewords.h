// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! "editor,manager" → roles; InvalidInput ("roles").
Result<QList<Role>> rolesFrom(const QString &words);

} // namespace Relais::Backend
