// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/campaigndisclosure.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/insights/disclosure.h"
#include "app/relaisd/repositories/insightrepository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! Days: the longest period that ends today.
constexpr int longestUntilToday = 90;

using RowNumbers = std::vector<size_t>;

QDate dayAt(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

bool mayBeTold(const InsightSpace &space, const InsightSlice &slice, const RowNumbers &rows)
{
    const auto dayOf = [&space](size_t row) { return dayAt(space.facts().rows[row].day); };
    const InsightPeriod days { InsightPeriod::Kind::Day, dayOf(rows.front()), dayOf(rows.back()) };
    return Disclosure(space).tells({ slice, days, true }, rows);
}

// As the dashboard narrows to the campaign, where that is about the same relays: a story that is
// being moved to another is counted in the one, and told in the other.
InsightSlice sliceOf(const InsightSpace &space, const CampaignId &campaign,
    const std::vector<int> &stories, const RowNumbers &rows)
{
    InsightSlice slice = wholeSlice;
    if (const auto value = space.value(InsightDimension::Campaign, campaign.value)) {
        slice[size_t(InsightDimension::Campaign)] = *value;
        if (Disclosure(space).rowsOf({ slice, space.facts().days }) == rows)
            return slice;
        slice = wholeSlice;
    }
    slice[size_t(InsightDimension::Story)] =
        stories.size() == 1 ? stories.front() : space.several(stories);
    return slice;
}

//! Mondays of the weeks up to whose end the relays may not be told.
QSet<QDate> weeksWithheld(
    const InsightSpace &space, const InsightSlice &slice, const RowNumbers &rows)
{
    const auto mondayOfRow = [&space](size_t row) {
        const QDate day = dayAt(space.facts().rows[row].day);
        return day.addDays(1 - day.dayOfWeek());
    };
    QSet<QDate> withheld;
    RowNumbers before;
    for (size_t i = 0; i < rows.size(); ++i) {
        before.push_back(rows[i]);
        const QDate monday = mondayOfRow(rows[i]);
        const bool isLastOfWeek = i + 1 == rows.size() || mondayOfRow(rows[i + 1]) != monday;
        if (isLastOfWeek && !mayBeTold(space, slice, before))
            withheld.insert(monday);
    }
    return withheld;
}

CampaignDisclosure judged(
    const InsightSpace &space, const CampaignId &campaign, const QStringList &stories)
{
    std::map<int, RowNumbers> byStory;
    for (const QString &id : stories) {
        if (const auto number = space.value(InsightDimension::Story, id))
            byStory[*number] = {};
    }
    RowNumbers all; // by day
    for (size_t i = 0; i < space.facts().rows.size(); ++i) {
        const auto story = byStory.find(int(space.facts().rows[i].story));
        if (story == byStory.end())
            continue;
        story->second.push_back(i);
        all.push_back(i);
    }
    std::erase_if(byStory, [](const auto &story) { return story.second.empty(); });
    CampaignDisclosure hidden;
    if (all.empty())
        return hidden;
    std::vector<int> relayed;
    for (const auto &[story, rows] : byStory)
        relayed.push_back(story);
    const InsightSlice whole = sliceOf(space, campaign, relayed, all);
    hidden.whole = !mayBeTold(space, whole, all);
    if (hidden.whole)
        return hidden;
    hidden.weeks = weeksWithheld(space, whole, all);
    for (const auto &[story, rows] : byStory) {
        InsightSlice slice = wholeSlice;
        slice[size_t(InsightDimension::Story)] = story;
        if (!mayBeTold(space, slice, rows))
            hidden.stories.insert(space.key(InsightDimension::Story, story));
    }
    return hidden;
}

} // namespace

Result<CampaignDisclosure> CampaignDisclosure::of(const QSqlDatabase &db,
    const CampaignId &campaign, const QStringList &stories, const QDate &today, InsightCache &cache)
{
    auto ends = run(db,
        u"SELECT MIN(published_at) / 86400000, MAX(published_at) / 86400000 FROM relay WHERE "
        "published_at > 0 AND story IN (SELECT value FROM json_each(?))"_s,
        { idList(stories) });
    if (!ends)
        return fail(ends.error());
    if (!ends->next() || ends->value(0).isNull())
        return CampaignDisclosure();
    const QDate first = dayAt(ends->value(0).toLongLong());
    const QDate last = dayAt(ends->value(1).toLongLong());
    ends->finish();
    const InsightRepository repository(db, today, cache);
    auto facts = repository.factsOfDays({ InsightPeriod::Kind::Day,
        std::min(first, today.addDays(1 - longestUntilToday)), std::max(last, today) });
    if (!facts)
        return fail(facts.error());
    Result<void> widened;
    const InsightSpace space(
        *std::move(facts), [&](InsightFacts &wider) { widened = repository.widen(wider); });
    const CampaignDisclosure hidden = judged(space, campaign, stories);
    return widened ? Result<CampaignDisclosure>(hidden) : fail(widened.error());
}

} // namespace Relais::Backend
