// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

#include <chrono>

namespace Relais::Backend {

//! For how long is gathered what changes with every look (views, colleagues): it is for everyone,
//! so that each telling makes every client read. A small company is told with every tick, one of
//! 80,000 each five minutes, so that these reads stay at some 250 a second.
class Gathering final {
public:
    using Moment = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds perMember { 4 };

    //! Whether it is to be told now; true begins the next one.
    bool isOver(const QSqlDatabase &db, Moment now);

private:
    Moment m_until {};
};

} // namespace Relais::Backend
