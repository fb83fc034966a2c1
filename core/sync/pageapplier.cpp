// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pageapplier.h"

#include "core/base/killpoint.h"
#include "core/domain/account.h"
#include "core/store/countstore.h"
#include "core/store/feedbackstore.h"
#include "core/store/ideastore.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "core/store/wallstore.h"
#include "core/sync/storygate.h"
#include "core/sync/wallrestore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

Result<LocalFacts> factsFor(QSqlDatabase &db, const Api::ChangesPage &page)
{
    QList<StoryId> ids;
    for (const Api::Change &change : page.changes) {
        if (change.kind == u"story"_s)
            ids.append({ change.id });
    }
    const StoryStore stories(db);
    const auto present = stories.present(ids);
    if (!present)
        return fail(present.error());
    const auto count = stories.count();
    if (!count)
        return fail(count.error());
    LocalFacts facts;
    facts.stories = *present;
    facts.storyCount = *count;
    return facts;
}

// Runs one step after another until one fails.
class Steps {
public:
    template <typename Step>
    Steps &then(Step step)
    {
        if (m_state) {
            if (const auto done = step(); !done)
                m_state = fail(done.error());
        }
        return *this;
    }
    Result<void> state() const { return m_state; }

private:
    Result<void> m_state;
};

// Relays that went out from another machine of the member, or before this one was set up. What
// this machine tried to send itself it knows better.
Result<void> takeRelays(QSqlDatabase &db, const QList<Api::OwnRelay> &relays)
{
    RelayStore store(db);
    for (const Api::OwnRelay &own : relays) {
        const bool isKnown = own.network != Network::Unknown; // else of a later version
        if (own.state != RelayState::Published || !own.at.isValid() || !isKnown)
            continue;
        Relay relay;
        relay.id = own.relay;
        relay.story = own.story;
        relay.revision = own.revision;
        relay.account = implicitAccount(own.network);
        relay.network = own.network;
        relay.trackedCode = own.code;
        relay.ownPercent = own.ownPercent;
        relay.state = own.state;
        relay.createdAt = own.at;
        relay.changedAt = own.at;
        if (const auto taken = store.take(relay, own.storyTitle); !taken)
            return taken;
    }
    return {};
}

// There is one, read whole: it stands among the profile's values as it came.
template <typename T>
Result<void> keepWhole(QSqlDatabase &db, const QString &key, const std::optional<T> &value)
{
    if (!value)
        return {};
    const QJsonDocument json(Api::toJson(*value));
    return ProfileStore(db).setValue(key, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

qsizetype wordsOfComms(const Idea &idea)
{
    return std::count_if(idea.messages.cbegin(), idea.messages.cend(),
        [](const IdeaMessage &message) { return message.fromComms; });
}

//! Comms did something since this machine last heard of it; not the member themselves.
bool isNews(QSqlDatabase &db, const Idea &idea)
{
    const auto kept = IdeaStore(db).find(idea.id);
    const auto json = kept ? Api::objectFrom(kept->body.toUtf8()) : fail(kept.error());
    const auto before = json ? Api::ideaFrom(*json) : Result<Idea>(fail(json.error()));
    if (!before)
        return false;
    return kept->news || before->state != idea.state || wordsOfComms(*before) != wordsOfComms(idea);
}

Result<void> keepIdeas(QSqlDatabase &db, const QList<Idea> &ideas, int generation)
{
    QList<KeptIdea> kept;
    for (const Idea &idea : ideas) {
        const QJsonDocument json(Api::toJson(idea));
        kept.append({ idea.id, QString::fromUtf8(json.toJson(QJsonDocument::Compact)),
            idea.changedAt, false, isNews(db, idea) });
    }
    return IdeaStore(db).upsert(kept, generation);
}

Result<void> keepThanks(QSqlDatabase &db, const QList<Thanks> &thanks, int generation)
{
    const auto me = ProfileStore(db).member();
    if (!me)
        return fail(me.error());
    QList<KeptThanks> kept;
    for (const Thanks &one : thanks) {
        const QJsonDocument json(Api::toJson(one));
        kept.append({ one.id, QString::fromUtf8(json.toJson(QJsonDocument::Compact)), one.at,
            one.receiver != me->id });
    }
    return FeedbackStore(db).upsert(kept, generation);
}

Result<void> keepReferrals(QSqlDatabase &db, const QList<Referral> &referrals)
{
    for (const Referral &referral : referrals) {
        if (const auto put = FeedbackStore(db).put(referral); !put)
            return put;
    }
    return {};
}

Result<void> applyPlan(QSqlDatabase &db, const SyncPlan &plan, int generation)
{
    OrganizationStore organization(db);
    StoryStore stories(db);
    WallStore wall(db);
    Steps steps;
    // Topics first: stories are indexed with their topics' names.
    steps.then([&] { return organization.upsertTopics(plan.topics, generation); })
        .then([&] { return organization.upsertCampaigns(plan.campaigns, generation); })
        .then([&] { return organization.upsertTeams(plan.teams, generation); })
        .then([&] { return stories.upsert(plan.insertStories, generation); })
        .then([&] { return stories.upsert(plan.updateStories, generation); })
        .then([&] { return stories.remove(plan.removeStories); })
        .then([&] { return organization.removeTopics(plan.removeTopics); })
        .then([&] { return organization.removeCampaigns(plan.removeCampaigns); })
        .then([&] { return organization.removeTeams(plan.removeTeams); })
        .then([&] { return wall.upsert(plan.wallPosts, generation); })
        .then([&] { return wall.remove(plan.removeWallPosts); })
        .then([&] { return keepIdeas(db, plan.ideas, generation); })
        .then([&] { return IdeaStore(db).remove(plan.removeIdeas); })
        .then([&] { return keepThanks(db, plan.thanks, generation); })
        .then([&] { return FeedbackStore(db).remove(plan.removeThanks); })
        .then([&] { return keepReferrals(db, plan.referrals); })
        .then([&] { return takeRelays(db, plan.relays); })
        .then([&] { return CountStore(db).put(plan.counts); })
        .then([&] { return keepWhole(db, u"charter"_s, plan.charter); })
        .then([&] { return keepWhole(db, Api::blockedPhrasesId(), plan.blockedPhrases); })
        .then([&] { return keepWhole(db, Api::networkSettingsId(), plan.networks); })
        .then([&] {
            return plan.member ? ProfileStore(db).setMember(*plan.member) : Result<void>();
        });
    return steps.state();
}

// A new epoch means that the backend was restored from a backup: what it took since then is lost
// to it. In the transaction of the page that brings the epoch, so that it happens once and is never
// forgotten.
Result<int> sendAgainAfter(QSqlDatabase &db, const QString &cursor)
{
    ProfileStore profile(db);
    const auto before = profile.epoch();
    if (!before)
        return fail(before.error());
    if (before->isEmpty() || *before == ProfileStore::epochOf(cursor))
        return 0;
    if (const auto noted = profile.setValue(wallToRestoreKey, u"1"_s); !noted)
        return fail(noted.error());
    return PushStore(db).sendAgain();
}

} // namespace

Result<AppliedPage> applyPage(
    QSqlDatabase &db, const ReadPage &read, int removedThisRound, bool deletionAllowed)
{
    const auto generation = ProfileStore(db).generation();
    if (!generation)
        return fail(generation.error());
    const auto gated = letThrough(db, read, *generation);
    if (!gated)
        return fail(gated.error());
    // Whatever their number, nobody is asked: they must not be relayed.
    if (const auto removed = StoryStore(db).remove(gated->revoked); !removed)
        return fail(removed.error());
    auto facts = factsFor(db, gated->page);
    if (!facts)
        return fail(facts.error());
    facts->removedThisRound = removedThisRound;
    facts->deletionAllowed = deletionAllowed;
    const SyncPlan plan = planChanges(gated->page, *facts);
    AppliedPage applied;
    applied.deletionsToAsk = plan.deletionsToAsk;
    if (plan.deletionsToAsk > 0)
        return applied;
    if (const auto done = applyPlan(db, plan, *generation); !done)
        return fail(done.error());
    const auto again = sendAgainAfter(db, read.page.cursor);
    if (!again)
        return fail(again.error());
    applied.sentAgain = *again;
    if (const auto moved = ProfileStore(db).setCursor(read.page.cursor); !moved)
        return fail(moved.error());
    applied.rows = plan.rows() + static_cast<int>(gated->revoked.size());
    applied.refused = gated->refused + static_cast<int>(gated->revoked.size());
    applied.removedStories = static_cast<int>(plan.removeStories.size());
    applied.more = read.page.more;
    applied.cursor = read.page.cursor;
    applied.kinds = plan.kinds();
    if (!gated->revoked.isEmpty() && !applied.kinds.contains(u"stories"_s))
        applied.kinds.append(u"stories"_s);
    killPoint("sync.page.before-commit");
    return applied;
}

Result<AppliedPage> finishResync(QSqlDatabase &db, bool deletionAllowed)
{
    AppliedPage applied;
    ProfileStore profile(db);
    const auto resyncing = profile.isResyncing();
    if (!resyncing)
        return fail(resyncing.error());
    if (!*resyncing)
        return applied;
    StoryStore stories(db);
    const auto generation = profile.generation();
    const auto older = generation ? stories.countOlderThan(*generation) : fail(generation.error());
    const auto all = stories.count();
    if (!older || !all)
        return fail(older ? all.error() : older.error());
    if (!deletionAllowed && isMassDeletion(*older, *all)) {
        applied.deletionsToAsk = *older;
        return applied;
    }
    Steps steps;
    steps.then([&] { return stories.removeOlderThan(*generation); })
        .then([&] { return WallStore(db).removeOlderThan(*generation); })
        .then([&] { return IdeaStore(db).removeOlderThan(*generation); })
        .then([&] { return FeedbackStore(db).removeThanksOlderThan(*generation); })
        .then([&] { return OrganizationStore(db).removeOlderThan(*generation); })
        .then([&] { return profile.endResync(); });
    if (!steps.state())
        return fail(steps.state().error());
    applied.rows = *older;
    applied.removedStories = *older;
    applied.kinds = { u"stories"_s, u"wall"_s, u"ideas"_s, u"thanks"_s };
    killPoint("sync.resync.before-commit");
    return applied;
}

} // namespace Relais
