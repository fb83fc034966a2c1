// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/networksetting.h"

namespace Relais::Api {

//! The id of the one change of kind "networks"; see codec.h for what readers and writers promise.
QString networkSettingsId();

QJsonObject toJson(const NetworkSetting &setting);
Result<NetworkSetting> networkSettingFrom(const QJsonObject &json);

QJsonObject toJson(const NetworkSettings &settings);
//! A network that this version does not know is left out.
Result<NetworkSettings> networkSettingsFrom(const QJsonObject &json);

QJsonObject toJson(const NetworkChange &change);
Result<NetworkChange> networkChangeFrom(const QJsonObject &json);

} // namespace Relais::Api
