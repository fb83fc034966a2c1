// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/onboarding/stepdots.h"

namespace Relais::Ui {

namespace {
constexpr int dot = 7;
constexpr int longDot = 18;
constexpr int gap = 6;
} // namespace

StepDots::StepDots(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void StepDots::setCount(int count)
{
    m_count = count;
    updateGeometry();
}

void StepDots::setCurrent(int current)
{
    m_current = current;
    update();
}

QSize StepDots::sizeHint() const
{
    return { longDot + (m_count - 1) * (dot + gap), dot };
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 0;
    for (int i = 0; i < m_count; ++i) {
        const qreal size = i == m_current ? longDot : dot;
        const qreal left = layoutDirection() == Qt::RightToLeft ? width() - x - size : x;
        fillRounded(painter, QRectF(left, 0, size, dot), dot / 2.0,
            i == m_current ? m_theme.colors().accent : m_theme.colors().lineStrong);
        x += size + gap;
    }
}

} // namespace Relais::Ui
