// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Relais::Ui {

class NetworksTable;
class Theme;

//! How wide each column of the networks must be for nothing to be cut, in pixels, as far as it is
//! within reason: in the order of NetworksTable::Column; 0: the table has none. Counts need what
//! they take in two lines.
QList<int> neededNetworkColumns(const NetworksTable &table, const Theme &theme);

//! How they share so much room; 0: there is none for it. Names and states are whole as long as that
//! can be: client ids and counts give way, which stand beside the list too or are nobody's first
//! question.
QList<int> sharedNetworkColumns(const QList<int> &needed, const Theme &theme, int room);

} // namespace Relais::Ui
