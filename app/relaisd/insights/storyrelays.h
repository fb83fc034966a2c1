// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightspace.h"

#include <QJsonObject>

namespace Relais::Backend {

//! How often a story was relayed in a period, by network, as openapi.yaml describes StoryRelays.
//! Pure. Its figures are cells of the insights and told by the same rule (Disclosure): those of one
//! to four people are not, nor what would differ by so few from another answer.
QJsonObject storyRelays(
    const QString &story, const InsightPeriod &period, const InsightSpace &space);

//! The shortest period that may be asked for and holds every day since that one; else this year.
InsightPeriod periodSince(const QDate &day, const QDate &today);

} // namespace Relais::Backend
