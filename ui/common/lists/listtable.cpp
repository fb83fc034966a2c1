// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/listtable.h"

#include "ui/common/pagekeys.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace Relais::Ui {

namespace {
constexpr int listHeadHeight = 36;
}

void dressListTable(QTableView &table, Theme &theme)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    QHeaderView *heads = table.horizontalHeader();
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addMoveKeys(table);
    const auto fit = [&table, &theme] {
        table.verticalHeader()->setDefaultSectionSize(theme.scaled(Metrics::tableRow));
        table.horizontalHeader()->setFixedHeight(theme.scaled(listHeadHeight));
    };
    QObject::connect(&theme, &Theme::changed, &table, fit);
    fit();
}

} // namespace Relais::Ui
