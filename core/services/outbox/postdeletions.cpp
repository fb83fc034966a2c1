// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/postdeletions.h"

#include "core/services/community/wallservice.h"
#include "core/settings/settings.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
const QString deletionsKeptAs = u"wall.deleting"_s;
}

PostDeletions::PostDeletions(WallService &wall, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_wall(wall)
    , m_settings(settings)
    , m_left(all())
{
}

// A line each: the post, and after a space the comment under it that goes in its place.
QList<PostDeletions::Deletion> PostDeletions::all() const
{
    QList<Deletion> deletions;
    const QStringList lines =
        QString::fromUtf8(m_settings.kept(deletionsKeptAs)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        deletions.append(Deletion { { line.section(u' ', 0, 0) }, { line.section(u' ', 1, 1) } });
    return deletions;
}

QList<WallPostId> PostDeletions::waiting() const
{
    QList<WallPostId> posts;
    const QList<Deletion> deletions = all();
    for (const Deletion &deletion : deletions) {
        if (deletion.comment.isEmpty())
            posts.append(deletion.post);
    }
    return posts;
}

QList<CommentId> PostDeletions::waitingComments() const
{
    QList<CommentId> comments;
    const QList<Deletion> deletions = all();
    for (const Deletion &deletion : deletions) {
        if (!deletion.comment.isEmpty())
            comments.append(deletion.comment);
    }
    return comments;
}

void PostDeletions::begin(const WallPostId &post, const CommentId &comment)
{
    keep({ post, comment }, true);
}

void PostDeletions::takeBack(const WallPostId &post, const CommentId &comment)
{
    keep({ post, comment }, false);
}

void PostDeletions::finish(const WallPostId &post, const CommentId &comment)
{
    tell({ post, comment }, false);
}

void PostDeletions::finishLeft()
{
    const QList<Deletion> left = std::exchange(m_left, {});
    for (const Deletion &deletion : left)
        tell(deletion, true);
}

QCoro::Task<void> PostDeletions::tell(Deletion deletion, bool isLeft)
{
    const QPointer<PostDeletions> self(this);
    const bool isPost = deletion.comment.isEmpty();
    auto task = isPost ? m_wall.remove(deletion.post)
                       : m_wall.removeComment(deletion.post, deletion.comment);
    const Result<void> removed = co_await std::move(task);
    if (!self)
        co_return;
    if (!removed && isLeft && removed.error().isTransient()) {
        m_left.append(deletion);
        co_return;
    }
    keep(deletion, false);
    if (removed && isPost)
        Q_EMIT finished(deletion.post);
    else if (removed)
        Q_EMIT commentFinished(deletion.post, deletion.comment);
    else if (isPost)
        Q_EMIT failed(deletion.post, removed.error());
    else
        Q_EMIT commentFailed(deletion.post, deletion.comment, removed.error());
}

void PostDeletions::keep(const Deletion &deletion, bool waits)
{
    QList<Deletion> deletions = all();
    deletions.removeAll(deletion);
    if (waits)
        deletions.append(deletion);
    QStringList lines;
    for (const Deletion &one : std::as_const(deletions)) {
        lines.append(one.comment.isEmpty() ? one.post.value
                                           : QString(one.post.value + u' ' + one.comment.value));
    }
    m_settings.keep(deletionsKeptAs, lines.join(u'\n').toUtf8());
}

} // namespace Relais
