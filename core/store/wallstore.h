// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/wallpost.h"

class QSqlDatabase;

namespace Relais {

//! With its id, in the profile: a post of this member that was on the Wall, and was taken away.
inline const QString wallGoneKey = QStringLiteral("wall-gone:");

//! In the profile: a post that is being written; with a post's id behind it, a comment under that.
inline const QString wallDraftKey = QStringLiteral("wall-draft:");

//! The Wall as last pulled, with what the member did since. Made where it is used, on the store's
//! reader, or on the connection given to a job for what writes.
class WallStore final {
public:
    explicit WallStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    //! Pinned ones first; those that their authors removed are left out.
    Result<QList<WallPost>> newest(int limit) const;
    //! Posts that name the member and were not on the screen yet, newest first.
    Result<QList<WallPost>> unseenMentioning(const MemberId &member) const;
    Result<WallPost> find(const WallPostId &id) const; //!< NotFound
    //! The newest of those that were seen before that time and are not pinned; empty: none.
    Result<WallPostId> newestSeenBefore(const QDateTime &time) const;
    Result<bool> wasSeen(const WallPostId &id) const;

    //! A post that is told once its picture has reached the backend.
    struct WaitingPicture {
        WallPostId post;
        QString picture; //!< "/own/…"
        QString push; //!< the post's, as JSON, without its picture
    };
    Result<QList<WaitingPicture>> waitingPictures() const;

    //! What the backend did not take of the member's last edit, to go on with; nothing: it did.
    Result<std::optional<WallEdit>> refusedEdit(const WallPostId &post) const;

    // In a job.
    //! Shown at once; push is the change that tells of it.
    Result<void> edit(const WallEdit &edit, const PushId &push);
    Result<void> forgetEdit(const WallPostId &post);
    Result<void> addPicture(const WaitingPicture &waiting);
    //! False when none waited.
    Result<bool> removePicture(const WallPostId &post);
    Result<void> setImage(const WallPostId &post, const std::optional<StoryImage> &image);
    Result<void> upsert(const QList<WallPost> &posts, int generation = 0);
    Result<int> remove(const QList<WallPostId> &ids);
    Result<int> removeOlderThan(int generation);
    //! False when it was marked before: a view is reported once.
    Result<bool> markSeen(const WallPostId &id, const QDateTime &at);
    //! Shown at once, until the backend's own answer says the same.
    Result<void> react(const WallPostId &id, bool on, const QDateTime &at);
    //! What the member liked and saw, and what of theirs still waited: another one signs in.
    Result<void> forgetOwn();

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
