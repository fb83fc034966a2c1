// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/lists/cardlist.h"
#include "ui/outbox/relaywords.h"

namespace Relais::Ui {

class OutboxDelegate;
class OutboxModel;
class PictureCache;

//! The list of the outbox: one tab stop, arrows and J K move, letters act on the selected relay.
class OutboxList final : public CardList {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxList)
public:
    OutboxList(Theme &theme, OutboxModel &model, PictureCache &pictures, QWidget *parent = nullptr);

    RelayId selected() const;
    void select(const RelayId &id);
    OutboxDelegate &delegate() const { return *m_delegate; }
    //! The group that the topmost visible row belongs to changes while scrolling.
    int topRow() const;

Q_SIGNALS:
    void selectionMoved(const Relais::RelayId &id);
    void scrolled();
    //! A letter was pressed: 'R', 'O', 'C', 'Y', 'N', or Qt::Key_Delete.
    void keyAct(int key);
    void menuAsked(const QPoint &at); //!< for the selected relay; on the screen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    OutboxModel &m_model;
    OutboxDelegate *m_delegate;
};

} // namespace Relais::Ui
