// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/chartsheet.h"

#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/heatmap.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int wide = 960; // pixels of the design
constexpr int margin = 32;
constexpr int head = 64;
constexpr int foot = 40;
constexpr int nameHeight = 32;
constexpr int chartHeight = 240;
constexpr int charts = 4;

} // namespace

ChartSheet::ChartSheet(const DashboardExport::Content &content)
    : m_theme(std::make_unique<Theme>())
    , m_trend(std::make_unique<TrendChart>(*m_theme))
    , m_maturity(std::make_unique<MaturityChart>(*m_theme))
    , m_timeline(std::make_unique<MaturityTimeline>(*m_theme))
    , m_heat(std::make_unique<HeatMap>(*m_theme))
{
    m_theme->setMode(Settings::Theme::Light);
    const Insights &insights = content.insights;
    m_trend->setDays(DashboardWords::days(insights), DashboardWords::daysBefore(insights));
    m_maturity->setDots(DashboardWords::dots(insights, content.labels.teams),
        DashboardWords::organizationDot(insights));
    m_timeline->setMonths(DashboardWords::months(insights));
    m_heat->setCells(DashboardWords::hours(insights, content.offsetMinutes));
    m_head = tr("%1 · %2", "company, period").arg(content.labels.company, content.period);
    QStringList below = content.labels.filters;
    below.append(tr("Groups under five people are hidden"));
    below.append(tr("Fingerprint %1").arg(InsightsService::fingerprint(insights)));
    m_foot = below.join(u" · "_s);
}

ChartSheet::~ChartSheet() = default;

QSize ChartSheet::size() const
{
    return { wide, head + charts * (nameHeight + chartHeight) + foot + 2 * margin };
}

QString ChartSheet::nameOf(Chart chart)
{
    switch (chart) {
    case Chart::Trend:
        return tr("Relays by day");
    case Chart::Maturity:
        return tr("Team maturity");
    case Chart::Timeline:
        return tr("Maturity over time");
    case Chart::Heat:
        break;
    }
    return tr("When people relay");
}

QWidget &ChartSheet::widget(Chart chart) const
{
    switch (chart) {
    case Chart::Trend:
        return *m_trend;
    case Chart::Maturity:
        return *m_maturity;
    case Chart::Timeline:
        return *m_timeline;
    case Chart::Heat:
        break;
    }
    return *m_heat;
}

QString ChartSheet::summary() const
{
    QStringList sentences;
    for (const Chart chart : all)
        sentences.append(widget(chart).accessibleDescription());
    return sentences.join(u". "_s);
}

void ChartSheet::paintChart(QPainter &painter, Chart chart, const QSize &size) const
{
    QWidget &drawn = widget(chart);
    drawn.resize(size);
    drawn.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

void ChartSheet::paint(QPainter &painter) const
{
    const Tokens &t = m_theme->colors();
    painter.save();
    painter.fillRect(QRect(QPoint(), size()), t.surface);
    painter.translate(margin, margin);
    const int inside = wide - 2 * margin;
    drawLine(painter, QRect(0, 0, inside, 32), m_theme->font(TextStyle::PageTitle), t.text, m_head);
    painter.translate(0, head);
    for (const Chart chart : all) {
        drawLine(painter, QRect(0, 0, inside, nameHeight), m_theme->font(TextStyle::CardTitle),
            t.text, nameOf(chart));
        painter.translate(0, nameHeight);
        paintChart(painter, chart, { inside, chartHeight - 16 });
        painter.translate(0, chartHeight);
    }
    drawLine(painter, QRect(0, 0, inside, foot), m_theme->font(TextStyle::Small), t.muted, m_foot);
    painter.restore();
}

} // namespace Relais::Ui
