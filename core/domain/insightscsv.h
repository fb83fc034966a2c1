// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace Relais {

//! What an export says beside the figures.
struct InsightLabels {
    QHash<QString, QString> teams {}; //!< names by id
    QHash<QString, QString> topics {};
    QHash<QString, QString> campaigns {};
    QString company {};
    QStringList filters {}; //!< that are set: "Team: Foundry"
    QList<std::pair<QString, QString>> definitions {};
    QDateTime at {}; //!< of the figures
};

//! Every figure on the dashboard, one line a cell: breakdown, line, figure, provenance, value; then
//! what they are about, and what the words mean. What is hidden is not in it.
QByteArray insightsCsv(const Insights &insights, const InsightLabels &labels);
//! The same for the same figures, whoever exports them and when.
QString insightsFingerprint(const Insights &insights);

} // namespace Relais
