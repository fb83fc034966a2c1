// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/maturitytimeline.h"

#include "ui/common/format.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int side = 48;
constexpr int lines = 4;
constexpr qreal dot = 3.5;

QString percent(double share)
{
    return MaturityTimeline::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 1));
}

QString monthText(const QDate &month)
{
    return QLocale().toString(month, MaturityTimeline::tr("MMM yyyy", "date format of QLocale"));
}
} // namespace

MaturityTimeline::MaturityTimeline(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(160);
    followTheme(this, theme);
    setAccessibleName(tr("Maturity over time"));
}

void MaturityTimeline::setMonths(const QList<Month> &months)
{
    m_months = months;
    m_mark = -1;
    m_mostShare = 0.05;
    m_mostEarned = 1;
    for (const Month &month : months) {
        m_mostShare = std::max(m_mostShare, month.share * 1.1);
        m_mostEarned = std::max(m_mostEarned, month.earned * 1.1);
    }
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

QString MaturityTimeline::summary() const
{
    if (m_months.size() < 2)
        return tr("Choose a quarter or a year to see how maturity grows");
    return tr("From %1 to %2: people who relay %3 to %4, measured impressions a relay %5 to %6")
        .arg(monthText(m_months.constFirst().first), monthText(m_months.constLast().first),
            percent(m_months.constFirst().share), percent(m_months.constLast().share),
            Format::number(qRound64(m_months.constFirst().earned)),
            Format::number(qRound64(m_months.constLast().earned)));
}

QString MaturityTimeline::words(int index) const
{
    const Month &month = m_months.at(index);
    return tr("%1: %2 of people relay, %3 measured impressions a relay")
        .arg(monthText(month.first), percent(month.share), Format::number(qRound64(month.earned)));
}

QRectF MaturityTimeline::plot() const
{
    const int line = m_theme.lineHeight(TextStyle::Small);
    return QRectF(rect()).adjusted(side, line + 6, -side, -line - 6);
}

QPointF MaturityTimeline::place(int index, double value, double most) const
{
    const QRectF box = plot();
    const qreal steps = std::max<qreal>(1, qreal(m_months.size() - 1));
    return { box.left() + box.width() * index / steps, box.bottom() - box.height() * value / most };
}

void MaturityTimeline::paintAxes(QPainter &painter) const
{
    const Tokens &t = m_theme.colors();
    const QRectF box = plot();
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    drawLine(painter, QRect(0, 0, width() / 2, line), small, t.muted, tr("people who relay"));
    drawLine(painter, QRect(width() / 2, 0, width() / 2, line), small, t.muted,
        tr("impressions a relay (dashed)"), Qt::AlignTrailing);
    for (int i = 0; i <= lines; ++i) {
        const qreal y = box.bottom() - box.height() * i / lines;
        painter.setPen(t.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        drawLine(painter, QRect(0, int(y) - line / 2, side - 6, line), small, t.muted,
            percent(m_mostShare * i / lines), Qt::AlignTrailing);
        drawLine(painter, QRect(width() - side + 6, int(y) - line / 2, side - 6, line), small,
            t.muted, Format::number(qRound64(m_mostEarned * i / lines)));
    }
    const QRect foot(side, height() - line, width() - 2 * side, line);
    drawLine(painter, foot, small, t.muted, monthText(m_months.constFirst().first));
    drawLine(
        painter, foot, small, t.muted, monthText(m_months.constLast().first), Qt::AlignTrailing);
}

void MaturityTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    if (m_months.size() < 2) {
        drawWrapped(painter, rect().adjusted(0, 8, 0, 0), m_theme.font(TextStyle::Small),
            m_theme.lineHeight(TextStyle::Small), t.muted, summary());
        return;
    }
    paintAxes(painter);
    QPainterPath share(place(0, m_months.constFirst().share, m_mostShare));
    QPainterPath earned(place(0, m_months.constFirst().earned, m_mostEarned));
    for (int i = 1; i < int(m_months.size()); ++i) {
        share.lineTo(place(i, m_months.at(i).share, m_mostShare));
        earned.lineTo(place(i, m_months.at(i).earned, m_mostEarned));
    }
    painter.setPen(QPen(t.chart.at(1), 2, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(earned);
    painter.setPen(QPen(t.chart.at(0), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(share);
    const int shown = m_mark >= 0 ? m_mark : int(m_months.size()) - 1;
    painter.setBrush(t.chart.at(0));
    painter.drawEllipse(place(shown, m_months.at(shown).share, m_mostShare), dot, dot);
    painter.setPen(QPen(t.chart.at(1), 2));
    painter.setBrush(t.chart.at(1));
    painter.drawEllipse(place(shown, m_months.at(shown).earned, m_mostEarned), dot, dot);
    if (hasFocus())
        fillRounded(
            painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {}, t.accent, 2);
}

void MaturityTimeline::setMark(int mark)
{
    mark = m_months.size() < 2 ? -1 : std::clamp(mark, -1, int(m_months.size()) - 1);
    if (mark == m_mark)
        return;
    m_mark = mark;
    const QString said = mark < 0 ? summary() : words(mark);
    setAccessibleDescription(said);
    setToolTip(said);
    update();
}

int MaturityTimeline::monthAt(const QPointF &place) const
{
    const QRectF box = plot();
    const qreal part = (place.x() - box.left()) / std::max(1.0, box.width());
    return qRound(std::clamp(part, 0.0, 1.0) * qreal(m_months.size() - 1));
}

void MaturityTimeline::choose()
{
    if (m_mark >= 0)
        Q_EMIT chosen(m_months.at(m_mark).first);
}

void MaturityTimeline::mouseMoveEvent(QMouseEvent *event)
{
    setMark(monthAt(event->position()));
}

void MaturityTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setMark(monthAt(event->position()));
    choose();
}

void MaturityTimeline::leaveEvent(QEvent *)
{
    setMark(-1);
}

void MaturityTimeline::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : (event->key() == Qt::Key_Right ? 1 : 0);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (by == 0)
        QWidget::keyPressEvent(event);
    else
        setMark(std::max(0, (m_mark < 0 ? int(m_months.size()) - 1 : m_mark) + by));
}

} // namespace Relais::Ui
