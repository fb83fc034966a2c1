// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/directory.h"

#include <QJsonObject>

namespace Relais::Api {

//! GET and PUT /v1/me/directory; see codec.h for what readers and writers promise.
QJsonObject toJson(const DirectoryChoice &choice);
Result<DirectoryChoice> directoryChoiceFrom(const QJsonObject &json);

//! One of {"colleagues": [ … ]} of GET /v1/directory. What a colleague does not show is left out.
QJsonObject toJson(const Colleague &colleague);
Result<Colleague> colleagueFrom(const QJsonObject &json);

} // namespace Relais::Api
