// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networksview.h"

#include "ui/organization/networkslayout.h"
#include "ui/organization/networkstable.h"
#include "ui/theme/theme.h"

namespace Relais::Ui {

NetworksView::NetworksView(Theme &theme, NetworksTable &table, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.showIn(*this, theme, name);
    const auto fit = [this, &table] {
        m_needed = neededNetworkColumns(table, m_theme);
        fitColumns();
    };
    connect(&table, &QAbstractItemModel::modelReset, this, fit);
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

void NetworksView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void NetworksView::fitColumns()
{
    if (m_needed.isEmpty())
        return;
    const QList<int> widths = sharedNetworkColumns(m_needed, m_theme, viewport()->width());
    for (int column = 0; column < NetworksTable::Columns; ++column) {
        setColumnHidden(column, widths.at(column) == 0);
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
}

} // namespace Relais::Ui
