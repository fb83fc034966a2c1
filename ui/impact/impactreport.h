// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! The person's impact as a PDF of A4 pages: the sentence, the four figures, networks, topics and
//! stories; each provenance in a column of its own.
QByteArray impactReport(
    const ImpactService::Summary &summary, const QString &organization, const QDateTime &now);

} // namespace Relais::Ui
