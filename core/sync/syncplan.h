// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/changes.h"

#include <QSet>

namespace Relais {

//! What the store knows, as far as one page is concerned.
struct LocalFacts {
    QSet<StoryId> stories; //!< of those that the page names, the ones that are here
    int storyCount = 0; //!< all that are here
    int removedThisRound = 0; //!< by earlier pages
    bool deletionAllowed = false; //!< the person said yes
};

//! What one page does to the store. Within a page the last change of an id wins.
struct SyncPlan {
    QList<Story> insertStories;
    QList<Story> updateStories;
    QList<StoryId> removeStories;
    QList<Topic> topics;
    QList<TopicId> removeTopics;
    QList<Campaign> campaigns;
    QList<CampaignId> removeCampaigns;
    QList<Team> teams;
    QList<TeamId> removeTeams;
    QList<WallPost> wallPosts;
    QList<WallPostId> removeWallPosts;
    QList<Api::OwnRelay> relays; //!< own ones; those that are here stay as they are
    QList<RelayCount> counts;
    QList<Idea> ideas; //!< own ones
    QList<IdeaId> removeIdeas;
    QList<Thanks> thanks;
    QList<ThanksId> removeThanks;
    QList<Referral> referrals; //!< own ones
    std::optional<Member> member {};
    std::optional<Charter> charter {};
    std::optional<Api::BlockedPhrases> blockedPhrases {};
    std::optional<NetworkSettings> networks {};
    //! > 0: a mass deletion. The person is asked, and nothing of this page is applied.
    int deletionsToAsk = 0;

    int rows() const;
    //! As SyncEngine::pulled gives them.
    QStringList kinds() const;
};

//! Pure: decides all, does nothing.
SyncPlan planChanges(const Api::ChangesPage &page, const LocalFacts &local);

//! More than a fifth of the stories, and at least five: a fault of the backend looks like that.
bool isMassDeletion(int removals, int storyCount);

} // namespace Relais
