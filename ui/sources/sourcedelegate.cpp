// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcedelegate.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {
QColor colorOf(const Tokens &t, SourceHealth health)
{
    switch (health) {
    case SourceHealth::Well:
        return t.good;
    case SourceHealth::Failing:
        return t.bad;
    case SourceHealth::Waiting:
        break;
    }
    return t.lineStrong;
}
} // namespace

SourceDelegate::SourceDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QStandardItem *SourceDelegate::item(
    const SourceId &id, const QString &name, const QString &line, SourceHealth health, int waiting)
{
    auto *item = new QStandardItem(name);
    item->setData(id.value, IdRole);
    item->setData(line, LineRole);
    item->setData(static_cast<int>(health), HealthRole);
    item->setData(waiting, CountRole);
    item->setToolTip(line);
    item->setData(tr("%1, %2. %n to look at", "source, its last fetch", waiting).arg(name, line),
        Qt::AccessibleTextRole);
    return item;
}

QStandardItem *SourceDelegate::allItem(const QString &name, int waiting)
{
    auto *item = new QStandardItem(name);
    item->setData(waiting, CountRole);
    item->setData(
        tr("%1. %n to look at", "all sources", waiting).arg(name), Qt::AccessibleTextRole);
    return item;
}

SourceRowSizes SourceDelegate::sizesOf(const QModelIndex &index) const
{
    const int waiting = index.data(CountRole).toInt();
    SourceRowSizes sizes;
    if (waiting > 0)
        sizes.count = textWidth(m_theme.font(TextStyle::SmallStrong), Format::number(waiting));
    sizes.nameLine = m_theme.lineHeight(TextStyle::CardTitle);
    sizes.smallLine = m_theme.lineHeight(TextStyle::Small);
    sizes.twoLines = !index.data(LineRole).toString().isEmpty();
    return sizes;
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { option.rect.width(), sourceRowHeight(sizesOf(index)) };
}

void SourceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool on = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (on || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, on ? t.accentSoft : t.sunken);
    const SourceRowLayout at = layOutSourceRow(option.rect, sizesOf(index));
    const auto placed = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const bool source = index.data(HealthRole).isValid();
    const auto health = static_cast<SourceHealth>(index.data(HealthRole).toInt());
    if (source) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(t, health));
        painter->drawEllipse(placed(at.dot));
    }
    drawLine(*painter, placed(at.name), m_theme.font(TextStyle::CardTitle), on ? t.accent : t.text,
        index.data(Qt::DisplayRole).toString());
    if (at.count.isValid())
        drawLine(*painter, placed(at.count), m_theme.font(TextStyle::SmallStrong),
            on ? t.accent : t.muted, Format::number(index.data(CountRole).toInt()));
    const bool failing = source && health == SourceHealth::Failing;
    if (at.line.isValid())
        drawLine(*painter, placed(at.line), m_theme.font(TextStyle::Small),
            failing ? t.bad : t.muted, index.data(LineRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        fillRounded(
            *painter, option.rect.adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
    painter->restore();
}

} // namespace Relais::Ui
