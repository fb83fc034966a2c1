// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestEmail = 320;
constexpr qsizetype longestGoal = 1000;
constexpr qint64 mostColors = 8;
constexpr qsizetype mostTeams = 1000;
} // namespace

QJsonObject toJson(const Topic &topic)
{
    return { { u"id"_s, topic.id.value }, { u"name"_s, topic.name },
        { u"nameEn"_s, topic.nameEn } };
}

Result<Topic> topicFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Topic topic;
    topic.id = { reader.identifier("id"_L1) };
    topic.name = reader.text("name"_L1, longestName);
    topic.nameEn = reader.optionalText("nameEn"_L1, longestName);
    return reader.finish(topic);
}

QJsonObject toJson(const Campaign &campaign)
{
    return { { u"id"_s, campaign.id.value }, { u"name"_s, campaign.name },
        { u"from"_s, toWire(campaign.from) }, { u"to"_s, toWire(campaign.to) },
        { u"goal"_s, campaign.goal }, { u"color"_s, campaign.color },
        { u"owner"_s, campaign.owner.value }, { u"ownerName"_s, campaign.ownerName },
        { u"teams"_s, idsToJson(campaign.teams) }, { u"draft"_s, campaign.isDraft },
        { u"goals"_s,
            QJsonObject { { u"relays"_s, campaign.goals.relays },
                { u"people"_s, campaign.goals.people }, { u"clicks"_s, campaign.goals.clicks },
                { u"impressions"_s, campaign.goals.impressions } } } };
}

Result<Campaign> campaignFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Campaign campaign;
    campaign.id = { reader.identifier("id"_L1) };
    campaign.name = reader.text("name"_L1, longestName);
    campaign.from = reader.optionalTime("from"_L1);
    campaign.to = reader.optionalTime("to"_L1);
    campaign.goal = reader.optionalText("goal"_L1, longestGoal);
    campaign.color = static_cast<int>(reader.optionalInteger("color"_L1, 0, mostColors));
    reader.optionalObject("goals"_L1, [&](JsonReader &inner) {
        campaign.goals.relays = inner.optionalCount("relays"_L1);
        campaign.goals.people = inner.optionalCount("people"_L1);
        campaign.goals.clicks = inner.optionalCount("clicks"_L1);
        campaign.goals.impressions = inner.optionalCount("impressions"_L1);
    });
    campaign.owner = { reader.optionalIdentifier("owner"_L1) };
    campaign.ownerName = reader.optionalText("ownerName"_L1, longestName);
    campaign.teams = idsFrom<TeamTag>(reader.optionalIdentifiers("teams"_L1, mostTeams));
    campaign.isDraft = reader.optionalFlag("draft"_L1);
    return reader.finish(campaign);
}

QJsonObject toJson(const Team &team)
{
    return { { u"id"_s, team.id.value }, { u"parent"_s, team.parent.value },
        { u"name"_s, team.name } };
}

Result<Team> teamFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Team team;
    team.id = { reader.identifier("id"_L1) };
    team.parent = { reader.optionalIdentifier("parent"_L1) };
    team.name = reader.text("name"_L1, longestName);
    return reader.finish(team);
}

QJsonObject toJson(const Member &member)
{
    QJsonArray roles;
    for (const Role role : member.roles)
        roles.append(roleKey(role));
    return { { u"id"_s, member.id.value }, { u"name"_s, member.name }, { u"email"_s, member.email },
        { u"title"_s, member.title }, { u"team"_s, member.team.value },
        { u"location"_s, member.location },
        { u"languages"_s, QJsonArray::fromStringList(member.languages) }, { u"roles"_s, roles } };
}

Result<Member> memberFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Member member;
    member.id = { reader.identifier("id"_L1) };
    member.name = reader.text("name"_L1, longestName);
    member.email = reader.optionalText("email"_L1, longestEmail);
    member.title = reader.optionalText("title"_L1, longestName);
    member.team = { reader.optionalIdentifier("team"_L1) };
    member.location = reader.optionalText("location"_L1, longestName);
    member.languages = reader.optionalTexts("languages"_L1, 20, 35);
    const QStringList roles = reader.optionalTexts("roles"_L1, 20, 64);
    for (const QString &word : roles) {
        if (const auto role = roleFromKey(word)) // a role of a newer server gives no rights here
            member.roles.append(*role);
    }
    return reader.finish(member);
}

} // namespace Relais::Api
