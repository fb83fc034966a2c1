// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/timelinedrawing.h"

#include "core/drawing/earnedwords.h"
#include "core/drawing/figurewords.h"
#include "core/drawing/textpaint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Relais {

namespace {
constexpr int timelineSide = 48;
constexpr int timelineLines = 4;
constexpr qreal timelineDot = 3.5;

QString percentText(double share)
{
    return TimelineDrawing::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 1));
}

QString monthText(const QDate &month)
{
    return QLocale().toString(month, TimelineDrawing::tr("MMM yyyy", "date format of QLocale"));
}

// Whole ones where the axis goes to ten and more; below, they would repeat themselves.
QString stepText(double value, double most)
{
    return most < 10 ? EarnedWords::count(value) : FigureWords::number(qRound64(value));
}

QString monthWords(const TimelineDrawing::Month &month)
{
    const QString name = monthText(month.first);
    return month.isRunning ? TimelineDrawing::tr("%1 so far", "month").arg(name) : name;
}
} // namespace

void TimelineDrawing::setMonths(const QList<Month> &months, Provenance provenance)
{
    m_months = months;
    m_provenance = provenance;
    m_mostShare = 0.05;
    m_mostEarned = 1;
    for (const Month &month : months) {
        m_mostShare = std::max(m_mostShare, month.share * 1.1);
        m_mostEarned = std::max(m_mostEarned, month.earned.value_or(0) * 1.1);
    }
}

QString TimelineDrawing::summary() const
{
    if (!isDrawn())
        return tr("Choose a quarter or a year to see how maturity grows");
    return tr("From %1 to %2: people who relay %3 to %4, %5 a relay %6 to %7",
        "month, month, share, share, which impressions, how many, how many")
        .arg(monthWords(m_months.constFirst()), monthWords(m_months.constLast()),
            percentText(m_months.constFirst().share), percentText(m_months.constLast().share),
            EarnedWords::impressions(m_provenance),
            EarnedWords::figure(m_months.constFirst().earned, m_provenance),
            EarnedWords::figure(m_months.constLast().earned, m_provenance));
}

QString TimelineDrawing::words(int month) const
{
    const Month &one = m_months.at(month);
    return tr("%1: %2 of people relay, %3 a relay: %4", "month, share, which impressions, how many")
        .arg(monthWords(one), percentText(one.share), EarnedWords::impressions(m_provenance),
            EarnedWords::figure(one.earned, m_provenance));
}

int TimelineDrawing::monthAt(const QSize &size, const ChartLook &look, qreal x) const
{
    const QRectF box = plot(size, look);
    const qreal part = (x - box.left()) / std::max(1.0, box.width());
    return qRound(std::clamp(part, 0.0, 1.0) * qreal(m_months.size() - 1));
}

QRectF TimelineDrawing::plot(const QSize &size, const ChartLook &look)
{
    const int line = look.lineHeight;
    return QRectF(QPointF(), QSizeF(size))
        .adjusted(timelineSide, line + 6, -timelineSide, -line - 6);
}

QPointF TimelineDrawing::place(const QRectF &box, int index, double value, double most) const
{
    const qreal steps = std::max<qreal>(1, qreal(m_months.size() - 1));
    return { box.left() + box.width() * index / steps, box.bottom() - box.height() * value / most };
}

void TimelineDrawing::paintAxes(QPainter &painter, const QSize &size, const ChartLook &look) const
{
    const QRectF box = plot(size, look);
    const int line = look.lineHeight;
    const int half = size.width() / 2;
    drawLine(painter, QRect(0, 0, half, line), look.small, look.muted, tr("people who relay"));
    drawLine(painter, QRect(half, 0, half, line), look.small, look.muted,
        tr("%1 a relay (dashed)", "which impressions").arg(EarnedWords::impressions(m_provenance)),
        Qt::AlignTrailing);
    for (int i = 0; i <= timelineLines; ++i) {
        const qreal y = box.bottom() - box.height() * i / timelineLines;
        const int top = int(y) - line / 2;
        painter.setPen(look.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        drawLine(painter, QRect(0, top, timelineSide - 6, line), look.small, look.muted,
            percentText(m_mostShare * i / timelineLines), Qt::AlignTrailing);
        drawLine(painter, QRect(size.width() - timelineSide + 6, top, timelineSide - 6, line),
            look.small, look.muted, stepText(m_mostEarned * i / timelineLines, m_mostEarned));
    }
    const QRect foot(timelineSide, size.height() - line, size.width() - 2 * timelineSide, line);
    drawLine(painter, foot, look.small, look.muted, monthText(m_months.constFirst().first));
    drawLine(painter, foot, look.small, look.muted, monthText(m_months.constLast().first),
        Qt::AlignTrailing);
}

// A month of which nothing is known breaks the line: it is none, not zero.
QPainterPath TimelineDrawing::earnedPath(const QRectF &box) const
{
    QPainterPath path;
    bool isBroken = true;
    for (int i = 0; i < int(m_months.size()); ++i) {
        const std::optional<double> &earned = m_months.at(i).earned;
        if (earned) {
            const QPointF at = place(box, i, *earned, m_mostEarned);
            if (isBroken)
                path.moveTo(at);
            else
                path.lineTo(at);
        }
        isBroken = !earned;
    }
    return path;
}

void TimelineDrawing::paint(
    QPainter &painter, const QSize &size, const ChartLook &look, int mark) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isDrawn()) {
        drawWrapped(painter, QRect(QPoint(), size).adjusted(0, 8, 0, 0), look.small,
            look.lineHeight, look.muted, summary());
        return;
    }
    paintAxes(painter, size, look);
    const QRectF box = plot(size, look);
    QPainterPath share(place(box, 0, m_months.constFirst().share, m_mostShare));
    for (int i = 1; i < int(m_months.size()); ++i)
        share.lineTo(place(box, i, m_months.at(i).share, m_mostShare));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.second, 2, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(earnedPath(box));
    painter.setPen(QPen(look.first, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(share);
    const int shown = mark >= 0 ? mark : int(m_months.size()) - 1;
    painter.setBrush(look.first);
    painter.drawEllipse(
        place(box, shown, m_months.at(shown).share, m_mostShare), timelineDot, timelineDot);
    const std::optional<double> &earned = m_months.at(shown).earned;
    if (!earned)
        return;
    painter.setPen(QPen(look.second, 2));
    painter.setBrush(look.second);
    painter.drawEllipse(place(box, shown, *earned, m_mostEarned), timelineDot, timelineDot);
}

} // namespace Relais
