// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/insights.h"

#include <QJsonObject>

namespace Relais::Api {

//! The query of GET /v1/insights: "from=…&to=…&team=…".
QString insightQuery(const InsightQuestion &question);
Result<Insights> insightsFrom(const QJsonObject &json);
//! The answer of GET /v1/stories/{id}/relays. Networks of a later version count as hidden.
Result<StoryRelays> storyRelaysFrom(const QJsonObject &json);

} // namespace Relais::Api
