// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/storylinks.h"

#include "core/services/queue/queueservice.h"
#include "core/services/sync/syncservice.h"

#include <QPointer>

namespace Relais {

StoryLinks::StoryLinks(const QueueService &queue, SyncService &sync, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_sync(sync)
{
}

void StoryLinks::open(const StoryId &story)
{
    if (isHere(story))
        Q_EMIT found(story);
    else
        openAfterSync(story);
}

bool StoryLinks::isHere(const StoryId &story) const
{
    return m_queue.row(story).has_value();
}

QCoro::Task<void> StoryLinks::openAfterSync(StoryId story)
{
    const QPointer<StoryLinks> self(this);
    co_await m_sync.round();
    if (!self)
        co_return;
    if (isHere(story))
        Q_EMIT found(story);
    else
        Q_EMIT notFound();
}

} // namespace Relais
