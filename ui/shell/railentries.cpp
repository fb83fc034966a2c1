// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railentries.h"

#include "ui/common/words/format.h"
#include "ui/shell/railrowlayout.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QToolTip>

namespace Relais::Ui {

RailDelegate::RailDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool RailDelegate::isGroup(const QModelIndex &index)
{
    return index.data(RailRole::Key).toString().isEmpty();
}

QString RailDelegate::figureOf(const QModelIndex &index) const
{
    const int count = index.data(RailRole::Count).toInt();
    if (count <= 0)
        return {};
    if (!m_compact)
        return Format::number(count);
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

QFont RailDelegate::figureFont() const
{
    if (!m_compact)
        return m_theme.font(TextStyle::SmallStrong);
    QFont font = m_theme.font(TextStyle::Group);
    font.setPixelSize(10); // the badge does not grow: it would hide the icon
    return font;
}

RailRowContent RailDelegate::contentOf(const QModelIndex &index) const
{
    RailRowContent content;
    content.compact = m_compact;
    content.group = isGroup(index);
    content.groupLine = m_theme.lineHeight(TextStyle::Group);
    if (const QString figure = figureOf(index); !figure.isEmpty())
        content.figure = textWidth(figureFont(), figure);
    return content;
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { 32, railRowHeight(m_compact, isGroup(index), m_theme.textScale()) };
}

void RailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const RailRowContent content = contentOf(index);
    RailRowLayout at = layOutRailRow(option.rect, content);
    for (QRect *part : { &at.box, &at.icon, &at.text, &at.figure, &at.rule })
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (content.group && m_compact)
        painter->fillRect(at.rule, t.line);
    else if (content.group)
        drawLine(*painter, at.text, m_theme.font(TextStyle::Group), t.faint,
            index.data(Qt::DisplayRole).toString());
    else
        paintEntry(*painter, option.state, index, at);
    painter->restore();
}

void RailDelegate::paintEntry(
    QPainter &painter, QStyle::State state, const QModelIndex &index, const RailRowLayout &at) const
{
    const Tokens &t = m_theme.colors();
    const bool on = state.testFlag(QStyle::State_Selected);
    const QColor ink = on ? t.accent : t.muted;
    if (on)
        fillRounded(painter, at.box, Metrics::radiusField, t.accentSoft);
    else if (state.testFlag(QStyle::State_MouseOver))
        fillRounded(painter, at.box, Metrics::radiusField, t.sunken);
    drawIcon(painter, m_theme, index.data(RailRole::Icon).toString(), ink, at.icon);
    if (!m_compact)
        drawLine(painter, at.text, m_theme.font(on ? TextStyle::CardTitle : TextStyle::BodyMedium),
            ink, index.data(Qt::DisplayRole).toString());
    if (at.figure.isValid()) {
        if (m_compact)
            fillRounded(painter, at.figure, at.figure.height() / 2.0, t.accent);
        drawLine(painter, at.figure, figureFont(), m_compact ? t.onAccent : ink, figureOf(index),
            m_compact ? Qt::AlignHCenter : Qt::AlignLeading);
    }
    if (state.testFlag(QStyle::State_HasFocus))
        fillRounded(painter, at.box, Metrics::radiusField, {}, t.accent, 2);
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
