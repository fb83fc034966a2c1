// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the filters and their values are called.

#include "ui/common/controls/chip.h"
#include "ui/dashboard/dashboardfilters.h"

namespace Relais::Ui {

QString DashboardFilters::nameOf(int filter)
{
    switch (Of(filter)) {
    case Of::Team:
        return tr("Team");
    case Of::Location:
        return tr("Location");
    case Of::Network:
        return tr("Network");
    case Of::Topic:
        return tr("Topic");
    case Of::Campaign:
        return tr("Campaign");
    default:
        return tr("Language");
    }
}

QString DashboardFilters::allOf(int filter) const
{
    switch (Of(filter)) {
    case Of::Team:
        return tr("All teams");
    case Of::Location:
        return tr("All locations");
    case Of::Network:
        return tr("All networks");
    case Of::Topic:
        return tr("All topics");
    case Of::Campaign:
        return tr("All campaigns");
    default:
        return tr("All languages");
    }
}

QStringList DashboardFilters::inWords() const
{
    QStringList words;
    for (int filter = 0; filter < count; ++filter) {
        if (!keys(filter).isEmpty())
            words.append(m_filters[filter].open->accessibleName());
    }
    return words;
}

QString DashboardFilters::teamName(const TeamId &id) const
{
    return teamNames().value(id.value);
}

QHash<QString, QString> DashboardFilters::teamNames() const
{
    QHash<QString, QString> names;
    for (const Team &team : m_teams)
        names.insert(team.id.value, team.name);
    return names;
}

QHash<QString, QString> DashboardFilters::topicNames() const
{
    QHash<QString, QString> names;
    for (const Topic &topic : m_topics)
        names.insert(topic.id.value, topicLabel(topic));
    return names;
}

QHash<QString, QString> DashboardFilters::campaignNames() const
{
    QHash<QString, QString> names;
    for (const Campaign &campaign : m_campaigns)
        names.insert(campaign.id.value, campaign.name);
    return names;
}

} // namespace Relais::Ui
