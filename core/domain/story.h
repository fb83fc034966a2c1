// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/audience.h"
#include "core/domain/network.h"
#include "core/domain/signature.h"
#include "core/domain/webaddress.h"

#include <QDateTime>
#include <QUrl>

namespace Relais {

enum class StoryKind { Article, Job, Event, Video, Statement };
enum class StoryState { Candidate, Draft, InReview, Approved, Withdrawn };
//! What the clock makes of an approved story.
enum class StoryPhase { NotApproved, Scheduled, Live, Expired, Withdrawn };

QString storyKindKey(StoryKind kind); //!< "article", "job", "event", "video", "statement"
std::optional<StoryKind> storyKindFromKey(const QString &key);
QString storyStateKey(
    StoryState state); //!< "candidate", "draft", "in-review", "approved", "withdrawn"
std::optional<StoryState> storyStateFromKey(const QString &key);

//! A suggested text of a story for one network (or any) in one language; up to 15 a story.
struct Caption {
    CaptionId id;
    std::optional<Network> network {}; //!< nothing: for any network
    QString language;
    QString text;
    int uses = 0; //!< relays that began with it; Threshold::told() but in the backend
    bool operator==(const Caption &) const = default;
};

//! A picture that the backend keeps.
struct StoryImage {
    QString path; //!< on the backend: "/media/<sha256>.jpg"
    QString altText;
    int width = 0; //!< pixels
    int height = 0;
    bool operator==(const StoryImage &) const = default;
};

//! How far a member may, or must, change the text.
struct EditRule {
    enum class Kind { Free, OwnWords, Locked };
    Kind kind = Kind::Free;
    int minimumPercent = 0; //!< of own words, with Kind::OwnWords; 1…100
    bool operator==(const EditRule &) const = default;
};

QString editRuleKey(EditRule::Kind kind); //!< "free", "own-words", "locked"
std::optional<EditRule::Kind> editRuleFromKey(const QString &key);

//! Facts of a story of kind Job; empty strings for what is not known.
struct JobFacts {
    QString place;
    QString contract;
    QString team;
    bool remote = false; //!< may be done from elsewhere than the place
    QString start {}; //!< in words: "February"
    bool operator==(const JobFacts &) const = default;
};

//! When and where a story of kind Event takes place, as far as it is known.
struct EventFacts {
    QDateTime at; //!< when it begins, UTC
    QString place {};
    bool operator==(const EventFacts &) const = default;
};

//! A text that sets right what a withdrawn story said.
struct Correction {
    QString language; //!< BCP 47
    QString text;
    bool operator==(const Correction &) const = default;
};

//! In the wanted language, else in the first there is; empty: none.
QString correctionIn(const QList<Correction> &corrections, const QString &language);

//! One piece of company content. Times are UTC; an invalid time means there is none.
struct Story {
    StoryId id;
    int revision = 0; //!< 1 at the first approval; 0 before
    StoryState state = StoryState::Draft;
    StoryKind kind = StoryKind::Article;
    QString title;
    QString summary; //!< "why share this"
    QString language; //!< BCP 47
    QUrl link; //!< http or https
    std::optional<StoryImage> image {};
    QList<TopicId> topics;
    CampaignId campaign;
    QList<Caption> captions;
    Audience audience;
    QDateTime embargo;
    QDateTime expiry;
    QList<Network> networks; //!< allowed; empty: all
    EditRule editRule;
    QString disclosure; //!< "my company"; must appear near the claim; empty: none asked
    bool pinned = false;
    JobFacts job;
    EventFacts event {};
    MemberId author;
    QString authorName;
    MemberId approver;
    QString approverName;
    QDateTime createdAt;
    QDateTime approvedAt;
    QString withdrawnReason;
    QString withdrawnByName;
    QList<Correction> corrections; //!< what those who relayed it may post; one a language
    bool deletionAsked = false; //!< of a withdrawn one: they are asked to delete their posts
    //! A text that sets it right waits for somebody else's approval: of a withdrawn one, the
    //! corrections, which until then editors alone have; of one that is live, its next revision.
    bool correctionPending = false;
    int colleagues = 0; //!< members who relayed it; Threshold::told() but in the backend
    //! Names of those whose idea it was and who let colleagues read it.
    QStringList suggestedBy {};
    //! Of an approved revision. In the local store only with the key and the time.
    std::optional<StorySignature> signature {};

    bool operator==(const Story &) const = default;
};

//! Largest sizes that any part of Relais accepts; the backend and the client check the same.
namespace StoryLimits {
inline constexpr int title = 300; // characters (QString units)
inline constexpr int summary = 4000;
inline constexpr int captionText = 5000;
inline constexpr int captions = 15;
inline constexpr int corrections = 20;
inline constexpr int topics = 20;
inline constexpr int link = longestWebAddress;
inline constexpr int disclosure = 100;
inline constexpr int altText = 1500;
inline constexpr int suggestedBy = 20;
inline constexpr int fact = 200; // of a job or an event
} // namespace StoryLimits

//! Empty when the story may be stored; else stable words: "title-empty", "title-too-long",
//! "link-not-http", "too-many-captions", "expiry-before-embargo" …
QStringList problemsOf(const Story &story);

StoryPhase phaseAt(const Story &story, const QDateTime &now);
bool allows(const Story &story, Network network);
//! The story, or a caption of it, is for a network that only a later version knows: who would save
//! it would lose that.
bool namesUnknownNetwork(const Story &story);

//! What a member subscribes to.
struct Topic {
    TopicId id;
    QString name; //!< in the organization's language
    QString nameEn;
    bool operator==(const Topic &) const = default;
};

//! In the reader's language, that of QLocale(): one who reads English gets the English name.
QString topicLabel(const Topic &topic);

//! What a campaign is to reach; 0: no such goal.
struct CampaignGoals {
    int relays = 0;
    int people = 0; //!< who relay
    int clicks = 0;
    int impressions = 0; //!< of each provenance apart
    bool operator==(const CampaignGoals &) const = default;
};

//! A named period with goals, to which stories belong.
struct Campaign {
    CampaignId id;
    QString name;
    QDateTime from; //!< UTC
    QDateTime to; //!< UTC
    QString goal; //!< in words
    int color = 0; //!< of the charts' eight, 1 … 8; 0: by its place
    CampaignGoals goals {};
    MemberId owner {}; //!< an editor; empty: nobody. Told to those who plan alone
    QString ownerName {};
    QList<TeamId> teams {}; //!< whom it is for, with the teams below them; empty: everyone
    bool isDraft = false; //!< in preparation: for those who plan alone, until it is started
    bool operator==(const Campaign &) const = default;
};

} // namespace Relais
