// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/reportchoice.h"

#include <QJsonObject>

namespace Relais::Api {

//! GET and PUT /v1/me/digest; see codec.h for what readers and writers promise.
QJsonObject toJson(const DigestChoice &choice);
Result<DigestChoice> digestChoiceFrom(const QJsonObject &json);

QJsonObject toJson(const DigestState &state);
Result<DigestState> digestStateFrom(const QJsonObject &json);

//! GET and PUT /v1/me/report.
QJsonObject toJson(const ReportChoice &choice);
Result<ReportChoice> reportChoiceFrom(const QJsonObject &json);

QJsonObject toJson(const ReportState &state);
Result<ReportState> reportStateFrom(const QJsonObject &json);

} // namespace Relais::Api
