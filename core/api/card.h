// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"

#include <QJsonObject>

namespace Relais::Api {

//! GET and PUT /v1/me/card; see codec.h for what readers and writers promise.
QJsonObject toJson(const Card &card);
Result<Card> cardFrom(const QJsonObject &json);

QJsonObject toJson(const OwnCard &own);
Result<OwnCard> ownCardFrom(const QJsonObject &json);

} // namespace Relais::Api
