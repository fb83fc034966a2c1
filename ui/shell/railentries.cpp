// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railentries.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QToolTip>

namespace Relais::Ui {

namespace {
constexpr int between = 2;
constexpr int compactHeight = 40;
constexpr int compactGroup = 13;
} // namespace

RailDelegate::RailDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool RailDelegate::isGroup(const QModelIndex &index)
{
    return index.data(RailRole::Key).toString().isEmpty();
}

void RailDelegate::paintGroup(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    if (m_compact) {
        painter.fillRect(box.left() + 8, box.center().y(), box.width() - 16, 1, t.line);
        return;
    }
    const int line = m_theme.lineHeight(TextStyle::Group);
    drawLine(painter, QRect(box.left() + 10, box.bottom() - line - 2, box.width() - 12, line),
        m_theme.font(TextStyle::Group), t.faint, index.data(Qt::DisplayRole).toString());
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isGroup(index))
        return { 32, m_theme.scaled(m_compact ? compactGroup : Metrics::railItem) };
    return { 32, m_theme.scaled(m_compact ? compactHeight : Metrics::railItem) + between };
}

void RailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index)) {
        paintGroup(*painter, option.rect, index);
        return;
    }
    const Tokens &t = m_theme.colors();
    const QRect box = option.rect.adjusted(0, 0, 0, -between);
    const bool on = option.state.testFlag(QStyle::State_Selected);
    if (on)
        fillRounded(*painter, box, Metrics::radiusField, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fillRounded(*painter, box, Metrics::radiusField, t.sunken);
    if (m_compact)
        paintCompact(*painter, box, index, on);
    else
        paintWide(*painter, box, index, on);
    if (option.state.testFlag(QStyle::State_HasFocus))
        fillRounded(*painter, box, Metrics::radiusField, {}, t.accent, 2);
}

void RailDelegate::paintWide(
    QPainter &painter, const QRect &box, const QModelIndex &index, bool on) const
{
    const Tokens &t = m_theme.colors();
    const QColor ink = on ? t.accent : t.muted;
    const auto direction = painter.layoutDirection();
    const int size = Metrics::icon;
    const QRect sign(box.x() + 10, box.y() + (box.height() - size) / 2, size, size);
    drawIcon(painter, m_theme, index.data(RailRole::Icon).toString(), ink,
        QStyle::visualRect(direction, box, sign));
    int end = box.right() + 1 - 10;
    if (const int count = index.data(RailRole::Count).toInt(); count > 0) {
        const QString shown = Format::number(count);
        const QFont font = m_theme.font(TextStyle::SmallStrong);
        const int wide = textWidth(font, shown);
        const QRect figure(end - wide, box.y(), wide, box.height());
        drawLine(painter, QStyle::visualRect(direction, box, figure), font, ink, shown);
        end -= wide + 8;
    }
    const int start = sign.right() + 1 + 10;
    const QRect line(start, box.y(), end - start, box.height());
    drawLine(painter, QStyle::visualRect(direction, box, line),
        m_theme.font(on ? TextStyle::CardTitle : TextStyle::BodyMedium), ink,
        index.data(Qt::DisplayRole).toString());
}

void RailDelegate::paintCompact(
    QPainter &painter, const QRect &box, const QModelIndex &index, bool on) const
{
    const Tokens &t = m_theme.colors();
    const int size = Metrics::icon;
    drawIcon(painter, m_theme, index.data(RailRole::Icon).toString(), on ? t.accent : t.muted,
        { box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, size, size });
    const int count = index.data(RailRole::Count).toInt();
    if (count <= 0)
        return;
    const QString shown = count > 99 ? QStringLiteral("99+") : QString::number(count);
    QFont font = m_theme.font(TextStyle::Group);
    font.setPixelSize(10);
    const int wide = qMax(16, textWidth(font, shown) + 10);
    const QRect badge(box.right() - wide, box.y() + 1, wide, 16);
    fillRounded(painter, badge, 8, t.accent);
    drawLine(painter, badge, font, t.onAccent, shown, Qt::AlignHCenter);
}

bool RailDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace Relais::Ui
