// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/figurerow.h"

#include <QBoxLayout>
#include <QEvent>

namespace Relais::Ui {

namespace {
constexpr int gap = 12;
}

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0); // an empty second row takes none
    rows->addLayout(m_first);
    rows->addLayout(m_second);
    m_first->setSpacing(gap);
    m_second->setSpacing(gap);
}

void FigureRow::add(QWidget *card, int weight, Row row)
{
    m_places.append({ card, weight, row });
    m_first->addWidget(card, weight);
}

int FigureRow::widthOf(Row row, QSize (QWidget::*size)() const) const
{
    int width = -gap;
    for (const Place &place : m_places) {
        if (place.row == row && !place.card->isHidden())
            width += gap + (place.card->*size)().width();
    }
    return qMax(width, 0);
}

QSize FigureRow::minimumSizeHint() const
{
    const auto least = &QWidget::minimumSizeHint;
    return { qMax(widthOf(Row::First, least), widthOf(Row::Second, least)),
        layout()->minimumSize().height() };
}

void FigureRow::arrange()
{
    // Two rows are better than one whose words are cut.
    const auto whole = &QWidget::sizeHint;
    const bool oneRow = width() >= widthOf(Row::First, whole) + gap + widthOf(Row::Second, whole);
    if (oneRow == m_oneRow)
        return;
    m_oneRow = oneRow;
    for (const Place &place : std::as_const(m_places)) {
        if (place.row == Row::First)
            continue;
        (oneRow ? m_second : m_first)->removeWidget(place.card);
        (oneRow ? m_first : m_second)->addWidget(place.card, place.weight);
    }
    m_second->setContentsMargins(0, oneRow ? 0 : gap, 0, 0);
    updateGeometry();
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

bool FigureRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // a card came or went, or says more
    return QWidget::event(event);
}

} // namespace Relais::Ui
