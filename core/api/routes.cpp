// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include <QUrl>

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

namespace {
QString segment(const QString &id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}
} // namespace

QString join()
{
    return u"/v1/session/join"_s;
}

QString refresh()
{
    return u"/v1/session/refresh"_s;
}

QString signOut()
{
    return u"/v1/session/sign-out"_s;
}

QString signInOptions()
{
    return u"/v1/sign-in"_s;
}

QString providerSignIn()
{
    return u"/v1/session/provider"_s;
}

QString signOutEverywhere()
{
    return u"/v1/session/sign-out-everywhere"_s;
}

QString devices()
{
    return u"/v1/devices"_s;
}

QString device(const DeviceId &id)
{
    return devices() + segment(id.value);
}

QString members()
{
    return u"/v1/admin/members"_s;
}

QString memberExport()
{
    return u"/v1/admin/members/export"_s;
}

QString memberImport()
{
    return u"/v1/admin/members/import"_s;
}

QString member(const MemberId &id)
{
    return members() + segment(id.value);
}

QString memberSignOut(const MemberId &id)
{
    return member(id) + u"/sign-out"_s;
}

QString invitations()
{
    return u"/v1/admin/invitations"_s;
}

QString invitation(const MemberId &member)
{
    return invitations() + segment(member.value);
}

QString me()
{
    return u"/v1/me"_s;
}

QString myCard()
{
    return me() + u"/card"_s;
}

QString myDigest()
{
    return me() + u"/digest"_s;
}

QString myReport()
{
    return me() + u"/report"_s;
}

QString myDirectory()
{
    return me() + u"/directory"_s;
}

QString directory()
{
    return u"/v1/directory"_s;
}

QString exportOfMe()
{
    return me() + u"/export"_s;
}

QString eraseMe()
{
    return me() + u"/erase"_s;
}

QString changes()
{
    return u"/v1/changes"_s;
}

QString pushes()
{
    return u"/v1/pushes"_s;
}

QString stories()
{
    return u"/v1/stories"_s;
}

QString story(const StoryId &id)
{
    return stories() + segment(id.value);
}

QString storyAction(const StoryId &id, const QString &action)
{
    return story(id) + segment(action);
}

QString storyRevision(const StoryId &id, int revision)
{
    return story(id) + u"/revisions/"_s + QString::number(revision);
}

QString storyComments(const StoryId &id)
{
    return story(id) + u"/comments"_s;
}

QString storyComment(const StoryId &story, const StoryCommentId &comment)
{
    return storyComments(story) + segment(comment.value);
}

QString storyCommentAction(
    const StoryId &story, const StoryCommentId &comment, const QString &action)
{
    return storyComment(story, comment) + segment(action);
}

QString storyAttendance(const StoryId &id)
{
    return story(id) + u"/attendance"_s;
}

QString topics()
{
    return u"/v1/topics"_s;
}

QString topic(const TopicId &id)
{
    return topics() + segment(id.value);
}

QString campaigns()
{
    return u"/v1/campaigns"_s;
}

QString campaign(const CampaignId &id)
{
    return campaigns() + segment(id.value);
}

QString campaignFigures()
{
    return u"/v1/campaigns/figures"_s;
}

QString savedAudiences()
{
    return u"/v1/audiences"_s;
}

QString savedAudience(const AudienceId &id)
{
    return savedAudiences() + segment(id.value);
}

QString charter()
{
    return u"/v1/charter"_s;
}

QString signingKeys()
{
    return u"/v1/signing/keys"_s;
}

QString signingKey(const QString &key)
{
    return signingKeys() + segment(key);
}

QString signingKeyRevocation(const QString &key)
{
    return signingKey(key) + u"/revoke"_s;
}

QString audience()
{
    return u"/v1/audience"_s;
}

QString rates()
{
    return u"/v1/rates"_s;
}

QString rate(const QString &figure)
{
    return rates() + segment(figure);
}

QString blockedPhrases()
{
    return u"/v1/blocked-phrases"_s;
}

QString blockedPhrase(const PhraseId &id)
{
    return blockedPhrases() + segment(id.value);
}

QString sources()
{
    return u"/v1/sources"_s;
}

QString previewPicture()
{
    return previews() + u"/picture"_s;
}

QString previews()
{
    return u"/v1/previews"_s;
}

QString sourceList()
{
    return u"/v1/sources/opml"_s;
}

QString source(const SourceId &id)
{
    return sources() + segment(id.value);
}

QString sourceFetch(const SourceId &id)
{
    return source(id) + u"/fetch"_s;
}

QString candidates()
{
    return u"/v1/candidates"_s;
}

QString candidateStory(const CandidateId &id)
{
    return candidates() + segment(id.value) + u"/story"_s;
}

QString candidateAction(const CandidateId &id, const QString &action)
{
    return candidates() + segment(id.value) + segment(action);
}

QString media()
{
    return u"/v1/media"_s;
}

QString ideas()
{
    return u"/v1/ideas"_s;
}

QString ideaPreview()
{
    return ideas() + u"/preview"_s;
}

QString ideaPictures()
{
    return ideas() + u"/pictures"_s;
}

QString ideaAction(const IdeaId &id, const QString &action)
{
    return ideas() + segment(id.value) + segment(action);
}

QString ideaStory(const IdeaId &id)
{
    return ideas() + segment(id.value) + u"/story"_s;
}

QString wallPosts()
{
    return u"/v1/wall/posts"_s;
}

QString wallPost(const WallPostId &id)
{
    return wallPosts() + segment(id.value);
}

QString wallPictures()
{
    return u"/v1/wall/pictures"_s;
}

QString wallReports()
{
    return u"/v1/wall/reports"_s;
}

QString wallReportAnswer(const ReportId &id)
{
    return wallReports() + segment(id.value) + u"/answer"_s;
}

QString ownReports()
{
    return u"/v1/me/reports"_s;
}

QString wallRestore(const WallPostId &id)
{
    return wallPost(id) + u"/restore"_s;
}

QString wallRemoval(const WallPostId &id)
{
    return wallPost(id) + u"/removal"_s;
}

QString wallPin(const WallPostId &id)
{
    return wallPost(id) + u"/pin"_s;
}

QString wallKeep(const WallPostId &id)
{
    return wallPost(id) + u"/keep"_s;
}

QString pageReports()
{
    return u"/v1/pages/reports"_s;
}

QString pageReportSettled(const ReportId &id)
{
    return pageReports() + u'/' + id.value + u"/settled"_s;
}

QString storyRatings(const StoryId &id)
{
    return story(id) + u"/ratings"_s;
}

QString storyRelays(const StoryId &id)
{
    return story(id) + u"/relays"_s;
}

QString wallComments(const WallPostId &id)
{
    return wallPost(id) + u"/comments"_s;
}

QString wallComment(const WallPostId &post, const CommentId &comment)
{
    return wallComments(post) + segment(comment.value);
}

QString networks()
{
    return u"/v1/networks"_s;
}

QString network(const QString &network)
{
    return u"/v1/networks/%1"_s.arg(network);
}

QString networkExchange(const QString &network)
{
    return u"/v1/networks/%1/exchange"_s.arg(network);
}

QString networkWebhook(const QString &network)
{
    return u"/v1/networks/%1/webhook"_s.arg(network);
}

QString lentPictures()
{
    return u"/v1/lent-pictures"_s;
}

QString blueskyClient()
{
    return u"/v1/networks/bluesky/client.json"_s;
}

QString networkReturn()
{
    return u"/v1/networks/return"_s;
}

QString nominations()
{
    return u"/v1/nominations"_s;
}

QString nomination(const NominationId &id)
{
    return nominations() + segment(id.value);
}

QString nominationAction(const NominationId &id, const QString &action)
{
    return nomination(id) + u'/' + action;
}

QString recognitions()
{
    return u"/v1/recognitions"_s;
}

QString recognitionAction(const NominationId &id, const QString &action)
{
    return recognitions() + segment(id.value) + u'/' + action;
}

QString leaderboard()
{
    return u"/v1/leaderboard"_s;
}

QString leaderboardRules()
{
    return leaderboard() + u"/rules"_s;
}

QString leaderboardPreview()
{
    return leaderboard() + u"/preview"_s;
}

QString myLeaderboard()
{
    return me() + u"/leaderboard"_s;
}

QString watches()
{
    return u"/v1/watches"_s;
}

QString watch(const WatchId &id)
{
    return watches() + segment(id.value);
}

QString watchMentions(const WatchId &id)
{
    return watch(id) + u"/mentions"_s;
}

QString insights()
{
    return u"/v1/insights"_s;
}

QString ownRelays()
{
    return u"/v1/relays"_s;
}

} // namespace Relais::Api::Routes
