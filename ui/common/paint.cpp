// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paint.h"

#include "core/domain/networktraits.h"

#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

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

ToneColors toneColors(const Tokens &t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { t.sunken, t.line, t.muted };
    case Tone::Good:
        return { t.goodSoft, t.goodLine, t.good };
    case Tone::Warn:
        return { t.warnSoft, t.warnLine, t.warn };
    case Tone::Bad:
        return { t.badSoft, t.badLine, t.bad };
    case Tone::Info:
        return { t.infoSoft, t.infoLine, t.info };
    case Tone::Accent:
        return { t.accentSoft, t.accentLine, t.accent };
    }
    return { t.sunken, t.line, t.muted };
}

void followTheme(QWidget *widget, const Theme &theme)
{
    QObject::connect(&theme, &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

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

void drawNetwork(QPainter &painter, const QRect &rect, Network network, const Theme &theme)
{
    const qreal unit = rect.height() / 22.0;
    fillRounded(painter, rect, 6 * unit, networkColor(network, theme.isDark()));
    QFont font = theme.font(TextStyle::Small);
    font.setPixelSize(qMax(7, qRound(10 * unit)));
    font.setWeight(QFont::Bold);
    drawLine(painter, rect, font, Qt::white, traitsOf(network).letters, Qt::AlignHCenter);
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const Theme &theme)
{
    fillRounded(painter, rect, rect.height() / 2.0, theme.colors().accentSoft);
    QFont font = theme.font(TextStyle::SmallStrong);
    font.setPixelSize(qMax(9, qRound(rect.height() * 12 / 32.0)));
    drawLine(painter, rect, font, theme.colors().accent, initials, Qt::AlignHCenter);
}

void drawIcon(QPainter &painter, const Theme &theme, const QString &name, const QColor &color,
    const QRect &rect)
{
    painter.drawPixmap(rect.topLeft(),
        theme.icon(name, color, rect.width(), painter.device()->devicePixelRatioF()));
}

} // namespace Relais::Ui
