// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;
class QString;

namespace Relais::Ui {

//! Of a button that paints its text as it is: an "&" in a name is a sign to be seen and read out,
//! not the mark of an Alt key that nobody would know of.
void setPlainText(QAbstractButton &button, const QString &text);

} // namespace Relais::Ui
