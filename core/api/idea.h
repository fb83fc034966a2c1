// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/idea.h"

namespace Relais::Api {

// Ideas as openapi.yaml has them; reading answers InvalidInput with the JSON pointer of what is
// wrong.

QJsonObject toJson(const Idea &idea);
Result<Idea> ideaFrom(const QJsonObject &json);

QJsonObject toJson(const IdeaMessage &message);
Result<IdeaMessage> ideaMessageFrom(const QJsonObject &json);

} // namespace Relais::Api
