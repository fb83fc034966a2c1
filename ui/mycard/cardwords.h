// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Relais::Ui {

//! What problemsOf(Card) says, as a sentence.
class CardWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::CardWords)
public:
    static QString problem(const QString &word); //!< empty when the word is not known
};

} // namespace Relais::Ui
