// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/weekchart.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announce.h"
#include "ui/common/charts/markkeys.h"
#include "ui/common/charts/provenancemark.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/originpopover.h"

#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QScatterSeries>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr Provenance all[] = { Provenance::Measured, Provenance::Reported, Provenance::Estimated };
constexpr int mostLabels = 7;
constexpr int gridLines = 5;
constexpr QSizeF boxSize(168, 80);

//! The smallest of 1, 2, 2.5, 5 × 10ⁿ that covers value in the given number of steps.
qreal niceStep(qreal value, int steps)
{
    const qreal raw = std::max(value / steps, 1.0);
    const qreal power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const qreal factor : { 1.0, 2.0, 2.5, 5.0 }) {
        if (factor * power >= raw)
            return std::max(1.0, factor * power);
    }
    return 10 * power;
}

} // namespace

WeekChart::WeekChart(Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(200);
    setToolTip(
        tr("Left and right move the mark; a click, or Enter, says where its figures come from; "
           "Ctrl T shows the table"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins({ 8, 6, 24, 0 }); // half a label beyond the last week
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart itself has the focus and the name
    setAccessibleName(ImpactWords::chart({}));
    connect(&theme, &Theme::changed, this, &WeekChart::build);
    build();
}

QList<QList<QPointF>> WeekChart::runs(
    const QList<ImpactService::Week> &weeks, Provenance provenance)
{
    QList<QList<QPointF>> runs;
    bool open = false;
    for (int i = 0; i < weeks.size(); ++i) {
        const auto count = weeks.at(i).impressions.of(provenance);
        if (count && !open)
            runs.append(QList<QPointF>());
        if (count)
            runs.last().append(QPointF(i, static_cast<qreal>(*count)));
        open = count.has_value();
    }
    return runs;
}

void WeekChart::setWeeks(const QList<ImpactService::Week> &weeks)
{
    m_weeks = weeks;
    m_mark = -1;
    setAccessibleName(ImpactWords::chart(weeks));
    build();
}

void WeekChart::setShown(Provenance provenance, bool shown)
{
    if (shown)
        m_hidden.remove(provenance);
    else
        m_hidden.insert(provenance);
    build();
}

QPen WeekChart::penOf(Provenance provenance) const
{
    QPen pen(ProvenanceMark::color(m_theme.colors(), provenance),
        provenance == Provenance::Measured ? 2.2 : 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    if (provenance == Provenance::Estimated)
        pen.setDashPattern({ 5 / 1.8, 4 / 1.8 });
    return pen;
}

void WeekChart::addRun(const QList<QPointF> &run, Provenance provenance)
{
    auto *line = new QLineSeries;
    line->setPen(penOf(provenance));
    line->replace(run);
    chart()->addSeries(line);
    // Rings; also what shows of a week that stands alone.
    if (provenance != Provenance::Reported && run.size() > 1)
        return;
    auto *rings = new QScatterSeries;
    rings->setMarkerSize(8);
    rings->setPen(QPen(penOf(provenance).color(), 2));
    rings->setBrush(
        provenance == Provenance::Measured ? penOf(provenance).color() : m_theme.colors().surface);
    rings->replace(run);
    chart()->addSeries(rings);
}

void WeekChart::build()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (const Provenance provenance : all) {
        if (!isShown(provenance))
            continue;
        for (const QList<QPointF> &run : runs(m_weeks, provenance))
            addRun(run, provenance);
    }
    addAxes();
    viewport()->update();
}

void WeekChart::addAxes()
{
    const Tokens &colors = m_theme.colors();
    qreal highest = 0;
    for (const ImpactService::Week &week : std::as_const(m_weeks)) {
        for (const Provenance provenance : all) {
            if (isShown(provenance))
                highest = std::max(
                    highest, static_cast<qreal>(week.impressions.of(provenance).value_or(0)));
        }
    }
    const qreal step = niceStep(highest, gridLines);
    auto *y = new QCategoryAxis;
    y->setStartValue(-1); // else the label at 0 is left out
    y->setRange(0, step * gridLines);
    y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int line = 0; line <= gridLines; ++line)
        y->append(QLocale().toString(static_cast<qlonglong>(step * line)), step * line);
    y->setGridLinePen(QPen(colors.line, 1));
    y->setLinePen(Qt::NoPen);
    auto *x = new QCategoryAxis;
    x->setStartValue(-1);
    x->setRange(0, std::max<qreal>(1, static_cast<qreal>(m_weeks.size()) - 1));
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    x->setGridLineVisible(false);
    x->setLinePen(Qt::NoPen);
    const auto count = static_cast<int>(m_weeks.size());
    const int every = (count + mostLabels - 1) / mostLabels;
    int month = 0;
    for (int i = 0; i < count; i += std::max(1, every)) {
        const QDate monday = m_weeks.at(i).monday;
        // A month is named once; the same number twice on the axis would be dropped.
        const QString day = QString::number(monday.day()) + QString(i, QChar(0x200b));
        x->append(monday.month() == month ? day : QLocale().toString(monday, tr("d MMM")), i);
        month = monday.month();
    }
    for (QAbstractAxis *axis :
        { static_cast<QAbstractAxis *>(x), static_cast<QAbstractAxis *>(y) }) {
        axis->setLabelsFont(m_theme.font(TextStyle::Small));
        axis->setLabelsColor(colors.muted);
    }
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
}

void WeekChart::setMark(int week)
{
    const int clamped =
        m_weeks.isEmpty() ? -1 : std::clamp(week, -1, static_cast<int>(m_weeks.size()) - 1);
    if (clamped == m_mark)
        return;
    m_mark = clamped;
    setAccessibleDescription(
        m_mark < 0 ? QString() : ImpactWords::weekSentence(m_weeks.at(m_mark)));
    viewport()->update();
}

void WeekChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.colors().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(sceneRect().adjusted(1, 1, -1, -1), 8, 8);
    }
    if (m_mark < 0 || chart()->series().isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const qreal x = markX();
    painter->setPen(QPen(m_theme.colors().lineStrong, 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    paintBox(*painter, x);
}

qreal WeekChart::markX() const
{
    return chart()->mapToPosition(QPointF(m_mark, 0), chart()->series().first()).x();
}

QRectF WeekChart::boxAt(qreal x) const
{
    const QRectF plot = chart()->plotArea();
    const bool left = x - boxSize.width() - 10 > plot.left();
    return { QPointF(left ? x - boxSize.width() - 10 : x + 10, plot.top()), boxSize };
}

void WeekChart::paintBox(QPainter &painter, qreal x) const
{
    const Tokens &colors = m_theme.colors();
    painter.setLayoutDirection(Qt::LeftToRight); // as the chart, whose time runs to the right
    const QRectF box = boxAt(x);
    fillRounded(painter, box, 8, colors.raised, colors.lineStrong);
    const ImpactService::Week &week = m_weeks.at(m_mark);
    QRect line(box.toRect().left() + 12, box.toRect().top() + 6, int(box.width()) - 24, 17);
    drawLine(painter, line, m_theme.font(TextStyle::SmallStrong), colors.text,
        ImpactWords::week(week.monday));
    for (const Provenance provenance : all) {
        line.translate(0, 17);
        ProvenanceMark::draw(
            painter, QRect(line.left(), line.top() + 3, 10, 10), colors, provenance);
        drawLine(painter, line.adjusted(18, 0, 0, 0), m_theme.font(TextStyle::Small), colors.muted,
            Format::provenanceLabel(provenance));
        drawLine(painter, line, m_theme.font(TextStyle::SmallStrong), colors.text,
            ImpactWords::number(week.impressions, provenance), Qt::AlignTrailing);
    }
}

void WeekChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    markAt(event->position());
}

void WeekChart::markAt(const QPointF &at)
{
    if (chart()->series().isEmpty())
        return;
    const QPointF value = chart()->mapToValue(at, chart()->series().first());
    setMark(static_cast<int>(std::max(0.0, std::round(value.x()))));
}

void WeekChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    markAt(event->position()); // a finger comes without moving before
    tellOrigin();
}

void WeekChart::tellOrigin()
{
    if (m_mark < 0 || chart()->series().isEmpty())
        return;
    OriginPopover::open(m_theme, this,
        { ImpactWords::weekSentence(m_weeks.at(m_mark)), ImpactFigure::Impressions, {},
            boxAt(markX()).toRect() });
}

void WeekChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus() && !QApplication::activePopupWidget()) // which tells about the mark
        setMark(-1);
}

void WeekChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_mark < 0)
        setMark(static_cast<int>(m_weeks.size()) - 1);
}

void WeekChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        tellOrigin();
        return;
    }
    const int before = m_mark;
    const auto mark = markByKey(key, Qt::Horizontal, m_mark, int(m_weeks.size()));
    if (!mark) {
        QChartView::keyPressEvent(event);
        return;
    }
    setMark(*mark);
    if (m_mark != before && m_mark >= 0)
        announceInPassing(this, ImpactWords::weekSentence(m_weeks.at(m_mark)));
}

} // namespace Relais::Ui
