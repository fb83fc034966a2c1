// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/markdelegate.h"

#include "ui/common/controls/tag.h"
#include "ui/theme/metrics.h"

#include <utility>

namespace Relais::Ui {

QRect placeOfMark(const QRect &cell, const QSize &mark, int inset)
{
    const QPoint corner(cell.left() + inset, cell.center().y() - mark.height() / 2);
    return { corner, mark };
}

MarkDelegate::MarkDelegate(const Theme &theme, int inset, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_inset(inset)
{
}

void MarkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(toneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = std::exchange(ground.text, QString());
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    if (words.isEmpty())
        return;
    const QFontMetrics metrics(m_theme.font(TextStyle::SmallMedium));
    const int room = option.rect.width() - 2 * m_inset - Tag::width(m_theme, {});
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
    const QSize size(Tag::width(m_theme, shown), m_theme.scaled(Metrics::tag));
    const QRect mark = placeOfMark(option.rect, size, m_inset);
    Tag::draw(*painter, m_theme, QStyle::visualRect(option.direction, option.rect, mark).topLeft(),
        shown, static_cast<Tone>(tone.toInt()));
}

} // namespace Relais::Ui
