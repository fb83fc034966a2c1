// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcedelegate.h"

#include "ui/common/controls/tag.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int weekWidth = 42;

QColor colorOf(const Tokens &t, SourceHealth health)
{
    switch (health) {
    case SourceHealth::Well:
        return t.good;
    case SourceHealth::Slow:
        return t.warn;
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

QStandardItem *SourceDelegate::item(const SourceRow &row)
{
    auto *item = new QStandardItem(row.name);
    item->setData(row.id.value, IdRole);
    item->setData(row.line, LineRole);
    item->setData(static_cast<int>(row.health), HealthRole);
    item->setData(row.waiting, CountRole);
    item->setData(row.format, FormatRole);
    item->setData(QVariant::fromValue(row.week), WeekRole);
    const int brought = std::accumulate(row.week.begin(), row.week.end(), 0);
    const QString week = tr("%n new in seven days", "entries of a source", brought);
    item->setToolTip(row.week.isEmpty() ? row.line : QString(row.line + u'\n' + week));
    QString spoken =
        tr("%1, %2. %n to look at", "source, its last fetch", row.waiting).arg(row.name, row.line);
    if (!row.week.isEmpty())
        spoken += u". "_s + week;
    item->setData(spoken, Qt::AccessibleTextRole);
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
    if (const QString format = index.data(FormatRole).toString(); !format.isEmpty())
        sizes.format = Tag::width(m_theme, format);
    sizes.name =
        textWidth(m_theme.font(TextStyle::CardTitle), index.data(Qt::DisplayRole).toString());
    if (!index.data(WeekRole).value<QList<int>>().isEmpty())
        sizes.week = m_theme.scaled(weekWidth);
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
    painter->fillRect(at.rule, t.line);
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
    if (at.format.isValid())
        Tag::draw(*painter, m_theme, placed(at.format).topLeft(), index.data(FormatRole).toString(),
            Tone::Neutral);
    const bool ill = source && (health == SourceHealth::Failing || health == SourceHealth::Slow);
    if (at.line.isValid())
        drawLine(*painter, placed(at.line), m_theme.font(TextStyle::Small),
            ill ? colorOf(t, health) : t.muted, index.data(LineRole).toString());
    if (at.week.isValid())
        paintWeek(*painter, placed(at.week), index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        fillRounded(
            *painter, option.rect.adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
    painter->restore();
}

// Its highest day fills the height; a day without an entry is a line.
void SourceDelegate::paintWeek(
    QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const auto week = index.data(WeekRole).value<QList<int>>();
    if (week.isEmpty())
        return;
    const int most = std::max(1, *std::max_element(week.begin(), week.end()));
    const qreal step = qreal(place.width()) / qreal(week.size());
    const auto health = static_cast<SourceHealth>(index.data(HealthRole).toInt());
    const Tokens &t = m_theme.colors();
    painter.setPen(Qt::NoPen);
    painter.setBrush(health == SourceHealth::Failing ? t.bad : t.accent);
    for (qsizetype day = 0; day < week.size(); ++day) {
        const qreal high = std::max(1.0, place.height() * qreal(week.at(day)) / most);
        const QRectF bar(0, place.bottom() + 1 - high, step - 2, high);
        const qreal x = painter.layoutDirection() == Qt::RightToLeft
            ? place.right() + 1 - step * qreal(day + 1) + 2
            : place.left() + step * qreal(day);
        painter.drawRect(bar.translated(x, 0));
    }
}

} // namespace Relais::Ui
