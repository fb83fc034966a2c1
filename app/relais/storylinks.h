// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class QueueService;
class SyncService;

//! Opens the story of a link: at once when this machine has it, else after the next sync, which it
//! asks for.
class StoryLinks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryLinks)
public:
    StoryLinks(const QueueService &queue, SyncService &sync, QObject *parent = nullptr);

    void open(const StoryId &story);

Q_SIGNALS:
    void found(const Relais::StoryId &story);
    void notFound(); //!< after the sync, or offline

private:
    bool isHere(const StoryId &story) const;
    QCoro::Task<void> openAfterSync(StoryId story);

    const QueueService &m_queue;
    SyncService &m_sync;
};

} // namespace Relais
