// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/story.h"
#include "core/domain/wallpost.h"

namespace Relais::Backend {

struct SampleStory {
    Story story; //!< without image; expiry is set
    QDateTime approvedAt;
    MemberId author;
    MemberId approver;
    QString imageFile; //!< in the folder's pictures/, or empty
    QString imageAlt;
};

struct SamplePost {
    MemberId author;
    QString text;
    StoryId story;
    QDateTime at;
};

//! An invented organization, read from a folder of JSON files (resources/sample/README.md tells the
//! format), with fresh ids in the place of slugs and times relative to the clock's now.
struct SampleData {
    QString name;
    QList<Team> teams;
    QList<Member> members;
    QList<Topic> topics;
    QList<Campaign> campaigns;
    QList<SampleStory> stories; //!< oldest approval first
    QList<SamplePost> wall;
};

//! InvalidInput names the file and the JSON pointer, or the slug that nothing has.
Result<SampleData> readSample(const QString &folder, const Clock &clock);

} // namespace Relais::Backend
