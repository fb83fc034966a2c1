// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/watch.h"

#include <QJsonObject>

namespace Relais::Api {

//! /v1/watches; see codec.h for what readers and writers promise.
QJsonObject toJson(const Watch &watch);
Result<Watch> watchFrom(const QJsonObject &json);
QJsonObject toJson(const WatchFigures &figures);
QJsonObject watchesResponse(const QList<WatchFigures> &watches);
Result<QList<WatchFigures>> watchesFrom(const QJsonObject &json);
QJsonObject toJson(const WatchMention &mention);
QJsonObject mentionsResponse(const QList<WatchMention> &mentions);
Result<QList<WatchMention>> mentionsFrom(const QJsonObject &json);

} // namespace Relais::Api
