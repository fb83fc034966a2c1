// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! What the open story was before: which revision the person read, and all that this machine had.
class StoryPast final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryPast)
public:
    //! A revision, and what it changed.
    struct Line {
        QString head;
        QString text;
    };

    StoryPast(const QueueService &queue, const Clock &clock, Theme &theme, QObject *parent);

    //! The story that was opened; whatever becomes of its marks, it is told until another opens.
    void open(const QueueService::Row &row);
    //! What changed since the person read it, with its revision; empty: nothing that bears on a
    //! relay, or it was not read before.
    QString sinceRead() const { return m_sinceRead; }
    void show(QWidget *window); //!< all of it, in a dialog

    //! The revision that the person read; none when it is the current one, or is not known.
    static std::optional<Story> readOf(const QueueService::History &history);
    static QList<Line> linesOf(const QueueService::History &history, const QDateTime &now);

Q_SIGNALS:
    void changed(); //!< sinceRead()

private:
    void showLines(QWidget *window, const QList<Line> &lines);

    const QueueService &m_queue;
    const Clock &m_clock;
    Theme &m_theme;
    StoryId m_story;
    QString m_sinceRead;
};

} // namespace Relais::Ui
