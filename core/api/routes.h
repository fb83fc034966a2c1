// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QString>

// The paths of the contract; openapi.yaml describes each. All under the server's address.
namespace Relais::Api::Routes {

// Signing in, members, and the member signed in.
QString join(); //!< POST /v1/session/join – no token
QString refresh(); //!< POST /v1/session/refresh – no token
QString signOut(); //!< POST /v1/session/sign-out
QString signInOptions(); //!< GET /v1/sign-in – no token; how one may sign in here
QString providerSignIn(); //!< POST /v1/session/provider – no token
QString signOutEverywhere(); //!< POST /v1/session/sign-out-everywhere
QString devices(); //!< GET: where the member is signed in
QString device(const DeviceId &id); //!< DELETE: ends its session
QString members(); //!< GET, PATCH …/{id}: admins
QString memberExport(); //!< GET: a CSV file
QString memberImport(); //!< POST a CSV file; ?dryRun=true&createTeams=true
QString memberImportUndo(); //!< POST: takes it back within ten minutes; admins
QString member(const MemberId &id); //!< PATCH: admins
QString memberSignOut(const MemberId &id); //!< POST: on every device; admins
QString invitations(); //!< POST: admins
QString invitation(const MemberId &member); //!< DELETE: the open ones of a member
QString privacyContact(); //!< GET, PUT {contact}: admins
QString dayRule(); //!< GET, PUT {stories}: admins; how many a day do not pile up
QString sharePages(); //!< GET, PUT {of}: admins
QString me(); //!< GET /v1/me
QString myCard(); //!< GET, PUT /v1/me/card
QString myDigest(); //!< GET, PUT /v1/me/digest
QString myReport(); //!< GET, PUT /v1/me/report: managers and editors
QString myDirectory(); //!< GET, PUT /v1/me/directory: what colleagues find of the member
QString directory(); //!< GET ?name&team&skill: colleagues as they let themselves be found
QString exportOfMe(); //!< GET /v1/me/export
QString eraseMe(); //!< POST /v1/me/erase

// Stories, and what governs them.
QString stories(); //!< GET (editors: all states), PUT …/{id} creates or edits a draft
QString story(const StoryId &id);
QString storyAction(
    const StoryId &id, const QString &action); //!< POST: submit, send-back, approve, withdraw
QString storyRevision(const StoryId &id, int revision); //!< GET: as it was approved
QString storyComments(const StoryId &id); //!< GET for editors
QString storyComment(const StoryId &story, const StoryCommentId &comment); //!< PUT, idempotent
QString storyCommentAction(const StoryId &story, const StoryCommentId &comment,
    const QString &action); //!< POST: settle, reopen
QString storyAttendance(const StoryId &id); //!< PUT every 20 s, DELETE: who has it open
QString storyMentions(); //!< GET for editors: comments that name the caller, who has not seen them
QString storyMentionsSeen(const StoryId &id); //!< DELETE: the caller saw those of that story
QString storyRatings(const StoryId &id); //!< GET for editors
QString storyRelays(const StoryId &id); //!< GET for editors: how many, by network
QString topics(); //!< PUT, DELETE …/{id}: editors
QString topic(const TopicId &id);
QString campaigns(); //!< PUT, DELETE …/{id}: editors
QString campaign(const CampaignId &id);
QString campaignFigures(); //!< GET
QString savedAudiences(); //!< GET; PUT, DELETE …/{id}: editors
QString savedAudience(const AudienceId &id);
QString audience(); //!< POST a story as it is written → how many members it reaches
QString charter(); //!< GET the versions, POST another: editors
QString signingKeys(); //!< GET, POST {key, proof}: an editor registers a key
QString signingKey(const QString &key); //!< DELETE: retires an own key
QString signingKeyRevocation(const QString &key); //!< POST: admins
QString blockedPhrases(); //!< GET, PUT and DELETE …/{id}: editors
QString blockedPhrase(const PhraseId &id);

// What stories are made of.
QString sources(); //!< GET, POST {url}
QString source(const SourceId &id); //!< PUT {url, settings}, DELETE: editors
QString sourceFetch(const SourceId &id); //!< POST: now
//! GET what it touches, POST {reason, withdraw, deletionAsked}, DELETE: editors
QString sourceRetraction(const SourceId &id);
QString sourceList(); //!< GET, POST the sources as OPML
QString previews(); //!< POST {url}: what a page or feed says of itself
QString previewPicture(); //!< POST {url}: keeps the picture of a page → {path, width, height}
QString candidates(); //!< GET; ?dropped=1 for those that were dropped
QString candidateStory(const CandidateId &id); //!< POST: turn into a draft story; DELETE: undo it
QString candidateAction(const CandidateId &id, const QString &action); //!< POST: drop, restore
QString
media(); //!< POST an image (editors) → {path, width, height}; GET /media/{name} without token
QString ideas(); //!< GET for editors, newest first
QString ideaPreview(); //!< POST {url}: what the page of an idea says of itself
QString ideaPictures(); //!< POST an image → {path, width, height}
QString ideaAction(const IdeaId &id, const QString &action); //!< POST: read, ask, answer, review …
QString ideaStory(const IdeaId &id); //!< POST: turn into a draft story

// The Wall, and what visitors report of public pages.
QString wallPosts(); //!< GET, newest first
QString wallPost(
    const WallPostId &id); //!< PUT: creates with the client's id, idempotent; GET; DELETE own
QString wallPictures(); //!< POST an image → {path, width, height}
QString wallReports(); //!< GET for editors; ?settled=1; ?comments=1: also of comments
QString wallReportAnswer(const ReportId &id); //!< POST {reason}: to who reported
QString ownReports(); //!< GET: the caller's, with answers
QString wallRestore(const WallPostId &id); //!< POST: undoes an editor's removal
QString wallRemoval(const WallPostId &id); //!< POST {reason}: by an editor
QString wallPin(const WallPostId &id); //!< POST {pinned}: by an editor
QString wallKeep(const WallPostId &id); //!< POST: its reports are settled, it stays
QString wallComments(const WallPostId &id); //!< GET
QString wallComment(const WallPostId &post, const CommentId &comment); //!< PUT; DELETE own
QString wallCommentWords(const WallPostId &post, const CommentId &comment); //!< PUT: other words
// As wallRemoval() and its like have it for a post.
QString wallCommentRemoval(const WallPostId &post, const CommentId &comment);
QString wallCommentRestore(const WallPostId &post, const CommentId &comment);
QString wallCommentKeep(const WallPostId &post, const CommentId &comment);
QString pageReports(); //!< GET for editors: what visitors said of public pages
QString pageReportSettled(const ReportId &id); //!< POST: dealt with

// What every client exchanges.
QString changes(); //!< GET /v1/changes
QString pushes(); //!< POST /v1/pushes
QString ownRelays(); //!< GET: the member's own relays with counts

// Networks.
QString networks(); //!< GET what is set for each
QString network(const QString &network); //!< PATCH: admins
QString networkExchange(const QString
        &network); //!< POST what a sign-in brought back → tokens, with the company's secret
QString networkRevocation(
    const QString &network); //!< POST {client_id, token}: ended there, with the company's secret
QString networkWebhook(
    const QString &network); //!< GET: the address of its incoming webhook; PUT {url}: editors
QString lentPictures(); //!< POST a JPEG ?network=… → {url, name, expiresAt}; DELETE ?name=…
QString blueskyClient(); //!< GET, no token: what Bluesky servers ask of the published client
QString networkReturn(); //!< GET, no token: where networks without loopback redirects come back to

// Figures, and what is watched.
QString rates(); //!< GET, PUT and DELETE …/{figure}: admins
QString rate(const QString &figure);
QString insights(); //!< GET ?from&to&team&network&topic&offset, for managers
QString watches(); //!< GET: managers and editors
QString watch(const WatchId &id); //!< PUT, DELETE
QString watchMentions(const WatchId &id); //!< GET ?week=

// Recognition and the leaderboard.
QString nominations(); //!< GET ?month=: managers and editors
QString nomination(const NominationId &id); //!< PUT
QString nominationAction(const NominationId &id, const QString &action); //!< POST: choose, unchoose
QString recognitions(); //!< GET: chosen ones that are shown, and one's own
QString recognitionAction(const NominationId &id, const QString &action); //!< POST: show, hide
QString leaderboard(); //!< GET
QString leaderboardRules(); //!< GET, PUT: managers
QString leaderboardPreview(); //!< POST rules: managers
QString myLeaderboard(); //!< PUT {joined}

} // namespace Relais::Api::Routes
