// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/idearows.h"

#include "ui/common/controls/tag.h"
#include "ui/common/lists/cardrows.h"
#include "ui/common/words/ideawords.h"
#include "ui/theme/metrics.h"

#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int kindSize = 40;
constexpr int padding = 12;
constexpr int gap = 10; // between cards
constexpr int underTag = 4;

} // namespace

IdeaModel::IdeaModel(QObject *parent)
    : KeyedRows(parent)
{
}

QVariant IdeaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdeaRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        const QStringList parts { row.news ? tr("News") : QString(), row.title, row.tag, row.line,
            row.when };
        QStringList said;
        for (const QString &part : parts) {
            if (!part.isEmpty())
                said.append(part);
        }
        return said.join(u". "_s);
    }
    case IdRole:
        return row.id.value;
    case KindRole:
        return int(row.kind);
    case LineRole:
        return row.line;
    case TagRole:
        return row.tag;
    case ToneRole:
        return int(row.tone);
    case WhenRole:
        return row.when;
    case NewsRole:
        return row.news;
    default:
        return {};
    }
}

IdeaRowLayout layoutIdeaRow(
    const QRect &row, int tagWidth, int whenWidth, int titleLine, int smallLine)
{
    IdeaRowLayout layout;
    layout.card = row.adjusted(0, 0, 0, -gap);
    const QRect inner = layout.card.adjusted(padding, padding, -padding, -padding);
    layout.kind = QRect(inner.topLeft(), QSize(kindSize, kindSize));
    const int right = inner.right() + 1;
    const int tag = std::max(Metrics::tag, smallLine);
    layout.tag = QRect(right - tagWidth, inner.top(), tagWidth, tag);
    layout.when = QRect(right - whenWidth, inner.top() + tag + underTag, whenWidth, smallLine);
    const int left = layout.kind.right() + 1 + padding;
    layout.title =
        QRect(left, inner.top(), std::max(0, layout.tag.left() - padding - left), titleLine);
    layout.line = QRect(left, inner.top() + titleLine + 2,
        std::max(0, layout.when.left() - padding - left), smallLine);
    return layout;
}

IdeaDelegate::IdeaDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize IdeaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        m_theme.lineHeight(TextStyle::CardTitle) + 2 + m_theme.lineHeight(TextStyle::Small);
    return { option.rect.width(), std::max(kindSize, text) + 2 * padding + gap };
}

void IdeaDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const QString tag = index.data(IdeaModel::TagRole).toString();
    const QString when = index.data(IdeaModel::WhenRole).toString();
    const QFont small = m_theme.font(TextStyle::Small);
    IdeaRowLayout layout =
        layoutIdeaRow(option.rect, Tag::width(m_theme, tag), textWidth(small, when),
            m_theme.lineHeight(TextStyle::CardTitle), m_theme.lineHeight(TextStyle::Small));
    const bool news = index.data(IdeaModel::NewsRole).toBool();
    QRect dot(layout.title.left(), layout.title.center().y() - 3, 8, 8);
    if (news)
        layout.title.setLeft(layout.title.left() + 14);
    for (QRect *part : { &layout.card, &layout.kind, &layout.title, &layout.line, &layout.tag,
             &layout.when, &dot })
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowCard(*painter, layout.card, option, m_theme);
    const auto kind = IdeaKind(index.data(IdeaModel::KindRole).toInt());
    const bool observed = kind == IdeaKind::Observation;
    fillRounded(*painter, layout.kind, Metrics::radiusBanner,
        observed ? colors.infoSoft : colors.accentSoft);
    drawIcon(*painter, m_theme, IdeaWords::icon(kind), observed ? colors.info : colors.accent,
        layout.kind.adjusted(10, 10, -10, -10));
    if (news)
        fillRounded(*painter, dot, dot.width() / 2.0, colors.accent);
    drawLine(*painter, layout.title, m_theme.font(TextStyle::CardTitle), colors.text,
        index.data(Qt::DisplayRole).toString());
    drawLine(
        *painter, layout.line, small, colors.muted, index.data(IdeaModel::LineRole).toString());
    Tag::draw(*painter, m_theme, layout.tag.topLeft(), tag,
        Tone(index.data(IdeaModel::ToneRole).toInt()));
    drawLine(*painter, layout.when, small, colors.muted, when);
    drawRowFocus(*painter, layout.card, option, m_theme);
    painter->restore();
}

IdeaList::IdeaList(Theme &theme, const QString &name, QWidget *parent)
    : KeyedList(theme, name, parent)
{
    setItemDelegate(new IdeaDelegate(theme, this));
}

void IdeaList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    KeyedList::currentChanged(current, previous);
    Q_EMIT selectionMoved(idAt(current));
}

} // namespace Relais::Ui
