// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace Relais::Api {

//! application/problem+json (RFC 9457): {"type":"about:blank","title","status","code","detail"}.
//! code is stable and documented in openapi.yaml.
struct Problem {
    int status = 500;
    QString code;
    QString detail; //!< English; for the log, never shown as such
    int retryAfterSeconds = 0;
};

QByteArray toBody(const Problem &problem);
//! The error that a client acts on for an answer with status ≥ 400, whatever its body holds.
Error errorFrom(int status, const QByteArray &body, int retryAfterSeconds);

} // namespace Relais::Api
