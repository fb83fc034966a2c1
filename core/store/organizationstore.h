// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

class QSqlDatabase;

namespace Relais {

//! Topics, campaigns and teams: short lists, read whole. Made where it is used, on the store's
//! reader, or on the connection given to a job for what writes.
class OrganizationStore final {
public:
    explicit OrganizationStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<Topic>> topics() const; //!< by name
    Result<QList<Campaign>> campaigns() const; //!< newest begin first
    Result<QList<Team>> teams() const; //!< by name

    // In a job.
    //! A changed name is at once found by searching.
    Result<void> upsertTopics(const QList<Topic> &topics, int generation = 0);
    Result<void> upsertCampaigns(const QList<Campaign> &campaigns, int generation = 0);
    Result<void> upsertTeams(const QList<Team> &teams, int generation = 0);
    Result<void> removeTopics(const QList<TopicId> &ids);
    Result<void> removeCampaigns(const QList<CampaignId> &ids);
    Result<void> removeTeams(const QList<TeamId> &ids);
    Result<void> removeOlderThan(int generation);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
