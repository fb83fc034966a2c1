// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/dashboardwords.h"

#include "core/drawing/earnedwords.h"
#include "core/drawing/figurewords.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int percent = 100;
constexpr int hoursADay = 24;
constexpr double clearlyMore = 1.25; // than all relays earn

double shareOf(int part, int whole)
{
    return whole > 0 ? double(part) * percent / whole : 0;
}

// Who left before the day of the headcount is active, but not in it.
bool isRateTold(const InsightFigures &figures, int headcount)
{
    return figures.active && headcount > 0 && *figures.active <= headcount;
}

// 0: it is not known.
QString headcountCell(int headcount)
{
    return headcount > 0 ? FigureWords::number(headcount) : u"–"_s;
}

MaturityDrawing::Dot dot(const QString &key, const QString &name, int headcount,
    const InsightFigures &figures, Provenance provenance)
{
    std::optional<double> earned;
    const std::optional<qint64> impressions = figures.impressions.of(provenance);
    if (impressions && figures.relays > 0)
        earned = double(*impressions) / figures.relays;
    return { key, name, shareOf(figures.active.value_or(0), headcount) / percent, earned, headcount,
        isRateTold(figures, headcount) };
}

//! In a table.
QString earnedCell(const std::optional<double> &earned, Provenance provenance)
{
    return earned ? EarnedWords::figure(earned, provenance) : u"–"_s;
}

bool goesOn(const QDate &month, const QDate &today)
{
    return today.isValid() && month.addMonths(1).addDays(-1) > today;
}

QString signedNumber(double value)
{
    const QString text = QLocale().toString(std::abs(value), 'f', 1);
    if (std::abs(value) < 0.05) // it is said as nought, which has no sign
        return text;
    return (value < 0 ? u"−"_s : u"+"_s) + text;
}

} // namespace

QString DashboardWords::share(int part, int whole)
{
    return whole > 0 ? tr("%1 %", "a share").arg(QLocale().toString(shareOf(part, whole), 'f', 1))
                     : u"–"_s;
}

QString DashboardWords::share(std::optional<int> part, int whole)
{
    return part && *part <= whole ? share(*part, whole) : u"–"_s;
}

QString DashboardWords::known(std::optional<int> value)
{
    return value ? FigureWords::number(*value) : u"–"_s;
}

QString DashboardWords::change(qint64 now, qint64 before)
{
    if (before <= 0)
        return tr("none before");
    const double change = double(now - before) * percent / double(before);
    return tr("%1 % · %2 before", "change, figure before")
        .arg(signedNumber(change), FigureWords::number(before));
}

QString DashboardWords::change(
    const Insights &insights, const QDate &today, qint64 now, qint64 before)
{
    if (!insights.previous)
        return tr("before: not told");
    if (before > 0 && isRunning(insights, today))
        return tr("%1 in all before").arg(FigureWords::number(before));
    return change(now, before);
}

bool DashboardWords::isRunning(const Insights &insights, const QDate &today)
{
    return today.isValid() && insights.to > today;
}

QString DashboardWords::points(int part, int whole, int partBefore, int wholeBefore)
{
    if (whole <= 0 || wholeBefore <= 0 || part > whole || partBefore > wholeBefore)
        return {};
    return tr("%1 points")
        .arg(signedNumber(shareOf(part, whole) - shareOf(partBefore, wholeBefore)));
}

QString DashboardWords::known(const std::optional<qint64> &value)
{
    return value ? FigureWords::number(*value) : QString();
}

QString DashboardWords::hidden(int groups)
{
    return groups > 0
        ? tr("%n group(s) under five people hidden, counted in the total", nullptr, groups)
        : QString();
}

QString DashboardWords::noTeams(const Insights &insights)
{
    const QString why = tr("No team stands here: each has fewer than five people, or its relays "
                           "are those of fewer");
    const QString groups = hidden(insights.byTeam.hidden);
    return groups.isEmpty() ? why : tr("%1. %2", "sentence, sentence").arg(why, groups);
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

FigureLine DashboardWords::line(
    const QString &key, const QString &name, const InsightFigures &figures)
{
    FigureLine line { key, { name }, { 0 } };
    const auto add = [&line](const std::optional<qint64> &value) {
        line.cells.append(value ? FigureWords::number(*value) : u"–"_s);
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

FigureLine DashboardWords::teamLine(
    const QString &key, const QString &name, int headcount, const InsightFigures &figures)
{
    FigureLine one = line(key, name, figures);
    one.cells.insert(1, headcountCell(headcount));
    one.cells.insert(2, known(figures.active));
    one.cells.insert(3, share(figures.active, headcount));
    one.values.insert(1, headcount);
    one.values.insert(2, figures.active.value_or(-1));
    one.values.insert(3, shareOf(figures.active.value_or(-1), headcount));
    one.cells.append(share(figures.ownWords, figures.relays));
    one.values.append(shareOf(figures.ownWords, figures.relays));
    return one;
}

QList<FigureLine> DashboardWords::teams(
    const Insights &insights, const QHash<QString, QString> &names)
{
    QList<FigureLine> lines;
    for (const InsightRow &row : insights.byTeam.rows)
        lines.append(teamLine(row.key, teamName(row, names), row.headcount, row.figures));
    lines.append(teamLine({}, tr("Everybody"), insights.headcount, insights.total));
    lines.last().isTotal = true;
    return lines;
}

QList<MaturityDrawing::Dot> DashboardWords::dots(
    const Insights &insights, const QHash<QString, QString> &names, Provenance provenance)
{
    QList<MaturityDrawing::Dot> dots;
    for (const InsightRow &row : insights.byTeam.rows) {
        if (isRateTold(row.figures, row.headcount))
            dots.append(dot(row.key, teamName(row, names), row.headcount, row.figures, provenance));
    }
    return dots;
}

MaturityDrawing::Dot DashboardWords::organizationDot(
    const Insights &insights, Provenance provenance)
{
    return dot({}, tr("Everybody"), insights.headcount, insights.total, provenance);
}

QList<FigureLine> DashboardWords::networks(const Insights &insights)
{
    QList<FigureLine> lines;
    for (const InsightRow &row : insights.byNetwork.rows) {
        const auto network = networkFromKey(row.key);
        lines.append(line(network ? row.key : QString(),
            network ? FigureWords::networkLabel(*network) : row.key, row.figures));
        lines.last().network = network;
    }
    return lines;
}

QList<FigureLine> DashboardWords::stories(const Insights &insights)
{
    QList<FigureLine> lines;
    for (const InsightRow &row : insights.topStories)
        lines.append({ row.key,
            { row.title, FigureWords::number(row.figures.relays),
                FigureWords::number(row.figures.clicks) },
            { 0, double(row.figures.relays), double(row.figures.clicks) } });
    return lines;
}

QList<TrendDrawing::Day> DashboardWords::days(const Insights &insights, const QDate &today)
{
    QHash<QString, int> counts;
    for (const InsightRow &row : insights.byDay.rows)
        counts.insert(row.key, row.figures.relays);
    QList<TrendDrawing::Day> days;
    if (counts.isEmpty())
        return days;
    const QDate last = isRunning(insights, today) ? today : insights.to;
    for (QDate day = insights.from; day <= last; day = day.addDays(1))
        days.append({ day, counts.value(day.toString(Qt::ISODate)) });
    return days;
}

QList<TrendDrawing::Day> DashboardWords::daysBefore(const Insights &insights)
{
    QHash<QDate, int> counts;
    for (const auto &[day, relays] : insights.previousDays)
        counts.insert(day, relays);
    QList<TrendDrawing::Day> days;
    if (counts.isEmpty())
        return days;
    for (QDate day = insights.previousFrom; day <= insights.previousTo; day = day.addDays(1))
        days.append({ day, counts.value(day) });
    return days;
}

QList<TimelineDrawing::Month> DashboardWords::months(
    const Insights &insights, Provenance provenance, const QDate &today)
{
    QList<TimelineDrawing::Month> months;
    for (const InsightRow &row : insights.byMonth.rows) {
        const QDate first = QDate::fromString(row.key + u"-01"_s, Qt::ISODate);
        if (!first.isValid() || !isRateTold(row.figures, row.headcount))
            continue;
        const MaturityDrawing::Dot one = dot({}, {}, row.headcount, row.figures, provenance);
        months.append({ first, one.share, one.earned, goesOn(first, today) });
    }
    return months;
}

QList<FigureLine> DashboardWords::dayLines(const Insights &insights)
{
    QList<FigureLine> lines;
    for (const InsightRow &row : insights.byDay.rows) {
        const QDate day = QDate::fromString(row.key, Qt::ISODate);
        lines.append(line({}, FigureWords::date(day), row.figures));
        lines.last().values.first() = double(day.toJulianDay());
    }
    return lines;
}

QList<FigureLine> DashboardWords::dotLines(
    const QList<MaturityDrawing::Dot> &dots, Provenance provenance)
{
    QList<FigureLine> lines;
    for (const MaturityDrawing::Dot &one : dots)
        lines.append({ one.key,
            { one.name, FigureWords::number(one.headcount),
                share(int(std::lround(one.share * one.headcount)), one.headcount),
                earnedCell(one.earned, provenance) },
            { 0, double(one.headcount), one.share, one.earned.value_or(-1) } });
    return lines;
}

QList<FigureLine> DashboardWords::monthLines(
    const Insights &insights, Provenance provenance, const QDate &today)
{
    QList<FigureLine> lines;
    for (const InsightRow &row : insights.byMonth.rows) {
        const QDate first = QDate::fromString(row.key + u"-01"_s, Qt::ISODate);
        const MaturityDrawing::Dot one = dot({}, {}, row.headcount, row.figures, provenance);
        const QString name = QLocale().toString(first, u"MMMM yyyy"_s);
        lines.append({ {},
            { goesOn(first, today) ? tr("%1 so far", "month").arg(name) : name,
                headcountCell(row.headcount), share(row.figures.active, row.headcount),
                earnedCell(one.earned, provenance) },
            { double(first.toJulianDay()), double(row.headcount), one.share,
                one.earned.value_or(-1) } });
    }
    return lines;
}

QList<FigureLine> DashboardWords::hourLines(const QList<QList<int>> &cells)
{
    QList<FigureLine> lines;
    for (int day = 0; day < int(cells.size()); ++day) {
        for (int hour = 0; hour < int(cells.at(day).size()); ++hour) {
            const int count = cells.at(day).at(hour);
            if (count > 0)
                lines.append({ {},
                    { tr("%1, %2 h", "day, hour").arg(QLocale().dayName(day + 1)).arg(hour),
                        FigureWords::number(count) },
                    { double(day * hoursADay + hour), double(count) } });
        }
    }
    return lines;
}

QString DashboardWords::lever(const Insights &insights, const QHash<QString, QString> &names)
{
    if (!insights.total.active || !isRateTold(insights.total, insights.headcount))
        return {};
    const double whole = double(*insights.total.active) / insights.headcount;
    const InsightRow *most = nullptr;
    int people = 0;
    for (const InsightRow &row : insights.byTeam.rows) {
        if (!row.figures.active || row.key.isEmpty())
            continue;
        const int more = int(std::lround(whole * row.headcount)) - *row.figures.active;
        if (more > people) {
            people = more;
            most = &row;
        }
    }
    if (!most)
        return {};
    return tr("What would move it most: if %1 relayed as the whole does, %n more people would",
        nullptr, people)
        .arg(teamName(*most, names));
}

QString DashboardWords::earnedLever(const Insights &insights, Provenance provenance)
{
    const std::optional<double> whole = organizationDot(insights, provenance).earned;
    if (!whole || *whole <= 0)
        return {};
    double most = *whole * clearlyMore;
    QString where;
    for (const InsightRow &row : insights.byNetwork.rows) {
        const std::optional<double> earned = dot({}, {}, 0, row.figures, provenance).earned;
        const auto network = networkFromKey(row.key);
        if (!earned || !network || *earned <= most)
            continue;
        most = *earned;
        where = FigureWords::networkLabel(*network);
    }
    if (where.isEmpty())
        return {};
    return tr("What a relay earns is highest on %1: %2 %3, of all relays %4",
        "network, how many, which impressions, how many")
        .arg(where, EarnedWords::figure(most, provenance), EarnedWords::impressions(provenance),
            EarnedWords::figure(whole, provenance));
}

QList<FigureLine> DashboardWords::rows(
    const InsightBreakdown &breakdown, const QHash<QString, QString> &names)
{
    QList<FigureLine> lines;
    for (const InsightRow &row : breakdown.rows)
        lines.append(line(row.key, names.value(row.key, row.key), row.figures));
    return lines;
}

QList<FigureLine> DashboardWords::languages(const InsightBreakdown &breakdown)
{
    QHash<QString, QString> names;
    for (const InsightRow &row : breakdown.rows)
        names.insert(row.key, languageName(row.key));
    return rows(breakdown, names);
}

QList<QList<int>> DashboardWords::hours(const Insights &insights, int offsetMinutes)
{
    constexpr int hoursAWeek = 7 * hoursADay;
    if (insights.heatMap.size() * hoursADay != hoursAWeek)
        return {};
    QList<QList<int>> cells(7, QList<int>(hoursADay, 0));
    for (int hour = 0; hour < hoursAWeek; ++hour) {
        const int here = (hour + offsetMinutes / 60 + hoursAWeek) % hoursAWeek;
        cells[here / hoursADay][here % hoursADay] =
            insights.heatMap.at(hour / hoursADay).at(hour % hoursADay);
    }
    return cells;
}

} // namespace Relais
