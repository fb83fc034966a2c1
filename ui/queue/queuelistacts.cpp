// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with a story of the list; the rest is in queuelist.cpp.

#include "ui/common/outside.h"
#include "ui/common/words/keynames.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuemodel.h"

#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void QueueList::setSaved(const QModelIndex &index)
{
    const QueueModel::Row *row = m_model->row(index.row());
    if (!row)
        return;
    const StoryId id = row->story.id;
    const bool saved = !row->saved;
    m_queue.setSaved(id, saved);
    UndoOffer offer;
    offer.icon = u"save"_s;
    offer.text = saved ? tr("Kept for later") : tr("No longer kept");
    offer.undo = [&queue = m_queue, id, saved] { queue.setSaved(id, !saved); };
    Q_EMIT undoOffered(offer);
}

void QueueList::hideStory(const StoryId &story)
{
    if (story.isEmpty())
        return;
    m_queue.setDismissed(story, true);
    UndoOffer offer;
    offer.icon = u"impression"_s;
    offer.text = tr("Story hidden from your queue");
    offer.undo = [self = QPointer(this), &queue = m_queue, story] {
        queue.setDismissed(story, false);
        if (self)
            self->m_current = story; // selected again when it is back
    };
    Q_EMIT undoOffered(offer);
}

void QueueList::hideOrShow(const StoryId &story)
{
    if (!filter().hiddenOnly) {
        hideStory(story);
        return;
    }
    if (story.isEmpty())
        return;
    m_queue.setDismissed(story, false);
    UndoOffer offer;
    offer.icon = u"impression"_s;
    offer.text = tr("Story shown in your queue again");
    offer.undo = [&queue = m_queue, story] { queue.setDismissed(story, true); };
    Q_EMIT undoOffered(offer);
}

void QueueList::showMenu(const QModelIndex &index, const QPoint &at)
{
    const QueueModel::Row *row = m_model->row(index.row());
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const StoryId id = row->story.id;
    const QPersistentModelIndex kept(index);
    const auto withKey = [this, menu](const QString &text, Qt::Key key, const auto &act) {
        KeyNames::show(*menu->addAction(text, this, act), QKeySequence(key));
    };
    withKey(tr("Relay"), Qt::Key_R, [this, id] { Q_EMIT opened(id); });
    withKey(row->saved ? tr("Do not keep it") : tr("Keep it for later"), Qt::Key_S,
        [this, kept] { setSaved(kept); });
    menu->addAction(row->unread ? tr("Mark as read") : tr("Mark as new"), this,
        [this, id, read = row->unread] { m_queue.markRead(id, read); });
    if (const QUrl link = row->story.link; !link.isEmpty())
        menu->addAction(
            tr("Open the story’s page"), this, [this, link] { Outside::open(link, this); });
    withKey(filter().hiddenOnly ? tr("Show in my queue again") : tr("Hide from my queue"),
        Qt::Key_E, [this, id] { hideOrShow(id); });
    menu->popup(at);
}

} // namespace Relais::Ui
