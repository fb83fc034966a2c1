// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/wallservice.h"
#include "ui/common/popovers/undotoast.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace Relais {
class PostDeletions;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class WallView;

//! Binds the comments under posts to the services; lives with the view. Those that are open are
//! read again once others did something on the Wall.
class CommentBinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommentBinder)
public:
    CommentBinder(
        WallView &view, WallService &wall, PostDeletions &deletions, SignInService &session);
    ~CommentBinder() override;

Q_SIGNALS:
    void undoOffered(const Relais::Ui::UndoOffer &offer);

private:
    void connectDeletions();
    void read(const WallPostId &post);
    void readAgain(); //!< those that are open
    void keep(const WallPostId &post, QList<WallComment> comments); //!< and shows them
    void show(const WallPostId &post);
    void send(const WallPostId &post, const QString &text);
    void edit(const WallComment &comment, const QString &text);
    void remove(const WallComment &comment);
    void hide(const WallPostId &post, const CommentId &comment, bool hidden);
    void keepDrafts();
    QString sentenceOf(const Error &error) const;

    WallView &m_view;
    WallService &m_wall;
    PostDeletions &m_deletions;
    SignInService &m_session;
    QHash<WallPostId, QList<WallComment>> m_comments; //!< as they were last read
    QSet<CommentId> m_hidden; //!< while they can be brought back
    QHash<WallPostId, QString> m_drafts; //!< that are not kept yet
    QString m_unread; //!< what was said of comments that could not be read
    QTimer m_keeping;
    QTimer m_later; //!< to read again, as somebody is amid something
};

} // namespace Relais::Ui
