// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/lists/cardrows.h"

#include "ui/common/pagekeys.h"
#include "ui/common/paint.h"
#include "ui/theme/metrics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int cardInside = 14;
constexpr int cardAbove = 10;
constexpr int belowTitle = 3;
constexpr int betweenCards = 8;
constexpr int mostRestLines = 3;

} // namespace

int cardRowTextWidth(int rowWidth)
{
    return std::max(0, rowWidth - 2 * cardInside);
}

int cardRowHeight(int titleLine, int restHeight)
{
    return 2 * cardAbove + titleLine + (restHeight > 0 ? belowTitle + restHeight : 0)
        + betweenCards;
}

CardRowLayout layOutCardRow(const QRect &row, int titleLine, int restHeight)
{
    CardRowLayout out;
    out.card = row.adjusted(0, 0, 0, -betweenCards);
    out.title =
        QRect(row.x() + cardInside, row.y() + cardAbove, cardRowTextWidth(row.width()), titleLine);
    if (restHeight > 0)
        out.rest = QRect(
            out.title.x(), out.title.bottom() + 1 + belowTitle, out.title.width(), restHeight);
    return out;
}

void drawRowCard(
    QPainter &painter, const QRect &card, const QStyleOptionViewItem &option, const Theme &theme)
{
    const Tokens &colors = theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    fillRounded(painter, card, Metrics::radiusCard, colors.surface,
        selected ? colors.accent : (hovered ? colors.lineStrong : colors.line), selected ? 2 : 1);
}

void drawRowFocus(
    QPainter &painter, const QRect &card, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus))
        fillRounded(painter, QRectF(card).adjusted(3, 3, -3, -3), Metrics::radiusField, {},
            theme.colors().accent, 2);
}

CardRowDelegate::CardRowDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int CardRowDelegate::restHeight(const QString &rest, int rowWidth) const
{
    if (rest.isEmpty())
        return 0;
    return wrappedHeight(m_theme.font(TextStyle::Small), m_theme.lineHeight(TextStyle::Small),
        cardRowTextWidth(rowWidth), rest, mostRestLines);
}

QSize CardRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const QString rest = index.data(Qt::DisplayRole).toString().section(u'\n', 1);
    return { width,
        cardRowHeight(m_theme.lineHeight(TextStyle::CardTitle), restHeight(rest, width)) };
}

void CardRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colors = m_theme.colors();
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString rest = words.section(u'\n', 1);
    CardRowLayout at = layOutCardRow(option.rect, m_theme.lineHeight(TextStyle::CardTitle),
        restHeight(rest, option.rect.width()));
    for (QRect *part : { &at.card, &at.title, &at.rest })
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowCard(*painter, at.card, option, m_theme);
    drawLine(*painter, at.title, m_theme.font(TextStyle::CardTitle), colors.text,
        words.section(u'\n', 0, 0));
    if (at.rest.isValid())
        drawWrapped(*painter, at.rest, m_theme.font(TextStyle::Small),
            m_theme.lineHeight(TextStyle::Small), colors.muted, rest, mostRestLines);
    drawRowFocus(*painter, at.card, option, m_theme);
    painter->restore();
}

void showAsCards(QListView &list, Theme &theme)
{
    list.setItemDelegate(new CardRowDelegate(theme, &list));
    list.setFrameShape(QFrame::NoFrame);
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setMouseTracking(true);
    list.viewport()->setAutoFillBackground(false);
    addMoveKeys(list);
    QObject::connect(&theme, &Theme::changed, &list, [&list] { list.doItemsLayout(); });
}

} // namespace Relais::Ui
