// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/heatmap.h"

#include "ui/common/accessiblerole.h"
#include "ui/dashboard/themelook.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace Relais::Ui {

HeatMap::HeatMap(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(150);
    followTheme(this, theme);
    setAccessibleName(tr("When people relay"));
}

void HeatMap::setCells(const QList<QList<int>> &cells)
{
    m_drawing.setCells(cells);
    m_mark.reset();
    setAccessibleDescription(summary());
    update();
}

QString HeatMap::summary() const
{
    return m_drawing.summary();
}

QRect HeatMap::cellRect(int day, int hour) const
{
    return HeatDrawing::cellRect(size(), lookOf(m_theme, layoutDirection()), day, hour);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(m_theme, layoutDirection()), m_mark);
    if (hasFocus())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

void HeatMap::setMark(const QPoint &mark)
{
    m_mark = mark;
    setAccessibleDescription(m_drawing.words(mark.y(), mark.x()));
    setToolTip(m_drawing.words(mark.y(), mark.x()));
    update();
}

void HeatMap::choose()
{
    if (m_mark && !m_drawing.isEmpty())
        Q_EMIT chosen(m_mark->y(), m_mark->x());
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const QPoint step(key == Qt::Key_Right ? 1 : (key == Qt::Key_Left ? -1 : 0),
        key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0));
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return;
    }
    if (step.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPoint next = m_mark ? *m_mark + step : QPoint(0, 0);
    setMark(QPoint(std::clamp(next.x(), 0, HeatDrawing::hours - 1),
        std::clamp(next.y(), 0, HeatDrawing::days - 1)));
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    setMark(*cell);
    choose();
}

std::optional<QPoint> HeatMap::cellAt(const QPoint &place) const
{
    const ChartLook look = lookOf(m_theme, layoutDirection());
    for (int day = 0; day < HeatDrawing::days; ++day) {
        for (int hour = 0; hour < HeatDrawing::hours; ++hour) {
            if (HeatDrawing::cellRect(size(), look, day, hour).contains(place))
                return QPoint(hour, day);
        }
    }
    return {};
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), m_drawing.words(cell->y(), cell->x()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Relais::Ui
