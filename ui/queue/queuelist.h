// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/services/queue/queueservice.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/queue/queuechips.h"

#include <QElapsedTimer>
#include <QTimer>

class QStackedWidget;

namespace Relais::Ui {

class EmptyState;
class PictureCache;
class QueueModel;
class Skeleton;
class StoryDelegate;
class StoryList;

//! The queue's left side: what is chosen, the stories, and what is said when there are none.
class QueueList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueList)
public:
    QueueList(Theme &theme, QueueService &queue, PictureCache &pictures, const Clock &clock,
        QWidget *parent = nullptr);

    void setCompact(bool compact);
    void setFirstSync(bool running); //!< skeletons instead of "nothing"
    void setSearch(const QString &text);
    void setFilter(const QueueService::Filter &filter);
    QueueService::Filter filter() const;
    StoryId current() const;
    void select(const StoryId &story);
    void selectNearby();
    void hideStory(const StoryId &story);
    void takeFocus();
    void readAgain(); //!< soon, with what else changes meanwhile
    StoryList &view() const { return *m_view; }
    QueueModel &model() const { return *m_model; }

Q_SIGNALS:
    void currentChanged(const Relais::StoryId &story); //!< empty: none
    void currentGone(); //!< the current story left the list; selectNearby() goes on beside it
    void opened(const Relais::StoryId &story);
    void previewed(const Relais::StoryId &story); //!< to read it, not to write
    void filterChanged();
    void refreshed();
    void searchCleared();
    void undoOffered(const Relais::Ui::UndoOffer &offer);

private:
    void refresh(); //!< at once, or beside the window where the queue is large
    void refreshFromTop();
    void readSoon();
    using Keys = Result<QList<QueueService::Key>>;
    enum class When { Now, Soon };
    void take(const Keys &keys, When when);
    void refreshTopics();
    QueueChips::Choices choices() const;
    void showState(const std::optional<Error> &error);
    void showNothing();
    void setSaved(const QModelIndex &index);
    void hideOrShow(const StoryId &story); //!< the other one of both, where the hidden are shown
    void showMenu(const QModelIndex &index, const QPoint &at);
    void bind();
    QList<QueueService::Row> load(const QList<QueueService::Key> &keys);

    QueueService &m_queue;
    const Clock &m_clock;
    QueueChips *m_chips;
    QStackedWidget *m_stack;
    StoryList *m_view;
    QueueModel *m_model;
    StoryDelegate *m_delegate;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    QTimer m_soon;
    QElapsedTimer m_lastRead; //!< since the list was read because of a change
    qint64 m_rest = 0; //!< ms that the window has after such a read before the next
    StoryId m_current;
    int m_currentRow = 0;
    bool m_firstSync = false;
    bool m_refreshing = false;
    bool m_known = false; //!< the list was read once
    bool m_reading = false; //!< beside the window
    bool m_again = false; //!< and something changed since
    bool m_toTop = false; //!< what is chosen changed: the person begins at the top
};

} // namespace Relais::Ui
