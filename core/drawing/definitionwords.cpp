// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dashboard's words mean, and what periods and languages are called.

#include "core/domain/earnedrate.h"
#include "core/drawing/dashboardwords.h"
#include "core/drawing/figurewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais {

QString DashboardWords::span(const DashboardChoice &choice)
{
    using Span = DashboardChoice::Span;
    switch (choice.span) {
    case Span::Days7:
        return tr("Last 7 days");
    case Span::Days30:
        return tr("Last 30 days");
    case Span::Days90:
        return tr("Last 90 days");
    case Span::Quarter:
        return tr("This quarter");
    case Span::QuarterBefore:
        return tr("Last quarter");
    case Span::Year:
        return tr("This year");
    case Span::YearBefore:
        return tr("Last year");
    case Span::Weeks:
        break;
    }
    const InsightPeriod weeks = choice.period({});
    return days(weeks.from, weeks.to);
}

QString DashboardWords::days(const QDate &from, const QDate &to)
{
    return tr("%1 to %2", "days").arg(FigureWords::date(from), FigureWords::date(to));
}

QStringList DashboardWords::filters(const DashboardChoice &choice, const InsightLabels &names)
{
    using Filter = DashboardChoice::Filter;
    QStringList words;
    const auto add = [&](Filter filter, const QString &sentence, const auto &nameOf) {
        QStringList values;
        for (const QString &key : choice.values(filter))
            values.append(nameOf(key));
        if (!values.isEmpty())
            words.append(sentence.arg(values.join(u", "_s)));
    };
    const auto in = [](const QHash<QString, QString> &all) {
        return [&all](const QString &key) { return all.value(key, key); };
    };
    add(Filter::Team, tr("Team: %1"), in(names.teams));
    add(Filter::Location, tr("Location: %1"), [](const QString &key) { return key; });
    add(Filter::Network, tr("Network: %1"), [](const QString &key) {
        const auto network = networkFromKey(key);
        return network ? FigureWords::networkLabel(*network) : key;
    });
    add(Filter::Topic, tr("Topic: %1"), in(names.topics));
    add(Filter::Campaign, tr("Campaign: %1"), in(names.campaigns));
    add(Filter::Language, tr("Language: %1"), &DashboardWords::languageName);
    return words;
}

QList<std::pair<QString, QString>> DashboardWords::definitions()
{
    return {
        { tr("Activation"),
            tr("Active ambassadors ÷ headcount of the period's last day, as it was then. Who left "
               "before that day is active, not in the headcount; no rate above 100 % is told.") },
        { tr("Active ambassadors"),
            tr("People with at least one published relay in the period. Not said where it would "
               "tell of fewer than five people.") },
        { tr("Relays"),
            tr("Stories that people shared and that are published, by the day of "
               "publishing in UTC.") },
        { tr("Location"),
            tr("Where the person was when they relayed; relays from before Relais noted it count "
               "for no location. Headcounts are kept by team: no activation is told of a "
               "location.") },
        { tr("Measured"), tr("Counted by a network or by Relais itself.") },
        { tr("Reported"), tr("Typed in or imported by the person who relayed.") },
        { tr("Estimated"),
            tr("Computed by a formula that the person can look at. Measured, "
               "reported and estimated are never added up.") },
        { tr("Impressions"), tr("How often relays were shown.") },
        { tr("Engagement"), tr("Reactions, comments and reposts.") },
        { tr("Clicks"),
            tr("Visits through tracked links, bots and previews left out. Measured "
               "only.") },
        { tr("In own words"),
            tr("Share of relays of whose text 25 % or more are the person's own "
               "words. The text itself is not known here.") },
        { tr("Period before"),
            tr("As long, and ends the day before; a quarter is compared with "
               "the quarter before it, a year with the year before it. While a period goes on, no "
               "change is told: a part is not compared with a whole.") },
        { tr("Team maturity"),
            tr("How many of a team's people relay, and how many impressions a relay earns, those "
               "that were counted in one way alone.") },
        { tr("Started"),
            tr("Their first relay in twelve months was in that month; then how many of them "
               "relayed again one, two and three months later.") },
        { tr("When people relay"),
            tr("Relays by day of the week and hour, in your time zone as it is today: of days "
               "before the clocks changed the hour is one off. Fewer than five relays or people "
               "leave an hour empty.") },
        { tr("Earned media value"),
            tr("Measured figures at the prices that an administrator entered, each with where it "
               "is from and of which day. Not said without prices.") },
        { tr("Hidden groups"),
            tr("Nothing is told about the relays of fewer than five people, and no two figures, of "
               "whatever periods and filters, differ by the relays of fewer. Hidden rows are "
               "counted in the total.") },
    };
}

QString DashboardWords::languageName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

namespace {

constexpr double millionths = 1'000'000;

} // namespace

QString DashboardWords::earnedValue(const Insights &insights)
{
    const auto value = earnedValueOf(insights);
    if (!value)
        return {};
    const QString amount = value->decimals > 0
        ? QLocale().toString(value->amount, 'f', value->decimals)
        : FigureWords::number(qRound64(value->amount));
    return tr("%1 %2", "currency, amount").arg(value->currency, amount);
}

QString DashboardWords::earnedFormula(const Insights &insights)
{
    QStringList parts;
    for (const EarnedRate &rate : insights.rates) {
        const QString figure = rate.figure == u"click"_s ? tr("clicks")
            : rate.figure == u"impression"_s             ? tr("impressions")
                                                         : tr("engagements");
        parts.append(tr("%1 measured %2 × %3 (%4, %5)", "count, figure, price, source, date")
                .arg(FigureWords::number(ratedCount(insights.total, rate.figure)), figure,
                    QLocale().toString(
                        double(rate.price) / millionths, 'f', QLocale::FloatingPointShortest),
                    rate.source, FigureWords::date(rate.asOf)));
    }
    return parts.join(u" + "_s);
}

QList<FigureLine> DashboardWords::cohortLines(const Insights &insights)
{
    QList<FigureLine> lines;
    for (const InsightCohort &cohort : insights.cohorts) {
        FigureLine one { {},
            { QLocale().toString(cohort.month, u"MMMM yyyy"_s),
                FigureWords::number(cohort.people) },
            { double(cohort.month.toJulianDay()), double(cohort.people) } };
        for (const std::optional<int> &again : cohort.again) {
            one.cells.append(share(again, cohort.people));
            one.values.append(again ? double(*again) / cohort.people : -1);
        }
        lines.append(one);
    }
    return lines;
}

} // namespace Relais
