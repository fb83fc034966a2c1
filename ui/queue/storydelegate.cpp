// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/storydelegate.h"

#include "ui/queue/queuemodel.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace Relais::Ui {

StoryDelegate::StoryDelegate(Theme &theme, PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_card(theme, pictures)
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 200, storyRowHeight(m_card.isCompact(), m_theme.textScale()) };
}

QRect StoryDelegate::rowOf(const QStyleOptionViewItem &option)
{
    QRect rect = option.rect;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget)) {
        const int width = view->width() - scrollRoom;
        if (option.direction == Qt::RightToLeft)
            rect.setLeft(rect.right() + 1 - width);
        else
            rect.setWidth(width);
    }
    return rect;
}

void StoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(QueueModel::RowRole);
    if (!value.isValid())
        return;
    QStyleOptionViewItem card = option;
    card.rect = rowOf(option);
    m_card.paint(*painter, card, *static_cast<const QueueCard::Row *>(value.constData()));
}

bool StoryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (m_card.isCompact() && event->type() == QEvent::MouseButtonRelease) {
        const QVariant value = index.data(QueueModel::RowRole);
        if (!value.isValid())
            return false;
        const StoryCardLayout at =
            m_card.layOut(rowOf(option), *static_cast<const QueueCard::Row *>(value.constData()));
        const QRect relay = QStyle::visualRect(option.direction, at.card, at.relay);
        if (relay.contains(static_cast<QMouseEvent *>(event)->pos())) {
            Q_EMIT relayPressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Relais::Ui
