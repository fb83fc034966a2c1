// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/relaywords.h"

#include <QAbstractListModel>

namespace Relais::Ui {

//! The rows of the outbox in their groups: what waits, today, earlier. A group after the first
//! begins with a row of its own that cannot be selected; the first group's title stands above the
//! list. Changes come as the smallest signals, so that selection and place stay.
class OutboxModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxModel)
public:
    enum class Filter { All, NeedsYou, Waiting, Published, Stopped };
    enum class Group { Waiting, Today, Earlier };
    enum Role {
        IdRole = Qt::UserRole + 1, //!< the relay's id as text; empty on a group's row
        IsGroupRole,
        GroupRole, //!< int of Group
        StateRole,
        ToneRole, //!< int of Tone
        IconRole,
        ReasonRole,
        TimeRole,
        ActRole, //!< int of RelayAct
        ActTextRole,
        NetworkRole, //!< int of Network
        ImagePathRole,
        FirstInGroupRole,
        LastInGroupRole,
    };

    explicit OutboxModel(QObject *parent = nullptr);

    void setRows(const QList<RelayService::Row> &rows); //!< all of them
    void upsert(const RelayService::Row &row); //!< one of them
    void setMoment(const OutboxMoment &moment);
    void setFilter(Filter filter);
    //! Empty: any account.
    void setAccount(const AccountId &account);
    void setSearch(const QString &search);

    Filter filter() const { return m_filter; }
    const OutboxMoment &moment() const { return m_moment; }
    std::optional<RelayService::Row> relay(const RelayId &id) const;
    QModelIndex indexOf(const RelayId &id) const;
    QModelIndex firstRelay() const;
    int countOf(Group group) const; //!< shown rows
    Group groupAt(int row) const;
    QString groupTitle(Group group) const;
    QString groupNote(Group group) const; //!< "5 relays, quiet from 19:00"
    //! The accounts that relays went to, by name.
    QList<QPair<AccountId, QString>> accounts() const;
    RelayService::Counts counts() const; //!< of all rows, whatever the filter

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        Group group = Group::Waiting;
        RelayId id; //!< empty: the group's own row
        bool operator==(const Entry &) const = default;
    };

    QList<Entry> wanted() const;
    bool passes(const RelayService::Row &row) const;
    Group groupOf(const RelayService::Row &row) const;
    void arrange(); //!< brings m_entries to wanted()
    void touch(int from, int to);
    QVariant groupData(const Entry &entry, int role) const;
    QVariant relayData(int row, const RelayService::Row &relay, int role) const;
    QString sentence(const RelayService::Row &relay, const RelayWords &words) const;

    QHash<RelayId, RelayService::Row> m_rows;
    QList<Entry> m_entries;
    OutboxMoment m_moment;
    Filter m_filter = Filter::All;
    AccountId m_account;
    QString m_search;
};

} // namespace Relais::Ui
