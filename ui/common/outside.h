// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QUrl;
class QWidget;

namespace Relais::Ui {

//! What the desktop's other programs show, a page in the browser or a letter in the mail program,
//! or are given by the clipboard.
class Outside final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::Outside)
public:
    //! Where no program takes it, the address is put on the clipboard, and the foot of from's
    //! window says so.
    static void open(const QUrl &address, QWidget *from);
    //! Puts text on the clipboard. told: that it is there, for the foot of from's window; where
    //! there is none, it stands beside from for a moment.
    static void copy(const QString &text, QWidget *from, const QString &told);
};

} // namespace Relais::Ui
