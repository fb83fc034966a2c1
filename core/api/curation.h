// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/curation.h"

namespace Relais::Api {

//! A Story with members of its own: version, editor, editorName, note, changedAt, archived,
//! translationOf, withdrawnBy, corrected, live.
QJsonObject toJson(const WorkingStory &working);
Result<WorkingStory> workingStoryFrom(const QJsonObject &json);

//! A Story in the state candidate, its image as the backend keeps it, with members of its own:
//! source, sourceName, imageUrl, fetchedAt, droppedAt, ideaAuthor, story, keptAt.
QJsonObject toJson(const CandidateEntry &candidate);
Result<CandidateEntry> candidateEntryFrom(const QJsonObject &json);

//! What of the choice is made, as members of the request that keeps a candidate.
QJsonObject toJson(const CandidateChoice &choice);
Result<CandidateChoice> candidateChoiceFrom(const QJsonObject &json);

QJsonObject toJson(const AudienceReach &reach);
Result<AudienceReach> audienceReachFrom(const QJsonObject &json);

QJsonObject toJson(const SourceSettings &settings);
Result<SourceSettings> sourceSettingsFrom(const QJsonObject &json);

//! The answer of POST /v1/previews.
Result<WebLook> webLookFrom(const QJsonObject &json);

QJsonObject toJson(const SourceEntry &source);
Result<SourceEntry> sourceEntryFrom(const QJsonObject &json);

//! Without relays and untold, which are asked of each story.
QJsonObject toJson(const SourceYield &yield);
Result<SourceYield> sourceYieldFrom(const QJsonObject &json);
QJsonObject toJson(const SourcesAdded &sources);
Result<SourcesAdded> sourcesAddedFrom(const QJsonObject &json);

} // namespace Relais::Api
