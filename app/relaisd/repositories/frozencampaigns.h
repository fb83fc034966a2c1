// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/planning.h"

#include <QHash>
#include <QSqlDatabase>

namespace Relais::Backend {

//! What campaigns had earned when they were over: their figures are kept as they were
//! campaignQuietDays after the end, when late counts had come to rest, and what comes later is told
//! apart. A campaign whose end is moved, or that goes back to preparation, moves again.
class FrozenCampaigns final {
public:
    explicit FrozenCampaigns(const QSqlDatabase &db);

    //! Freezes one that is due, the one that ended first. Whether there was any.
    Result<bool> freezeDue(const QDateTime &now);
    //! Those that are frozen, with what came later as far as it may be told.
    Result<QHash<CampaignId, CampaignFigures>> all() const;
    //! The campaign was saved: forgets what was kept for another end.
    Result<void> thawUnless(const Campaign &campaign);
    Result<void> forget(const CampaignId &id);

private:
    Result<CampaignLate> lateOf(const CampaignId &id, const QDateTime &frozenAt) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
