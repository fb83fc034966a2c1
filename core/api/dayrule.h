// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace Relais::Api {

//! GET and PUT /v1/day-rule {stories}: as DayRule.
QJsonObject dayRuleJson(int stories);
//! InvalidInput ("/stories") outside DayRule::least … DayRule::most.
Result<int> dayRuleFrom(const QJsonObject &json);

} // namespace Relais::Api
