// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkslayout.h"

#include "ui/common/controls/tag.h"
#include "ui/organization/networkdelegate.h"
#include "ui/organization/networkstable.h"

#include <numeric>

namespace Relais::Ui {

namespace {

constexpr int switchColumn = 54;
constexpr int mostNetworkName = 260;
constexpr int mostNetworkState = 180;
constexpr int leastClientId = 96;
constexpr int mostClientId = 140;
constexpr int leastCounts = 96;
constexpr int mostCounts = 240;
constexpr int stepOfCounts = 6;
constexpr int aroundNetworkCell = 2 * NetworkDelegate::inside + 1; // and the view’s own line

int widthInTwoLines(const Theme &theme, const QString &words)
{
    const QFont font = theme.font(TextStyle::Small);
    const int line = theme.lineHeight(TextStyle::Small);
    const int whole = textWidth(font, words);
    int width = whole / 2;
    for (const QString &word : words.split(u' '))
        width = qMax(width, textWidth(font, word)); // none is broken
    while (width < whole && wrappedHeight(font, line, width, words) > 2 * line)
        width += stepOfCounts;
    return width;
}

int widthOfNetworkCell(const QModelIndex &cell, const Theme &theme)
{
    const QString words = cell.data().toString();
    switch (cell.column()) {
    case NetworksTable::Name: {
        const QString note = cell.data(NetworkDelegate::noteRole).toString();
        return NetworkDelegate::beforeName
            + qMax(textWidth(theme.font(TextStyle::ChipOn), words),
                textWidth(theme.font(TextStyle::Small), note));
    }
    case NetworksTable::State:
        return Tag::width(theme, words);
    case NetworksTable::ClientId:
        return textWidth(NetworkDelegate::typedFont(theme), words);
    case NetworksTable::Counts:
        return widthInTwoLines(theme, words);
    default:
        return 0;
    }
}

int widestOfNetworks(const NetworksTable &table, int column, const Theme &theme)
{
    const QString head = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest = textWidth(theme.font(TextStyle::SmallStrong), head);
    for (int row = 0; row < table.rowCount(); ++row)
        widest = qMax(widest, widthOfNetworkCell(table.index(row, column), theme));
    return widest + aroundNetworkCell;
}

} // namespace

QList<int> neededNetworkColumns(const NetworksTable &table, const Theme &theme)
{
    const auto widest = [&](int column, int most) {
        return qMin(widestOfNetworks(table, column, theme), theme.scaled(most));
    };
    QList<int> needed(NetworksTable::Columns, 0);
    needed[NetworksTable::Name] = widest(NetworksTable::Name, mostNetworkName);
    needed[NetworksTable::State] = widest(NetworksTable::State, mostNetworkState);
    if (!table.hasSwitches())
        return needed;
    needed[NetworksTable::On] = theme.scaled(switchColumn);
    needed[NetworksTable::ClientId] = widest(NetworksTable::ClientId, mostClientId);
    needed[NetworksTable::Counts] = widest(NetworksTable::Counts, mostCounts);
    return needed;
}

QList<int> sharedNetworkColumns(const QList<int> &needed, const Theme &theme, int room)
{
    QList<int> widths = needed;
    const auto bound = [&](int column, int least) {
        widths[column] = qMin(needed.at(column), theme.scaled(least));
    };
    bound(NetworksTable::ClientId, leastClientId);
    bound(NetworksTable::Counts, leastCounts);
    int left = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (const int column : { NetworksTable::ClientId, NetworksTable::Counts }) {
        if (left >= 0)
            break;
        left += widths.at(column);
        widths[column] = 0;
    }
    for (const int column : { NetworksTable::Counts, NetworksTable::ClientId }) {
        if (left <= 0 || widths.at(column) == 0)
            continue;
        const int more = qMin(left, needed.at(column) - widths.at(column));
        widths[column] += more;
        left -= more;
    }
    widths[NetworksTable::Name] = qMax(1, widths.at(NetworksTable::Name) + left);
    return widths;
}

} // namespace Relais::Ui
