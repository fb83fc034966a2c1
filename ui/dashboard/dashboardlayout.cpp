// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardlayout.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int mostBesideOneAnother = 3;
// Of the grid's columns: what the design gives a table, and what it may take to be whole.
constexpr int fewestForNetworks = 9;
constexpr int mostForNetworks = 11;
constexpr int fewestForTeams = 15;
constexpr int mostForTeams = 17;

bool isTablePart(DashboardLayout::Part part)
{
    return part != DashboardLayout::Trend && part != DashboardLayout::Maturity
        && part != DashboardLayout::Heat && part != DashboardLayout::Timeline;
}

} // namespace

DashboardLayout::DashboardLayout(int width, int tablesBesideFrom, const QList<int> &least)
    : m_width(width)
    , m_tablesBesideFrom(tablesBesideFrom)
    , m_least(least)
{
}

int DashboardLayout::widthOf(int columns) const
{
    return (m_width - (gridColumns - 1) * spacing) * columns / gridColumns
        + (columns - 1) * spacing;
}

bool DashboardLayout::fits(Part part, int columns) const
{
    return widthOf(columns) >= m_least.value(part);
}

bool DashboardLayout::standBeside(const QList<Part> &parts, int columns) const
{
    return std::all_of(parts.begin(), parts.end(), [this, columns](Part part) {
        return part != MoreFigures && fits(part, columns)
            && (!isTablePart(part) || m_width >= m_tablesBesideFrom);
    });
}

// Two rows, of which the second has the teams beside two that are below each other. Empty: there
// is no room for them.
QList<DashboardLayout::Place> DashboardLayout::asDesigned() const
{
    for (int network = fewestForNetworks; network <= mostForNetworks; ++network) {
        const int trend = (gridColumns - network + 1) / 2;
        const int maturity = gridColumns - network - trend;
        if (!fits(ByNetwork, network) || !fits(Trend, trend) || !fits(Maturity, maturity))
            continue;
        for (int team = fewestForTeams; team <= mostForTeams; ++team) {
            const int aside = gridColumns - team;
            if (fits(ByTeam, team) && fits(Stories, aside) && fits(Heat, aside))
                return { { Trend, 0, 0, 1, trend }, { Maturity, 0, trend, 1, maturity },
                    { ByNetwork, 0, trend + maturity, 1, network }, { ByTeam, 1, 0, 2, team },
                    { Stories, 1, team, 1, aside }, { Heat, 2, team, 1, aside } };
        }
    }
    return {};
}

void DashboardLayout::appendRows(QList<Place> &to, QList<Part> parts, int row) const
{
    int above = 1; // how many stand in the row above
    while (!parts.isEmpty()) {
        int beside = std::min(mostBesideOneAnother, static_cast<int>(parts.size()));
        while (beside > 1 && !standBeside(parts.first(beside), gridColumns / beside))
            --beside;
        // The last one is not drawn out wider than those above it.
        const bool isLeft = parts.size() == 1 && standBeside(parts, gridColumns / above);
        const int columns = gridColumns / (isLeft ? above : beside);
        for (int i = 0; i < beside; ++i)
            to.append({ parts.at(i), row, i * columns, 1, columns });
        parts.remove(0, beside);
        above = beside;
        ++row;
    }
}

QList<DashboardLayout::Place> DashboardLayout::places() const
{
    QList<Place> found = asDesigned();
    if (found.isEmpty())
        appendRows(found,
            { Trend, Maturity, ByTeam, ByNetwork, Stories, Heat, Timeline, MoreFigures, ByTopic,
                ByCampaign, ByLanguage, Cohorts },
            0);
    else
        appendRows(found, { MoreFigures, Timeline, ByTopic, ByCampaign, ByLanguage, Cohorts },
            found.last().row + 1);
    return found;
}

} // namespace Relais::Ui
