// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The large figures of a report's first page, said as the dashboard says them.

#include "core/drawing/dashboardwords.h"
#include "core/drawing/figurewords.h"
#include "core/drawing/reportpages.h"

using namespace Qt::StringLiterals;

namespace Relais {

// As on the dashboard; in its cell there is no room for "people" beside a change.
QString ReportPages::activationNote() const
{
    const Insights &insights = m_content.insights;
    if (!insights.total.active)
        return {};
    if (insights.headcount <= 0)
        return tr("headcount not known");
    const int active = *insights.total.active;
    const QString some = FigureWords::number(active);
    const QString all = FigureWords::number(insights.headcount);
    QString points;
    const bool running = DashboardWords::isRunning(insights, today());
    if (!running && insights.previous && insights.previous->active && insights.previousHeadcount)
        points = DashboardWords::points(
            active, insights.headcount, *insights.previous->active, *insights.previousHeadcount);
    if (points.isEmpty())
        return tr("%1 of %2 people").arg(some, all);
    return tr("%1 · %2 of %3", "change in points, people, of how many").arg(points, some, all);
}

QList<ReportPages::Figure> ReportPages::first() const
{
    const Insights &insights = m_content.insights;
    const InsightFigures &now = insights.total;
    const auto &before = insights.previous;
    const auto change = [&](qint64 value, qint64 earlier) {
        return DashboardWords::change(insights, today(), value, earlier);
    };
    return { { tr("Activation"), DashboardWords::share(now.active, insights.headcount),
                 activationNote() },
        { tr("Relays"), FigureWords::number(now.relays),
            change(now.relays, before ? before->relays : 0) },
        { tr("Clicks measured"), FigureWords::number(now.clicks),
            change(now.clicks, before ? before->clicks : 0) },
        { tr("In own words"), DashboardWords::share(now.ownWords, now.relays),
            before
                ? DashboardWords::points(now.ownWords, now.relays, before->ownWords, before->relays)
                : QString() } };
}

// As on the dashboard: what was measured, and beside it what people reported.
ReportPages::Figure ReportPages::engagement() const
{
    const Insights &insights = m_content.insights;
    const ::Relais::Figure &now = insights.total.engagements;
    QString note;
    if (now.reported)
        note = tr("measured; %1 reported").arg(FigureWords::number(*now.reported));
    else if (now.measured && insights.previous)
        note = DashboardWords::change(
            insights, today(), *now.measured, insights.previous->engagements.measured.value_or(0));
    return { tr("Engagement"), now.measured ? FigureWords::number(*now.measured) : tr("none"),
        note };
}

QList<ReportPages::Figure> ReportPages::impressions() const
{
    const Insights &insights = m_content.insights;
    QList<Figure> figures;
    for (const auto &[provenance, name] :
        { std::pair(Provenance::Measured, tr("Impressions, measured")),
            std::pair(Provenance::Reported, tr("Impressions, reported")),
            std::pair(Provenance::Estimated, tr("Impressions, estimated")) }) {
        const auto value = insights.total.impressions.of(provenance);
        const qint64 earlier =
            insights.previous ? insights.previous->impressions.of(provenance).value_or(0) : 0;
        const QString guess = provenance == Provenance::Estimated ? u"≈ "_s : QString();
        figures.append({ name, value ? QString(guess + FigureWords::number(*value)) : tr("none"),
            value ? DashboardWords::change(insights, today(), *value, earlier) : QString() });
    }
    figures.append(engagement());
    return figures;
}

} // namespace Relais
