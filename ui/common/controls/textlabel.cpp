// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/textlabel.h"

#include <QPaintEvent>

namespace Relais::Ui {

namespace {
constexpr int comfortableWidth = 320;
constexpr int mostBeside = 28; // pixels: what a button is higher than a line
} // namespace

TextLabel::TextLabel(
    Theme &theme, TextStyle style, Color color, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_style(style)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    followTheme(this, theme);
}

void TextLabel::setColor(Color color)
{
    m_color = color;
    update();
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    updateGeometry();
    update();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

void TextLabel::setWrapped(int maxLines)
{
    m_wrapped = true;
    m_maxLines = maxLines;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setCentered(bool centered)
{
    m_centered = centered;
    update();
}

QSize TextLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int width = textWidth(m_theme.font(m_style), text());
    if (!m_wrapped)
        return QSize(width, m_theme.lineHeight(m_style)).grownBy(around);
    const int shown =
        qMin(width, m_theme.scaled(comfortableWidth)) + around.left() + around.right();
    return { shown, heightForWidth(shown) };
}

QSize TextLabel::minimumSizeHint() const
{
    return m_elided || m_wrapped ? QSize(0, m_theme.lineHeight(m_style)).grownBy(contentsMargins())
                                 : sizeHint();
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return wrappedHeight(m_theme.font(m_style), m_theme.lineHeight(m_style),
               width - around.left() - around.right(), text(), m_maxLines)
        + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = m_theme.font(m_style);
    const Tokens &colors = m_theme.colors();
    const QColor color = isEnabled() ? colors.*m_color : colors.faint;
    const int line = m_theme.lineHeight(m_style);
    if (m_wrapped && !m_centered) {
        QRect area = contentsRect();
        // A single line beside something higher stands in its middle.
        const int spare = area.height() - line;
        if (spare > 0 && spare <= m_theme.scaled(mostBeside) && heightForWidth(width()) <= line)
            area.translate(0, spare / 2);
        drawWrapped(painter, area, font, line, color, text(), m_maxLines);
    } else if (m_wrapped) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(
            contentsRect(), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    } else {
        drawLine(painter, contentsRect(), font, color, text(),
            m_centered ? Qt::AlignHCenter : Qt::AlignLeading);
    }
}

} // namespace Relais::Ui
