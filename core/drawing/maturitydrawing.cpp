// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/maturitydrawing.h"

#include "core/drawing/earnedwords.h"
#include "core/drawing/figurewords.h"
#include "core/drawing/textpaint.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Relais {

namespace {
constexpr int maturityLines = 4; // of each grid, the lowest is zero
constexpr int maturityLeft = 44;
constexpr int maturityRight = 16;
constexpr qreal smallest = 4;
constexpr qreal largest = 10;

//! The next of 1, 2, 4, 8 (times a power of ten) above a value: four steps of it read well.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : { 1.0, 2.0, 4.0, 8.0 }) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

QString shareText(double share)
{
    return MaturityDrawing::tr("%1 %", "a share")
        .arg(QLocale().toString(share * 100, 'f', share < 0.1 && share > 0 ? 1 : 0));
}
} // namespace

void MaturityDrawing::setDots(
    const QList<Dot> &dots, const Dot &organization, Provenance provenance)
{
    m_dots = dots;
    m_organization = organization;
    m_provenance = provenance;
    double share = organization.share;
    double earned = organization.earned.value_or(0);
    for (const Dot &dot : dots) {
        share = std::max(share, dot.share);
        earned = std::max(earned, dot.earned.value_or(0));
    }
    m_mostShare = std::min(roundedUp(share * 1.05), share > 0.8 ? 1.0 : 0.8);
    m_mostEarned = roundedUp(earned * 1.05);
}

QString MaturityDrawing::summary() const
{
    if (m_dots.isEmpty() && !m_organization.isShareTold)
        return tr("How many people relay is not told here, and so no team’s maturity");
    if (m_dots.isEmpty())
        return tr("Too few people in a team to compare teams");
    const auto most = std::max_element(
        m_dots.begin(), m_dots.end(), [](const Dot &a, const Dot &b) { return a.share < b.share; });
    if (!m_organization.isShareTold)
        return tr("%1 a relay: %2; most people relay in %3: %4",
            "which impressions, how many, team, share")
            .arg(EarnedWords::impressions(m_provenance),
                EarnedWords::figure(m_organization.earned, m_provenance), most->name,
                shareText(most->share));
    return tr("%1 of people relay, %2 a relay: %3; most relay in %4: %5",
        "share, which impressions, how many, team, share")
        .arg(shareText(m_organization.share), EarnedWords::impressions(m_provenance),
            EarnedWords::figure(m_organization.earned, m_provenance), most->name,
            shareText(most->share));
}

QString MaturityDrawing::words(int dot) const
{
    const Dot &one = m_dots.at(dot);
    return tr("%1: %2 of %3 people relay, %4 a relay: %5",
        "team, share, people, which impressions, how many")
        .arg(one.name, shareText(one.share), FigureWords::number(one.headcount),
            EarnedWords::impressions(m_provenance), EarnedWords::figure(one.earned, m_provenance));
}

QRectF MaturityDrawing::plot(const QSize &size, const ChartLook &look)
{
    const int line = look.lineHeight;
    return QRectF(QPointF(), QSizeF(size))
        .adjusted(maturityLeft, line + 4, -maturityRight, -2 * line - 6);
}

QPointF MaturityDrawing::placeOf(const QSize &size, const ChartLook &look, const Dot &dot) const
{
    const QRectF box = plot(size, look);
    return { box.left() + box.width() * std::min(1.0, dot.share / m_mostShare),
        box.bottom() - box.height() * std::min(1.0, dot.earned.value_or(0) / m_mostEarned) };
}

QPointF MaturityDrawing::placeOf(const QSize &size, const ChartLook &look, int dot) const
{
    return placeOf(size, look, m_dots.at(dot));
}

qreal MaturityDrawing::radiusOf(int dot) const
{
    int most = 1;
    for (const Dot &one : m_dots)
        most = std::max(most, one.headcount);
    return smallest + (largest - smallest) * std::sqrt(qreal(m_dots.at(dot).headcount) / most);
}

void MaturityDrawing::paintAxes(QPainter &painter, const QSize &size, const ChartLook &look) const
{
    const QRectF box = plot(size, look);
    const int line = look.lineHeight;
    const int wide = size.width() - maturityLeft;
    drawLine(painter, QRect(maturityLeft, 0, wide, line), look.small, look.muted,
        tr("↑ %1 a relay", "which impressions").arg(EarnedWords::impressions(m_provenance)));
    drawLine(painter, QRect(maturityLeft, size.height() - line, wide, line), look.small, look.muted,
        tr("share of people who relay →"));
    for (int i = 0; i <= maturityLines; ++i) {
        const qreal y = box.bottom() - box.height() * i / maturityLines;
        painter.setPen(look.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        if (i > 0)
            drawLine(painter, QRect(0, int(y) - line / 2, maturityLeft - 8, line), look.small,
                look.muted, EarnedWords::count(m_mostEarned * i / maturityLines),
                Qt::AlignTrailing);
        const int x = int(box.left() + box.width() * i / maturityLines);
        drawLine(painter, QRect(x - 24, int(box.bottom()) + 4, 48, line), look.small, look.muted,
            shareText(m_mostShare * i / maturityLines), Qt::AlignHCenter);
    }
    painter.setPen(QPen(look.muted, 1, Qt::DashLine));
    const QPointF own = placeOf(size, look, m_organization);
    if (m_organization.isShareTold)
        painter.drawLine(QPointF(own.x(), box.top()), QPointF(own.x(), box.bottom()));
    if (m_organization.earned)
        painter.drawLine(QPointF(box.left(), own.y()), QPointF(box.right(), own.y()));
}

void MaturityDrawing::paintNames(
    QPainter &painter, const QSize &size, const ChartLook &look, int mark) const
{
    const QRect all(QPoint(), size);
    const int line = look.lineHeight;
    QList<QRect> taken;
    for (int i = 0; i < int(m_dots.size()); ++i) {
        const QFont &font = i == mark ? look.strong : look.small;
        const QPointF at = placeOf(size, look, i);
        const int away = int(radiusOf(i)) + 4;
        const int wide = std::min(textWidth(font, m_dots.at(i).name) + 2, size.width() / 2);
        const QRect after(int(at.x()) + away, int(at.y()) - line / 2, wide, line);
        const QRect before(int(at.x()) - away - wide, after.top(), wide, line);
        for (const QRect &place : { after, before }) {
            const bool free = all.contains(place)
                && std::none_of(taken.begin(), taken.end(),
                    [&](const QRect &other) { return other.intersects(place); });
            if (!free)
                continue;
            taken.append(place);
            drawLine(painter, place, font, look.text, m_dots.at(i).name);
            break;
        }
    }
}

void MaturityDrawing::paint(
    QPainter &painter, const QSize &size, const ChartLook &look, int mark) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_dots.isEmpty()) {
        drawWrapped(painter, QRect(QPoint(), size).adjusted(0, 8, 0, 0), look.small,
            look.lineHeight, look.muted, summary());
        return;
    }
    paintAxes(painter, size, look);
    for (int i = 0; i < int(m_dots.size()); ++i) {
        QColor ink = look.first;
        ink.setAlphaF(i == mark || mark < 0 ? 0.85F : 0.4F);
        painter.setPen(QPen(look.surface, 1));
        painter.setBrush(ink);
        const qreal radius = radiusOf(i);
        painter.drawEllipse(placeOf(size, look, i), radius, radius);
    }
    paintNames(painter, size, look, mark);
}

} // namespace Relais
