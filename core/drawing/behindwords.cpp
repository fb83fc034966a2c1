// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind a point of a chart: only of what the answer tells, so never of a few people.

#include "core/drawing/dashboardwords.h"
#include "core/drawing/figurewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

QString DashboardWords::behind(const Insights &insights, const QDate &day)
{
    const QString name = FigureWords::date(day);
    for (const InsightRow &row : insights.byDay.rows) {
        if (row.key == day.toString(Qt::ISODate))
            return behind(name, row.figures, 0);
    }
    return tr("%1: none, or of fewer than five people").arg(name);
}

QString DashboardWords::behind(const QString &name, const InsightFigures &figures, int headcount)
{
    QString text = tr("%1: %n relay(s)", "day", figures.relays).arg(name);
    if (figures.active && headcount > 0 && *figures.active <= headcount)
        text = tr("%1, %2 of %n people", "relays, how many of them", headcount)
                   .arg(text, FigureWords::number(*figures.active));
    else if (figures.active)
        text = tr("%1, %n people", nullptr, *figures.active).arg(text);
    text = tr("%1, %n click(s)", nullptr, int(figures.clicks)).arg(text);
    return tr("%1, %2 in own words").arg(text, share(figures.ownWords, figures.relays));
}

QString DashboardWords::behindHour(
    const Insights &insights, const QList<QList<int>> &cells, int day, int hour)
{
    const int count = cells.value(day).value(hour);
    const QString name = tr("%1, %2 to %3 h", "day, hour, hour")
                             .arg(QLocale().dayName(day + 1))
                             .arg(hour)
                             .arg(hour + 1);
    if (count <= 0)
        return tr("%1: none, or of fewer than five people").arg(name);
    int more = 0;
    for (const QList<int> &hours : cells)
        more += int(std::count_if(
            hours.cbegin(), hours.cend(), [count](int other) { return other > count; }));
    const QString text = tr("%1: %n relay(s)", "day", count).arg(name);
    const QString part = tr("%1, %2 of all in the period", "relays, a share")
                             .arg(text, share(count, insights.total.relays));
    return more == 0 ? tr("%1; no hour has more").arg(part)
                     : tr("%1; %n hour(s) have more", nullptr, more).arg(part);
}

QString DashboardWords::behindTeam(
    const Insights &insights, const QString &team, const QHash<QString, QString> &names)
{
    for (const InsightRow &row : insights.byTeam.rows) {
        if (row.key == team)
            return behind(teamName(row, names), row.figures, row.headcount);
    }
    return {};
}

QString DashboardWords::behindMonth(const Insights &insights, const QDate &month)
{
    const QString key = month.toString(u"yyyy-MM"_s);
    for (const InsightRow &row : insights.byMonth.rows) {
        if (row.key == key)
            return behind(QLocale().toString(month, u"MMMM yyyy"_s), row.figures, row.headcount);
    }
    return {};
}

} // namespace Relais
