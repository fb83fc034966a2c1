// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/tabbutton.h"

#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {
constexpr int beside = 10;
constexpr int above = 8;
constexpr int stroke = 2;
} // namespace

TabButton::TabButton(Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Metrics::radiusTag);
    followTheme(this, theme);
}

QSize TabButton::sizeHint() const
{
    return { textWidth(m_theme.font(TextStyle::SmallStrong), text()) + 2 * beside,
        m_theme.lineHeight(TextStyle::SmallStrong) + 2 * above };
}

void TabButton::nextCheckState()
{
    setChecked(true);
}

void TabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    const QColor ink = !isEnabled() ? t.faint
        : isChecked()               ? t.accent
        : underMouse()              ? t.text
                                    : t.muted;
    drawLine(painter, rect(), m_theme.font(TextStyle::SmallStrong), ink, text(), Qt::AlignHCenter);
    if (isChecked())
        painter.fillRect(0, height() - stroke, width(), stroke, t.accent);
}

} // namespace Relais::Ui
