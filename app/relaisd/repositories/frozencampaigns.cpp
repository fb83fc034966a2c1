// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/frozencampaigns.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/insights/insightcache.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/storynames.h"
#include "core/api/planning.h"
#include "core/domain/threshold.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString storedText(const CampaignFigures &figures)
{
    return QString::fromUtf8(
        QJsonDocument(Api::campaignFiguresResponse({ figures })).toJson(QJsonDocument::Compact));
}

Result<CampaignFigures> figuresFrom(const QString &stored)
{
    const auto json = Api::objectFrom(stored.toUtf8());
    const auto figures =
        json ? Api::campaignFiguresFrom(*json) : Result<QList<CampaignFigures>>(fail(json.error()));
    if (!figures)
        return fail(figures.error());
    if (figures->size() != 1)
        return fail(ErrorCode::Storage, u"a frozen campaign without figures"_s);
    return figures->constFirst();
}

} // namespace

FrozenCampaigns::FrozenCampaigns(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<bool> FrozenCampaigns::freezeDue(const QDateTime &now)
{
    auto due = run(m_db,
        u"SELECT c.id, c.ends_at FROM campaign c "
        "LEFT JOIN campaign_frozen f ON f.campaign = c.id WHERE f.campaign IS NULL "
        "AND c.draft = 0 AND c.ends_at > 0 AND c.ends_at <= ? ORDER BY c.ends_at, c.id LIMIT 1"_s,
        { toStored(now.addDays(-campaignQuietDays)) });
    if (!due)
        return fail(due.error());
    if (!due->next())
        return false;
    const CampaignId id { due->value(0).toString() };
    const qint64 endsAt = due->value(1).toLongLong();
    due->finish();
    InsightCache once;
    auto figures = CampaignRepository(m_db).countedNow(id, now.toUTC().date(), once);
    if (!figures)
        return fail(figures.error());
    figures->frozenAt = now.toUTC();
    const auto kept = change(m_db,
        u"INSERT INTO campaign_frozen (campaign, ends_at, frozen_at, figures) "
        "VALUES (?, ?, ?, ?) ON CONFLICT (campaign) DO NOTHING"_s,
        { text(id.value), endsAt, toStored(now), storedText(*figures) });
    if (!kept)
        return fail(kept.error());
    return true;
}

Result<QHash<CampaignId, CampaignFigures>> FrozenCampaigns::all() const
{
    auto rows = run(m_db, u"SELECT figures FROM campaign_frozen"_s);
    if (!rows)
        return fail(rows.error());
    QStringList stored;
    while (rows->next())
        stored.append(rows->value(0).toString());
    rows->finish();
    QHash<CampaignId, CampaignFigures> all;
    for (const QString &one : std::as_const(stored)) {
        auto figures = figuresFrom(one);
        if (!figures)
            return fail(figures.error());
        const auto late = lateOf(figures->id, figures->frozenAt);
        if (!late)
            return fail(late.error());
        figures->late = *late;
        all.insert(figures->id, *figures);
    }
    return all;
}

Result<void> FrozenCampaigns::thawUnless(const Campaign &campaign)
{
    if (campaign.isDraft)
        return forget(campaign.id);
    return withoutValue(
        change(m_db, u"DELETE FROM campaign_frozen WHERE campaign = ? AND ends_at <> ?"_s,
            { text(campaign.id.value), toStored(campaign.to) }));
}

Result<void> FrozenCampaigns::forget(const CampaignId &id)
{
    return withoutValue(
        change(m_db, u"DELETE FROM campaign_frozen WHERE campaign = ?"_s, { text(id.value) }));
}

// Who is behind a later click is known by its day and link; behind a later impression it is not,
// since of those only the latest count is kept: they are not told apart.
Result<CampaignLate> FrozenCampaigns::lateOf(const CampaignId &id, const QDateTime &frozenAt) const
{
    const auto ids = storiesOfCampaign(m_db, id.value);
    if (!ids)
        return fail(ids.error());
    const QString stories = idList(*ids);
    CampaignLate late;
    const auto put = [](const QSqlQuery &row, int &figure, bool &hidden) {
        hidden = !Threshold::isTold(row.value(1).toInt());
        figure = hidden ? 0 : static_cast<int>(row.value(0).toLongLong());
    };
    const auto read = readAll(m_db,
        { { u"SELECT COUNT(*), COUNT(DISTINCT member) FROM relay WHERE published_at > ? AND story "
            "IN (SELECT value FROM json_each(?))"_s,
              { toStored(frozenAt), stories },
              [&](const QSqlQuery &row) { put(row, late.relays, late.relaysHidden); } },
            { u"SELECT CAST(COALESCE(SUM(l.clicks), 0) AS BIGINT), COUNT(DISTINCT r.member) FROM "
              "link_click l JOIN relay r ON r.code = l.code WHERE r.published_at > 0 AND l.day > ? "
              "AND r.story IN (SELECT value FROM json_each(?))"_s,
                { frozenAt.date().toString(Qt::ISODate), stories },
                [&](const QSqlQuery &row) { put(row, late.clicks, late.clicksHidden); } } });
    return read ? Result<CampaignLate>(late) : fail(read.error());
}

} // namespace Relais::Backend
