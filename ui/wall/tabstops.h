// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Relais::Ui {

//! What Tab comes to in a widget, itself included, in the order in which its parts were added.
QWidgetList tabStops(QWidget &widget);

//! Has Tab go through these one after the other.
void chainTabStops(const QWidgetList &stops);

} // namespace Relais::Ui
