// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/campaignrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/campaigndisclosure.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/frozencampaigns.h"
#include "app/relaisd/repositories/storynames.h"
#include "core/domain/provenance.h"
#include "core/domain/threshold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QStringList wordsOf(const QList<TeamId> &teams)
{
    QStringList words;
    for (const TeamId &team : teams)
        words.append(team.value);
    return words;
}

QList<TeamId> teamsIn(const QString &stored)
{
    QList<TeamId> teams;
    const QStringList words = stored.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words)
        teams.append({ word });
    return teams;
}

} // namespace

CampaignRepository::CampaignRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> CampaignRepository::save(const Campaign &campaign)
{
    if (const auto may = checkDraft(campaign); !may)
        return may;
    const auto saved = change(m_db,
        u"INSERT INTO campaign (id, name, starts_at, ends_at, goal, color, goal_relays, "
        "goal_people, goal_clicks, goal_impressions, owner, teams, draft) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, starts_at = excluded.starts_at, "
        "ends_at = excluded.ends_at, goal = excluded.goal, color = excluded.color, "
        "goal_relays = excluded.goal_relays, goal_people = excluded.goal_people, "
        "goal_clicks = excluded.goal_clicks, goal_impressions = excluded.goal_impressions, "
        "owner = excluded.owner, teams = excluded.teams, draft = excluded.draft"_s,
        { text(campaign.id.value), text(campaign.name), toStored(campaign.from),
            toStored(campaign.to), text(campaign.goal), campaign.color, campaign.goals.relays,
            campaign.goals.people, campaign.goals.clicks, campaign.goals.impressions,
            text(campaign.owner.value), text(wordsOf(campaign.teams).join(u',')),
            campaign.isDraft ? 1 : 0 });
    if (!saved)
        return fail(saved.error());
    if (const auto thawed = FrozenCampaigns(m_db).thawUnless(campaign); !thawed)
        return thawed;
    return ChangeSequence(m_db).note(ChangeKind::campaign, campaign.id.value);
}

Result<QList<Campaign>> CampaignRepository::all() const
{
    auto query = run(m_db,
        u"SELECT c.id, c.name, c.starts_at, c.ends_at, c.goal, c.color, c.goal_relays, "
        "c.goal_people, c.goal_clicks, c.goal_impressions, c.owner, COALESCE(m.name, ''), "
        "c.teams, c.draft FROM campaign c LEFT JOIN member m ON m.id = c.owner "
        "ORDER BY c.starts_at"_s);
    if (!query)
        return fail(query.error());
    QList<Campaign> campaigns;
    while (query->next())
        campaigns.append({ { query->value(0).toString() }, query->value(1).toString(),
            timeFromStored(query->value(2).toLongLong()),
            timeFromStored(query->value(3).toLongLong()), query->value(4).toString(),
            query->value(5).toInt(),
            { query->value(6).toInt(), query->value(7).toInt(), query->value(8).toInt(),
                query->value(9).toInt() },
            { query->value(10).toString() }, query->value(11).toString(),
            teamsIn(query->value(12).toString()), query->value(13).toInt() != 0 });
    return campaigns;
}

Result<void> CampaignRepository::checkDraft(const Campaign &campaign) const
{
    if (!campaign.isDraft)
        return {};
    auto begun =
        run(m_db, u"SELECT 1 FROM campaign WHERE id = ? AND draft = 0"_s, { campaign.id.value });
    if (!begun)
        return fail(begun.error());
    if (!begun->next())
        return {};
    const auto told = isToldInCampaign(m_db, campaign.id.value);
    if (!told)
        return fail(told.error());
    return *told ? Result<void>(fail(ErrorCode::Conflict, u"members have a story of it"_s,
                       u"campaign-published"_s))
                 : Result<void>();
}

Result<void> CampaignRepository::remove(const CampaignId &id)
{
    const auto used = isNamedInStories(m_db, id.value);
    if (!used)
        return fail(used.error());
    if (*used)
        return fail(ErrorCode::Conflict, u"stories are of this campaign"_s, u"campaign-used"_s);
    const auto removed = change(m_db, u"DELETE FROM campaign WHERE id = ?"_s, { text(id.value) });
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(ErrorCode::NotFound, u"no such campaign"_s, u"campaign-unknown"_s);
    if (const auto forgotten = FrozenCampaigns(m_db).forget(id); !forgotten)
        return forgotten;
    return ChangeSequence(m_db).note(ChangeKind::campaign, id.value);
}

namespace {

Result<void> addRelays(const QSqlDatabase &db, const QString &stories, CampaignFigures &figures)
{
    auto relays = run(db,
        u"SELECT COUNT(*), COUNT(DISTINCT member) FROM relay WHERE published_at > 0 AND story IN "
        "(SELECT value FROM json_each(?))"_s,
        { stories });
    if (!relays)
        return fail(relays.error());
    if (relays->next()) {
        figures.relays = relays->value(0).toInt();
        figures.people = relays->value(1).toInt();
    }
    return {};
}

Result<void> addCounts(const QSqlDatabase &db, const QString &stories, CampaignFigures &figures)
{
    auto counts = run(db,
        u"SELECT metric, provenance, SUM(count) FROM daily_total WHERE story IN "
        "(SELECT value FROM json_each(?)) GROUP BY metric, provenance"_s,
        { stories });
    if (!counts)
        return fail(counts.error());
    while (counts->next()) {
        const auto metric = metricFromKey(counts->value(0).toString());
        const auto provenance = provenanceFromKey(counts->value(1).toString());
        if (!metric || !provenance)
            continue;
        const qint64 sum = counts->value(2).toLongLong();
        if (*metric == MetricKind::Impression)
            figures.impressions[static_cast<std::size_t>(*provenance)] += sum;
        else if (*metric == MetricKind::Click && *provenance == Provenance::Measured)
            figures.clicks += static_cast<int>(sum);
    }
    return {};
}

// Days of 1970 began on a Thursday; weeks begin on Monday. One that is withheld stands as that of
// few people: no point is at its end.
Result<void> addLine(const QSqlDatabase &db, const QString &stories, const QSet<QDate> &withheld,
    const QDate &today, CampaignFigures &figures)
{
    auto rows = run(db,
        u"SELECT (published_at / 86400000 + 3) / 7, COUNT(*), COUNT(DISTINCT member) FROM relay "
        "WHERE published_at > 0 AND story IN (SELECT value FROM json_each(?)) GROUP BY 1 "
        "ORDER BY 1"_s,
        { stories });
    if (!rows)
        return fail(rows.error());
    const QDate monday(1969, 12, 29);
    QList<CampaignWeek> weeks;
    while (rows->next()) {
        CampaignWeek week { monday.addDays(7 * rows->value(0).toLongLong()), rows->value(1).toInt(),
            rows->value(2).toInt() };
        if (withheld.contains(week.monday))
            week.people = std::min(week.people, Threshold::people - 1);
        weeks.append(week);
    }
    figures.line = campaignLine(weeks, today);
    return {};
}

Result<QHash<QString, int>> clicksByStory(const QSqlDatabase &db, const QString &stories)
{
    auto rows = run(db,
        u"SELECT story, SUM(count) FROM daily_total WHERE metric = ? AND provenance = ? AND "
        "story IN (SELECT value FROM json_each(?)) GROUP BY story"_s,
        { metricKey(MetricKind::Click), provenanceKey(Provenance::Measured), stories });
    if (!rows)
        return fail(rows.error());
    QHash<QString, int> clicks;
    while (rows->next())
        clicks.insert(rows->value(0).toString(), static_cast<int>(rows->value(1).toLongLong()));
    return clicks;
}

// Stories that nobody relayed are told so.
Result<void> addStories(const QSqlDatabase &db, const QStringList &ids,
    const QSet<QString> &withheld, CampaignFigures &figures)
{
    const QString stories = idList(ids);
    const auto clicks = clicksByStory(db, stories);
    if (!clicks)
        return fail(clicks.error());
    auto rows = run(db,
        u"SELECT story, COUNT(*), COUNT(DISTINCT member) FROM relay WHERE published_at > 0 AND "
        "story IN (SELECT value FROM json_each(?)) GROUP BY story"_s,
        { stories });
    if (!rows)
        return fail(rows.error());
    QList<Threshold::Group> behind;
    QStringList silent = ids;
    while (rows->next()) {
        const QString story = rows->value(0).toString();
        // One that is withheld stands as that of one person: another has to go with it.
        behind.append({ story, withheld.contains(story) ? 1 : rows->value(2).toInt() });
        figures.byStory.append({ { story }, rows->value(1).toInt(), clicks->value(story) });
        silent.removeOne(story);
    }
    for (const QString &story : std::as_const(silent))
        figures.byStory.append({ { story }, 0, 0 });
    const QSet<QString> hidden = Threshold::hiddenCells(behind);
    figures.byStory.removeIf(
        [&hidden](const CampaignStoryFigures &one) { return hidden.contains(one.story.value); });
    std::sort(figures.byStory.begin(), figures.byStory.end(),
        [](const CampaignStoryFigures &a, const CampaignStoryFigures &b) {
            return std::pair(-a.relays, a.story.value) < std::pair(-b.relays, b.story.value);
        });
    return {};
}

} // namespace

Result<CampaignFigures> CampaignRepository::countedNow(
    const CampaignId &id, const QDate &today, InsightCache &cache) const
{
    const auto ids = storiesOfCampaign(m_db, id.value);
    if (!ids)
        return fail(ids.error());
    CampaignFigures figures;
    figures.id = id;
    figures.stories = static_cast<int>(ids->size());
    const QString stories = idList(*ids);
    if (const auto added = addRelays(m_db, stories, figures); !added)
        return fail(added.error());
    if (const auto added = addCounts(m_db, stories, figures); !added)
        return fail(added.error());
    const auto withheld = CampaignDisclosure::of(m_db, id, *ids, today, cache);
    if (!withheld)
        return fail(withheld.error());
    if (withheld->whole || !Threshold::isTold(figures.people)) {
        figures = { id, figures.stories };
        figures.tooFew = true;
    } else if (figures.people > 0) {
        const auto line = addLine(m_db, stories, withheld->weeks, today, figures);
        const auto each = line ? addStories(m_db, *ids, withheld->stories, figures) : line;
        if (!each)
            return fail(each.error());
    }
    return figures;
}

Result<QList<CampaignFigures>> CampaignRepository::figures(
    const QDate &today, InsightCache &cache) const
{
    const auto campaigns = all();
    if (!campaigns)
        return fail(campaigns.error());
    const auto frozen = FrozenCampaigns(m_db).all();
    if (!frozen)
        return fail(frozen.error());
    QList<CampaignFigures> list;
    for (const Campaign &campaign : *campaigns) {
        const auto known = frozen->constFind(campaign.id);
        const auto figures = known != frozen->cend() ? Result<CampaignFigures>(*known)
                                                     : countedNow(campaign.id, today, cache);
        if (!figures)
            return fail(figures.error());
        list.append(*figures);
    }
    return list;
}

} // namespace Relais::Backend
