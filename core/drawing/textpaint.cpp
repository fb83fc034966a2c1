// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/textpaint.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace Relais {

namespace {

// Lays text out in lines of width and hands each line's first character and length to visit, which
// answers false to stop.
template <typename Visit>
void eachLine(const QFont &font, int width, const QString &text, Visit visit)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (!visit(line.textStart(), line.textLength()))
            break;
    }
    layout.endLayout();
}

QString asLines(const QString &text)
{
    QString lines = text;
    return lines.replace(u'\n', QChar::LineSeparator);
}

} // namespace

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (edge.isValid()) {
        const qreal half = width / 2;
        painter.setPen(QPen(edge, width));
        painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(
            rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
    const QString &text, Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = metrics.horizontalAdvance(text) <= rect.width()
        ? text
        : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

int drawWrapped(QPainter &painter, const QRect &rect, const QFont &font, int lineHeight,
    const QColor &color, const QString &text, int maxLines)
{
    if (rect.width() <= 0)
        return 0;
    const QString shown = asLines(text);
    int count = 0;
    eachLine(font, rect.width(), shown, [&](int start, int length) {
        const QRect line(rect.x(), rect.y() + count * lineHeight, rect.width(), lineHeight);
        ++count;
        const bool last = count == maxLines && start + length < shown.size();
        QString part = last ? shown.mid(start) : shown.mid(start, length);
        part.replace(QChar::LineSeparator, u' ');
        if (!last) // the wrapping's own blank must not elide a line that fits
            part = part.trimmed();
        drawLine(painter, line, font, color, part);
        return !last;
    });
    return count * lineHeight;
}

int wrappedHeight(const QFont &font, int lineHeight, int width, const QString &text, int maxLines)
{
    if (text.isEmpty() || width <= 0)
        return lineHeight;
    int count = 0;
    eachLine(font, width, asLines(text), [&](int, int) { return ++count != maxLines; });
    return count * lineHeight;
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace Relais
