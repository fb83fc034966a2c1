// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QCoreApplication>
#include <QDate>

namespace Relais {

//! Numbers, days and networks in the reader's language: that of QLocale() and of the installed
//! translation, which a program sets before it draws.
class FigureWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::FigureWords)
public:
    static QString number(qint64 value);
    static QString date(const QDate &day); //!< "24 Nov 2026"
    static QString networkLabel(Network network);
};

} // namespace Relais
