// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/insightscsv.h"

namespace Relais {

//! What a report tells.
struct ReportContent {
    Insights insights;
    InsightLabels labels;
    QString maker {}; //!< who exports; empty: nobody, it comes by itself
    //! Minutes east of UTC where it is read, for the heat map and the time of the figures.
    int offsetMinutes = 0;
    Provenance maturity = Provenance::Measured; //!< of what a relay earns
};

//! The report as PDF: four A4 pages (trend and teams; networks and maturity; stories and when
//! people relay; campaigns, topics, languages) and as many as more teams need. Each has the period,
//! what it is compared with, filters, definitions, and the fingerprint of the computation. Always
//! light, charts as vectors, fonts embedded; in the language of QLocale() and of the translators
//! that are installed. Needs a QGuiApplication, on any platform; on any thread. NotFound ("fonts")
//! on a machine that has none: the pages would be blank.
Result<QByteArray> reportPdf(const ReportContent &content);

} // namespace Relais
