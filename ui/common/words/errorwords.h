// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What an error means, as a sentence in the person's language: what happened, what is safe, what
//! one can do. Nothing of Error::detail is shown.
class ErrorWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ErrorWords)
public:
    //! who: the server or network that was asked ("mas.example", "LinkedIn"); may be empty.
    static QString sentence(const Error &error, const QString &who = {});
    //! The reason word of an invitation, a text, a sign-in; empty when the word is not known.
    static QString reason(const QString &word, const QString &who);
};

} // namespace Relais::Ui
