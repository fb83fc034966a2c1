// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

class QTableView;

namespace Relais::Ui {

//! Makes a table a list of rows as the design has them: one row chosen as a whole, no grid, heads
//! that lead, heights that follow the text's scale. J and K move too.
void dressListTable(QTableView &table, Theme &theme);

} // namespace Relais::Ui
