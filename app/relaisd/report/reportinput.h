// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageframe.h"
#include "core/drawing/report.h"

#include <QJsonObject>

namespace Relais::Backend {

//! What the process that draws a report is given.
struct ReportInput {
    ReportContent content;
    PageLanguage language = PageLanguage::English;
};

//! insights: the answer of the backend, as the dashboard gets it. offsetMinutes: the reader's, east
//! of UTC.
QByteArray reportInput(const QJsonObject &insights, const InsightLabels &labels,
    PageLanguage language, int offsetMinutes, Provenance maturity = Provenance::Measured);
Result<ReportInput> reportInputFrom(const QByteArray &input);

} // namespace Relais::Backend
