// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <optional>

namespace Relais {

//! A story as editors have it: the copy that is worked on, which members see only once approved.
struct WorkingStory {
    Story story;
    int version = 0; //!< counts every change of it; a change names the one it saw. 0: not sent yet
    MemberId editor; //!< who changed the content last
    QString editorName;
    QString note; //!< why it was sent back, until it is approved
    QDateTime changedAt; //!< UTC
    bool archived = false; //!< off the board, until somebody goes on with it
    //! The story that this one tells in another language; never itself one that tells another.
    StoryId translationOf {};
    MemberId withdrawnBy {}; //!< who withdrew it, and wrote its corrections
    //! Of a withdrawn one: members who are through with their relays of it, as Threshold::told().
    int corrected = 0;
    int live = 0; //!< the revision that members see, which a later one may wait behind; 0: none

    bool operator==(const WorkingStory &) const = default;
};

//! One entry of a source: it waits in the inbox, was dropped, or went to a story.
struct CandidateEntry {
    CandidateId id;
    SourceId source;
    QString sourceName; //!< the feed's own title, or its address
    QString title;
    QString summary; //!< text, never HTML
    QString language; //!< BCP 47, or empty
    QUrl link;
    QUrl imageUrl; //!< at the source; never fetched by a client
    QDateTime publishedAt; //!< invalid when the source does not say
    QDateTime fetchedAt;
    QDateTime droppedAt; //!< invalid: nobody dropped it
    QString ideaAuthor {}; //!< who brought the same page in as an idea; empty: nobody
    StoryId story {}; //!< that it became, or gave its link to; empty: none
    QDateTime keptAt {}; //!< when it went to that one
    std::optional<StoryImage> image {}; //!< what was at imageUrl, kept by the backend

    bool operator==(const CandidateEntry &) const = default;
};

//! What an editor says of a candidate that is kept. What is missing is as its source has it.
struct CandidateChoice {
    std::optional<StoryKind> kind {};
    std::optional<QList<TopicId>> topics {};

    bool operator==(const CandidateChoice &) const = default;
};

//! A place where five members or more work.
struct LocationReach {
    QString name;
    int reached = 0; //!< of an audience; 0: nobody, or not told

    bool operator==(const LocationReach &) const = default;
};

//! How many members an audience holds now.
struct AudienceReach {
    int reached = 0;
    int members = 0; //!< of the whole organization
    bool tooFew = false; //!< under five, which is not told: reached is 0
    QList<LocationReach> locations {}; //!< all there are, also beyond the audience; largest first

    bool operator==(const AudienceReach &) const = default;
};

//! How a source is treated, and what its entries become.
struct SourceSettings {
    bool paused = false; //!< not fetched
    bool watchOnly = false; //!< its entries are looked through (watch.h) and not in the inbox
    int perDay = 0; //!< most new candidates a day; 0: as many as any source may bring
    QList<TopicId> topics; //!< of the draft that an entry becomes, and so the ones below
    QString language; //!< where the entry says none; BCP 47, or empty
    int expiryDays = 0; //!< after it was kept; 0: none
    Audience audience;
    bool own = true; //!< what its site publishes is the organization's own

    bool operator==(const SourceSettings &) const = default;
};

//! What a page or feed says of itself, looked at by the backend.
struct WebLook {
    struct FeedLink {
        QUrl url;
        QString title;
        bool operator==(const FeedLink &) const = default;
    };
    bool isFeed = false;
    QUrl link; //!< the page's own address for itself
    QString title;
    QString summary;
    QString language;
    QUrl image;
    QList<FeedLink> feeds; //!< that it names; a feed names itself
    QStringList entries; //!< of a feed, the titles of its newest
    bool operator==(const WebLook &) const = default;
};

//! Where candidates come from, and how its last fetch went.
struct SourceEntry {
    SourceId id;
    QString title; //!< as the feed calls itself; empty before the first fetch
    QUrl url;
    QDateTime fetchedAt; //!< invalid before the first time
    QString problem; //!< empty: the last fetch went well; else a stable word, or English
    int waiting = 0; //!< candidates that nobody has decided on
    QDateTime succeededAt {}; //!< the last fetch that went well; invalid: none
    QDateTime nextAt {}; //!< when it is asked again; invalid: at once
    int failures = 0; //!< in a row
    SourceSettings settings {};
    QString format {}; //!< "rss", "atom", "json"; empty: not known
    int fetchMs = 0; //!< what the last fetch that was answered took
    QList<int> week {}; //!< new entries of the last seven times 24 hours, oldest first; or empty
    QDateTime retractedAt {}; //!< nothing is fetched since; invalid: it was not retracted

    bool operator==(const SourceEntry &) const = default;
};

//! A story that a source's entry became, or that has its link.
struct SourceStory {
    StoryId id;
    QString title;
    bool published = false; //!< members see a revision of it; else it is worked on
    int colleagues = 0; //!< who relayed it, as Threshold::told()

    bool operator==(const SourceStory &) const = default;
};

//! What retracting a source touches.
struct SourceYield {
    int waiting = 0; //!< candidates that nobody has decided on
    QList<SourceStory> stories; //!< neither withdrawn nor off the board
    int relays = 0; //!< of the published ones, as far as that may be told
    int untold = 0; //!< published ones that were relayed, and how often may not be told

    bool operator==(const SourceYield &) const = default;
};

inline constexpr qsizetype mostStoriesOfSource = 500; // of one answer and one act

//! What became of a list of feeds.
struct SourcesAdded {
    int added = 0; //!< at most mostSourcesAdded
    int known = 0; //!< were there already
    int left = 0; //!< beyond what one import adds: the same list again adds them

    bool operator==(const SourcesAdded &) const = default;
};
inline constexpr int mostSourcesAdded = 1000;

//! A fetch that took more of its time limit than this is told before it fails. Milliseconds.
inline constexpr int slowFetchMs = 8'000;
inline constexpr int longestFetchMs = 10'000;
inline constexpr int daysOfSourceWeek = 7;

} // namespace Relais
