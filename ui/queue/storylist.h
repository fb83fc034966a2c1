// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/lists/uniformlist.h"

namespace Relais::Ui {

//! The list of the queue with its keys: J K move, Enter opens, S saves, E hides, R relays, F
//! filters, Space previews.
class StoryList final : public UniformList {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryList)
public:
    explicit StoryList(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index); //!< Enter, R, double click
    void previewRequested(const QModelIndex &index); //!< Space
    void saveRequested(const QModelIndex &index);
    void hideRequested(const QModelIndex &index);
    void filterRequested();
    void menuRequested(const QModelIndex &index, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
};

} // namespace Relais::Ui
