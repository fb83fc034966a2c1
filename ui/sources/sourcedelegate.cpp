// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcedelegate.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {
constexpr int padding = 14;
constexpr int above = 8;
constexpr int dot = 8;
constexpr int gap = 8;

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

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool two = !index.data(LineRole).toString().isEmpty();
    const int height = 2 * above + m_theme.lineHeight(TextStyle::CardTitle)
        + (two ? m_theme.lineHeight(TextStyle::Small) + 2 : 0);
    return { option.rect.width(), height };
}

void SourceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool on = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (on || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, on ? t.accentSoft : t.sunken);
    QRect line = option.rect.adjusted(padding, above, -padding, 0);
    line.setHeight(m_theme.lineHeight(TextStyle::CardTitle));
    const bool source = index.data(HealthRole).isValid();
    if (source) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(t, static_cast<SourceHealth>(index.data(HealthRole).toInt())));
        painter->drawEllipse(QRect(line.left(), line.center().y() - dot / 2 + 1, dot, dot));
    }
    line.setLeft(line.left() + dot + gap);
    const int waiting = index.data(CountRole).toInt();
    const QString count = waiting > 0 ? Format::number(waiting) : QString();
    const QFont strong = m_theme.font(TextStyle::SmallStrong);
    const int wide = count.isEmpty() ? 0 : textWidth(strong, count) + gap;
    drawLine(*painter, line.adjusted(0, 0, -wide, 0), m_theme.font(TextStyle::CardTitle),
        on ? t.accent : t.text, index.data(Qt::DisplayRole).toString());
    drawLine(*painter, line, strong, on ? t.accent : t.muted, count, Qt::AlignTrailing);
    const bool failing = source
        && static_cast<SourceHealth>(index.data(HealthRole).toInt()) == SourceHealth::Failing;
    line.translate(0, line.height() + 2);
    line.setHeight(m_theme.lineHeight(TextStyle::Small));
    drawLine(*painter, line, m_theme.font(TextStyle::Small), failing ? t.bad : t.muted,
        index.data(LineRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        fillRounded(
            *painter, option.rect.adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
    painter->restore();
}

} // namespace Relais::Ui
