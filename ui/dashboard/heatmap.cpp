// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/heatmap.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int left = 44;
constexpr int days = 7;
constexpr int hours = 24;
constexpr int gap = 2;
constexpr qreal opacity[] { 0, 0.18, 0.36, 0.56, 0.78, 1 };
} // namespace

HeatMap::HeatMap(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(150);
    followTheme(this, theme);
    setAccessibleName(tr("When people relay"));
}

void HeatMap::setCells(const QList<QList<int>> &cells)
{
    m_cells = cells;
    m_mark.reset();
    setAccessibleDescription(summary());
    update();
}

int HeatMap::most() const
{
    int most = 0;
    for (const QList<int> &row : m_cells)
        most = std::max(most, *std::max_element(row.begin(), row.end()));
    return most;
}

int HeatMap::step(int count, int most)
{
    if (count <= 0 || most <= 0)
        return 0;
    return std::clamp((count * 5 + most - 1) / most, 1, 5);
}

QString HeatMap::summary() const
{
    const int highest = most();
    for (int day = 0; day < int(m_cells.size()) && highest > 0; ++day) {
        const qsizetype hour = m_cells.at(day).indexOf(highest);
        if (hour >= 0)
            return tr("Most relays: %1, %2 h, %3")
                .arg(QLocale().dayName(day + 1), QString::number(hour), Format::number(highest));
    }
    return tr("Too few relays to tell when");
}

QRect HeatMap::cellRect(int day, int hour) const
{
    const int line = m_theme.lineHeight(TextStyle::Small);
    const qreal width_ = qreal(width() - left) / hours;
    const qreal height_ = qreal(height() - line) / days;
    const QRect cell =
        QRectF(left + width_ * hour, height_ * day, width_ - gap, height_ - gap).toRect();
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    const QFont small = m_theme.font(TextStyle::Small);
    const int highest = most();
    for (int day = 0; day < days; ++day) {
        const QRect first = cellRect(day, 0);
        const QRect name(0, first.top(), left - 8, first.height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), name), small, t.muted,
            QLocale().dayName(day + 1, QLocale::ShortFormat), Qt::AlignTrailing);
        for (int hour = 0; hour < hours; ++hour) {
            const int count = m_cells.value(day).value(hour);
            const int shade = step(count, highest);
            QColor color = shade == 0 ? t.sunken : t.accent;
            if (shade > 0)
                color.setAlphaF(float(opacity[shade]));
            const bool marked = m_mark && *m_mark == QPoint(hour, day);
            fillRounded(painter, cellRect(day, hour), 3, color, marked ? t.text : QColor(), 2);
        }
    }
    for (int hour = 0; hour < hours; hour += 4) {
        const int line = m_theme.lineHeight(TextStyle::Small);
        const QRect cell = QStyle::visualRect(layoutDirection(), rect(), cellRect(0, hour));
        const QRect name(cell.left(), height() - line, 60, line);
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), name), small, t.muted,
            tr("%1 h", "hour of the day").arg(hour));
    }
    if (hasFocus())
        fillRounded(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
}

QString HeatMap::words(int day, int hour) const
{
    const int count = m_cells.value(day).value(hour);
    return tr("%1, %2 h: %3", "day, hour, relays")
        .arg(QLocale().dayName(day + 1), QString::number(hour),
            count > 0 ? Format::number(count) : tr("fewer than five"));
}

void HeatMap::setMark(const QPoint &mark)
{
    m_mark = mark;
    setAccessibleDescription(words(mark.y(), mark.x()));
    setToolTip(words(mark.y(), mark.x()));
    update();
}

void HeatMap::choose()
{
    if (m_mark && !m_cells.isEmpty())
        Q_EMIT chosen(m_mark->y(), m_mark->x());
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const QPoint step(key == Qt::Key_Right ? 1 : (key == Qt::Key_Left ? -1 : 0),
        key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0));
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return;
    }
    if (step.isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPoint next = m_mark ? *m_mark + step : QPoint(0, 0);
    setMark(QPoint(std::clamp(next.x(), 0, hours - 1), std::clamp(next.y(), 0, days - 1)));
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    setMark(*cell);
    choose();
}

std::optional<QPoint> HeatMap::cellAt(const QPoint &place) const
{
    for (int day = 0; day < days; ++day) {
        for (int hour = 0; hour < hours; ++hour) {
            if (cellRect(day, hour).contains(place))
                return QPoint(hour, day);
        }
    }
    return {};
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), words(cell->y(), cell->x()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Relais::Ui
