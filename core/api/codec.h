// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/impact.h"
#include "core/domain/pagereport.h"
#include "core/domain/story.h"
#include "core/domain/wallpost.h"

#include <QJsonArray>
#include <QJsonObject>

// JSON of the contract (openapi.yaml). Writers are total; readers check every value (type, size,
// range) and answer InvalidInput with the JSON pointer of the first wrong value in detail. Times
// are RFC 3339 in UTC with milliseconds ("2026-11-23T08:00:00.000Z"); unknown members are ignored.
namespace Relais::Api {

class JsonReader;

QJsonObject toJson(const Story &story);
Result<Story> storyFrom(const QJsonObject &json);

QJsonArray toJson(const QList<Correction> &corrections);
QList<Correction> correctionsFrom(JsonReader &reader, QLatin1StringView key);

QJsonObject toJson(const Topic &topic);
Result<Topic> topicFrom(const QJsonObject &json);

QJsonObject toJson(const Campaign &campaign);
Result<Campaign> campaignFrom(const QJsonObject &json);

QJsonObject toJson(const Team &team);
Result<Team> teamFrom(const QJsonObject &json);

QJsonObject toJson(const Member &member);
Result<Member> memberFrom(const QJsonObject &json);

QJsonObject toJson(const WallPost &post);
Result<WallPost> wallPostFrom(const QJsonObject &json);

QJsonObject toJson(const WallEdit &edit);
Result<WallEdit> wallEditFrom(const QJsonObject &json);

QJsonObject toJson(const WallComment &comment);
Result<WallComment> wallCommentFrom(const QJsonObject &json);

QJsonObject toJson(const WallReport &report);
Result<WallReport> wallReportFrom(const QJsonObject &json);

QJsonObject toJson(const PageReport &report);
Result<PageReport> pageReportFrom(const QJsonObject &json);

QJsonObject toJson(const RelayCount &count);
Result<RelayCount> relayCountFrom(const QJsonObject &json);

QString toWire(const QDateTime &time); //!< "" for an invalid time
//! "" gives an invalid time.
Result<QDateTime> timeFrom(const QString &wire);

//! Parses one JSON object: valid UTF-8, depth ≤ 32, no duplicate keys are promised by the sender.
Result<QJsonObject> objectFrom(const QByteArray &body);

} // namespace Relais::Api
