// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/feedback.h"
#include "core/domain/referral.h"
#include "core/domain/thanks.h"

namespace Relais::Api {

// Thanks, ratings and recommendations as openapi.yaml has them; reading answers InvalidInput with
// the JSON pointer of what is wrong.

QJsonObject toJson(const Thanks &thanks);
Result<Thanks> thanksFrom(const QJsonObject &json);

QJsonObject toJson(const StoryRating &rating);
Result<StoryRating> storyRatingFrom(const QJsonObject &json);

QJsonObject toJson(const StoryRatings &ratings);
Result<StoryRatings> storyRatingsFrom(const QJsonObject &json);

QJsonObject toJson(const Referral &referral);
Result<Referral> referralFrom(const QJsonObject &json);

} // namespace Relais::Api
