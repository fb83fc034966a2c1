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
    , m_left(waiting())
{
}

QList<WallPostId> PostDeletions::waiting() const
{
    QList<WallPostId> posts;
    const QStringList ids =
        QString::fromUtf8(m_settings.kept(deletionsKeptAs)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids)
        posts.append(WallPostId { id });
    return posts;
}

void PostDeletions::begin(const WallPostId &post)
{
    keep(post, true);
}

void PostDeletions::takeBack(const WallPostId &post)
{
    keep(post, false);
}

void PostDeletions::finish(const WallPostId &post)
{
    tell(post, false);
}

void PostDeletions::finishLeft()
{
    const QList<WallPostId> left = std::exchange(m_left, {});
    for (const WallPostId &post : left)
        tell(post, true);
}

QCoro::Task<void> PostDeletions::tell(WallPostId post, bool isLeft)
{
    const QPointer<PostDeletions> self(this);
    const Result<void> removed = co_await m_wall.remove(post);
    if (!self)
        co_return;
    if (!removed && isLeft && removed.error().isTransient()) {
        m_left.append(post);
        co_return;
    }
    keep(post, false);
    if (removed)
        Q_EMIT finished(post);
    else
        Q_EMIT failed(post, removed.error());
}

void PostDeletions::keep(const WallPostId &post, bool waits)
{
    QStringList ids;
    const QList<WallPostId> posts = waiting();
    for (const WallPostId &other : posts) {
        if (other != post)
            ids.append(other.value);
    }
    if (waits)
        ids.append(post.value);
    m_settings.keep(deletionsKeptAs, ids.join(u'\n').toUtf8());
}

} // namespace Relais
