// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storychecks.h"

namespace Relais {

//! A run of words that stayed, went or came.
struct DiffPart {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPart &) const = default;
};

//! What came and went between two texts, word by word: the shortest such list, with long texts cut
//! to 1,000 words each. Joining what is not Removed gives after, what is not Added gives before.
QList<DiffPart> wordDiff(const QString &before, const QString &after);

//! A field that differs between two revisions of a story. Texts are the fields' own; times are RFC
//! 3339 in UTC, words are the contract's keys. An event is its time, then its place.
struct StoryChange {
    StoryField field = StoryField::Title;
    QString before;
    QString after;
    QString language {}; //!< of a caption
    std::optional<Network> network {}; //!< of a caption
    bool operator==(const StoryChange &) const = default;
};

//! Pure, in the order of the fields. A caption that changed is one change; one that came or went
//! has an empty before or after.
QList<StoryChange> changesBetween(const Story &before, const Story &after);

} // namespace Relais
