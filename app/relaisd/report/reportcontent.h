// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageframe.h"
#include "core/base/result.h"
#include "core/domain/insightscsv.h"

#include <QJsonObject>
#include <QLocale>

namespace Relais::Backend {

//! What a report tells, in the reader's language.
struct ReportContent {
    Insights insights;
    InsightLabels labels;
    PageLanguage language = PageLanguage::English;
};

//! For the process that draws it. insights: the answer of the backend, as the dashboard gets it.
QByteArray reportInput(
    const QJsonObject &insights, const InsightLabels &labels, PageLanguage language);
Result<ReportContent> reportContentFrom(const QByteArray &input);

//! A figure that stands large.
struct ReportTile {
    QString name;
    QString value;
    QString note; //!< the change, or of how many
};

struct ReportTable {
    QString title;
    QStringList heads; //!< the first is of text, the others of numbers
    QList<QStringList> rows;
    QString note {}; //!< what is hidden; empty: nothing
};

// The figures are those of the dashboard with the same choice; what is hidden there is hidden here.
QList<ReportTile> reportTiles(const ReportContent &content);
QList<ReportTile> reportImpressions(const ReportContent &content);
QList<ReportTable> reportTables(const ReportContent &content); //!< those with a row
//! Of every word that the report uses.
QList<std::pair<QString, QString>> reportDefinitions(PageLanguage language);
QString reportPeriod(const ReportContent &content); //!< "1 to 30 November", with the one before
QLocale reportLocale(PageLanguage language);

} // namespace Relais::Backend
