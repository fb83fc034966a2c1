// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/routesegment.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

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

QString storyMentions()
{
    return u"/v1/story-mentions"_s;
}

QString storyMentionsSeen(const StoryId &id)
{
    return story(id) + u"/mentions"_s;
}

QString storyRatings(const StoryId &id)
{
    return story(id) + u"/ratings"_s;
}

QString storyRelays(const StoryId &id)
{
    return story(id) + u"/relays"_s;
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

QString audience()
{
    return u"/v1/audience"_s;
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

QString blockedPhrases()
{
    return u"/v1/blocked-phrases"_s;
}

QString blockedPhrase(const PhraseId &id)
{
    return blockedPhrases() + segment(id.value);
}

} // namespace Relais::Api::Routes
