// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/relayrepository.h"
#include "core/api/push.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! Of who sent what: the same again is a duplicate, anything else under the id is refused.
QByteArray hashOf(const MemberId &member, const Api::PushItem &item);

//! The body of a "relay"; now is when it was registered unless it says so itself. InvalidInput.
Result<RegisteredRelay> relayFrom(const QJsonObject &body, const QDateTime &now);

//! What of an item can be told without the database.
struct ReadItem {
    Result<RegisteredRelay> relay; //!< an error where the item is none, or none that is well-formed
    QByteArray hash {}; //!< of a relay
};
QList<ReadItem> readItems(
    const MemberId &member, const QList<Api::PushItem> &items, const QDateTime &now);

} // namespace Relais::Backend
