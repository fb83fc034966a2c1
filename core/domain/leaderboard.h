// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Relais {

//! What the points of the optional leaderboard are given for. Every change is another version.
//! Nothing on X counts, in any version: its rules forbid rewards for posts.
struct LeaderboardRules {
    int version = 0; //!< 0: there never were any
    bool on = false;
    int relay = 1; //!< points of a published relay
    int ownWords = 1; //!< more for one in own words
    int click = 0; //!< for each measured click
    QDateTime publishedAt; //!< UTC
    bool operator==(const LeaderboardRules &) const = default;
};

//! What a member who joined did in a month, away from X.
struct LeaderboardDeeds {
    MemberId member;
    QString name;
    TeamId team;
    QString teamName;
    int relays = 0;
    int ownWords = 0;
    int clicks = 0;
    bool operator==(const LeaderboardDeeds &) const = default;
};

//! A member who joined, with what their deeds are worth.
struct LeaderboardPerson {
    QString name;
    int points = 0;
    bool me = false;
    bool operator==(const LeaderboardPerson &) const = default;
};

//! Teams are compared by the average of their active ambassadors who joined, so that a large team
//! is not ahead by its size.
struct LeaderboardTeam {
    QString name;
    int ambassadors = 0; //!< active ones who joined; five or more
    int hundredths = 0; //!< points an ambassador, times 100
    TeamId id {}; //!< several may have one name; an older relaisd tells none
    bool operator==(const LeaderboardTeam &) const = default;
};

//! The board of a month, best first. People stand on it only who joined; teams with five of them.
struct Leaderboard {
    LeaderboardRules rules;
    QString month; //!< "2026-11"
    bool joined = false; //!< the member who reads it
    QList<LeaderboardPerson> people; //!< empty for who did not join
    QList<LeaderboardTeam> teams;
    int hiddenTeams = 0; //!< of fewer than five
    bool operator==(const Leaderboard &) const = default;
};

//! What a change of the rules would make of the month. Nobody is named in it: by rules made up for
//! it (points for clicks alone), a person's points would tell what they did.
struct LeaderboardPreview {
    Leaderboard now; //!< without its people
    Leaderboard then;
    int people = 0; //!< who joined, of those on the board
    std::optional<int> moved {}; //!< who would change places; nothing: too few people to tell
    bool operator==(const LeaderboardPreview &) const = default;
};

namespace LeaderboardLimits {
inline constexpr int points = 100; // of one deed, at most
inline constexpr int people = 50; // on a board
inline constexpr int teams = 200;
} // namespace LeaderboardLimits

int pointsOf(const LeaderboardDeeds &deeds, const LeaderboardRules &rules);
//! Equal points share a place in the order of names.
Leaderboard leaderboardOf(const QList<LeaderboardDeeds> &deeds, const LeaderboardRules &rules,
    const QString &month, const MemberId &reader);
//! Takes two whole boards.
LeaderboardPreview previewOf(Leaderboard now, Leaderboard then);

} // namespace Relais
