// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/leaderboard.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! The leaderboard's rules by version, and who joined it.
class LeaderboardRepository final {
public:
    explicit LeaderboardRepository(const QSqlDatabase &db);

    //! Version 0, off, before the first.
    Result<LeaderboardRules> rules() const;
    Result<QList<LeaderboardRules>> versions() const; //!< newest first
    //! As the next version, whose number it answers. One that is off takes everybody off the board.
    Result<int> publish(LeaderboardRules rules, const MemberId &by, const QDateTime &now);

    Result<void> setJoined(const MemberId &member, bool joined, const QDateTime &now);
    //! Of those who joined, from the first to before the last moment; nothing on X.
    Result<QList<LeaderboardDeeds>> deeds(const QDateTime &from, const QDateTime &to) const;

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
