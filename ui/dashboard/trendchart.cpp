// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/trendchart.h"

#include "ui/dashboard/themelook.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Relais::Ui {

TrendChart::TrendChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(tr("Relays by day"));
}

void TrendChart::setDays(const QList<Day> &days, const QList<Day> &before)
{
    m_drawing.setDays(days, before);
    m_mark = -1;
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

QString TrendChart::summary() const
{
    return m_drawing.summary();
}

void TrendChart::choose()
{
    if (m_mark >= 0)
        Q_EMIT chosen(m_drawing.days().at(m_mark).day);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setMark(m_drawing.dayAt(size(), event->position().x())); // a touch did not move there before
    choose();
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(m_theme, layoutDirection()), m_mark);
    if (hasFocus())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

void TrendChart::setMark(int mark)
{
    mark = std::clamp(mark, -1, int(m_drawing.days().size()) - 1);
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    setMark(m_drawing.dayAt(size(), event->position().x()));
}

void TrendChart::leaveEvent(QEvent *)
{
    setMark(-1);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : (event->key() == Qt::Key_Right ? 1 : 0);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return;
    }
    const int days = int(m_drawing.days().size());
    if (by == 0 || days == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setMark(std::max(0, (m_mark < 0 ? days - 1 : m_mark) + by));
    setAccessibleDescription(m_drawing.words(m_mark));
}

} // namespace Relais::Ui
