// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storydiff.h"

namespace Relais {

//! Two people's changes of one story, joined field by field.
struct StoryMerge {
    //! A field that both changed, each in another way.
    struct Clash {
        StoryChange change; //!< before: theirs, after: mine; its texts are as changesBetween() has
        CaptionId caption {}; //!< of a field Captions
        bool operator==(const Clash &) const = default;
    };
    Story story; //!< what either changed; mine where both did
    QList<Clash> clashes; //!< in the order of the fields
    QList<StoryChange> taken; //!< what theirs brings into mine, from mine to the joined story
    bool operator==(const StoryMerge &) const = default;
};

//! Pure. base is what both began with; an empty one means that nobody knows it any more, and then
//! every field that differs is a clash but those that one of them left empty. Only content counts:
//! state, revision, author and the like are those of theirs. A picture and its description are one
//! field, since the words are of that picture.
StoryMerge mergeStories(const Story &base, const Story &mine, const Story &theirs);

//! The joined story with theirs in place of mine where chosen says so; indices are those of
//! merge.clashes, and what is missing in chosen stays mine.
Story mergedWith(const StoryMerge &merge, const Story &theirs, const QList<bool> &chosen);

} // namespace Relais
