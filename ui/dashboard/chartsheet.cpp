// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/chartsheet.h"

#include "core/drawing/dashboardwords.h"
#include "core/drawing/paperlook.h"
#include "core/drawing/textpaint.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int wide = 960; // pixels of the design
constexpr int margin = 32;
constexpr int inside = wide - 2 * margin;
constexpr int titleHeight = 32;
constexpr int lineHeight = 16;
constexpr int gap = 12;
constexpr int columnGap = 24;
constexpr int columnWide = (inside - columnGap) / 2;
constexpr int foot = 40;
constexpr int nameHeight = 32;
constexpr int chartHeight = 240;
constexpr int secondsAMinute = 60;

QString wordOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
        return DashboardWords::tr("Measured");
    case Provenance::Reported:
        return DashboardWords::tr("Reported");
    case Provenance::Estimated:
        break;
    }
    return DashboardWords::tr("Estimated");
}

// What a chart's words are, as the definitions name them.
QStringList wordsOf(DashboardView::Chart chart, Provenance maturity)
{
    switch (chart) {
    case DashboardView::Chart::Trend:
        return { DashboardWords::tr("Relays"), DashboardWords::tr("Period before") };
    case DashboardView::Chart::Maturity:
    case DashboardView::Chart::Timeline:
        return { DashboardWords::tr("Activation"), DashboardWords::tr("Active ambassadors"),
            DashboardWords::tr("Team maturity"), DashboardWords::tr("Impressions"),
            wordOf(maturity) };
    case DashboardView::Chart::Heat:
        break;
    }
    return { DashboardWords::tr("Relays"), DashboardWords::tr("When people relay") };
}

} // namespace

ChartSheet::ChartSheet(const DashboardExport::Content &content)
{
    const Insights &insights = content.insights;
    if (content.chart)
        m_charts = { *content.chart };
    else
        m_charts.assign(std::begin(DashboardView::allCharts), std::end(DashboardView::allCharts));
    const QDate today = content.labels.at.toUTC().date();
    m_trend.setDays(DashboardWords::days(insights, today), DashboardWords::daysBefore(insights));
    m_trend.setTotals(insights.total.relays, insights.previous ? insights.previous->relays : 0);
    m_maturity.setDots(DashboardWords::dots(insights, content.labels.teams, content.maturity),
        DashboardWords::organizationDot(insights, content.maturity), content.maturity);
    m_timeline.setMonths(
        DashboardWords::months(insights, content.maturity, today), content.maturity);
    m_heat.setCells(DashboardWords::hours(insights, content.offsetMinutes));
    m_head = tr("%1 · %2", "company, period").arg(content.labels.company, content.period);
    QStringList about;
    if (insights.previous)
        about.append(tr("compared with %1", "days")
                .arg(DashboardWords::days(insights.previousFrom, insights.previousTo)));
    m_about = (about + content.labels.filters).join(u" · "_s);
    QStringList below { tr("Groups under five people are hidden") };
    below.append(tr("Data as of %1")
            .arg(QLocale().toString(
                content.labels.at.toOffsetFromUtc(content.offsetMinutes * secondsAMinute),
                QLocale::ShortFormat)));
    below.append(tr("Fingerprint %1").arg(InsightsService::fingerprint(insights)));
    m_foot = below.join(u" · "_s);
    define(content.maturity);
}

void ChartSheet::define(Provenance maturity)
{
    QStringList words { DashboardWords::tr("Hidden groups") };
    for (const DashboardView::Chart chart : m_charts)
        words += wordsOf(chart, maturity);
    const QFont font = paperFont(PaperText::Small);
    const auto all = DashboardWords::definitions();
    for (const auto &[word, meaning] : all) {
        if (!words.contains(word))
            continue;
        const QString whole = tr("%1: %2", "word, meaning").arg(word, meaning);
        m_definitions.emplace_back(whole, wrappedHeight(font, lineHeight, columnWide, whole));
    }
}

int ChartSheet::aboutHeight() const
{
    return m_about.isEmpty()
        ? 0
        : wrappedHeight(paperFont(PaperText::Small), lineHeight, inside, m_about);
}

int ChartSheet::rowHeight(std::size_t first) const
{
    const int left = m_definitions[first].second;
    const int right = first + 1 < m_definitions.size() ? m_definitions[first + 1].second : 0;
    return std::max(left, right) + 4;
}

int ChartSheet::definitionsHeight() const
{
    int height = nameHeight;
    for (std::size_t i = 0; i < m_definitions.size(); i += 2)
        height += rowHeight(i);
    return height;
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
    return { wide,
        titleHeight + aboutHeight() + gap + int(m_charts.size()) * (nameHeight + chartHeight)
            + definitionsHeight() + foot + 2 * margin };
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
    drawLine(
        painter, QRect(0, 0, inside, titleHeight), paperFont(PaperText::Title), look.text, m_head);
    drawWrapped(painter, QRect(0, titleHeight, inside, aboutHeight()), paperFont(PaperText::Small),
        lineHeight, look.muted, m_about);
    painter.translate(0, titleHeight + aboutHeight() + gap);
    for (const DashboardView::Chart chart : m_charts) {
        drawLine(painter, QRect(0, 0, inside, nameHeight), paperFont(PaperText::Heading), look.text,
            DashboardView::nameOf(chart));
        painter.translate(0, nameHeight);
        with(chart, [&](const auto &drawing) {
            drawing.paint(painter, QSize(inside, chartHeight - 16), look);
        });
        painter.translate(0, chartHeight);
    }
    paintDefinitions(painter);
    painter.translate(0, definitionsHeight());
    drawLine(painter, QRect(0, 0, inside, foot), look.small, look.muted, m_foot);
    painter.restore();
}

void ChartSheet::paintDefinitions(QPainter &painter) const
{
    const ChartLook look = paperLook();
    drawLine(painter, QRect(0, 0, inside, nameHeight), paperFont(PaperText::Heading), look.text,
        tr("Definitions"));
    int y = nameHeight;
    for (std::size_t i = 0; i < m_definitions.size(); ++i) {
        const bool isLeft = i % 2 == 0;
        const auto &[whole, height] = m_definitions[i];
        drawWrapped(painter, QRect(isLeft ? 0 : columnWide + columnGap, y, columnWide, height),
            paperFont(PaperText::Small), lineHeight, look.text, whole);
        if (!isLeft)
            y += rowHeight(i - 1);
    }
}

} // namespace Relais::Ui
