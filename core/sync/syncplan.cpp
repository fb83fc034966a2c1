// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncplan.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int fewestToAsk = 5;
constexpr int fraction = 5; // one in five

// The last change of every id of the page, in the page's order.
QList<const Api::Change *> lastOfEach(const Api::ChangesPage &page)
{
    QHash<QPair<QString, QString>, qsizetype> last;
    for (qsizetype i = 0; i < page.changes.size(); ++i)
        last.insert({ page.changes[i].kind, page.changes[i].id }, i);
    QList<const Api::Change *> changes;
    for (qsizetype i = 0; i < page.changes.size(); ++i) {
        if (last.value({ page.changes[i].kind, page.changes[i].id }) == i)
            changes.append(&page.changes[i]);
    }
    return changes;
}

struct Take {
    SyncPlan &plan;
    const LocalFacts &local;

    void operator()(const std::monostate &) const { }
    void operator()(const Story &story) const
    {
        (local.stories.contains(story.id) ? plan.updateStories : plan.insertStories).append(story);
    }
    void operator()(const Topic &topic) const { plan.topics.append(topic); }
    void operator()(const Campaign &campaign) const { plan.campaigns.append(campaign); }
    void operator()(const Team &team) const { plan.teams.append(team); }
    void operator()(const Member &member) const { plan.member = member; }
    void operator()(const Idea &idea) const { plan.ideas.append(idea); }
    void operator()(const Thanks &thanks) const { plan.thanks.append(thanks); }
    void operator()(const Referral &referral) const { plan.referrals.append(referral); }
    void operator()(const Charter &charter) const { plan.charter = charter; }
    void operator()(const Api::SigningState &) const { } // heard before
    void operator()(const Api::BlockedPhrases &all) const { plan.blockedPhrases = all; }
    void operator()(const NetworkSettings &networks) const { plan.networks = networks; }
    void operator()(const WallPost &post) const { plan.wallPosts.append(post); }
    void operator()(const Api::OwnRelay &own) const { plan.relays.append(own); }
    void operator()(const Api::OwnRelayCounts &own) const { plan.counts.append(own.counts); }
};

void takeTombstone(const Api::Change &change, const LocalFacts &local, SyncPlan &plan)
{
    if (change.kind == u"story"_s && local.stories.contains({ change.id }))
        plan.removeStories.append({ change.id });
    else if (change.kind == u"topic"_s)
        plan.removeTopics.append({ change.id });
    else if (change.kind == u"campaign"_s)
        plan.removeCampaigns.append({ change.id });
    else if (change.kind == u"team"_s)
        plan.removeTeams.append({ change.id });
    else if (change.kind == u"wall-post"_s)
        plan.removeWallPosts.append({ change.id });
    else if (change.kind == u"thanks"_s)
        plan.removeThanks.append({ change.id });
    else if (change.kind == u"idea"_s)
        plan.removeIdeas.append({ change.id });
}

} // namespace

SyncPlan planChanges(const Api::ChangesPage &page, const LocalFacts &local)
{
    SyncPlan plan;
    for (const Api::Change *change : lastOfEach(page)) {
        if (change->deleted)
            takeTombstone(*change, local, plan);
        else
            std::visit(Take { plan, local }, change->value);
    }
    const int removals = static_cast<int>(plan.removeStories.size()) + local.removedThisRound;
    const int before = local.storyCount + local.removedThisRound;
    if (!plan.removeStories.isEmpty() && !local.deletionAllowed
        && isMassDeletion(removals, before)) {
        plan = {};
        plan.deletionsToAsk = removals - local.removedThisRound;
    }
    return plan;
}

bool isMassDeletion(int removals, int storyCount)
{
    return removals >= fewestToAsk && removals > storyCount / fraction;
}

int SyncPlan::rows() const
{
    return static_cast<int>(insertStories.size() + updateStories.size() + removeStories.size()
        + topics.size() + removeTopics.size() + campaigns.size() + removeCampaigns.size()
        + teams.size() + removeTeams.size() + wallPosts.size() + removeWallPosts.size()
        + relays.size() + counts.size() + ideas.size() + removeIdeas.size() + thanks.size()
        + removeThanks.size() + referrals.size() + (member ? 1 : 0) + (charter ? 1 : 0)
        + (blockedPhrases ? 1 : 0) + (networks ? 1 : 0));
}

QStringList SyncPlan::kinds() const
{
    QStringList kinds;
    const bool stories = !insertStories.isEmpty() || !updateStories.isEmpty()
        || !removeStories.isEmpty() || !topics.isEmpty() || !removeTopics.isEmpty()
        || !campaigns.isEmpty() || !removeCampaigns.isEmpty() || !teams.isEmpty()
        || !removeTeams.isEmpty();
    if (stories)
        kinds.append(u"stories"_s);
    if (!counts.isEmpty() || !relays.isEmpty())
        kinds.append(u"relay-counts"_s);
    if (!wallPosts.isEmpty() || !removeWallPosts.isEmpty())
        kinds.append(u"wall"_s);
    if (!ideas.isEmpty() || !removeIdeas.isEmpty())
        kinds.append(u"ideas"_s);
    if (!thanks.isEmpty() || !removeThanks.isEmpty())
        kinds.append(u"thanks"_s);
    if (!referrals.isEmpty())
        kinds.append(u"referrals"_s);
    if (member)
        kinds.append(u"member"_s);
    if (blockedPhrases)
        kinds.append(Api::blockedPhrasesId());
    if (charter)
        kinds.append(u"charter"_s);
    if (networks)
        kinds.append(u"networks"_s);
    return kinds;
}

} // namespace Relais
