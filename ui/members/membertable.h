// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/memberentry.h"

#include <QAbstractTableModel>
#include <QHash>

class QTableView;

namespace Relais::Ui {

class Theme;

//! The members as rows; what is filtered out is not among them.
class MemberTable final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberTable)
public:
    enum Column { Tick, Name, TeamName, Location, Languages, Roles, State, Columns };
    explicit MemberTable(QObject *parent = nullptr);

    void setMembers(const QList<MemberEntry> &members, const QList<Team> &teams);
    void showIn(QTableView &view, Theme &theme); //!< as a list of rows, without their widths
    void setFilter(const QString &search, std::optional<Role> role);
    std::optional<MemberEntry> entry(const QModelIndex &index) const;
    QModelIndex indexOf(const MemberId &id) const;
    const QList<MemberEntry> &all() const { return m_all; }
    QString text(const MemberEntry &entry, int column) const; //!< of its cell

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QVariant look(const MemberEntry &entry, int column, int role) const; //!< for the delegates

    QList<MemberEntry> m_all;
    QList<MemberEntry> m_rows;
    QHash<TeamId, QString> m_teams;
    QString m_search;
    std::optional<Role> m_role;
};

} // namespace Relais::Ui
