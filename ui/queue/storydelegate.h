// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/lists/queuecard.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

class PictureCache;

//! Has the queue's list show its stories as cards.
class StoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryDelegate)
public:
    StoryDelegate(Theme &theme, PictureCache &pictures, QObject *parent = nullptr);

    void setCompact(bool compact) { m_card.setCompact(compact); }
    void setNow(const QDateTime &now) { m_card.setNow(now); }
    //! Room at the far edge of the view that is left to the scroll bar.
    static constexpr int scrollRoom = 12;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void relayPressed(const QModelIndex &index);

private:
    static QRect rowOf(const QStyleOptionViewItem &option); //!< beside the scroll bar

    Theme &m_theme;
    QueueCard m_card;
};

} // namespace Relais::Ui
