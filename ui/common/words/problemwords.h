// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Relais::Ui {

//! Why a draft or a text cannot go out yet, in the person's language.
class ProblemWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ProblemWords)
public:
    //! word: of DraftCheck::problems or TextCheck::problems. network: as shown. Empty for a word
    //! that is not known.
    static QString of(const QString &word, const QString &network = {});
};

} // namespace Relais::Ui
