// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/maturitytimeline.h"

#include "ui/dashboard/themelook.h"

namespace Relais::Ui {

MaturityTimeline::MaturityTimeline(Theme &theme, QWidget *parent)
    : MarkedChart(theme, tr("Maturity over time"), parent)
{
}

void MaturityTimeline::setMonths(const QList<Month> &months, Provenance provenance)
{
    m_drawing.setMonths(months, provenance);
    begin();
    setToolTip(summary());
}

QString MaturityTimeline::summary() const
{
    return m_drawing.summary();
}

int MaturityTimeline::parts() const
{
    return m_drawing.isDrawn() ? int(m_drawing.months().size()) : 0;
}

int MaturityTimeline::partAt(const QPointF &place) const
{
    return m_drawing.monthAt(size(), lookOf(theme(), layoutDirection()), place.x());
}

QString MaturityTimeline::wordsOf(int part) const
{
    return m_drawing.words(part);
}

void MaturityTimeline::choose()
{
    if (mark() >= 0)
        Q_EMIT chosen(m_drawing.months().at(mark()).first);
}

void MaturityTimeline::marked()
{
    const QString said = mark() < 0 ? summary() : wordsOf(mark());
    setAccessibleDescription(said);
    setToolTip(said);
}

void MaturityTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(theme(), layoutDirection()), mark());
    paintFocus(painter);
}

} // namespace Relais::Ui
