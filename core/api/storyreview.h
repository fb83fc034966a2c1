// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/storyreview.h"

namespace Relais::Api {

QJsonObject toJson(const StoryComment &comment);
//! A field that only a later version knows is read as none: the words still stand.
Result<StoryComment> storyCommentFrom(const QJsonObject &json);
//! {"comments": [ … ]}, in the order in which they were said.
Result<QList<StoryComment>> storyCommentsFrom(const QJsonObject &json);

QJsonObject toJson(const StoryMention &mention);
//! {"mentions": [ … ]}
Result<QList<StoryMention>> storyMentionsFrom(const QJsonObject &json);

QJsonObject toJson(const StoryAttendance &attendance);
Result<StoryAttendance> storyAttendanceFrom(const QJsonObject &json);

} // namespace Relais::Api
