// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/curation.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What is said of a source.
class SourceWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::SourceWords)
public:
    static QString name(const SourceEntry &source); //!< its title, else its address
    //! "The page is no feed". word: of SourceEntry::problem and of the previews.
    static QString problem(const QString &word);
    static QString problem(const Error &error);
    //! "RSS", "Atom", "JSON"; empty: not known.
    static QString format(const SourceEntry &source);
    //! "last fetched 5 min ago", "the day’s candidates are in. Next fetch 14:05", "the last fetch
    //! failed: … Next try 14:05", "paused", "retracted on 3 December 2026".
    static QString state(const SourceEntry &source, const QDateTime &now);
    //! "3 sources added", and what is to be done where some were left out.
    static QString added(const SourcesAdded &sources);
};

} // namespace Relais::Ui
