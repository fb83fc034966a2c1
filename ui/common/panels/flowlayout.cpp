// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace Relais::Ui {

FlowLayout::FlowLayout(int spacing, QWidget *parent, bool atEnd)
    : QLayout(parent)
    , m_atEnd(atEnd)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty())
        delete m_items.takeLast();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return arrange({ 0, 0, width - around.left() - around.right(), 0 }, false) + around.top()
        + around.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(qMax(0, width - spacing()), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::rowWidth(qsizetype first, int width) const
{
    int taken = 0;
    for (qsizetype i = first; i < m_items.size(); ++i) {
        if (m_items.at(i)->isEmpty())
            continue;
        const int next = qMin(m_items.at(i)->sizeHint().width(), width);
        const int with = taken > 0 ? taken + spacing() + next : next;
        if (taken > 0 && with > width)
            break;
        taken = with;
    }
    return taken;
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto start = [&](qsizetype first) {
        return m_atEnd && first >= m_apart ? rect.width() - rowWidth(first, rect.width()) : 0;
    };
    QList<std::pair<QLayoutItem *, QRect>> row; // the one that is being filled
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    // How high it is, is known with its last item alone.
    const auto placeRow = [&] {
        const int spare = row.isEmpty() ? 0 : rect.width() - row.constLast().second.right() - 1;
        const int wider = m_filled && spare > 0 ? spare / int(row.size()) : 0;
        int onward = 0;
        for (const auto &[item, place] : std::as_const(row)) {
            const QRect middle = place.adjusted(onward, 0, onward + wider, 0)
                                     .translated(0, (rowHeight - place.height()) / 2);
            onward += wider;
            item->setGeometry(
                QStyle::visualRect(direction, rect, middle.translated(rect.topLeft())));
        }
        row.clear();
    };
    bool isApart = true; // so far
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        QSize hint = item->sizeHint();
        if (hint.width() > rect.width()) {
            hint.setWidth(rect.width());
            if (item->hasHeightForWidth()) // what wraps is higher where it is cut
                hint.setHeight(item->heightForWidth(rect.width()));
        }
        if (rowHeight > 0 && x + hint.width() > rect.width()) {
            placeRow();
            y += rowHeight + spacing();
            x = start(i);
            rowHeight = 0;
        } else if (isApart && i >= m_apart) {
            x = m_atEnd ? rect.width() - rowWidth(i, rect.width() - x) : x;
        }
        isApart = isApart && i < m_apart;
        if (apply)
            row.emplace_back(item, QRect(QPoint(x, y), hint));
        x += hint.width() + spacing();
        rowHeight = qMax(rowHeight, hint.height());
    }
    placeRow();
    return y + rowHeight;
}

} // namespace Relais::Ui
