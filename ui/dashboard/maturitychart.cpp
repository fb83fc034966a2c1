// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/maturitychart.h"

#include "ui/dashboard/themelook.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace Relais::Ui {

namespace {
constexpr qreal reach = 6; // around a dot
} // namespace

MaturityChart::MaturityChart(Theme &theme, QWidget *parent)
    : MarkedChart(theme, tr("Team maturity"), parent)
{
}

void MaturityChart::setDots(const QList<Dot> &dots, const Dot &organization, Provenance provenance)
{
    m_drawing.setDots(dots, organization, provenance);
    begin();
}

QString MaturityChart::summary() const
{
    return m_drawing.summary();
}

QPointF MaturityChart::placeOf(int dot) const
{
    return m_drawing.placeOf(size(), lookOf(theme(), layoutDirection()), dot);
}

void MaturityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(theme(), layoutDirection()), mark());
    paintFocus(painter);
}

int MaturityChart::parts() const
{
    return int(m_drawing.dots().size());
}

QString MaturityChart::wordsOf(int part) const
{
    return m_drawing.words(part);
}

int MaturityChart::partAt(const QPointF &place) const
{
    const ChartLook look = lookOf(theme(), layoutDirection());
    int nearest = -1;
    qreal least = 0;
    for (int i = 0; i < int(m_drawing.dots().size()); ++i) {
        const QPointF away = m_drawing.placeOf(size(), look, i) - place;
        const qreal distance = std::hypot(away.x(), away.y());
        if (distance <= m_drawing.radiusOf(i) + reach && (nearest < 0 || distance < least)) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

void MaturityChart::marked()
{
    const QString said = mark() < 0 ? summary() : wordsOf(mark());
    setToolTip(said);
    setAccessibleDescription(said);
    setCursor(mark() < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void MaturityChart::choose()
{
    if (mark() < 0)
        return;
    const QString key = m_drawing.dots().at(mark()).key;
    Q_EMIT asked(key);
    if (!key.isEmpty())
        Q_EMIT chosen(key);
}

void MaturityChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const int dots = parts();
    if ((forward || back) && dots > 0)
        setMark((std::max(mark(), forward ? -1 : 0) + (forward ? 1 : dots - 1)) % dots);
    else
        MarkedChart::keyPressEvent(event);
}

} // namespace Relais::Ui
