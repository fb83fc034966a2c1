// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/migrations.h"

#include "app/relaisd/db/schema/schema.h"
#include "app/relaisd/db/schema/sessions.h"

namespace Relais::Backend {

const QList<Migration> &migrations()
{
    static const QList<Migration> list {
        { 1, Schema::organization() },
        { 2, Schema::stories() },
        { 3, Schema::relays() },
        { 4, Schema::wall() },
        { 5, Schema::sync() },
        { 6, Schema::sessions() },
        { 7, Schema::links() },
        { 8, Schema::feeds() },
        { 9, Schema::audit() },
        { 10, Schema::curation() },
        { 11, Schema::identity() },
        { 12, Schema::provisioning() },
        { 13, Schema::cards() },
        { 14, Schema::sourceHealth() },
        { 15, Schema::restores() },
        { 16, Schema::totals() },
        { 17, Schema::charter() },
        { 18, Schema::insightDays() },
        { 19, Schema::blockedPhrases() },
        { 20, Schema::signing() },
        { 21, Schema::planning() },
        { 22, Schema::changesForAll() },
        { 23, Schema::earnedRates() },
        { 24, Schema::withdrawals() },
        { 25, Schema::ideas() },
        { 26, Schema::feedback() },
        { 27, Schema::sourceSettings() },
        { 28, Schema::captionUse() },
        { 29, Schema::networks() },
        { 31, Schema::lentPictures() },
        { 33, Schema::pageReports() },
        { 35, Schema::storyAttendance() },
        { 36, Schema::storyComments() },
        { 37, Schema::moderation() },
        { 38, Schema::mail() },
        { 39, Schema::nominations() },
        { 40, Schema::leaderboard() },
        { 41, Schema::watches() },
        { 43, Schema::directory() },
        { 44, Schema::mentions() },
        { 45, Schema::ideaPictures() },
        { 46, Schema::wallPictures() },
        { 47, Schema::monthlyPosts() },
        { 48, Schema::changesOfMembers() },
        { 49, Schema::ownPageTotals() + Schema::networkFigures() },
        { 50, Schema::campaignPlans() },
        { 51, Schema::translations() },
        { 52, Schema::privacyContact() },
        { 54, Schema::wallEdits() },
        { 55, Schema::deletionRequests() },
        { 56, Schema::memberImports() },
        { 57, Schema::sharePages() },
        { 58, Schema::sourceFetches() },
        { 60, Schema::relaysSetRight() },
        { 61, Schema::sourceWeeks() + Schema::countOfRelaysSetRight() },
        { 62, Schema::sourceRetractions() },
        { 63, Schema::frozenCampaigns() },
        { 64, Schema::givenLinks() },
        { 65, Schema::storyMentions() },
        { 66, Schema::pendingCorrections() },
        { 67, Schema::dayRule() },
        { 68, Schema::namedNominations() },
        { 69, Schema::ideaCredits() },
        { 70, Schema::countedPosts() },
        { 71, Schema::candidatePictures() },
        { 73, Schema::refreshTokenExpiry() },
        { 74, Schema::thanksByObject() },
        { 75, Schema::memberAddresses() },
        { 76, Schema::uploadedPictures() },
        { 77, Schema::liveRevisions() },
        { 78, Schema::wallCommentModeration() },
        { 79, Schema::relayLocations() },
    };
    return list;
}

} // namespace Relais::Backend
