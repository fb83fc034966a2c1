// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/blockedphrase.h"
#include "core/domain/story.h"

namespace Relais {

//! A part of a story that an editor fills in.
enum class StoryField {
    Title,
    Summary,
    Link,
    Image,
    AltText,
    Kind,
    Language,
    Campaign,
    Topics,
    Job,
    Event,
    Captions,
    Audience,
    Embargo,
    Expiry,
    EditRule,
    Disclosure,
    Networks,
    Pinned,
};

//! One look at a story before others review it.
struct StoryCheck {
    enum class Level { Good, Warn, Bad }; //!< Bad blocks the review, Warn does not
    enum class What {
        Complete, //!< what problemsOf() says; word has its first
        Summary, //!< why one would share it
        AltText,
        CaptionLengths, //!< network and count say which, when one is too long
        CaptionLanguages, //!< languages of the audience without a caption, in word
        Disclosure, //!< captions without the one the story asks for, counted
        Dates, //!< the expiry after the embargo, not gone by, and not after the event
        JobFacts,
        EventDate, //!< of an event alone
        Link, //!< whether it answers; only where somebody looked, never by checksOf()
        BlockedPhrases, //!< word has the first of them, count how many
    };
    What what = What::Complete;
    Level level = Level::Good;
    StoryField field = StoryField::Title; //!< where to mend it
    QString word {};
    std::optional<Network> network {};
    int count = 0;
    int caption = -1; //!< the first one concerned
    bool operator==(const StoryCheck &) const = default;
};

//! Pure. In the order in which the fields stand. blocked: what the company does not want said.
QList<StoryCheck> checksOf(
    const Story &story, const QDateTime &now, const QList<BlockedPhrase> &blocked = {});
bool mayBeReviewed(const QList<StoryCheck> &checks);
//! The first check that blocks, as a stable word: one of problemsOf(), "summary-missing",
//! "alt-text-missing", "job-place-missing", "caption-too-long-for-network", "expiry-past",
//! "blocked-phrase". Empty when none does.
QString reviewProblem(const QList<StoryCheck> &checks);

} // namespace Relais
