// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardwords.h"

#include "ui/common/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int percent = 100;
constexpr int mostStories = 5;

double shareOf(int part, int whole)
{
    return whole > 0 ? double(part) * percent / whole : 0;
}

MaturityChart::Dot dot(
    const QString &key, const QString &name, int headcount, const InsightFigures &figures)
{
    const auto measured = double(figures.impressions.measured.value_or(0));
    return { key, name, shareOf(figures.active, headcount) / percent,
        figures.relays > 0 ? measured / figures.relays : 0, headcount };
}

QString signedNumber(double value)
{
    const QString text = QLocale().toString(std::abs(value), 'f', 1);
    return (value < 0 ? u"−"_s : u"+"_s) + text;
}

} // namespace

QString DashboardWords::share(int part, int whole)
{
    return whole > 0 ? tr("%1 %", "a share").arg(QLocale().toString(shareOf(part, whole), 'f', 1))
                     : u"–"_s;
}

QString DashboardWords::change(qint64 now, qint64 before)
{
    if (before <= 0)
        return tr("none before");
    const double change = double(now - before) * percent / double(before);
    return tr("%1 % · %2 before", "change, figure before")
        .arg(signedNumber(change), Format::number(before));
}

QString DashboardWords::points(int part, int whole, int partBefore, int wholeBefore)
{
    if (whole <= 0 || wholeBefore <= 0)
        return {};
    return tr("%1 points")
        .arg(signedNumber(shareOf(part, whole) - shareOf(partBefore, wholeBefore)));
}

QString DashboardWords::known(const std::optional<qint64> &value)
{
    return value ? Format::number(*value) : QString();
}

QString DashboardWords::hidden(int groups)
{
    return groups > 0
        ? tr("%n group(s) under five people hidden, counted in the total", nullptr, groups)
        : QString();
}

QStringList DashboardWords::heads(const QString &first, bool headcount)
{
    QStringList heads { first };
    if (headcount)
        heads += { tr("Headcount"), tr("Active"), tr("Activation") };
    heads += { tr("Relays"), tr("Measured"), tr("Reported"), tr("Estimated"), tr("Clicks") };
    if (headcount)
        heads += tr("Own words");
    return heads;
}

FigureTable::Line DashboardWords::line(
    const QString &key, const QString &name, const InsightFigures &figures)
{
    FigureTable::Line line { key, { name }, { 0 } };
    const auto add = [&line](const std::optional<qint64> &value) {
        line.cells.append(value ? Format::number(*value) : u"–"_s);
        line.values.append(double(value.value_or(-1)));
    };
    add(figures.relays);
    add(figures.impressions.measured);
    add(figures.impressions.reported);
    add(figures.impressions.estimated);
    add(figures.clicks);
    return line;
}

QString DashboardWords::teamName(const InsightRow &row, const QHash<QString, QString> &names)
{
    return row.key.isEmpty() ? tr("%n small team(s) together", nullptr, row.teams)
                             : names.value(row.key, tr("A team that is no more"));
}

FigureTable::Line DashboardWords::teamLine(
    const QString &key, const QString &name, int headcount, const InsightFigures &figures)
{
    FigureTable::Line one = line(key, name, figures);
    one.cells.insert(1, Format::number(headcount));
    one.cells.insert(2, Format::number(figures.active));
    one.cells.insert(3, share(figures.active, headcount));
    one.values.insert(1, headcount);
    one.values.insert(2, figures.active);
    one.values.insert(3, shareOf(figures.active, headcount));
    one.cells.append(share(figures.ownWords, figures.relays));
    one.values.append(shareOf(figures.ownWords, figures.relays));
    return one;
}

QList<FigureTable::Line> DashboardWords::teams(
    const Insights &insights, const QHash<QString, QString> &names)
{
    QList<FigureTable::Line> lines;
    for (const InsightRow &row : insights.byTeam.rows)
        lines.append(teamLine(row.key, teamName(row, names), row.headcount, row.figures));
    lines.append(teamLine({}, tr("Everybody"), insights.headcount, insights.total));
    lines.last().isTotal = true;
    return lines;
}

QList<MaturityChart::Dot> DashboardWords::dots(
    const Insights &insights, const QHash<QString, QString> &names)
{
    QList<MaturityChart::Dot> dots;
    for (const InsightRow &row : insights.byTeam.rows)
        dots.append(dot(row.key, teamName(row, names), row.headcount, row.figures));
    return dots;
}

MaturityChart::Dot DashboardWords::organizationDot(const Insights &insights)
{
    return dot({}, tr("Everybody"), insights.headcount, insights.total);
}

QList<FigureTable::Line> DashboardWords::networks(const Insights &insights)
{
    QList<FigureTable::Line> lines;
    for (const InsightRow &row : insights.byNetwork.rows) {
        const auto network = networkFromKey(row.key);
        lines.append(line({}, network ? Format::networkLabel(*network) : row.key, row.figures));
        lines.last().network = network;
    }
    return lines;
}

QList<FigureTable::Line> DashboardWords::stories(const Insights &insights)
{
    QList<FigureTable::Line> lines;
    for (const InsightRow &row : insights.topStories.mid(0, mostStories))
        lines.append({ row.key,
            { row.title, Format::number(row.figures.relays), Format::number(row.figures.clicks) },
            { 0, double(row.figures.relays), double(row.figures.clicks) } });
    return lines;
}

QList<TrendChart::Day> DashboardWords::days(const Insights &insights)
{
    QHash<QString, int> counts;
    for (const InsightRow &row : insights.byDay.rows)
        counts.insert(row.key, row.figures.relays);
    QList<TrendChart::Day> days;
    if (counts.isEmpty())
        return days;
    for (QDate day = insights.from; day <= insights.to; day = day.addDays(1))
        days.append({ day, counts.value(day.toString(Qt::ISODate)) });
    return days;
}

} // namespace Relais::Ui
