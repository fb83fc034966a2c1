// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/charter.h"

namespace Relais::Api {

//! The id of the one change of kind "charter"; see codec.h for what readers and writers promise.
QString charterId();

QJsonObject toJson(const Charter &charter);
Result<Charter> charterFrom(const QJsonObject &json);

} // namespace Relais::Api
