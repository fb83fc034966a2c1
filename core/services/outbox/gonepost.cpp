// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/gonepost.h"

#include "core/store/profilestore.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
QString keyOf(const RelayId &relay)
{
    return u"post-gone:"_s + relay.value;
}
} // namespace

Result<QDateTime> goneSince(QSqlDatabase &db, const RelayId &relay)
{
    const auto kept = ProfileStore(db).value(keyOf(relay));
    if (!kept)
        return fail(kept.error());
    return QDateTime::fromString(*kept, Qt::ISODate);
}

Store::Job markGone(const RelayId &relay, const QDateTime &at)
{
    return [key = keyOf(relay), time = at.toUTC().toString(Qt::ISODate)](
               QSqlDatabase &db) { return ProfileStore(db).setValue(key, time); };
}

} // namespace Relais
