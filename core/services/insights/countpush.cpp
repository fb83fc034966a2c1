// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/countpush.h"

#include "core/api/codec.h"
#include "core/domain/networktraits.h"
#include "core/services/sync/newpush.h"
#include "core/store/countstore.h"
#include "core/store/pushstore.h"

#include <QJsonArray>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
QueuedPush pushOf(const RelayId &relay, const QList<RelayCount> &counts, const Clock &clock)
{
    QJsonArray array;
    for (const RelayCount &count : counts)
        array.append(Api::toJson(count));
    const QJsonObject body { { u"relay"_s, relay.value }, { u"counts"_s, array } };
    return newPush(u"counts"_s, body, clock);
}
} // namespace

Store::Job keepCounts(
    const RelayId &relay, Network network, const QList<RelayCount> &counts, const Clock &clock)
{
    const QueuedPush push = pushOf(relay, counts, clock);
    const bool told = !traitsOf(network).figuresStayHere && !counts.isEmpty();
    return [counts, push, told, now = clock.now()](QSqlDatabase &db) -> Result<void> {
        const auto taken = CountStore(db).put(counts, now);
        if (!taken)
            return fail(taken.error());
        return told && *taken > 0 ? PushStore(db).enqueue(push) : Result<void> {};
    };
}

} // namespace Relais
