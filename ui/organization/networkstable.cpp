// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkstable.h"

#include "ui/common/format.h"
#include "ui/common/listtable.h"
#include "ui/organization/networksetupwords.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

NetworksTable::NetworksTable(bool switches, QObject *parent)
    : QAbstractTableModel(parent)
    , m_switches(switches)
{
}

void NetworksTable::setOffers(const QList<NetworkOffer> &offers)
{
    beginResetModel();
    m_offers = offers;
    endResetModel();
}

void NetworksTable::showIn(QTableView &view, Theme &theme, const QString &name)
{
    view.setModel(this);
    dressListTable(view, theme);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setAccessibleName(name);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

std::optional<NetworkOffer> NetworksTable::offer(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_offers.size()
        ? std::optional(m_offers.at(index.row()))
        : std::nullopt;
}

QModelIndex NetworksTable::indexOf(Network network) const
{
    for (int row = 0; row < m_offers.size(); ++row) {
        if (m_offers.at(row).network == network)
            return index(row, 0);
    }
    return {};
}

void NetworksTable::toggle(const QModelIndex &index)
{
    const auto known = offer(index);
    if (known && m_switches)
        Q_EMIT switchAsked(known->network, !known->setting.enabled);
}

QString NetworksTable::state(const NetworkOffer &offer) const
{
    if (m_switches || !offer.setting.enabled)
        return NetworkSetupWords::state(offer);
    return offer.setting.webhook ? tr("given") : tr("none yet");
}

int NetworksTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int NetworksTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant NetworksTable::data(const QModelIndex &index, int role) const
{
    const auto known = offer(index);
    if (!known)
        return {};
    if (role == Qt::CheckStateRole && index.column() == Name && m_switches)
        return known->setting.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return NetworkSetupWords::missing(*known);
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return QString(Format::networkLabel(known->network) + u", "_s + state(*known));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return Format::networkLabel(known->network);
    case State:
        return state(*known);
    case ClientId:
        return NetworkSetupWords::clientId(*known);
    case Counts:
        return NetworkSetupWords::counts(*known);
    default:
        return {};
    }
}

bool NetworksTable::setData(const QModelIndex &index, const QVariant &, int role)
{
    // What is shown follows the backend's answer, not the click.
    if (role == Qt::CheckStateRole)
        toggle(index);
    return false;
}

QVariant NetworksTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names { tr("Network"), m_switches ? tr("State") : tr("Webhook"),
        tr("Client id"), tr("Counts given") };
    return names.value(section);
}

Qt::ItemFlags NetworksTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_switches && index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace Relais::Ui
