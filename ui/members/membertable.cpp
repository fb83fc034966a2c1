// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/membertable.h"

#include "core/domain/text/folding.h"
#include "ui/common/lists/listtable.h"
#include "ui/common/lists/markdelegate.h"
#include "ui/members/memberdelegate.h"
#include "ui/members/memberwords.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int memberRow = 38;

bool hasMoreRoles(const Member &member)
{
    return std::any_of(member.roles.begin(), member.roles.end(),
        [](Role role) { return role != Role::Ambassador; });
}

} // namespace

MemberTable::MemberTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MemberTable::setMembers(const QList<MemberEntry> &members, const QList<Team> &teams)
{
    m_teams.clear();
    for (const Team &team : teams)
        m_teams.insert(team.id, team.name);
    m_all = members;
    std::sort(m_all.begin(), m_all.end(), [](const MemberEntry &a, const MemberEntry &b) {
        return QString::localeAwareCompare(a.member.name, b.member.name) < 0;
    });
    filter();
}

void MemberTable::showIn(QTableView &view, Theme &theme)
{
    view.setModel(this);
    dressListTable(view, theme);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setAccessibleName(tr("Members"));
    view.setObjectName(u"members"_s);
    auto *cells = new MemberDelegate(theme, &view);
    for (const int column : { Tick, Name, TeamName, Location, Languages, Roles })
        view.setItemDelegateForColumn(column, cells);
    view.setItemDelegateForColumn(State, new MarkDelegate(theme, MemberDelegate::inside, &view));
    view.horizontalHeader()->setMinimumSectionSize(1);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto fit = [&view, &theme] {
        view.verticalHeader()->setDefaultSectionSize(theme.scaled(memberRow));
    };
    connect(&theme, &Theme::changed, &view, fit);
    fit();
}

void MemberTable::setFilter(const QString &search, std::optional<Role> role)
{
    m_search = search;
    m_role = role;
    filter();
}

void MemberTable::filter()
{
    const QString search = Text::folded(m_search);
    beginResetModel();
    m_rows.clear();
    for (const MemberEntry &entry : std::as_const(m_all)) {
        if (m_role && !entry.member.roles.contains(*m_role))
            continue;
        const QString words = entry.member.name + u'\n' + entry.member.email + u'\n'
            + m_teams.value(entry.member.team) + u'\n' + entry.member.location;
        if (Text::folded(words).contains(search))
            m_rows.append(entry);
    }
    endResetModel();
}

std::optional<MemberEntry> MemberTable::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? std::optional(m_rows.at(index.row()))
                                                          : std::nullopt;
}

QModelIndex MemberTable::indexOf(const MemberId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).member.id == id)
            return index(row, Name);
    }
    return {};
}

int MemberTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MemberTable::text(const MemberEntry &entry, int column) const
{
    switch (column) {
    case Name:
        return entry.member.name;
    case TeamName:
        return m_teams.value(entry.member.team);
    case Location:
        return entry.member.location;
    case Languages:
        return entry.member.languages.join(u' ').toUpper();
    case Roles:
        return MemberWords::roles(entry.member.roles);
    case State:
        return MemberWords::state(entry);
    default:
        return {};
    }
}

QVariant MemberTable::data(const QModelIndex &index, int role) const
{
    const auto known = entry(index);
    if (!known)
        return {};
    if (role == Qt::DisplayRole)
        return text(*known, index.column());
    if (role == Qt::ToolTipRole && index.column() == Name)
        return known->member.email;
    if (role == Qt::ToolTipRole && index.column() == TeamName)
        return text(*known, TeamName); // its column may cut it
    return look(*known, index.column(), role);
}

QVariant MemberTable::look(const MemberEntry &entry, int column, int role) const
{
    if (column == State && role == MarkDelegate::toneRole)
        return int(MemberWords::stateTone(entry));
    if (column != Roles || !hasMoreRoles(entry.member))
        return {};
    if (role == MarkDelegate::toneRole)
        return int(entry.member.roles.contains(Role::Admin) ? Tone::Warn : Tone::Accent);
    return role == MemberDelegate::marksRole ? QVariant(MemberWords::roleMarks(entry.member.roles))
                                             : QVariant();
}

QVariant MemberTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Tick && role == Qt::AccessibleTextRole)
        return tr("Chosen");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names { QString(), tr("Name"), tr("Team"), tr("Location"), tr("Reads"),
        tr("Roles"), tr("State") };
    return names.value(section);
}

} // namespace Relais::Ui
