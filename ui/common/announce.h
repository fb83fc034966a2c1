// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Relais::Ui {

//! Has screen readers say text now: the widget's accessible name becomes it and an alert is raised.
void announce(QWidget *widget, const QString &text);
//! The same in passing: the widget keeps the name that it has.
void announceInPassing(QWidget *widget, const QString &text);

} // namespace Relais::Ui
