// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/disclosure.h"

#include <QJsonObject>

namespace Relais::Backend {

//! What a manager asks. No value asks for all; several of one filter for what has one of them.
struct InsightQuery {
    InsightPeriod period;
    QString team; //!< with those below it
    QStringList networks;
    QStringList topics;
    QStringList campaigns;
    QStringList languages;
    QString location {};

    //! Only one filter has several values, and not over own weeks: more cannot be compared with
    //! everything else that may be asked (manyvalues.h). Nothing is told of another.
    bool mayBeTold() const;
};

//! The answer of GET /v1/insights as openapi.yaml describes it. Pure. Every figure and row in it
//! has passed Disclosure: one that is not told is null or left out.
QJsonObject insightReport(const InsightQuery &query, const InsightSpace &space);

} // namespace Relais::Backend
