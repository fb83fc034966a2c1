// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightspace.h"

#include <QJsonArray>

namespace Relais::Backend {

//! Do people who start go on? By month of a year: how many relayed who had not in the twelve months
//! before, and how many of them relayed again one, two and three months later. A number is left out
//! where it, the rest of its month's starters, the rest of all who relayed in that month, or those
//! whom a wider slice has more are one to four people.
QJsonArray cohortsOf(
    const InsightSpace &space, const InsightSlice &slice, const InsightPeriod &year);

} // namespace Relais::Backend
