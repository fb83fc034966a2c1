// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/charts/markedchart.h"

#include "ui/common/accessiblerole.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Relais::Ui {

MarkedChart::MarkedChart(Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(name);
}

void MarkedChart::begin()
{
    m_mark = -1;
    setAccessibleDescription(summary());
    update();
}

void MarkedChart::setMark(int mark)
{
    mark = std::clamp(mark, -1, parts() - 1);
    if (mark == m_mark)
        return;
    m_mark = mark;
    marked();
    update();
}

void MarkedChart::paintFocus(QPainter &painter) const
{
    if (hasFocus())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

void MarkedChart::mouseMoveEvent(QMouseEvent *event)
{
    setMark(partAt(event->position()));
}

void MarkedChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setMark(partAt(event->position())); // a touch did not move there before
    choose();
}

void MarkedChart::leaveEvent(QEvent *)
{
    setMark(-1);
}

void MarkedChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return;
    }
    const int right = isMirrored() ? -1 : 1;
    const int by =
        event->key() == Qt::Key_Left ? -right : (event->key() == Qt::Key_Right ? right : 0);
    if (by == 0 || parts() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setMark(std::max(0, (m_mark < 0 ? parts() - 1 : m_mark) + by));
    setAccessibleDescription(wordsOf(m_mark));
}

} // namespace Relais::Ui
