// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/member.h"
#include "core/domain/storychecks.h"

namespace Relais {

QString storyFieldKey(StoryField field); //!< "title", "alt-text", "edit-rule" …
std::optional<StoryField> storyFieldFromKey(const QString &key);

//! What editors say to each other of a story before it goes out. One begins a thread or answers
//! the one that did; a thread is settled as a whole, and all are before the story is approved.
struct StoryComment {
    StoryCommentId id;
    StoryId story;
    StoryCommentId answers {}; //!< the one that began the thread; empty: it begins one
    std::optional<StoryField> field {}; //!< what it is about; nothing: the story as a whole
    QString text;
    MemberId author;
    QString authorName;
    QDateTime at;
    QDateTime settledAt {}; //!< of one that begins; invalid: open
    QString settledByName {};

    bool operator==(const StoryComment &) const = default;
};

namespace CommentLimits {
inline constexpr int text = 2000;
inline constexpr int ofStory = 300;
inline constexpr int mentions = 100; // of one answer
} // namespace CommentLimits

//! Threads that still wait, of the comments of one story.
int openThreads(const QList<StoryComment> &comments);

//! Whom the text names: "@" and the whole name, the longest where one begins another. Of people
//! with the same name, each.
QList<MemberId> namedIn(const QString &text, const QList<Member> &people);

//! A comment that names the reader, who has not seen it yet.
struct StoryMention {
    StoryCommentId comment;
    StoryId story;
    QString storyTitle; //!< of the copy that is worked on
    QString authorName;
    QString text;
    QDateTime at; //!< UTC

    bool operator==(const StoryMention &) const = default;
};

//! An editor who has a story open.
struct StoryEditor {
    MemberId member;
    QString name;
    QDateTime since; //!< UTC

    bool operator==(const StoryEditor &) const = default;
};

//! Who else is at a story, and which version of it the backend has.
struct StoryAttendance {
    int version = 0;
    QList<StoryEditor> others; //!< who came first stands first

    bool operator==(const StoryAttendance &) const = default;
};

//! A client says that it is there this often; who did not for twice as long has left.
inline constexpr int attendanceSeconds = 20;

} // namespace Relais
