// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/chartsheet.h"

#include "core/drawing/dashboardwords.h"
#include "core/drawing/paperlook.h"
#include "core/drawing/textpaint.h"

#include <QPainter>

#include <iterator>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int wide = 960; // pixels of the design
constexpr int margin = 32;
constexpr int head = 64;
constexpr int foot = 40;
constexpr int nameHeight = 32;
constexpr int chartHeight = 240;

} // namespace

ChartSheet::ChartSheet(const DashboardExport::Content &content)
{
    const Insights &insights = content.insights;
    if (content.chart)
        m_charts = { *content.chart };
    else
        m_charts.assign(std::begin(DashboardView::allCharts), std::end(DashboardView::allCharts));
    m_trend.setDays(DashboardWords::days(insights), DashboardWords::daysBefore(insights));
    m_maturity.setDots(DashboardWords::dots(insights, content.labels.teams, content.maturity),
        DashboardWords::organizationDot(insights, content.maturity), content.maturity);
    m_timeline.setMonths(DashboardWords::months(insights, content.maturity), content.maturity);
    m_heat.setCells(DashboardWords::hours(insights, content.offsetMinutes));
    m_head = tr("%1 · %2", "company, period").arg(content.labels.company, content.period);
    QStringList below = content.labels.filters;
    below.append(tr("Groups under five people are hidden"));
    below.append(tr("Fingerprint %1").arg(InsightsService::fingerprint(insights)));
    m_foot = below.join(u" · "_s);
}

template <typename Act>
void ChartSheet::with(DashboardView::Chart chart, const Act &act) const
{
    switch (chart) {
    case DashboardView::Chart::Trend:
        act(m_trend);
        return;
    case DashboardView::Chart::Maturity:
        act(m_maturity);
        return;
    case DashboardView::Chart::Timeline:
        act(m_timeline);
        return;
    case DashboardView::Chart::Heat:
        act(m_heat);
        return;
    }
}

QSize ChartSheet::size() const
{
    return { wide, head + int(m_charts.size()) * (nameHeight + chartHeight) + foot + 2 * margin };
}

QString ChartSheet::summary() const
{
    QStringList sentences;
    for (const DashboardView::Chart chart : m_charts)
        with(chart, [&](const auto &drawing) { sentences.append(drawing.summary()); });
    return sentences.join(u". "_s);
}

void ChartSheet::paint(QPainter &painter) const
{
    const ChartLook look = paperLook();
    painter.save();
    painter.fillRect(QRect(QPoint(), size()), look.surface);
    painter.translate(margin, margin);
    const int inside = wide - 2 * margin;
    drawLine(painter, QRect(0, 0, inside, 32), paperFont(PaperText::Title), look.text, m_head);
    painter.translate(0, head);
    for (const DashboardView::Chart chart : m_charts) {
        drawLine(painter, QRect(0, 0, inside, nameHeight), paperFont(PaperText::Heading), look.text,
            DashboardView::nameOf(chart));
        painter.translate(0, nameHeight);
        with(chart, [&](const auto &drawing) {
            drawing.paint(painter, QSize(inside, chartHeight - 16), look);
        });
        painter.translate(0, chartHeight);
    }
    drawLine(painter, QRect(0, 0, inside, foot), look.small, look.muted, m_foot);
    painter.restore();
}

} // namespace Relais::Ui
