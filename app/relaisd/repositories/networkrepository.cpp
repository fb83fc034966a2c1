// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/networkrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/api/networks.h"
#include "core/domain/text/threadparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

NetworkRepository::NetworkRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<StoredNetwork>> NetworkRepository::all() const
{
    return read({});
}

Result<QList<StoredNetwork>> NetworkRepository::limited() const
{
    return read(u" WHERE monthly_posts > 0"_s);
}

Reading NetworkRepository::readingLimited(QList<Network> &networks)
{
    return { u"SELECT network FROM network_setting WHERE monthly_posts > 0"_s, {},
        [&networks](const QSqlQuery &row) {
            if (const auto network = networkFromKey(row.value(0).toString()))
                networks.append(*network);
        } };
}

Result<QList<StoredNetwork>> NetworkRepository::read(const QString &where) const
{
    auto query = run(m_db,
        u"SELECT network, enabled, client_id, sealed_secret, server, sealed_webhook, "
        "monthly_posts, stopped_until, figures, changed_at FROM network_setting"_s
            + where);
    if (!query)
        return fail(query.error());
    QList<StoredNetwork> list;
    while (query->next()) {
        const auto network = networkFromKey(query->value(0).toString());
        if (!network)
            continue; // of a later version
        StoredNetwork stored;
        stored.sealedSecret = query->value(3).toString();
        stored.sealedWebhook = query->value(5).toString();
        stored.setting = { .network = *network,
            .enabled = query->value(1).toBool(),
            .clientId = query->value(2).toString(),
            .server = QUrl(query->value(4).toString()),
            .exchange = !stored.sealedSecret.isEmpty(),
            .webhook = !stored.sealedWebhook.isEmpty(),
            .monthlyPosts = query->value(6).toInt(),
            .stoppedUntil = timeFromStored(query->value(7).toLongLong()),
            .figures = query->value(8).toBool() };
        stored.toldAt = timeFromStored(query->value(9).toLongLong());
        list.append(stored);
    }
    for (StoredNetwork &stored : list) {
        if (const auto added = addWhatIsLeft(stored); !added)
            return fail(added.error());
    }
    std::sort(list.begin(), list.end(), [](const StoredNetwork &a, const StoredNetwork &b) {
        return a.setting.network < b.setting.network;
    });
    return list;
}

// For the month in which it was last told: whoever reads it later than that month knows by
// leftUntil that it holds no more. PostQuota tells it anew with each post that changes it.
Result<void> NetworkRepository::addWhatIsLeft(StoredNetwork &stored) const
{
    NetworkSetting &setting = stored.setting;
    if (setting.monthlyPosts <= 0)
        return {};
    const auto posts = postsIn(setting.network, stored.toldAt);
    if (!posts)
        return fail(posts.error());
    const qint64 left = setting.monthlyPosts - *posts;
    if (left >= mostThreadParts)
        return {};
    setting.postsLeft = static_cast<int>(std::max<qint64>(left, 0));
    setting.leftUntil = beginOfMonth(stored.toldAt, 1);
    return {};
}

Result<qint64> NetworkRepository::postsIn(Network network, const QDateTime &moment) const
{
    const qint64 from = toStored(beginOfMonth(moment)) / storedDay;
    const qint64 to = toStored(beginOfMonth(moment, 1)) / storedDay;
    const QString key = networkKey(network);
    auto query = run(m_db,
        u"SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM daily_total "
        "WHERE day >= ? AND day < ? AND network = ? AND metric = 'relay' AND provenance = '' "
        "UNION ALL SELECT CAST(COALESCE(SUM(-count), 0) AS BIGINT) FROM own_page_total "
        "WHERE day >= ? AND day < ? AND network = ?"_s,
        { from, to, key, from, to, key });
    if (!query)
        return fail(query.error());
    qint64 posts = 0;
    while (query->next())
        posts += query->value(0).toLongLong();
    return posts;
}

QDateTime NetworkRepository::beginOfMonth(const QDateTime &moment, int later)
{
    const QDate day = moment.toUTC().date();
    return QDate(day.year(), day.month(), 1).addMonths(later).startOfDay(Qt::UTC);
}

Result<StoredNetwork> NetworkRepository::find(Network network) const
{
    const auto list = all();
    if (!list)
        return fail(list.error());
    for (const StoredNetwork &stored : *list) {
        if (stored.setting.network == network)
            return stored;
    }
    StoredNetwork none;
    none.setting.network = network;
    return none;
}

Result<void> NetworkRepository::put(const StoredNetwork &stored, const QDateTime &now)
{
    const NetworkSetting &setting = stored.setting;
    const auto kept = change(m_db,
        u"INSERT INTO network_setting (network, enabled, client_id, sealed_secret, server, "
        "sealed_webhook, monthly_posts, stopped_until, figures, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (network) DO UPDATE SET enabled = excluded.enabled, "
        "client_id = excluded.client_id, sealed_secret = excluded.sealed_secret, "
        "server = excluded.server, sealed_webhook = excluded.sealed_webhook, "
        "monthly_posts = excluded.monthly_posts, stopped_until = excluded.stopped_until, "
        "figures = excluded.figures, changed_at = excluded.changed_at"_s,
        { networkKey(setting.network), setting.enabled ? 1 : 0, text(setting.clientId),
            text(stored.sealedSecret), text(setting.server.toString(QUrl::FullyEncoded)),
            text(stored.sealedWebhook), setting.monthlyPosts, toStored(setting.stoppedUntil),
            setting.figures ? 1 : 0, toStored(now) });
    if (!kept)
        return fail(kept.error());
    return ChangeSequence(m_db).note(ChangeKind::networks, Api::networkSettingsId());
}

Result<NetworkSettings> NetworkRepository::settings() const
{
    const auto list = all();
    if (!list)
        return fail(list.error());
    NetworkSettings settings;
    for (const StoredNetwork &stored : *list)
        settings.networks.append(stored.setting);
    return settings;
}

} // namespace Relais::Backend
