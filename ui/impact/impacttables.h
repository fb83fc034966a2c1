// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/impact/originwords.h"

#include <functional>
#include <optional>

class QAbstractItemModel;
class QTableView;

namespace Relais::Ui {

//! A table of My impact: text first, numbers as narrow as they are, a row is chosen at a time.
QTableView *makeImpactTable(QAbstractItemModel *model, const QString &name, int rowHeight);

//! Which figure a column of numbers shows.
struct NumberOrigin {
    ImpactFigure figure = ImpactFigure::Relays;
    Provenance provenance = Provenance::Measured;
};

//! A click on a number of the table, or Enter or Space on it, says where it comes from. of: what
//! stands in a column; nothing where it is no number.
void tellOrigins(
    QTableView &table, Theme &theme, std::function<std::optional<NumberOrigin>(int column)> of);

} // namespace Relais::Ui
