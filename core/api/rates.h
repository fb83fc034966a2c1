// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/insights.h"

#include <QJsonObject>

namespace Relais::Api {

class JsonReader;

//! The organization's prices of what relays earn; see codec.h for what readers and writers promise.
//! "date" is a day (2026-11-23), "currency" three letters.
QJsonObject toJson(const EarnedRate &rate);
EarnedRate earnedRateIn(JsonReader &reader);
Result<EarnedRate> earnedRateFrom(const QJsonObject &json);
//! The answer of GET /v1/rates.
Result<QList<EarnedRate>> earnedRatesFrom(const QJsonObject &json);

} // namespace Relais::Api
