// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/planning.h"

namespace Relais::Api {

//! /v1/audiences; see codec.h for what readers and writers promise.
QJsonObject toJson(const SavedAudience &audience);
Result<SavedAudience> savedAudienceFrom(const QJsonObject &json);
QJsonObject savedAudiencesResponse(const QList<SavedAudience> &audiences);
Result<QList<SavedAudience>> savedAudiencesFrom(const QJsonObject &json);

//! GET /v1/campaigns/figures
QJsonObject campaignFiguresResponse(const QList<CampaignFigures> &figures);
Result<QList<CampaignFigures>> campaignFiguresFrom(const QJsonObject &json);

//! GET /v1/charter
QJsonObject charterVersionsResponse(const QList<CharterVersion> &versions);
Result<QList<CharterVersion>> charterVersionsFrom(const QJsonObject &json);

//! POST /v1/charter {texts, sameVersion}
struct CharterPublication {
    QList<CharterText> texts;
    bool sameVersion = false; //!< mends or translates the current version: nobody is asked again
};
QJsonObject toJson(const CharterPublication &publication);
Result<CharterPublication> charterPublicationFrom(const QJsonObject &json);

} // namespace Relais::Api
