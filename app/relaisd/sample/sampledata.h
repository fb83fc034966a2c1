// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/blockedphrase.h"
#include "core/domain/curation.h"
#include "core/domain/feedback.h"
#include "core/domain/idea.h"
#include "core/domain/planning.h"
#include "core/domain/storyreview.h"
#include "core/domain/wallpost.h"
#include "core/domain/watch.h"

namespace Relais::Backend {

//! A picture of the sample organization's folder.
struct SamplePicture {
    QString file {}; //!< in the folder's pictures/; empty: there is none
    QString alt {};
};

struct SampleStory {
    Story story; //!< without image; expiry is set
    QDateTime approvedAt;
    MemberId author;
    MemberId approver;
    SamplePicture picture;
};

struct SamplePost {
    WallPostId id;
    MemberId author;
    QString text;
    StoryId story;
    QDateTime at;
    SamplePicture picture;
};

struct SampleCandidate {
    QString title;
    QString summary;
    QUrl link;
    QDateTime at;
    QString picture {}; //!< a file in the folder's pictures/; empty: there is none
};

struct SampleSource {
    QString title;
    QUrl url;
    SourceSettings settings {};
    QDateTime fetchedAt {}; //!< the last time
    int failures = 0; //!< in a row
    QString problem {}; //!< of each failure
    QList<SampleCandidate> candidates {}; //!< oldest first
};

struct SampleComment {
    MemberId author;
    std::optional<StoryField> field {};
    QString text;
    QDateTime at;
    MemberId answerAuthor {}; //!< empty: nobody answered
    QString answer {};
    QDateTime answeredAt {};
};

//! A story that members do not have, or not yet.
struct SampleDraft {
    enum class State { Draft, SentBack, InReview, Scheduled };
    Story story;
    State state = State::Draft;
    MemberId author;
    MemberId other {}; //!< who sent it back or approved it
    QString note {}; //!< why it was sent back
    QDateTime changedAt {};
    QList<SampleComment> comments {};
};

struct SampleIdea {
    struct Act {
        IdeaAct act = IdeaAct::Read;
        MemberId editor;
        QString text {};
        QDateTime at {};
    };
    Idea idea; //!< with its author
    QList<Act> acts {}; //!< in their order
    StoryId story {}; //!< that it became, with its author named; empty: none
    MemberId teller {}; //!< the editor who took it up
    QDateTime toldAt {};
};

struct SampleReport {
    MemberId member;
    WallPostId post;
    QString word;
    QDateTime at;
    MemberId editor {}; //!< who answered; empty: nobody yet
    QString answer {};
    QDateTime answeredAt {};
};

struct SampleRating {
    MemberId member;
    StoryRating rating;
};

//! Somebody nominates the author of a post for the recognition of a month.
struct SampleNomination {
    MemberId giver;
    WallPostId post;
    QString reason;
    QDateTime at; //!< in that month
    MemberId chooser {}; //!< empty: nobody chose it, or not yet
    bool shown = false; //!< everybody sees it
};

//! A colleague's word to the author of a post.
struct SampleThanks {
    MemberId giver;
    WallPostId post;
    QString text;
    QDateTime at;
    bool open = false; //!< the author shows it
};

//! What the organization's editors find on their pages, and what colleagues said of one another.
struct SampleDesk {
    QList<SampleSource> sources;
    QList<SampleDraft> drafts;
    QList<SampleIdea> ideas;
    QList<SampleReport> reports;
    QList<SampleRating> ratings;
    QList<BlockedPhrase> phrases;
    QList<SavedAudience> audiences;
    QList<Watch> watches;
    QList<SampleNomination> nominations;
    QList<SampleThanks> thanks;
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
    SampleDesk desk;
};

//! InvalidInput names the file and the JSON pointer, or the slug that nothing has.
Result<SampleData> readSample(const QString &folder, const Clock &clock);

} // namespace Relais::Backend
