// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/postquota.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "core/domain/text/threadparts.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

PostQuota::PostQuota(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<qint64> PostQuota::posts(Network network) const
{
    return NetworkRepository(m_db).postsIn(network, m_clock.now());
}

int PostQuota::postsCounted(const RegisteredRelay &relay)
{
    const bool isOut = relay.publishedAt.isValid() || relay.isPartlyOut;
    return isOut && !relay.byOwnPage ? relay.posts : 0;
}

// Beside the totals, which count published relays, whichever way they went and whatever they took:
// the table has what is to be taken off them, of a thread less than nothing.
Statements PostQuota::notingWhatCounts(const QList<RegisteredRelay> &relays)
{
    QMap<std::pair<qint64, QString>, qint64> counts;
    for (const RegisteredRelay &relay : relays) {
        const qint64 off = (relay.publishedAt.isValid() ? 1 : 0) - relay.newPosts;
        if (off != 0)
            counts[{ toStored(relay.stateAt) / storedDay, networkKey(relay.network) }] += off;
    }
    Statements statements;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const Statement adding { u"INSERT INTO own_page_total (day, network, count) "
                                 "VALUES (?, ?, ?) ON CONFLICT (day, network) "
                                 "DO UPDATE SET count = own_page_total.count + excluded.count"_s,
            { it.key().first, it.key().second, it.value() } };
        statements.append(adding);
    }
    return statements;
}

Result<QDateTime> PostQuota::stopOf(const NetworkSetting &setting) const
{
    if (setting.monthlyPosts <= 0)
        return QDateTime();
    const auto sent = posts(setting.network);
    if (!sent)
        return fail(sent.error());
    return *sent >= setting.monthlyPosts ? NetworkRepository::beginOfMonth(m_clock.now(), 1)
                                         : QDateTime();
}

Result<void> PostQuota::stopWhatIsUsedUp(const QList<Network> &networks)
{
    const auto isWall = [](Network network) { return network == Network::Wall; };
    if (std::all_of(networks.begin(), networks.end(), isWall))
        return {};
    NetworkRepository repository(m_db);
    const auto limited = repository.limited();
    if (!limited)
        return fail(limited.error());
    for (StoredNetwork stored : *limited) {
        NetworkSetting &setting = stored.setting;
        if (!networks.contains(setting.network) || setting.isStoppedAt(m_clock.now()))
            continue;
        const auto sent = posts(setting.network);
        if (!sent)
            return fail(sent.error());
        const qint64 left = setting.monthlyPosts - *sent;
        if (left >= mostThreadParts)
            continue;
        if (left <= 0)
            setting.stoppedUntil = NetworkRepository::beginOfMonth(m_clock.now(), 1);
        if (const auto kept = repository.put(stored, m_clock.now()); !kept)
            return kept;
    }
    return {};
}

} // namespace Relais::Backend
