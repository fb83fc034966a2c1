// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/maturitytimeline.h"

#include "ui/dashboard/themelook.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Relais::Ui {

MaturityTimeline::MaturityTimeline(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(tr("Maturity over time"));
}

void MaturityTimeline::setMonths(const QList<Month> &months, Provenance provenance)
{
    m_drawing.setMonths(months, provenance);
    m_mark = -1;
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

QString MaturityTimeline::summary() const
{
    return m_drawing.summary();
}

void MaturityTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(m_theme, layoutDirection()), m_mark);
    if (hasFocus() && m_drawing.isDrawn())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

void MaturityTimeline::setMark(int mark)
{
    const int months = int(m_drawing.months().size());
    mark = m_drawing.isDrawn() ? std::clamp(mark, -1, months - 1) : -1;
    if (mark == m_mark)
        return;
    m_mark = mark;
    const QString said = mark < 0 ? summary() : m_drawing.words(mark);
    setAccessibleDescription(said);
    setToolTip(said);
    update();
}

int MaturityTimeline::monthAt(const QPointF &place) const
{
    return m_drawing.monthAt(size(), lookOf(m_theme, layoutDirection()), place.x());
}

void MaturityTimeline::choose()
{
    if (m_mark >= 0)
        Q_EMIT chosen(m_drawing.months().at(m_mark).first);
}

void MaturityTimeline::mouseMoveEvent(QMouseEvent *event)
{
    setMark(monthAt(event->position()));
}

void MaturityTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setMark(monthAt(event->position()));
    choose();
}

void MaturityTimeline::leaveEvent(QEvent *)
{
    setMark(-1);
}

void MaturityTimeline::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : (event->key() == Qt::Key_Right ? 1 : 0);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (by == 0)
        QWidget::keyPressEvent(event);
    else
        setMark(std::max(0, (m_mark < 0 ? int(m_drawing.months().size()) - 1 : m_mark) + by));
}

} // namespace Relais::Ui
