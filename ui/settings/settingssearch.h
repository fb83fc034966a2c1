// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Relais::Ui::SettingsSearch {

//! Whether text has every word that was typed, in whole or in part; accents and case do not matter.
bool hasWords(const QString &text, const QString &typed);

//! What of a part of the settings has the words, of all that it shows when it is open; null: none.
QWidget *lineWith(QWidget &part, const QString &typed);

//! What somebody who looked for the line would use: itself, what it names, or what comes next.
QWidget *controlFor(QWidget &part, QWidget &line);

//! Brings it into the sight of what scrolls it.
void reveal(QWidget &line);

} // namespace Relais::Ui::SettingsSearch
