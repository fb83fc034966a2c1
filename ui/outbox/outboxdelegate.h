// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "ui/outbox/outboxrowlayout.h"
#include "ui/outbox/relaywords.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

class PictureCache;
class Theme;

//! Paints the rows of an OutboxModel from its roles, and lets the act of a row be clicked.
class OutboxDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxDelegate)
public:
    OutboxDelegate(Theme &theme, PictureCache &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    //! Where the row's parts stand; for tests and for the pointer's shape.
    OutboxRowLayout layoutOf(const QRect &row, const QModelIndex &index,
        Qt::LayoutDirection direction = Qt::LeftToRight) const;

Q_SIGNALS:
    //! yes: the first answer of a question.
    void actTriggered(const Relais::RelayId &id, Relais::Ui::RelayAct act, bool yes);

private:
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintCard(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const OutboxRowLayout &layout, const QModelIndex &index,
        bool selected, qreal dpr) const;
    void paintRight(
        QPainter &painter, const OutboxRowLayout &layout, const QModelIndex &index) const;
    OutboxRowSizes sizesOf(const QModelIndex &index) const;

    Theme &m_theme;
    PictureCache &m_pictures;
};

} // namespace Relais::Ui
