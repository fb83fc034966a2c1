// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

class QAction;

namespace Relais::Ui {

//! Keys as the product writes them, in the person's language: "Ctrl Shift Enter". In the help, the
//! tooltips and the menus alike.
class KeyNames final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::KeyNames)
public:
    static QString of(const QKeySequence &keys); //!< its first stroke; empty for no keys
    //! One after the other, what belongs together as one: "Ctrl 1 … 9", "Alt ← → · J · K".
    static QString ofAll(const QList<QKeySequence> &keys);
    //! A tooltip that says its key: "Approve and sign (A)".
    static QString hint(const QString &what, const QKeySequence &keys);
    static QString filterHint(); //!< of what F leads to
    //! In the menu's column of keys. The page listens to them; the menu never does.
    static void show(QAction &action, const QKeySequence &keys);
};

} // namespace Relais::Ui
