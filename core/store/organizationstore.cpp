// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/organizationstore.h"

#include "core/store/jsonlists.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// The searchable text of every story that has the topic, from the names as they are now.
const QString renameSql = uR"(UPDATE story SET topic_text = coalesce((
        SELECT group_concat(topic.name || ' ' || topic.name_en, char(10))
        FROM story_topic JOIN topic ON topic.id = story_topic.topic
        WHERE story_topic.story = story.key), '')
    WHERE key IN (SELECT story FROM story_topic WHERE topic = ?1))"_s;

//! As jsonIds() wrote them.
QList<TeamId> teamsFrom(const QString &stored)
{
    QList<TeamId> teams;
    const QJsonArray ids = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &id : ids)
        teams.append({ id.toString() });
    return teams;
}

Result<void> removeFrom(QSqlDatabase &db, const QString &table, const QString &ids)
{
    Statement statement(
        db, u"DELETE FROM %1 WHERE id IN (SELECT value FROM json_each(?1))"_s.arg(table));
    return statement.run({ ids });
}

} // namespace

Result<QList<Topic>> OrganizationStore::topics() const
{
    QList<Topic> topics;
    Statement statement(m_db, u"SELECT id, name, name_en FROM topic ORDER BY name, id"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        topics.append({ { row.text(0) }, row.text(1), row.text(2) });
    });
    if (!read)
        return fail(read.error());
    return topics;
}

Result<QList<Campaign>> OrganizationStore::campaigns() const
{
    QList<Campaign> campaigns;
    Statement statement(m_db,
        u"SELECT id, name, begins, ends, goal, color, goal_relays, goal_people,"
        " goal_clicks, goal_impressions, owner, owner_name, teams, draft"
        " FROM campaign ORDER BY begins DESC, id"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        campaigns.append({ { row.text(0) }, row.text(1), row.time(2), row.time(3), row.text(4),
            row.number(5), { row.number(6), row.number(7), row.number(8), row.number(9) },
            { row.text(10) }, row.text(11), teamsFrom(row.text(12)), row.flag(13) });
    });
    if (!read)
        return fail(read.error());
    return campaigns;
}

Result<QList<Team>> OrganizationStore::teams() const
{
    QList<Team> teams;
    Statement statement(m_db, u"SELECT id, parent, name FROM team ORDER BY name, id"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        teams.append({ { row.text(0) }, { row.text(1) }, row.text(2) });
    });
    if (!read)
        return fail(read.error());
    return teams;
}

Result<void> OrganizationStore::upsertTopics(const QList<Topic> &topics, int generation)
{
    Statement known(m_db, u"SELECT 1 FROM topic WHERE id = ?1 AND name = ?2 AND name_en = ?3"_s);
    Statement upsert(m_db,
        u"INSERT INTO topic (id, name, name_en, generation) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_en = excluded.name_en,"
        " generation = excluded.generation"_s);
    Statement rename(m_db, renameSql);
    for (const Topic &topic : topics) {
        bool same = false;
        Result<void> done = known.each(
            { topic.id.value, topic.name, topic.nameEn }, [&](const Statement &) { same = true; });
        if (done)
            done = upsert.run({ topic.id.value, topic.name, topic.nameEn, generation });
        if (done && !same)
            done = rename.run({ topic.id.value });
        if (!done)
            return done;
    }
    return {};
}

Result<void> OrganizationStore::upsertCampaigns(const QList<Campaign> &campaigns, int generation)
{
    Statement upsert(m_db, uR"(INSERT INTO campaign (id, name, begins, ends, goal, generation,
                color, goal_relays, goal_people, goal_clicks, goal_impressions, owner,
                owner_name, teams, draft)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, begins = excluded.begins,
                ends = excluded.ends, goal = excluded.goal, generation = excluded.generation,
                color = excluded.color, goal_relays = excluded.goal_relays,
                goal_people = excluded.goal_people, goal_clicks = excluded.goal_clicks,
                goal_impressions = excluded.goal_impressions, owner = excluded.owner,
                owner_name = excluded.owner_name, teams = excluded.teams,
                draft = excluded.draft)"_s);
    for (const Campaign &campaign : campaigns) {
        const auto done = upsert.run({ campaign.id.value, campaign.name, toSql(campaign.from),
            toSql(campaign.to), campaign.goal, generation, campaign.color, campaign.goals.relays,
            campaign.goals.people, campaign.goals.clicks, campaign.goals.impressions,
            campaign.owner.value, campaign.ownerName, jsonIds(campaign.teams), campaign.isDraft });
        if (!done)
            return done;
    }
    return {};
}

Result<void> OrganizationStore::upsertTeams(const QList<Team> &teams, int generation)
{
    Statement upsert(m_db,
        u"INSERT INTO team (id, parent, name, generation) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name,"
        " generation = excluded.generation"_s);
    for (const Team &team : teams) {
        const auto done = upsert.run({ team.id.value, team.parent.value, team.name, generation });
        if (!done)
            return done;
    }
    return {};
}

Result<void> OrganizationStore::removeTopics(const QList<TopicId> &ids)
{
    if (const auto removed = removeFrom(m_db, u"topic"_s, jsonIds(ids)); !removed)
        return removed;
    Statement rename(m_db, renameSql);
    for (const TopicId &id : ids) {
        if (const auto done = rename.run({ id.value }); !done)
            return done;
    }
    return {};
}

Result<void> OrganizationStore::removeCampaigns(const QList<CampaignId> &ids)
{
    return removeFrom(m_db, u"campaign"_s, jsonIds(ids));
}

Result<void> OrganizationStore::removeTeams(const QList<TeamId> &ids)
{
    return removeFrom(m_db, u"team"_s, jsonIds(ids));
}

Result<void> OrganizationStore::removeOlderThan(int generation)
{
    for (const QString &table : { u"topic"_s, u"campaign"_s, u"team"_s }) {
        Statement statement(m_db, u"DELETE FROM %1 WHERE generation < ?1"_s.arg(table));
        if (const auto done = statement.run({ generation }); !done)
            return done;
    }
    return {};
}

} // namespace Relais
