// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberslayout.h"

#include "ui/common/controls/tag.h"
#include "ui/members/memberdelegate.h"
#include "ui/members/membertable.h"
#include "ui/members/memberwords.h"

#include <QSet>

#include <numeric>

namespace Relais::Ui {

namespace {

struct MemberColumnBounds {
    MemberTable::Column column;
    int least;
    int most;
};
constexpr MemberColumnBounds memberColumnBounds[] = { { MemberTable::Tick, 38, 38 },
    { MemberTable::Name, 84, 240 }, { MemberTable::TeamName, 84, 200 },
    { MemberTable::Location, 60, 120 }, { MemberTable::Languages, 52, 96 },
    { MemberTable::Roles, 92, 132 }, { MemberTable::State, 72, 110 } };
constexpr int leastTeam = 120; // of one that needs more
constexpr int besideMemberText = 2 * MemberDelegate::inside + 8; // and what Qt leaves free there
constexpr MemberTable::Column membersGivingWay[] = { MemberTable::Languages, MemberTable::Location,
    MemberTable::TeamName, MemberTable::Roles, MemberTable::State }; // the least important first

int widthOfMemberText(int column, const QString &text, const Theme &theme)
{
    if (column == MemberTable::State)
        return Tag::width(theme, text) + 2 * MemberDelegate::inside;
    const TextStyle style = column == MemberTable::Name ? TextStyle::ChipOn : TextStyle::Cell;
    return textWidth(theme.font(style), text) + besideMemberText;
}

int widestOfMembers(const MemberTable &table, int column, const Theme &theme, int least, int most)
{
    const QString head = table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest =
        qMax(least, textWidth(theme.font(TextStyle::SmallStrong), head) + besideMemberText);
    QSet<QString> measured; // few teams, many members
    for (const MemberEntry &entry : table.all()) {
        if (widest >= most)
            break;
        const QString text = table.text(entry, column);
        const qsizetype before = measured.size();
        measured.insert(text);
        if (measured.size() == before)
            continue;
        widest = qMax(widest,
            column == MemberTable::Roles ? MemberDelegate::rolesWidth(theme,
                                               MemberWords::roleMarks(entry.member.roles), text)
                                         : widthOfMemberText(column, text, theme));
    }
    return qMin(widest, most);
}

} // namespace

QList<int> neededMemberColumns(const MemberTable &table, const Theme &theme)
{
    QList<int> needed(MemberTable::Columns, 0);
    for (const auto &[column, least, most] : memberColumnBounds)
        needed[column] =
            widestOfMembers(table, column, theme, theme.scaled(least), theme.scaled(most));
    return needed;
}

QList<int> sharedMemberColumns(const QList<int> &needed, const Theme &theme, int room)
{
    QList<int> widths = needed;
    int &name = widths[MemberTable::Name];
    int &team = widths[MemberTable::TeamName];
    team = qMin(team, theme.scaled(leastTeam));
    int left = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (const MemberTable::Column column : membersGivingWay) {
        if (left >= 0)
            break;
        left += widths.at(column);
        widths[column] = 0;
    }
    if (team > 0) {
        const int lacking = qMin(left, needed.at(MemberTable::TeamName) - team);
        team += lacking;
        left -= lacking;
        const int share = left * team / (name + team);
        team += share;
        left -= share;
    }
    name = qMax(1, name + left);
    return widths;
}

} // namespace Relais::Ui
