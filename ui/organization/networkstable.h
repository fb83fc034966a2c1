// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/services/accounts/networkoffer.h"

#include <QAbstractTableModel>

#include <optional>

class QTableView;

namespace Relais::Ui {

class Theme;

//! The organization's networks as rows; a switch turns one on or off.
class NetworksTable final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworksTable)
public:
    enum Column { On, Name, State, ClientId, Counts, Columns };
    //! switches: rows have one; else they tell of webhooks alone.
    NetworksTable(bool switches, const Clock &clock, QObject *parent = nullptr);

    void setOffers(const QList<NetworkOffer> &offers);
    //! As a list of rows; how wide their columns are is the view's.
    void showIn(QTableView &view, Theme &theme, const QString &name);
    bool hasSwitches() const { return m_switches; }
    std::optional<NetworkOffer> offer(const QModelIndex &index) const;
    QModelIndex indexOf(Network network) const;
    void toggle(const QModelIndex &index); //!< asks for the other state

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void switchAsked(Relais::Network network, bool on);

private:
    QString text(const NetworkOffer &offer, int column) const;
    QVariant look(const NetworkOffer &offer, int column, int role) const; //!< for the delegates
    QString state(const NetworkOffer &offer) const; //!< of the webhook where nothing is switched

    const bool m_switches;
    const Clock &m_clock;
    QList<NetworkOffer> m_offers;
};

} // namespace Relais::Ui
