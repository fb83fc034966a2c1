// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace Relais::Ui {

//! What screen readers take a widget of our own drawing for: by itself Qt knows a role for its own
//! kinds alone, and says nothing of others. To be set before the widget's name.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace Relais::Ui
