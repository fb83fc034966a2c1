// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxdelegate.h"

#include "ui/common/paint.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/theme/metrics.h"

#include <QMouseEvent>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int tagPadding = 7;
constexpr int tagIcon = 16;
constexpr int tagGap = 4;
constexpr int groupHeight = 40; // the 20 of the text and 10 on either side
constexpr int selectionBar = 3;
const QString separator = u" · "_s;

RelayAct actOf(const QModelIndex &index)
{
    return static_cast<RelayAct>(index.data(OutboxModel::ActRole).toInt());
}

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(OutboxModel::ToneRole).toInt());
}

//! The row's part of the card: round where the group begins and ends.
QPainterPath cardPath(const QRectF &rect, bool first, bool last, qreal radius)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (!first)
        path.addRect(rect.adjusted(0, 0, 0, -radius));
    if (!last)
        path.addRect(rect.adjusted(0, radius, 0, 0));
    return path.simplified();
}

//! Everything in the row changes sides on a right-to-left desktop.
OutboxRowLayout mirrored(OutboxRowLayout layout, Qt::LayoutDirection direction, const QRect &row)
{
    for (QRect *part : { &layout.card, &layout.picture, &layout.network, &layout.title,
             &layout.reason, &layout.tag, &layout.time, &layout.act, &layout.no })
        *part = QStyle::visualRect(direction, row, *part);
    return layout;
}

} // namespace

OutboxDelegate::OutboxDelegate(Theme &theme, PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
}

OutboxRowSizes OutboxDelegate::sizesOf(const QModelIndex &index) const
{
    const QFont small = m_theme.font(TextStyle::Small);
    const QFont strong = m_theme.font(TextStyle::SmallStrong);
    const QString time = index.data(OutboxModel::TimeRole).toString();
    const QString act = index.data(OutboxModel::ActTextRole).toString();
    OutboxRowSizes sizes;
    sizes.tag = textWidth(m_theme.font(TextStyle::SmallMedium),
                    index.data(OutboxModel::StateRole).toString())
        + 2 * tagPadding + tagIcon + tagGap;
    sizes.act = act.isEmpty() ? 0 : textWidth(strong, act);
    sizes.no = actOf(index) == RelayAct::Answer ? textWidth(strong, separator + tr("No")) : 0;
    const bool both = !time.isEmpty() && !act.isEmpty();
    sizes.time = time.isEmpty() ? 0 : textWidth(small, both ? time + separator : time);
    sizes.titleLine = m_theme.lineHeight(TextStyle::CardTitle);
    sizes.smallLine = m_theme.lineHeight(TextStyle::Small);
    sizes.tagHeight = m_theme.scaled(20);
    return sizes;
}

OutboxRowLayout OutboxDelegate::layoutOf(
    const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    return mirrored(layoutOutboxRow(row, sizesOf(index)), direction, row);
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(OutboxModel::IsGroupRole).toBool())
        return { option.rect.width(), m_theme.scaled(groupHeight) };
    return { option.rect.width(), outboxRowHeight(sizesOf(index)) };
}

void OutboxDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(OutboxModel::IsGroupRole).toBool()) {
        paintGroup(*painter, option.rect, index);
    } else {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintCard(*painter, option, index);
        const OutboxRowLayout layout = layoutOf(option.rect, index, option.direction);
        const qreal dpr = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        paintPicture(*painter, layout, index, selected, dpr);
        const Tokens &colors = m_theme.colors();
        drawLine(*painter, layout.title, m_theme.font(TextStyle::CardTitle), colors.text,
            index.data(Qt::DisplayRole).toString());
        drawLine(*painter, layout.reason, m_theme.font(TextStyle::Small), colors.muted,
            index.data(OutboxModel::ReasonRole).toString());
        paintRight(*painter, layout, index);
    }
    painter->restore();
}

void OutboxDelegate::paintGroup(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString title = index.data(Qt::DisplayRole).toString();
    const QFont font = m_theme.font(TextStyle::CardTitle);
    const QRect line = rect.adjusted(2, 0, -2, 0);
    drawLine(painter, line, font, m_theme.colors().text, title);
    const QRect note = line.adjusted(textWidth(font, title) + 8, 0, 0, 0);
    drawLine(painter, QStyle::visualRect(painter.layoutDirection(), line, note),
        m_theme.font(TextStyle::Small), m_theme.colors().muted,
        index.data(OutboxModel::ReasonRole).toString());
}

void OutboxDelegate::paintCard(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const bool first = index.data(OutboxModel::FirstInGroupRole).toBool();
    const bool last = index.data(OutboxModel::LastInGroupRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF outer(option.rect);
    const QRectF edge = outer.adjusted(0.5, first ? 0.5 : -0.5, -0.5, last ? -0.5 : 0.5);
    const QPainterPath path = cardPath(edge, first, last, Metrics::radiusCard);
    painter.setClipRect(outer);
    painter.fillPath(
        path, selected ? colors.accentSoft : (hovered ? colors.sunken : colors.surface));
    if (selected) {
        painter.setClipPath(path);
        const QRect bar(option.rect.topLeft(), QSize(selectionBar, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colors.accent);
        painter.setClipRect(outer);
    }
    painter.setPen(colors.line);
    painter.drawPath(path);
    if (!last)
        painter.fillRect(
            QRectF(outer.left() + 1, outer.bottom() - 1, outer.width() - 2, 1), colors.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outer.adjusted(2, 2, -2, -2), 8, 8);
    }
    painter.setClipping(false);
}

void OutboxDelegate::paintPicture(QPainter &painter, const OutboxRowLayout &layout,
    const QModelIndex &index, bool selected, qreal dpr) const
{
    const Tokens &colors = m_theme.colors();
    const QString path = index.data(OutboxModel::ImagePathRole).toString();
    QPainterPath clip;
    clip.addRoundedRect(layout.picture, Metrics::radiusField, Metrics::radiusField);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(layout.picture, colors.sunken);
    const QPixmap picture =
        path.isEmpty() ? QPixmap() : m_pictures.picture(path, layout.picture.size(), dpr);
    if (!picture.isNull())
        painter.drawPixmap(layout.picture, picture);
    painter.restore();
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? colors.accentSoft : colors.surface);
    painter.drawRoundedRect(layout.network, 6, 6);
    drawNetwork(painter, layout.network.adjusted(2, 2, -2, -2),
        static_cast<Network>(index.data(OutboxModel::NetworkRole).toInt()), m_theme);
}

void OutboxDelegate::paintRight(
    QPainter &painter, const OutboxRowLayout &layout, const QModelIndex &index) const
{
    const ToneColors tone = toneColors(m_theme.colors(), toneOf(index));
    fillRounded(painter, layout.tag, Metrics::radiusTag, tone.ground);
    const QRect icon(layout.tag.left() + tagPadding,
        layout.tag.top() + (layout.tag.height() - tagIcon) / 2, tagIcon, tagIcon);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    drawIcon(painter, m_theme, index.data(OutboxModel::IconRole).toString(), tone.ink,
        QStyle::visualRect(direction, layout.tag, icon));
    const QRect words = layout.tag.adjusted(tagPadding + tagIcon + tagGap, 0, 0, 0);
    drawLine(painter, QStyle::visualRect(direction, layout.tag, words),
        m_theme.font(TextStyle::SmallMedium), tone.ink,
        index.data(OutboxModel::StateRole).toString());

    const Tokens &colors = m_theme.colors();
    const QString time = index.data(OutboxModel::TimeRole).toString();
    const QString act = index.data(OutboxModel::ActTextRole).toString();
    const QFont strong = m_theme.font(TextStyle::SmallStrong);
    if (layout.time.width() > 0)
        drawLine(painter, layout.time, m_theme.font(TextStyle::Small), colors.muted,
            act.isEmpty() ? time : time + separator);
    if (layout.act.width() > 0)
        drawLine(painter, layout.act, strong, colors.accent, act);
    if (layout.no.width() > 0)
        drawLine(painter, layout.no, strong, colors.text, separator + tr("No"));
}

bool OutboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const RelayAct act = actOf(index);
    if (mouse->button() != Qt::LeftButton || act == RelayAct::None)
        return false;
    const OutboxRowLayout layout = layoutOf(option.rect, index, option.direction);
    // Generous to the pointer: 4 px around the words, so that the target is 24 px high.
    const QMargins around(2, 4, 2, 4);
    const bool yes = layout.act.marginsAdded(around).contains(mouse->position().toPoint());
    const bool no = layout.no.width() > 0
        && layout.no.marginsAdded(around).contains(mouse->position().toPoint());
    if (!yes && !no)
        return false;
    Q_EMIT actTriggered({ index.data(OutboxModel::IdRole).toString() }, act, yes);
    return true;
}

} // namespace Relais::Ui
