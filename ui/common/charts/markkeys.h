// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

#include <optional>

namespace Relais::Ui {

//! Where the mark of a chart of so many values goes from there by an arrow along it, Home or End;
//! it stays within them. Nothing for other keys, and where there is no value.
std::optional<int> markByKey(int key, Qt::Orientation along, int from, int count);

} // namespace Relais::Ui
