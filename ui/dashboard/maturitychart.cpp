// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/maturitychart.h"

#include "ui/dashboard/themelook.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace Relais::Ui {

namespace {
constexpr qreal reach = 6; // around a dot
} // namespace

MaturityChart::MaturityChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(tr("Team maturity"));
}

void MaturityChart::setDots(const QList<Dot> &dots, const Dot &organization, Provenance provenance)
{
    m_drawing.setDots(dots, organization, provenance);
    m_mark = -1;
    setAccessibleDescription(summary());
    update();
}

QString MaturityChart::summary() const
{
    return m_drawing.summary();
}

QPointF MaturityChart::placeOf(int dot) const
{
    return m_drawing.placeOf(size(), lookOf(m_theme, layoutDirection()), dot);
}

void MaturityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_drawing.paint(painter, size(), lookOf(m_theme, layoutDirection()), m_mark);
    if (hasFocus() && !m_drawing.dots().isEmpty())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

int MaturityChart::dotAt(const QPointF &place) const
{
    const ChartLook look = lookOf(m_theme, layoutDirection());
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

void MaturityChart::setMark(int mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    const QString said = mark < 0 ? summary() : m_drawing.words(mark);
    setToolTip(said);
    setAccessibleDescription(said);
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void MaturityChart::choose(int dot)
{
    if (dot < 0)
        return;
    const QString key = m_drawing.dots().at(dot).key;
    Q_EMIT asked(key);
    if (!key.isEmpty())
        Q_EMIT chosen(key);
}

void MaturityChart::mouseMoveEvent(QMouseEvent *event)
{
    setMark(dotAt(event->position()));
}

void MaturityChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(dotAt(event->position()));
}

void MaturityChart::leaveEvent(QEvent *)
{
    setMark(-1);
}

void MaturityChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const int dots = int(m_drawing.dots().size());
    if ((forward || back) && dots > 0)
        setMark((std::max(m_mark, forward ? -1 : 0) + (forward ? 1 : dots - 1)) % dots);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_mark);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
