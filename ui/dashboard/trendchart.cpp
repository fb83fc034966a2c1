// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/trendchart.h"

#include "ui/dashboard/themelook.h"

namespace Relais::Ui {

TrendChart::TrendChart(Theme &theme, QWidget *parent)
    : MarkedChart(theme, tr("Relays by day"), parent)
{
}

void TrendChart::setDays(const QList<Day> &days, const QList<Day> &before)
{
    m_drawing.setDays(days, before);
    begin();
    setToolTip(summary());
}

void TrendChart::setTotals(int relays, int relaysBefore)
{
    m_drawing.setTotals(relays, relaysBefore);
    begin();
    setToolTip(summary());
}

QString TrendChart::summary() const
{
    return m_drawing.summary();
}

int TrendChart::parts() const
{
    return int(m_drawing.days().size());
}

int TrendChart::partAt(const QPointF &place) const
{
    return m_drawing.dayAt(size(), place.x());
}

QString TrendChart::wordsOf(int part) const
{
    return m_drawing.words(part);
}

void TrendChart::choose()
{
    if (mark() >= 0)
        Q_EMIT chosen(m_drawing.days().at(mark()).day);
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(theme(), layoutDirection()), mark());
    paintFocus(painter);
}

} // namespace Relais::Ui
