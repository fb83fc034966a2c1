// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/networktoggle.h"

#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {
constexpr int toggleGlyph = 22;
constexpr qreal offOpacity = 0.35;
} // namespace

NetworkToggle::NetworkToggle(Theme &theme, Network network, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_network(network)
{
    setText(Format::networkLabel(network));
    setToolTip(text());
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Metrics::radiusField);
    followTheme(this, theme);
}

QSize NetworkToggle::sizeHint() const
{
    const int side = m_theme.scaled(Metrics::smallControl);
    return { side, side };
}

void NetworkToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    if (underMouse() && isEnabled())
        fillRounded(painter, rect(), Metrics::radiusField, t.sunken);
    const int side = m_theme.scaled(toggleGlyph);
    QRect glyph(0, 0, side, side);
    glyph.moveCenter(rect().center());
    painter.setOpacity(isChecked() ? 1 : offOpacity);
    drawNetwork(painter, glyph, m_network, m_theme);
    if (isChecked())
        return;
    painter.setOpacity(1);
    painter.setPen(QPen(t.muted, 2));
    painter.drawLine(
        rect().adjusted(4, 4, -4, -4).bottomLeft(), rect().adjusted(4, 4, -4, -4).topRight());
}

} // namespace Relais::Ui
