// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/relayrepository.h"
#include "core/api/push.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! Of who sent what: the same again is a duplicate, anything else under the id is refused.
QByteArray hashOf(const Member &member, const Api::PushItem &item);

//! The body of a "relay"; now is when it was registered unless it says so itself. InvalidInput.
Result<RegisteredRelay> relayFrom(const QJsonObject &body, const QDateTime &now);

} // namespace Relais::Backend
