// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/heatdrawing.h"

#include "core/drawing/figurewords.h"
#include "core/drawing/textpaint.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Relais {

namespace {
constexpr int heatLeft = 44;
constexpr int heatGap = 2;
constexpr qreal opacity[] { 0, 0.18, 0.36, 0.56, 0.78, 1 };

//! Where a rectangle stands when it is read from the right.
QRect sided(const QSize &size, const ChartLook &look, const QRect &rect)
{
    return look.rightToLeft
        ? QRect(size.width() - 1 - rect.right(), rect.top(), rect.width(), rect.height())
        : rect;
}
} // namespace

int HeatDrawing::most() const
{
    int most = 0;
    for (const QList<int> &row : m_cells)
        most = std::max(most, *std::max_element(row.begin(), row.end()));
    return most;
}

int HeatDrawing::step(int count, int most)
{
    if (count <= 0 || most <= 0)
        return 0;
    return std::clamp((count * 5 + most - 1) / most, 1, 5);
}

QString HeatDrawing::summary() const
{
    const int highest = most();
    for (int day = 0; day < int(m_cells.size()) && highest > 0; ++day) {
        const qsizetype hour = m_cells.at(day).indexOf(highest);
        if (hour >= 0)
            return tr("Most relays: %1, %2 h, %3")
                .arg(QLocale().dayName(day + 1), QString::number(hour),
                    FigureWords::number(highest));
    }
    return tr("Too few relays to tell when");
}

QString HeatDrawing::words(int day, int hour) const
{
    const int count = m_cells.value(day).value(hour);
    return tr("%1, %2 h: %3", "day, hour, relays")
        .arg(QLocale().dayName(day + 1), QString::number(hour),
            count > 0 ? FigureWords::number(count) : tr("fewer than five"));
}

QRect HeatDrawing::cellRect(const QSize &size, const ChartLook &look, int day, int hour)
{
    const qreal width = qreal(size.width() - heatLeft) / hours;
    const qreal height = qreal(size.height() - look.lineHeight) / days;
    const QRect cell =
        QRectF(heatLeft + width * hour, height * day, width - heatGap, height - heatGap).toRect();
    return sided(size, look, cell);
}

void HeatDrawing::paintHours(QPainter &painter, const QSize &size, const ChartLook &look)
{
    for (int hour = 0; hour < hours; hour += 4) {
        const QRect cell = sided(size, look, cellRect(size, look, 0, hour));
        const QRect name(cell.left(), size.height() - look.lineHeight, 60, look.lineHeight);
        drawLine(painter, sided(size, look, name), look.small, look.muted,
            tr("%1 h", "hour of the day").arg(hour));
    }
}

void HeatDrawing::paint(QPainter &painter, const QSize &size, const ChartLook &look,
    const std::optional<QPoint> &mark) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int highest = most();
    for (int day = 0; day < days; ++day) {
        const QRect first = cellRect(size, look, day, 0);
        const QRect name(0, first.top(), heatLeft - 8, first.height());
        drawLine(painter, sided(size, look, name), look.small, look.muted,
            QLocale().dayName(day + 1, QLocale::ShortFormat), Qt::AlignTrailing);
        for (int hour = 0; hour < hours; ++hour) {
            const int shade = step(m_cells.value(day).value(hour), highest);
            QColor color = shade == 0 ? look.sunken : look.accent;
            if (shade > 0)
                color.setAlphaF(float(opacity[shade]));
            const bool marked = mark && *mark == QPoint(hour, day);
            fillRounded(painter, cellRect(size, look, day, hour), 3, color,
                marked ? look.text : QColor(), 2);
        }
    }
    paintHours(painter, size, look);
}

} // namespace Relais
