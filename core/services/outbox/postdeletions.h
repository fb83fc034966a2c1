// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QObject>

namespace Relais {

class Settings;
class WallService;

//! Deletions of one's own posts on the Wall, and of one's comments under posts, which wait until
//! they can no longer be taken back. They are kept over the end of the program: what one run left,
//! the next does.
class PostDeletions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostDeletions)
public:
    PostDeletions(WallService &wall, Settings &settings, QObject *parent = nullptr);

    QList<WallPostId> waiting() const; //!< posts
    QList<CommentId> waitingComments() const;
    // With a comment: of that one, which stands under the post.
    void begin(const WallPostId &post, const CommentId &comment = {});
    void takeBack(const WallPostId &post, const CommentId &comment = {});
    //! finished() or failed() follows, or their like.
    void finish(const WallPostId &post, const CommentId &comment = {});
    //! What the run before left. What the backend does not answer to waits for the next call.
    void finishLeft();

Q_SIGNALS:
    void finished(const Relais::WallPostId &post);
    void failed(const Relais::WallPostId &post, const Relais::Error &error); //!< it stays
    void commentFinished(const Relais::WallPostId &post, const Relais::CommentId &comment);
    void commentFailed(const Relais::WallPostId &post, const Relais::CommentId &comment,
        const Relais::Error &error); //!< it stays

private:
    struct Deletion {
        WallPostId post;
        CommentId comment {}; //!< empty: the post itself
        bool operator==(const Deletion &) const = default;
    };
    QList<Deletion> all() const;
    QCoro::Task<void> tell(Deletion deletion, bool isLeft);
    void keep(const Deletion &deletion, bool waits);

    WallService &m_wall;
    Settings &m_settings;
    QList<Deletion> m_left; //!< by the run before
};

} // namespace Relais
