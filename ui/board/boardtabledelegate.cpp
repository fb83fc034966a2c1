// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtabledelegate.h"

#include "ui/board/boardcardwords.h"
#include "ui/board/boardtablemodel.h"
#include "ui/common/paint.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int insideTableButton = 10;
constexpr int besideTableButton = 6;
constexpr int aboveTableButton = 3;
constexpr int titleBesideButtons = 150;

QList<BoardCardVerb> verbsOfRow(const QModelIndex &index)
{
    return index.data(BoardTableModel::VerbsRole).value<QList<BoardCardVerb>>();
}

} // namespace

BoardTableDelegate::BoardTableDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QList<QRect> BoardTableDelegate::buttons(
    const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const QFont font = m_theme.font(TextStyle::ChipOn);
    const int height =
        std::min(m_theme.scaled(Metrics::smallControl), cell.height() - 2 * aboveTableButton);
    const int top = cell.top() + (cell.height() - height) / 2;
    const int most = cell.width() - m_theme.scaled(titleBesideButtons);
    QList<QRect> places;
    int taken = 0;
    for (const BoardCardVerb &verb : verbsOfRow(index)) {
        const int width = textWidth(font, verb.text) + 2 * insideTableButton;
        if (!places.isEmpty() && taken + width + besideTableButton > most)
            break;
        places.append(QRect(taken, top, width, height));
        taken += width + besideTableButton;
    }
    const int start = cell.right() + 1 - taken;
    for (QRect &place : places)
        place = QStyle::visualRect(direction, cell, place.translated(start, 0));
    return places;
}

qsizetype BoardTableDelegate::buttonAt(const QPoint &point, const QRect &cell,
    const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const QList<QRect> places = buttons(cell, index, direction);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).contains(point))
            return i;
    }
    return -1;
}

void BoardTableDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->rect.isEmpty())
        return; // how wide it would like to be
    const QList<QRect> places = buttons(option->rect, index, option->direction);
    if (places.isEmpty())
        return;
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget);
    const QRect &first = places.constFirst();
    const int room = option->direction == Qt::RightToLeft ? text.right() - first.right()
                                                          : first.left() - text.left();
    option->text = option->fontMetrics.elidedText(
        option->text, Qt::ElideRight, std::max(0, room - 2 * besideTableButton));
}

void BoardTableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QList<QRect> places = buttons(option.rect, index, option.direction);
    if (places.isEmpty())
        return;
    const Tokens &t = m_theme.colors();
    const QList<BoardCardVerb> verbs = verbsOfRow(index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool first = i == 0;
        fillRounded(*painter, places.at(i), Metrics::radiusSmallButton,
            first ? t.accent : t.surface, first ? t.accent : t.lineStrong);
        drawLine(*painter, places.at(i), m_theme.font(TextStyle::ChipOn),
            first ? t.onAccent : t.text, verbs.at(i).text, Qt::AlignHCenter);
    }
    painter->restore();
}

bool BoardTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const qsizetype button = event->type() == QEvent::ToolTip && index.isValid()
        ? buttonAt(event->pos(), option.rect, index, option.direction)
        : -1;
    if (button < 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), verbsOfRow(index).at(button).hint, view);
    return true;
}

} // namespace Relais::Ui
