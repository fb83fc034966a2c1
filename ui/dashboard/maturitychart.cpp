// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/maturitychart.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int lines = 4; // of each grid, the lowest is zero
constexpr int left = 44;
constexpr int right = 16;
constexpr qreal smallest = 4;
constexpr qreal largest = 10;
constexpr qreal reach = 6; // around a dot

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

QString percent(double share)
{
    return MaturityChart::tr("%1 %", "a share")
        .arg(QLocale().toString(share * 100, 'f', share < 0.1 && share > 0 ? 1 : 0));
}

QString count(double value)
{
    const bool small = value < 10 && value != std::floor(value);
    return QLocale().toString(value, 'f', small ? 1 : 0);
}
} // namespace

MaturityChart::MaturityChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(tr("Team maturity"));
}

void MaturityChart::setDots(const QList<Dot> &dots, const Dot &organization)
{
    m_dots = dots;
    m_organization = organization;
    m_mark = -1;
    double share = organization.share;
    double earned = organization.earned;
    for (const Dot &dot : dots) {
        share = std::max(share, dot.share);
        earned = std::max(earned, dot.earned);
    }
    m_mostShare = std::min(roundedUp(share * 1.05), share > 0.8 ? 1.0 : 0.8);
    m_mostEarned = roundedUp(earned * 1.05);
    setAccessibleDescription(summary());
    update();
}

QString MaturityChart::summary() const
{
    if (m_dots.isEmpty())
        return tr("Too few people in a team to compare teams");
    const auto most = std::max_element(
        m_dots.begin(), m_dots.end(), [](const Dot &a, const Dot &b) { return a.share < b.share; });
    return tr("%1 of people relay, a relay earns %2 measured impressions; most relay in %3: %4")
        .arg(percent(m_organization.share), count(m_organization.earned), most->name,
            percent(most->share));
}

QString MaturityChart::words(const Dot &dot) const
{
    return tr("%1: %2 of %3 people relay, %4 measured impressions a relay")
        .arg(dot.name, percent(dot.share), Format::number(dot.headcount), count(dot.earned));
}

QRectF MaturityChart::plot() const
{
    const int line = m_theme.lineHeight(TextStyle::Small);
    return QRectF(rect()).adjusted(left, line + 4, -right, -2 * line - 6);
}

QPointF MaturityChart::placeOf(const Dot &dot) const
{
    const QRectF box = plot();
    return { box.left() + box.width() * std::min(1.0, dot.share / m_mostShare),
        box.bottom() - box.height() * std::min(1.0, dot.earned / m_mostEarned) };
}

QPointF MaturityChart::placeOf(int dot) const
{
    return placeOf(m_dots.at(dot));
}

qreal MaturityChart::radiusOf(const Dot &dot) const
{
    int most = 1;
    for (const Dot &one : m_dots)
        most = std::max(most, one.headcount);
    return smallest + (largest - smallest) * std::sqrt(qreal(dot.headcount) / most);
}

void MaturityChart::paintAxes(QPainter &painter) const
{
    const Tokens &t = m_theme.colors();
    const QRectF box = plot();
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    drawLine(painter, QRect(left, 0, width() - left, line), small, t.muted,
        tr("↑ measured impressions a relay"));
    drawLine(painter, QRect(left, height() - line, width() - left, line), small, t.muted,
        tr("share of people who relay →"));
    for (int i = 0; i <= lines; ++i) {
        const qreal y = box.bottom() - box.height() * i / lines;
        painter.setPen(t.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        if (i > 0)
            drawLine(painter, QRect(0, int(y) - line / 2, left - 8, line), small, t.muted,
                count(m_mostEarned * i / lines), Qt::AlignTrailing);
        const int x = int(box.left() + box.width() * i / lines);
        drawLine(painter, QRect(x - 24, int(box.bottom()) + 4, 48, line), small, t.muted,
            percent(m_mostShare * i / lines), Qt::AlignHCenter);
    }
    painter.setPen(QPen(t.muted, 1, Qt::DashLine));
    const QPointF own = placeOf(m_organization);
    painter.drawLine(QPointF(own.x(), box.top()), QPointF(own.x(), box.bottom()));
    painter.drawLine(QPointF(box.left(), own.y()), QPointF(box.right(), own.y()));
}

void MaturityChart::paintNames(QPainter &painter) const
{
    const Tokens &t = m_theme.colors();
    const int line = m_theme.lineHeight(TextStyle::Small);
    QList<QRect> taken;
    for (int i = 0; i < int(m_dots.size()); ++i) {
        const QFont font = m_theme.font(i == m_mark ? TextStyle::SmallStrong : TextStyle::Small);
        const QPointF at = placeOf(i);
        const int away = int(radiusOf(m_dots.at(i))) + 4;
        const int wide = std::min(textWidth(font, m_dots.at(i).name) + 2, width() / 2);
        const QRect after(int(at.x()) + away, int(at.y()) - line / 2, wide, line);
        const QRect before(int(at.x()) - away - wide, after.top(), wide, line);
        for (const QRect &place : { after, before }) {
            const bool free = rect().contains(place)
                && std::none_of(taken.begin(), taken.end(),
                    [&](const QRect &other) { return other.intersects(place); });
            if (!free)
                continue;
            taken.append(place);
            drawLine(painter, place, font, t.text, m_dots.at(i).name);
            break;
        }
    }
}

void MaturityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    if (m_dots.isEmpty()) {
        drawWrapped(painter, rect().adjusted(0, 8, 0, 0), m_theme.font(TextStyle::Small),
            m_theme.lineHeight(TextStyle::Small), t.muted, summary());
        return;
    }
    paintAxes(painter);
    for (int i = 0; i < int(m_dots.size()); ++i) {
        QColor ink = t.chart.at(0);
        ink.setAlphaF(i == m_mark || m_mark < 0 ? 0.85F : 0.4F);
        painter.setPen(QPen(t.surface, 1));
        painter.setBrush(ink);
        const qreal radius = radiusOf(m_dots.at(i));
        painter.drawEllipse(placeOf(i), radius, radius);
    }
    paintNames(painter);
    if (hasFocus())
        fillRounded(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
}

int MaturityChart::dotAt(const QPointF &place) const
{
    int nearest = -1;
    qreal least = 0;
    for (int i = 0; i < int(m_dots.size()); ++i) {
        const QPointF away = placeOf(i) - place;
        const qreal distance = std::hypot(away.x(), away.y());
        if (distance <= radiusOf(m_dots.at(i)) + reach && (nearest < 0 || distance < least)) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

void MaturityChart::setMark(int mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    const QString said = mark < 0 ? summary() : words(m_dots.at(mark));
    setToolTip(said);
    setAccessibleDescription(said);
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void MaturityChart::choose(int dot)
{
    if (dot < 0)
        return;
    const QString key = m_dots.at(dot).key;
    Q_EMIT asked(key);
    if (!key.isEmpty())
        Q_EMIT chosen(key);
}

void MaturityChart::mouseMoveEvent(QMouseEvent *event)
{
    setMark(dotAt(event->position()));
}

void MaturityChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(dotAt(event->position()));
}

void MaturityChart::leaveEvent(QEvent *)
{
    setMark(-1);
}

void MaturityChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const int dots = int(m_dots.size());
    if ((forward || back) && dots > 0)
        setMark((std::max(m_mark, forward ? -1 : 0) + (forward ? 1 : dots - 1)) % dots);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_mark);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
