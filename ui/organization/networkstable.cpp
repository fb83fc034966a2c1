// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkstable.h"

#include "ui/common/lists/listtable.h"
#include "ui/common/lists/markdelegate.h"
#include "ui/common/words/format.h"
#include "ui/organization/networkdelegate.h"
#include "ui/organization/networksetupwords.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int networkRow = 53;

} // namespace

NetworksTable::NetworksTable(bool switches, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_switches(switches)
    , m_clock(clock)
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
    auto *cells = new NetworkDelegate(theme, &view);
    for (const int column : { On, Name, ClientId, Counts })
        view.setItemDelegateForColumn(column, cells);
    view.setItemDelegateForColumn(State, new MarkDelegate(theme, NetworkDelegate::inside, &view));
    view.horizontalHeader()->setMinimumSectionSize(1);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto fit = [&view, &theme] {
        view.verticalHeader()->setDefaultSectionSize(theme.scaled(networkRow));
    };
    connect(&theme, &Theme::changed, &view, fit);
    fit();
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
        return NetworkSetupWords::state(offer, m_clock.now());
    if (offer.setting.webhook && offer.tried.at.isValid())
        return NetworkSetupWords::tried(offer.tried, m_clock.now());
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
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(*known, column);
    if (role == Qt::CheckStateRole && column == On && m_switches)
        return known->setting.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return column == ClientId || column == Counts
            ? text(*known, column)
            : NetworkSetupWords::missing(*known, m_clock.now());
    if (role == Qt::AccessibleTextRole && (column == On || column == Name))
        return QString(Format::networkLabel(known->network) + u", "_s + state(*known));
    return look(*known, column, role);
}

QString NetworksTable::text(const NetworkOffer &offer, int column) const
{
    switch (column) {
    case Name:
        return Format::networkLabel(offer.network);
    case State:
        return state(offer);
    case ClientId:
        return NetworkSetupWords::clientId(offer);
    case Counts:
        return NetworkSetupWords::counts(offer);
    default:
        return {};
    }
}

QVariant NetworksTable::look(const NetworkOffer &offer, int column, int role) const
{
    if (role == NetworkDelegate::networkRole && column == Name)
        return int(offer.network);
    if (role == NetworkDelegate::noteRole && column == Name)
        return m_switches ? NetworkSetupWords::note(offer, m_clock.now()) : QString();
    if (role == NetworkDelegate::typedRole && column == ClientId)
        return true;
    if (role != MarkDelegate::toneRole || column != State)
        return {};
    if (m_switches || !offer.setting.enabled)
        return int(NetworkSetupWords::stateTone(offer, m_clock.now()));
    if (offer.setting.webhook && offer.tried.at.isValid() && !offer.tried.isTaken)
        return int(Tone::Bad);
    return int(offer.setting.webhook ? Tone::Good : Tone::Neutral);
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
    const QStringList names { tr("On"), tr("Network"), m_switches ? tr("State") : tr("Webhook"),
        tr("Client id"), tr("Counts given") };
    return names.value(section);
}

Qt::ItemFlags NetworksTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_switches && index.column() == On ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace Relais::Ui
