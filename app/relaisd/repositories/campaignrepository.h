// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/planning.h"

#include <QSqlDatabase>

namespace Relais::Backend {

class InsightCache;

//! Named periods with a goal.
class CampaignRepository final {
public:
    explicit CampaignRepository(const QSqlDatabase &db);

    //! Inserts or replaces; members are told. Conflict ("campaign-published") when it is to be a
    //! draft again and members have a story of it.
    Result<void> save(const Campaign &campaign);
    Result<QList<Campaign>> all() const;
    //! NotFound ("campaign-unknown"), Conflict ("campaign-used") while a story names it.
    Result<void> remove(const CampaignId &id);
    //! Of every campaign; what fewer than five people did is not told, nor what would tell it
    //! beside the dashboard (CampaignDisclosure). Of one that ended as they were then
    //! (FrozenCampaigns).
    Result<QList<CampaignFigures>> figures(const QDate &today, InsightCache &cache) const;
    //! Of one, as everything known today counts.
    Result<CampaignFigures> countedNow(
        const CampaignId &id, const QDate &today, InsightCache &cache) const;

private:
    Result<void> checkDraft(const Campaign &campaign) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
