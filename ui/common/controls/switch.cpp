// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/switch.h"

namespace Relais::Ui {

namespace {

const QSize track(34, 20);
constexpr qreal knobInset = 3;
constexpr int beside = 8; // between the switch and its text
constexpr int leastHeight = 28; // to press
constexpr int focusInset = 1;

} // namespace

Switch::Switch(Theme &theme, const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    followTheme(this, theme);
}

QSize Switch::sizeHint() const
{
    const int words =
        text().isEmpty() ? 0 : beside + textWidth(m_theme.font(TextStyle::Small), text());
    return { track.width() + 4 + words,
        std::max(leastHeight, m_theme.lineHeight(TextStyle::Small)) };
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

QSize Switch::trackSize()
{
    return track;
}

void Switch::draw(QPainter &painter, const QRect &box, bool isKnobAtRight, const QColor &ground,
    const QColor &knob)
{
    fillRounded(painter, box, track.height() / 2.0, ground);
    const qreal size = track.height() - 2 * knobInset;
    const qreal x = isKnobAtRight ? box.right() + 1 - knobInset - size : box.left() + knobInset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(knob);
    painter.drawEllipse(QRectF(x, box.top() + knobInset, size, size));
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    QRect box(QPoint(2, (height() - track.height()) / 2), track);
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    const bool on = isChecked();
    draw(painter, box, on != (layoutDirection() == Qt::RightToLeft),
        !isEnabled()       ? colors.line
            : on           ? colors.accent
            : underMouse() ? colors.muted
                           : colors.lineStrong,
        on && isEnabled() ? colors.onAccent : colors.surface);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(box).adjusted(-focusInset, -focusInset, focusInset, focusInset), 11, 11);
    }
    if (!text().isEmpty()) {
        const QRect words(box.width() + 2 + beside, 0, width() - box.width() - beside, height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), words),
            m_theme.font(TextStyle::Small), isEnabled() ? colors.muted : colors.faint, text());
    }
}

} // namespace Relais::Ui
