// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/networksetting.h"

class QSqlDatabase;

namespace Relais {

//! What the organization set, as last synced; a network that is not in it is as it is everywhere.
Result<QList<NetworkSetting>> networkSettingsIn(QSqlDatabase &db);
//! The setting of one network; one with nothing in it when the organization set none.
Result<NetworkSetting> networkSettingIn(QSqlDatabase &db, Network network);

//! The networks to list: those that everybody knows and those that the organization enabled,
//! without those that it disabled; and those that are in use here.
Result<QList<Network>> offeredNetworks(QSqlDatabase &db);

} // namespace Relais
