// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/tag.h"

#include "ui/common/controls/plaintext.h"
#include "ui/theme/metrics.h"

namespace Relais::Ui {

namespace {
constexpr int inside = 7;
constexpr int insideTall = 10;
constexpr int gap = 4;
} // namespace

Tag::Tag(Theme &theme, const QString &text, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setText(text);
    setPressable(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRadius", Metrics::radiusTag);
    followTheme(this, theme);
}

void Tag::setText(const QString &text)
{
    setPlainText(*this, text);
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Tag::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Tag::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

void Tag::setPressable(bool pressable)
{
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !pressable && toolTip().isEmpty());
}

QSize Tag::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : Metrics::smallIcon + gap;
    const int words = textWidth(m_theme.font(TextStyle::SmallMedium), text());
    return { 2 * (m_tall ? insideTall : inside) + icon + words,
        m_theme.scaled(m_tall ? Metrics::smallControl : Metrics::tag) };
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colors = toneColors(m_theme.colors(), m_tone);
    const bool pressable = focusPolicy() != Qt::NoFocus;
    fillRounded(painter, rect(), Metrics::radiusTag, colors.ground,
        pressable && underMouse() ? colors.ink : QColor());
    int x = m_tall ? insideTall : inside;
    if (!m_icon.isEmpty()) {
        const int size = Metrics::smallIcon;
        const QRect box(x, (height() - size) / 2, size, size);
        drawIcon(painter, m_theme, m_icon, colors.ink,
            QStyle::visualRect(layoutDirection(), rect(), box));
        x += size + gap;
    }
    const QRect line(x, 0, QWidget::width() - x, height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), line),
        m_theme.font(TextStyle::SmallMedium), colors.ink, text());
}

int Tag::width(const Theme &theme, const QString &text)
{
    return 2 * inside + textWidth(theme.font(TextStyle::SmallMedium), text);
}

int Tag::draw(
    QPainter &painter, const Theme &theme, const QPoint &topLeft, const QString &text, Tone tone)
{
    const ToneColors colors = toneColors(theme.colors(), tone);
    const QRect box(topLeft, QSize(width(theme, text), theme.scaled(Metrics::tag)));
    fillRounded(painter, box, Metrics::radiusTag, colors.ground);
    drawLine(painter, box, theme.font(TextStyle::SmallMedium), colors.ink, text, Qt::AlignHCenter);
    return box.width();
}

} // namespace Relais::Ui
