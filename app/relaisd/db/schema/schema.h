// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais::Backend::Schema {

//! Statements of one migration each; db/migrations.cpp puts them into its append-only list.
QStringList organization(); //!< organization, team, member
QStringList stories(); //!< topic, campaign, source, candidate, story, story_revision
QStringList relays(); //!< relay, relay_count, daily_total
QStringList countedPosts(); //!< a column of relay
QStringList relayLocations(); //!< a column of relay and of daily_total
QStringList wall(); //!< wall_post, wall_comment, wall_reaction, wall_view
QStringList audit(); //!< audit_entry, audit_head
QStringList captionUse(); //!< caption_use
QStringList charter(); //!< charter, charter_text, charter_acceptance
QStringList networks(); //!< network_setting
QStringList lentPictures(); //!< lent_picture
QStringList monthlyPosts(); //!< columns of network_setting
QStringList ownPageTotals(); //!< own_page_total
QStringList networkFigures(); //!< a column of network_setting
QStringList curation(); //!< columns of candidate
QStringList givenLinks(); //!< given_link
QStringList translations(); //!< a column of story
QStringList totals(); //!< headcount; after link_click
QStringList insightDays(); //!< insight_day
QStringList earnedRates(); //!< earned_rate
QStringList restores(); //!< what a restored backup says of itself
QStringList ideas(); //!< idea, idea_message
QStringList feedback(); //!< thanks, story_rating, referral, wall_report; columns of wall_post
QStringList thanksByObject(); //!< an index; after feedback
QStringList withdrawals(); //!< columns of story
QStringList deletionRequests(); //!< a column of story; after withdrawals
QStringList pendingCorrections(); //!< a column of story; after withdrawals
QStringList liveRevisions(); //!< a column of story
QStringList relaysSetRight(); //!< a column of relay
QStringList countOfRelaysSetRight(); //!< an index; after relaysSetRight
QStringList sync(); //!< change_head, change_entry, change_waiting, push_seen
QStringList changesForAll(); //!< an index; after sync
QStringList changesOfMembers(); //!< an index; after sync
QStringList provisioning(); //!< scim_token, scim_user, scim_group …
QStringList memberAddresses(); //!< an index; after organization
QStringList identity(); //!< oidc_provider, member_identity, used_id_token, why a device ended
QStringList sourceFetches(); //!< a column of source; after curation
QStringList sourceHealth(); //!< columns of source and candidate
QStringList sourceRetractions(); //!< a column of source
QStringList sourceWeeks(); //!< an index; after sourceHealth
QStringList blockedPhrases(); //!< blocked_phrase
QStringList signing(); //!< organization_key, approver_key, story_signature
QStringList storyAttendance(); //!< story_attendance
QStringList storyComments(); //!< story_comment
QStringList storyMentions(); //!< story_mention; after storyComments
QStringList moderation(); //!< columns of story, wall_post and wall_report
QStringList planning(); //!< columns of campaign; saved_audience
QStringList campaignPlans(); //!< columns of campaign
QStringList frozenCampaigns(); //!< campaign_frozen
QStringList privacyContact(); //!< a column of organization
QStringList dayRule(); //!< a column of organization
QStringList sharePages(); //!< a column of organization
QStringList sourceSettings(); //!< a column of source
QStringList nominations(); //!< nomination
QStringList namedNominations(); //!< a column of nomination
QStringList leaderboard(); //!< leaderboard_rules, leaderboard_member
QStringList watches(); //!< watch; a column of candidate
QStringList mail(); //!< smtp_setting, mail_choice, mail_sent
QStringList pageReports(); //!< page_report
QStringList directory(); //!< directory_entry, directory_skill
QStringList ideaPictures(); //!< columns of idea
QStringList ideaCredits(); //!< a column of idea
QStringList candidatePictures(); //!< columns of candidate; loose_picture
QStringList uploadedPictures(); //!< a column of loose_picture; after candidatePictures
QStringList mentions(); //!< wall_mention; a column of wall_post
QStringList wallPictures(); //!< columns of wall_post
QStringList wallEdits(); //!< a column of wall_post; one of wall_report
QStringList wallCommentModeration(); //!< columns of wall_comment; one of wall_report
QStringList memberImports(); //!< member_import
QStringList cards(); //!< card; click_journal.node, so that each relaisd has a position of its own

} // namespace Relais::Backend::Schema
