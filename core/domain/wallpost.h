// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/story.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace Relais {

//! A colleague whom a post names: "@" and the name stand in its text.
struct WallMention {
    MemberId member;
    QString name;
    bool operator==(const WallMention &) const = default;
};

//! A post on the company's Wall. Seen only by members. Times are UTC.
struct WallPost {
    WallPostId id;
    MemberId author;
    QString authorName;
    QString teamName;
    QString text;
    StoryId story; //!< empty: not about a story
    QUrl trackedLink; //!< of the relay that it came from; else empty
    QDateTime postedAt;
    bool removed = false;
    QString removedBy {}; //!< the editor who removed it; empty: its author took it away
    QString removedReason {};
    bool waiting = false; //!< written here, not told yet
    int reactions = 0;
    bool reactedByMe = false;
    int comments = 0;
    int views = 0; //!< members who saw it for a second
    QList<WallMention> mentions {};
    QDateTime pinnedAt {}; //!< by an editor, to stand on top; invalid: it is not
    //! The author's own; while it waits to be told, at MediaService's "/own/…". A story's picture
    //! comes with the story.
    std::optional<StoryImage> image {};
    QDateTime editedAt {}; //!< by its author, last; invalid: it is as it was posted
    bool editWaiting = false; //!< changed here, not told yet
    QString place {}; //!< where its author works; empty: not known
    QString editProblem {}; //!< why the backend did not take the last change; else empty
    bool operator==(const WallPost &) const = default;
};

//! Other words for a post, by its author. Its picture stays.
struct WallEdit {
    WallPostId post;
    QString text;
    StoryId story; //!< empty: not about a story any more
    QList<WallMention> mentions {};
    QDateTime at {};
    bool operator==(const WallEdit &) const = default;
};

//! A comment under a post on the Wall.
struct WallComment {
    CommentId id;
    WallPostId post;
    MemberId author;
    QString authorName;
    QString text; //!< empty once it was removed
    QDateTime postedAt;
    QDateTime editedAt {}; //!< by its author, last; invalid: it is as it was written
    bool removed = false;
    QString removedBy {}; //!< the editor who removed it; empty: its author took it away
    QString removedReason {};
    bool operator==(const WallComment &) const = default;
};

//! A member's word to the editors about a post, or about a comment under it. What is said of the
//! post is then the comment's.
struct WallReport {
    ReportId id;
    WallPostId post;
    QString postText; //!< only read
    QString reportedText {}; //!< only read; as it stood when it was reported, once it was edited
    QString postAuthor; //!< a name, only read
    QString reporter; //!< a name, only read
    QString word;
    QDateTime at;
    // Only read:
    bool postRemoved = false; //!< by an editor
    bool mayRestore = false; //!< its text is still there
    QDateTime settledAt {}; //!< invalid: nobody decided yet
    QString answer {}; //!< to the reporter, who reads it
    QString answeredBy {}; //!< a name
    CommentId comment {}; //!< that it is about; empty: the post itself
    bool operator==(const WallReport &) const = default;
};

namespace WallLimits {
inline constexpr int report = 1000;
inline constexpr int hiddenDays = 30; //!< that a removed post can be restored, and its report read
inline constexpr int text = 3000; // characters (graphemes)
inline constexpr int comment = 1000;
inline constexpr int mentions = 20;
inline constexpr int pins = 3; //!< posts on top at once
} // namespace WallLimits

} // namespace Relais
