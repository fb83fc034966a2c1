// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace Relais {

//! A story that the company could tell, or something seen in one's own networks.
enum class IdeaKind { Story, Observation };

//! How far an idea got; after() has the arrows.
enum class IdeaState {
    Sent,
    Read, //!< by an editor
    Asked, //!< the member's answer is awaited
    InReview,
    BecameStory,
    Answered, //!< an observation that has its answer
    Declined, //!< not this time; there is a reason
    Withdrawn, //!< by the member
};

//! Whether colleagues read who suggested the story that it became: as its author says.
enum class IdeaCredit { Ask, Named, Unnamed };

QString ideaKindKey(IdeaKind kind); //!< "story", "observation"
std::optional<IdeaKind> ideaKindFromKey(const QString &key);
QString ideaStateKey(IdeaState state); //!< "sent", "read", "asked", "in-review", "became-story" …
std::optional<IdeaState> ideaStateFromKey(const QString &key);

QString ideaCreditKey(IdeaCredit credit); //!< "ask", "named", "unnamed"
std::optional<IdeaCredit> ideaCreditFromKey(const QString &key);

//! What an editor, or the member, does with an idea.
enum class IdeaAct { Read, Ask, Answer, Review, Decline, BecomeStory, Reply, Withdraw };

//! The state afterwards; nothing when the act is not possible in that state.
std::optional<IdeaState> after(IdeaState state, IdeaAct act);
//! Nothing more is expected of anybody.
bool isOver(IdeaState state);

//! One line between the member and Comms.
struct IdeaMessage {
    IdeaMessageId id;
    IdeaId idea;
    MemberId author;
    QString authorName;
    bool fromComms = false;
    bool thanks = false;
    QString text;
    QDateTime at; //!< UTC
    bool operator==(const IdeaMessage &) const = default;
};

//! When a state was first reached.
struct IdeaStep {
    IdeaState state = IdeaState::Sent;
    QDateTime at;
    bool operator==(const IdeaStep &) const = default;
};

//! What a member brings in, under their name. Times are UTC.
struct Idea {
    IdeaId id;
    IdeaKind kind = IdeaKind::Story;
    MemberId author;
    QString authorName;
    QString title; //!< ideaTitle() of the text
    QString text;
    QUrl link; //!< http or https; may be empty
    QString linkTitle {}; //!< as the page calls itself
    std::optional<StoryImage> image {}; //!< of the member's own ("/own/…") until it was told
    QString place; //!< where it was seen: a network, a fair, a customer; observations
    QString why; //!< why it matters; observations
    TopicId topic;
    CampaignId campaign; //!< it answers to this one's call
    IdeaState state = IdeaState::Sent;
    QString reason; //!< of Declined
    StoryId story; //!< that it became, or is becoming
    QString editorName; //!< who acted last
    QDateTime createdAt;
    QDateTime changedAt;
    QList<IdeaStep> steps; //!< oldest first
    QList<IdeaMessage> messages; //!< oldest first
    IdeaCredit credit = IdeaCredit::Ask;
    bool operator==(const Idea &) const = default;
};

//! Its author may say whether they are named with the story: it is one, or may become one.
bool mayBeCredited(const Idea &idea);
//! The first sentence, shortened at a word.
QString ideaTitle(const QString &text);
//! Empty when the idea may be sent; else stable words: "idea-empty", "idea-too-long",
//! "link-not-http".
QStringList problemsOf(const Idea &idea);

namespace IdeaLimits {
inline constexpr int title = 120; // QString units
inline constexpr int linkTitle = 300;
inline constexpr int text = 4000;
inline constexpr int place = 200;
inline constexpr int why = 1000;
inline constexpr int message = 2000;
inline constexpr int messages = 200;
} // namespace IdeaLimits

} // namespace Relais
