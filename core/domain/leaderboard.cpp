// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/leaderboard.h"

#include "core/domain/threshold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace Relais {

namespace {

struct TeamSum {
    QString name;
    int active = 0;
    qint64 points = 0;
};

constexpr qint64 aHundred = 100;

QList<LeaderboardTeam> teamsOf(
    const QList<LeaderboardDeeds> &deeds, const LeaderboardRules &rules, int &hidden)
{
    QHash<TeamId, TeamSum> sums;
    for (const LeaderboardDeeds &one : deeds) {
        if (one.team.isEmpty() || one.relays == 0)
            continue;
        TeamSum &sum = sums[one.team];
        sum.name = one.teamName;
        ++sum.active;
        sum.points += pointsOf(one, rules);
    }
    QList<LeaderboardTeam> teams;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        const TeamSum &sum = *it;
        if (sum.active < Threshold::people) {
            ++hidden;
            continue;
        }
        teams.append({ sum.name, sum.active, int(sum.points * aHundred / sum.active), it.key() });
    }
    std::sort(teams.begin(), teams.end(), [](const LeaderboardTeam &a, const LeaderboardTeam &b) {
        if (a.hundredths != b.hundredths)
            return a.hundredths > b.hundredths;
        return a.name != b.name ? a.name < b.name : a.id.value < b.id.value;
    });
    return teams.mid(0, LeaderboardLimits::teams);
}

} // namespace

int pointsOf(const LeaderboardDeeds &deeds, const LeaderboardRules &rules)
{
    const qint64 points = qint64 { deeds.relays } * rules.relay
        + qint64 { deeds.ownWords } * rules.ownWords + qint64 { deeds.clicks } * rules.click;
    return int(std::min<qint64>(points, std::numeric_limits<int>::max()));
}

Leaderboard leaderboardOf(const QList<LeaderboardDeeds> &deeds, const LeaderboardRules &rules,
    const QString &month, const MemberId &reader)
{
    Leaderboard board;
    board.rules = rules;
    board.month = month;
    for (const LeaderboardDeeds &one : deeds) {
        board.joined = board.joined || one.member == reader;
        board.people.append({ one.name, pointsOf(one, rules), one.member == reader });
    }
    std::sort(board.people.begin(), board.people.end(),
        [](const LeaderboardPerson &a, const LeaderboardPerson &b) {
            return a.points != b.points ? a.points > b.points : a.name < b.name;
        });
    board.people = board.people.mid(0, LeaderboardLimits::people);
    board.teams = teamsOf(deeds, rules, board.hiddenTeams);
    return board;
}

LeaderboardPreview previewOf(Leaderboard now, Leaderboard then)
{
    LeaderboardPreview preview;
    preview.people = int(now.people.size());
    if (preview.people >= Threshold::people) {
        QHash<QString, QSet<qsizetype>> places; // several of one name
        for (qsizetype place = 0; place < now.people.size(); ++place)
            places[now.people.at(place).name].insert(place);
        int moved = 0;
        for (qsizetype place = 0; place < then.people.size(); ++place) {
            const QSet<qsizetype> before = places.value(then.people.at(place).name);
            moved += !before.isEmpty() && !before.contains(place) ? 1 : 0;
        }
        preview.moved = moved;
    }
    now.people.clear();
    then.people.clear();
    preview.now = std::move(now);
    preview.then = std::move(then);
    return preview;
}

} // namespace Relais
