// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/trendchart.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int lines = 4; // of the grid, the lowest is zero
constexpr int left = 44;
constexpr int below = 24;
constexpr qreal dot = 3.5;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, TrendChart::tr("d MMM", "date format of QLocale"));
}
} // namespace

TrendChart::TrendChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(tr("Relays by day"));
}

void TrendChart::setDays(const QList<Day> &days, const QList<Day> &before)
{
    m_days = days;
    m_before = before;
    m_mark = -1;
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

QString TrendChart::summary() const
{
    if (m_days.isEmpty())
        return tr("No relay in this period. Choose a longer one");
    int sum = 0;
    for (const Day &day : m_days)
        sum += day.count;
    const auto most = std::max_element(
        m_days.begin(), m_days.end(), [](const Day &a, const Day &b) { return a.count < b.count; });
    int sumBefore = 0;
    for (const Day &day : m_before)
        sumBefore += day.count;
    const QString said =
        tr("Relays by day: %1, highest %2 on %3")
            .arg(Format::number(sum), Format::number(most->count), dayText(most->day));
    return sumBefore > 0
        ? tr("%1; the period before: %2", "sentence, relays").arg(said, Format::number(sumBefore))
        : said;
}

QRectF TrendChart::plot() const
{
    return QRectF(rect()).adjusted(left, 8, -8, -below);
}

int TrendChart::ceiling() const
{
    int most = 1;
    for (const Day &day : m_days)
        most = std::max(most, day.count);
    for (const Day &day : m_before)
        most = std::max(most, day.count);
    return (most + lines - 1) / lines * lines;
}

QPointF TrendChart::place(int index, int count) const
{
    const QRectF box = plot();
    const qreal steps = std::max<qreal>(1, qreal(m_days.size() - 1));
    return { box.left() + box.width() * index / steps,
        box.bottom() - box.height() * count / ceiling() };
}

QPointF TrendChart::pointOf(int index) const
{
    return place(index, m_days.at(index).count);
}

void TrendChart::paintBefore(QPainter &painter) const
{
    const int shown = int(std::min(m_before.size(), m_days.size()));
    if (shown == 0)
        return;
    QPainterPath path(place(0, m_before.constFirst().count));
    for (int i = 1; i < shown; ++i)
        path.lineTo(place(i, m_before.at(i).count));
    QPen pen(m_theme.colors().muted, 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void TrendChart::choose()
{
    if (m_mark >= 0)
        Q_EMIT chosen(m_days.at(m_mark).day);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose();
}

void TrendChart::paintGrid(QPainter &painter) const
{
    const Tokens &t = m_theme.colors();
    const QRectF box = plot();
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    for (int i = 0; i <= lines; ++i) {
        const qreal y = box.bottom() - box.height() * i / lines;
        painter.setPen(t.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        drawLine(painter, QRect(0, int(y) - line / 2, left - 8, line), small, t.muted,
            Format::number(ceiling() * i / lines), Qt::AlignTrailing);
    }
    if (m_days.isEmpty())
        return;
    const QRect foot(left, height() - line, width() - left - 8, line);
    drawLine(painter, foot, small, t.muted, dayText(m_days.constFirst().day));
    drawLine(painter, foot, small, t.muted, dayText(m_days.constLast().day), Qt::AlignTrailing);
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    if (m_days.isEmpty())
        return;
    const Tokens &t = m_theme.colors();
    QPainterPath path(pointOf(0));
    for (int i = 1; i < int(m_days.size()); ++i)
        path.lineTo(pointOf(i));
    QPainterPath area = path;
    area.lineTo(pointOf(int(m_days.size()) - 1).x(), plot().bottom());
    area.lineTo(plot().bottomLeft());
    area.closeSubpath();
    painter.fillPath(area, t.accentSoft);
    paintBefore(painter);
    painter.setPen(QPen(t.chart.at(0), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    const int shown = m_mark >= 0 ? m_mark : int(m_days.size()) - 1;
    painter.setBrush(t.chart.at(0));
    painter.drawEllipse(pointOf(shown), dot, dot);
    const QString label = m_mark >= 0
        ? tr("%1: %2", "day, relays")
              .arg(dayText(m_days.at(shown).day), Format::number(m_days.at(shown).count))
        : Format::number(m_days.at(shown).count);
    const QFont strong = m_theme.font(TextStyle::SmallStrong);
    const int wide = textWidth(strong, label) + 4;
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int x =
        std::clamp(int(pointOf(shown).x()) - wide / 2, left, std::max(left, width() - wide));
    const int y = std::max(0, int(pointOf(shown).y()) - line - 6);
    drawLine(painter, QRect(x, y, wide, line), strong, t.text, label);
    if (hasFocus())
        fillRounded(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
}

void TrendChart::setMark(int mark)
{
    mark = std::clamp(mark, -1, int(m_days.size()) - 1);
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF box = plot();
    const qreal part = (event->position().x() - box.left()) / std::max(1.0, box.width());
    setMark(qRound(std::clamp(part, 0.0, 1.0) * qreal(m_days.size() - 1)));
}

void TrendChart::leaveEvent(QEvent *)
{
    setMark(-1);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : (event->key() == Qt::Key_Right ? 1 : 0);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return;
    }
    if (by == 0 || m_days.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    setMark(std::max(0, (m_mark < 0 ? int(m_days.size()) - 1 : m_mark) + by));
    setAccessibleDescription(tr("%1: %2", "day, relays")
            .arg(dayText(m_days.at(m_mark).day), Format::number(m_days.at(m_mark).count)));
}

} // namespace Relais::Ui
