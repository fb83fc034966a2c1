// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Backend {

//! Whether a statement of this thread failed since forget() only because others were at work: the
//! database was locked, or gave this transaction up in favour of another one. It has then done
//! nothing, and may succeed when it is tried again.
class Contention final {
public:
    static void forget();
    static bool isNoted();
    //! SQLite's result code, or PostgreSQL's SQLSTATE; another failure's changes nothing.
    static void note(const QString &code);
};

} // namespace Relais::Backend
