// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/leaderboard.h"
#include "core/domain/recognition.h"

#include <QJsonObject>

namespace Relais::Api {

//! /v1/nominations and /v1/recognitions; see codec.h for what readers and writers promise.
QJsonObject toJson(const Nomination &nomination);
Result<Nomination> nominationFrom(const QJsonObject &json);
QJsonObject nominationsResponse(const QList<Nomination> &nominations);
Result<QList<Nomination>> nominationsFrom(const QJsonObject &json);

//! /v1/leaderboard
QJsonObject toJson(const LeaderboardRules &rules);
Result<LeaderboardRules> leaderboardRulesFrom(const QJsonObject &json);
QJsonObject leaderboardVersionsResponse(const QList<LeaderboardRules> &versions);
Result<QList<LeaderboardRules>> leaderboardVersionsFrom(const QJsonObject &json);
QJsonObject toJson(const Leaderboard &board);
Result<Leaderboard> leaderboardFrom(const QJsonObject &json);
QJsonObject toJson(const LeaderboardPreview &preview);
Result<LeaderboardPreview> leaderboardPreviewFrom(const QJsonObject &json);

} // namespace Relais::Api
