// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace Relais {

// Each names one thing of the vocabulary, and none can be taken for another. UUIDv7 where this
// program makes them; a backend's are taken as they come.
using OrganizationId = Id<struct OrganizationTag>;
using MemberId = Id<struct MemberTag>;
using TeamId = Id<struct TeamTag>;
using DeviceId = Id<struct DeviceTag>;
using SourceId = Id<struct SourceTag>;
using CandidateId = Id<struct CandidateTag>;
using StoryId = Id<struct StoryTag>;
using CaptionId = Id<struct CaptionTag>;
using TopicId = Id<struct TopicTag>;
using AudienceId = Id<struct AudienceTag>;
using CampaignId = Id<struct CampaignTag>;
using AccountId = Id<struct AccountTag>;
using RelayId = Id<struct RelayTag>;
using WallPostId = Id<struct WallPostTag>;
using CommentId = Id<struct CommentTag>;
using StoryCommentId = Id<struct StoryCommentTag>;
using PhraseId = Id<struct PhraseTag>;
using IdeaId = Id<struct IdeaTag>;
using IdeaMessageId = Id<struct IdeaMessageTag>;
using NominationId = Id<struct NominationTag>;
using WatchId = Id<struct WatchTag>;
using ThanksId = Id<struct ThanksTag>;
using ReportId = Id<struct ReportTag>;
using PushId = Id<struct PushTag>;

} // namespace Relais
