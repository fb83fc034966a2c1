// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

#include <functional>

class QAbstractItemView;
class QButtonGroup;
class QComboBox;
class QWidget;

namespace Relais::Ui {

//! Runs act when the keys are pressed in over; with Qt::WindowShortcut wherever the focus is while
//! over is shown. A text field takes letters, and what it needs itself, before.
void addKey(QWidget &over, const QKeySequence &keys, std::function<void()> act,
    Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

//! J and K move in the list as the arrows do, with Shift too. In place of its search by letters.
void addMoveKeys(QAbstractItemView &list);

//! F leads to the chosen one of a row of filters, or opens a choice, while over is shown; a list
//! that they left empty needs not have the focus. Each tells its key.
void addFilterKey(QWidget &over, const QButtonGroup &filters);
void addFilterKey(QWidget &over, QComboBox &choice);

} // namespace Relais::Ui
