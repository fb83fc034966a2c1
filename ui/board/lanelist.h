// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcarddelegate.h"
#include "ui/board/lanemodel.h"

#include <QListView>

namespace Relais::Ui {

//! One lane: arrows move in it, ← → leave it, Ctrl ← → take the card along, letters act. Space, a
//! click with Ctrl or on its box chooses a card, Shift with arrows several, Ctrl A all of the lane.
class LaneList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaneList)
public:
    LaneList(Theme &theme, LaneModel &model, QWidget *parent = nullptr);
    QString selected() const;
    //! Which cards of other lanes this one takes.
    void setTakes(std::function<bool(const QString &id)> takes) { m_takes = std::move(takes); }

Q_SIGNALS:
    void opened(const QString &id); //!< Enter or a double click
    void keyAct(int key, const QString &id); //!< 'A', 'B', 'D', 'W', 'E'
    void toggleAsked(const QString &id); //!< chosen or not
    void chooseAsked(const QStringList &ids); //!< beside those that are
    void menuAsked(const QString &id, const QPoint &at); //!< at: of the screen
    void leaveAsked(int by); //!< to the lane beside
    void moveAsked(const QString &id, int by);
    void dropped(const QString &id); //!< a card of another lane

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const BoardCardDelegate &cards() const;
    BoardCardDelegate::Spot spotAt(const QModelIndex &index, const QPoint &point) const;
    void press(BoardCardDelegate::Spot spot, const QModelIndex &index);
    bool takes(const QDropEvent &event) const;
    bool takeChoosingKey(const QKeyEvent &event);
    void extend(CursorAction towards);
    std::function<bool(const QString &)> m_takes;
};

} // namespace Relais::Ui
