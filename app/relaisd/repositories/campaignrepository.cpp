// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/campaignrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

CampaignRepository::CampaignRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> CampaignRepository::save(const Campaign &campaign)
{
    const auto saved = change(m_db,
        u"INSERT INTO campaign (id, name, starts_at, ends_at, goal) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, starts_at = excluded.starts_at, "
        "ends_at = excluded.ends_at, goal = excluded.goal"_s,
        { text(campaign.id.value), text(campaign.name), toStored(campaign.from),
            toStored(campaign.to), text(campaign.goal) });
    if (!saved)
        return fail(saved.error());
    return ChangeSequence(m_db).note(ChangeKind::campaign, campaign.id.value);
}

Result<QList<Campaign>> CampaignRepository::all() const
{
    auto query =
        run(m_db, u"SELECT id, name, starts_at, ends_at, goal FROM campaign ORDER BY starts_at"_s);
    if (!query)
        return fail(query.error());
    QList<Campaign> campaigns;
    while (query->next())
        campaigns.append({ { query->value(0).toString() }, query->value(1).toString(),
            timeFromStored(query->value(2).toLongLong()),
            timeFromStored(query->value(3).toLongLong()), query->value(4).toString() });
    return campaigns;
}

} // namespace Relais::Backend
