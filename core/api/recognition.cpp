// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/recognition.h"

#include "core/api/codec.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNominee = 200;
constexpr int longestMonth = 7;
constexpr int mostNominations = 2000;
constexpr int mostVersions = 500;
constexpr qint64 mostPoints = std::numeric_limits<int>::max();

Nomination nominationIn(JsonReader &reader)
{
    Nomination nomination;
    nomination.id = { reader.optionalIdentifier("id"_L1) };
    nomination.month = reader.optionalText("month"_L1, longestMonth);
    nomination.giver = { reader.optionalIdentifier("giver"_L1) };
    nomination.giverName = reader.optionalText("giverName"_L1, longestNominee);
    nomination.receiver = { reader.optionalIdentifier("receiver"_L1) };
    nomination.receiverName = reader.optionalText("receiverName"_L1, longestNominee);
    nomination.post = reader.optionalIdentifier("post"_L1);
    nomination.title = reader.optionalText("title"_L1, NominationLimits::title);
    nomination.reason = reader.optionalText("reason"_L1, NominationLimits::reason);
    nomination.at = reader.optionalTime("at"_L1);
    nomination.chosen = reader.optionalFlag("chosen"_L1);
    nomination.shown = reader.optionalFlag("shown"_L1);
    nomination.named = reader.optionalFlag("named"_L1);
    return nomination;
}

LeaderboardRules rulesIn(JsonReader &reader)
{
    const auto points = [&reader](QLatin1StringView key, int fallback) {
        return int(reader.optionalInteger(key, 0, LeaderboardLimits::points, fallback));
    };
    LeaderboardRules rules;
    rules.version = reader.optionalCount("version"_L1);
    rules.on = reader.optionalFlag("on"_L1);
    rules.relay = points("relay"_L1, rules.relay);
    rules.ownWords = points("ownWords"_L1, rules.ownWords);
    rules.click = points("click"_L1, rules.click);
    rules.publishedAt = reader.optionalTime("publishedAt"_L1);
    return rules;
}

Leaderboard boardIn(JsonReader &reader)
{
    Leaderboard board;
    reader.optionalObject(
        "rules"_L1, [&board](JsonReader &rules) { board.rules = rulesIn(rules); });
    board.month = reader.optionalText("month"_L1, longestMonth);
    board.joined = reader.optionalFlag("joined"_L1);
    reader.optionalObjects("people"_L1, LeaderboardLimits::people, [&board](JsonReader &one) {
        LeaderboardPerson person;
        person.name = one.text("name"_L1, longestNominee);
        person.points = int(one.integer("points"_L1, 0, mostPoints));
        person.me = one.optionalFlag("me"_L1);
        board.people.append(person);
    });
    reader.optionalObjects("teams"_L1, LeaderboardLimits::teams, [&board](JsonReader &one) {
        LeaderboardTeam team;
        team.name = one.text("name"_L1, longestNominee);
        team.ambassadors = one.optionalCount("ambassadors"_L1);
        team.hundredths = int(one.integer("hundredths"_L1, 0, mostPoints));
        team.id = { one.optionalIdentifier("team"_L1) };
        board.teams.append(team);
    });
    board.hiddenTeams = reader.optionalCount("hiddenTeams"_L1);
    return board;
}

} // namespace

QJsonObject toJson(const Nomination &nomination)
{
    return {
        { u"id"_s, nomination.id.value },
        { u"month"_s, nomination.month },
        { u"giver"_s, nomination.giver.value },
        { u"giverName"_s, nomination.giverName },
        { u"receiver"_s, nomination.receiver.value },
        { u"receiverName"_s, nomination.receiverName },
        { u"post"_s, nomination.post },
        { u"title"_s, nomination.title },
        { u"reason"_s, nomination.reason },
        { u"at"_s, toWire(nomination.at) },
        { u"chosen"_s, nomination.chosen },
        { u"shown"_s, nomination.shown },
        { u"named"_s, nomination.named },
    };
}

Result<Nomination> nominationFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(nominationIn(reader));
}

QJsonObject nominationsResponse(const QList<Nomination> &nominations)
{
    QJsonArray array;
    for (const Nomination &nomination : nominations)
        array.append(toJson(nomination));
    return { { u"nominations"_s, array } };
}

Result<QList<Nomination>> nominationsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<Nomination> nominations;
    reader.optionalObjects("nominations"_L1, mostNominations,
        [&nominations](JsonReader &one) { nominations.append(nominationIn(one)); });
    return reader.finish(nominations);
}

QJsonObject toJson(const LeaderboardRules &rules)
{
    return {
        { u"version"_s, rules.version },
        { u"on"_s, rules.on },
        { u"relay"_s, rules.relay },
        { u"ownWords"_s, rules.ownWords },
        { u"click"_s, rules.click },
        { u"publishedAt"_s, toWire(rules.publishedAt) },
    };
}

Result<LeaderboardRules> leaderboardRulesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(rulesIn(reader));
}

QJsonObject leaderboardVersionsResponse(const QList<LeaderboardRules> &versions)
{
    QJsonArray array;
    for (const LeaderboardRules &rules : versions)
        array.append(toJson(rules));
    return { { u"versions"_s, array } };
}

Result<QList<LeaderboardRules>> leaderboardVersionsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<LeaderboardRules> versions;
    reader.optionalObjects("versions"_L1, mostVersions,
        [&versions](JsonReader &one) { versions.append(rulesIn(one)); });
    return reader.finish(versions);
}

QJsonObject toJson(const Leaderboard &board)
{
    QJsonArray people;
    for (const LeaderboardPerson &person : board.people)
        people.append(QJsonObject {
            { u"name"_s, person.name }, { u"points"_s, person.points }, { u"me"_s, person.me } });
    QJsonArray teams;
    for (const LeaderboardTeam &team : board.teams)
        teams.append(QJsonObject { { u"name"_s, team.name }, { u"ambassadors"_s, team.ambassadors },
            { u"hundredths"_s, team.hundredths }, { u"team"_s, team.id.value } });
    return {
        { u"rules"_s, toJson(board.rules) },
        { u"month"_s, board.month },
        { u"joined"_s, board.joined },
        { u"people"_s, people },
        { u"teams"_s, teams },
        { u"hiddenTeams"_s, board.hiddenTeams },
    };
}

Result<Leaderboard> leaderboardFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(boardIn(reader));
}

QJsonObject toJson(const LeaderboardPreview &preview)
{
    QJsonObject json { { u"now"_s, toJson(preview.now) }, { u"then"_s, toJson(preview.then) },
        { u"people"_s, preview.people } };
    if (preview.moved)
        json.insert(u"moved"_s, *preview.moved);
    return json;
}

Result<LeaderboardPreview> leaderboardPreviewFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    LeaderboardPreview preview;
    reader.optionalObject("now"_L1, [&preview](JsonReader &now) { preview.now = boardIn(now); });
    reader.optionalObject(
        "then"_L1, [&preview](JsonReader &then) { preview.then = boardIn(then); });
    preview.people = reader.optionalCount("people"_L1);
    if (reader.has("moved"_L1))
        preview.moved = reader.optionalCount("moved"_L1);
    return reader.finish(preview);
}

} // namespace Relais::Api
