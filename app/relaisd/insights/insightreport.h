// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/disclosure.h"

#include <QJsonObject>

namespace Relais::Backend {

//! What a manager asks. An empty value asks for all.
struct InsightQuery {
    InsightPeriod period;
    QString team; //!< with those below it
    QString network;
    QString topic;
    QString campaign;
    QString language;
};

//! The answer of GET /v1/insights as openapi.yaml describes it. Pure. Every figure and row in it
//! has passed Disclosure: one that is not told is null or left out.
QJsonObject insightReport(const InsightQuery &query, const InsightSpace &space);

} // namespace Relais::Backend
