// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/network.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! Errors and stable words as sentences for the person: what happened, what it means, what one can
//! do.
class ErrorText final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ErrorText)
public:
    //! Never empty. where: the server or network it is about, as shown; may be empty.
    static QString of(const Error &error, const QString &where = {});
    //! A problem of a draft or of a text for a network (DraftCheck::problems,
    //! TextCheck::problems); empty for a word that is not known.
    static QString ofProblem(const QString &word, const QString &network = {});

private:
    static QString ofReason(const QString &reason);
    static QString ofCode(ErrorCode code, const QString &where);
};

} // namespace Relais::Ui
