// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/trenddrawing.h"

#include "core/drawing/figurewords.h"
#include "core/drawing/textpaint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Relais {

namespace {
constexpr int trendLines = 4; // of the grid, the lowest is zero
constexpr int trendLeft = 44;
constexpr int trendBelow = 24;
constexpr qreal trendDot = 3.5;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, TrendDrawing::tr("d MMM", "date format of QLocale"));
}
} // namespace

void TrendDrawing::setDays(const QList<Day> &days, const QList<Day> &before)
{
    m_days = days;
    m_before = before;
}

void TrendDrawing::setTotals(int relays, int relaysBefore)
{
    m_relays = relays;
    m_relaysBefore = relaysBefore;
}

QString TrendDrawing::summary() const
{
    if (m_days.isEmpty() && m_relays > 0)
        return tr("No day is told: on each fewer than five people relayed");
    if (m_days.isEmpty())
        return tr("No relay in this period. Choose a longer one");
    const auto most = std::max_element(
        m_days.begin(), m_days.end(), [](const Day &a, const Day &b) { return a.count < b.count; });
    const QString said = tr("Relays by day: %1, highest %2 on %3")
                             .arg(FigureWords::number(m_relays), FigureWords::number(most->count),
                                 dayText(most->day));
    return m_relaysBefore > 0 ? tr("%1; the period before: %2", "sentence, relays")
                                    .arg(said, FigureWords::number(m_relaysBefore))
                              : said;
}

QString TrendDrawing::words(int day) const
{
    return tr("%1: %2", "day, relays")
        .arg(dayText(m_days.at(day).day), FigureWords::number(m_days.at(day).count));
}

int TrendDrawing::dayAt(const QSize &size, qreal x) const
{
    const QRectF box = plot(size);
    const qreal part = (x - box.left()) / std::max(1.0, box.width());
    return qRound(std::clamp(part, 0.0, 1.0) * qreal(m_days.size() - 1));
}

QRectF TrendDrawing::plot(const QSize &size)
{
    return QRectF(QPointF(), QSizeF(size)).adjusted(trendLeft, 8, -8, -trendBelow);
}

int TrendDrawing::ceiling() const
{
    int most = 1;
    for (const Day &day : m_days)
        most = std::max(most, day.count);
    for (const Day &day : m_before)
        most = std::max(most, day.count);
    return (most + trendLines - 1) / trendLines * trendLines;
}

QPointF TrendDrawing::place(const QSize &size, int index, int count) const
{
    const QRectF box = plot(size);
    const qreal steps = std::max<qreal>(1, qreal(m_days.size() - 1));
    return { box.left() + box.width() * index / steps,
        box.bottom() - box.height() * count / ceiling() };
}

QPointF TrendDrawing::pointOf(const QSize &size, int index) const
{
    return place(size, index, m_days.at(index).count);
}

void TrendDrawing::paintBefore(QPainter &painter, const QSize &size, const ChartLook &look) const
{
    const int shown = int(std::min(m_before.size(), m_days.size()));
    if (shown == 0)
        return;
    QPainterPath path(place(size, 0, m_before.constFirst().count));
    for (int i = 1; i < shown; ++i)
        path.lineTo(place(size, i, m_before.at(i).count));
    QPen pen(look.muted, 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void TrendDrawing::paintGrid(QPainter &painter, const QSize &size, const ChartLook &look) const
{
    const QRectF box = plot(size);
    const int line = look.lineHeight;
    for (int i = 0; i <= trendLines; ++i) {
        const qreal y = box.bottom() - box.height() * i / trendLines;
        painter.setPen(look.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        drawLine(painter, QRect(0, int(y) - line / 2, trendLeft - 8, line), look.small, look.muted,
            FigureWords::number(ceiling() * i / trendLines), Qt::AlignTrailing);
    }
    const QRect foot(trendLeft, size.height() - line, size.width() - trendLeft - 8, line);
    drawLine(painter, foot, look.small, look.muted, dayText(m_days.constFirst().day));
    drawLine(
        painter, foot, look.small, look.muted, dayText(m_days.constLast().day), Qt::AlignTrailing);
}

void TrendDrawing::paintLabel(
    QPainter &painter, const QSize &size, const ChartLook &look, int mark) const
{
    const int shown = mark >= 0 ? mark : int(m_days.size()) - 1;
    painter.setBrush(look.first);
    painter.drawEllipse(pointOf(size, shown), trendDot, trendDot);
    const QString label = mark >= 0 ? words(mark) : FigureWords::number(m_days.at(shown).count);
    const int wide = textWidth(look.strong, label) + 4;
    const int line = look.lineHeight;
    const int x = std::clamp(int(pointOf(size, shown).x()) - wide / 2, trendLeft,
        std::max(trendLeft, size.width() - wide));
    const int y = std::max(0, int(pointOf(size, shown).y()) - line - 6);
    drawLine(painter, QRect(x, y, wide, line), look.strong, look.text, label);
}

void TrendDrawing::paint(
    QPainter &painter, const QSize &size, const ChartLook &look, int mark) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_days.isEmpty()) {
        drawWrapped(painter, QRect(QPoint(), size).adjusted(0, 8, 0, 0), look.small,
            look.lineHeight, look.muted, summary());
        return;
    }
    paintGrid(painter, size, look);
    QPainterPath path(pointOf(size, 0));
    for (int i = 1; i < int(m_days.size()); ++i)
        path.lineTo(pointOf(size, i));
    QPainterPath area = path;
    area.lineTo(pointOf(size, int(m_days.size()) - 1).x(), plot(size).bottom());
    area.lineTo(plot(size).bottomLeft());
    area.closeSubpath();
    painter.fillPath(area, look.accentSoft);
    paintBefore(painter, size, look);
    painter.setPen(QPen(look.first, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    paintLabel(painter, size, look, mark);
}

} // namespace Relais
