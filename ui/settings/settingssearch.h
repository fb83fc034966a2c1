// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace Relais::Ui::SettingsSearch {

//! Whether text has every word that was typed, in whole or in part; accents and case do not matter.
bool hasWords(const QString &text, const QString &typed);

//! Has the search look into what is hidden until the button is checked.
void setFold(QWidget &folded, QAbstractButton &button);

//! Has the search look into what a filter took away until the button is pressed.
void setFilter(QWidget &away, QAbstractButton &button);

//! What of a part of the settings has the words, of all that it shows when it is open; null: none.
QWidget *lineWith(QWidget &part, const QString &typed);

//! The same of what its folds hide; null: none.
QWidget *foldedLineWith(QWidget &part, const QString &typed);

//! What brings back a line with the words, or its fold, that a filter took away; null: there is
//! none.
QAbstractButton *filterOver(QWidget &part, const QString &typed);

//! What folds and unfolds the line; null: it stands in no fold.
QAbstractButton *foldOf(const QWidget &line);

//! What somebody who looked for the line would use: itself, what it names, what folds it, or what
//! comes next.
QWidget *controlFor(QWidget &part, QWidget &line);

//! Brings it into the sight of what scrolls it.
void reveal(QWidget &line);

} // namespace Relais::Ui::SettingsSearch
