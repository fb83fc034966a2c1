// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/goalbar.h"

#include <QPainter>

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int trackHeight = 10;
constexpr int markHeight = 18;
} // namespace

GoalBar::GoalBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GoalBar::setGoal(double done, double pace, const QString &said)
{
    m_done = std::clamp(done, 0.0, 1.0);
    m_pace = pace;
    setAccessibleName(said);
    setToolTip(said);
    update();
}

void GoalBar::setColor(int chart)
{
    m_color = std::clamp(chart, 0, 7);
    update();
}

void GoalBar::setLook(Look look)
{
    m_look = look;
    update();
}

QSize GoalBar::sizeHint() const
{
    return { m_theme.scaled(160), m_theme.scaled(markHeight) };
}

void GoalBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double track = m_theme.scaled(trackHeight);
    const QRectF whole(0.5, (height() - track) / 2, width() - 1, track);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(whole, track / 2, track / 2);
    const QColor color =
        m_look == Look::Filled ? t.chart[static_cast<std::size_t>(m_color)] : t.accent;
    QRectF done = whole;
    done.setWidth(std::max(m_done > 0 ? track : 0.0, whole.width() * m_done));
    if (m_done > 0) {
        if (m_look == Look::Filled) {
            painter.setBrush(color);
        } else {
            painter.setBrush(t.surface);
            painter.setPen(QPen(color, 2, m_look == Look::Ring ? Qt::SolidLine : Qt::DotLine));
            done.adjust(1, 1, -1, -1);
        }
        painter.drawRoundedRect(done, track / 2, track / 2);
    }
    if (m_pace < 0)
        return;
    const double mark = m_theme.scaled(markHeight);
    const double x = whole.left() + whole.width() * std::min(m_pace, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text);
    painter.drawRoundedRect(QRectF(x - 1, (height() - mark) / 2, 2, mark), 1, 1);
}

} // namespace Relais::Ui
