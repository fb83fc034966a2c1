// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Relais::Ui {

//! How many colleagues did something, as far as it is told (Threshold::told()).
class ToldWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ToldWords)
public:
    static QString number(int told); //!< "0", "1–4", "10+"
    static QString colleagues(
        int told); //!< "no colleague yet", "a few colleagues", "10+ colleagues"
};

} // namespace Relais::Ui
