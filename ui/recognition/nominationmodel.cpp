// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recognition/nominationmodel.h"

namespace Relais::Ui {

NominationModel::NominationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NominationModel::setNominations(const QList<Nomination> &nominations)
{
    const bool same = nominations.size() == m_nominations.size()
        && std::equal(nominations.begin(), nominations.end(), m_nominations.begin(),
            [](const Nomination &a, const Nomination &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_nominations = nominations;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(nominations.size()); ++row) {
        if (nominations.at(row) == m_nominations.at(row))
            continue;
        m_nominations[row] = nominations.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

std::optional<Nomination> NominationModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_nominations.size())
        return std::nullopt;
    return m_nominations.at(index.row());
}

QModelIndex NominationModel::indexOf(const NominationId &id) const
{
    for (int row = 0; row < int(m_nominations.size()); ++row) {
        if (m_nominations.at(row).id == id)
            return index(row);
    }
    return {};
}

int NominationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_nominations.size());
}

QVariant NominationModel::data(const QModelIndex &index, int role) const
{
    const auto nomination = at(index);
    if (!nomination)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nomination->chosen
            ? tr("✓ %1\n%2", "name, reason").arg(nomination->receiverName, nomination->reason)
            : tr("%1\n%2", "name, reason").arg(nomination->receiverName, nomination->reason);
    case Qt::AccessibleTextRole:
        return (nomination->chosen ? tr("Chosen. %1, nominated by %2: %3", "name, name, reason")
                                   : tr("%1, nominated by %2: %3", "name, name, reason"))
            .arg(nomination->receiverName, nomination->giverName, nomination->reason);
    case Id:
        return nomination->id.value;
    case Chosen:
        return nomination->chosen;
    default:
        return {};
    }
}

} // namespace Relais::Ui
