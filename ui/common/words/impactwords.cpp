// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/impactwords.h"

#include "core/domain/estimate.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"

#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int aDay = 24 * 3600;

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString dayAndMonth(const QDate &date)
{
    //: a day and a month, in QLocale's format letters: "9 Nov"
    return QLocale().toString(date, ImpactWords::tr("d MMM"));
}

} // namespace

QString ImpactWords::number(std::optional<qint64> count, Provenance provenance)
{
    if (!count)
        return u"–"_s;
    const QString text = Format::number(*count);
    return provenance == Provenance::Estimated ? tr("≈ %1", "an estimate").arg(text) : text;
}

QString ImpactWords::number(const Figure &figure, Provenance provenance)
{
    return number(figure.of(provenance), provenance);
}

QString ImpactWords::headline(const ImpactService::Summary &summary, const QString &organization)
{
    const ImpactTotals &totals = summary.totals;
    if (totals.relays < fewest)
        return tr("Relay %n more story(ies), and what they bring stands here", nullptr,
            fewest - totals.relays);
    const QString where = organization.isEmpty() ? tr("your company") : organization;
    const QString relays = tr("Your %n relay(s)", nullptr, totals.relays);
    const qint64 visits = totals.clicks.measured.value_or(0);
    const qint64 seen = totals.impressions.measured.value_or(0);
    if (visits > 0)
        return tr("%1 brought %2 to %3", "your relays, visits, company")
            .arg(relays, tr("%Ln visit(s)", nullptr, plural(visits)), where);
    if (seen > 0)
        return tr("%1 were seen %2 that we could count", "your relays, times")
            .arg(relays, tr("%Ln time(s)", nullptr, plural(seen)));
    return tr("%1 are out; nothing could be counted yet", "your relays").arg(relays);
}

QString ImpactWords::formula()
{
    return tr("Estimated impressions: your followers × %1 %, for posts whose network counts none. "
              "It is an assumption, not a count, and is never added to other figures.")
        .arg(seenByPercent);
}

QString ImpactWords::note(const ImpactService::Summary &summary, const QDateTime &now)
{
    QStringList sentences { tr("Visits are counted by your tracked links, robots left out.") };
    const auto clicks = summary.totals.clicks.measured;
    const auto before = summary.before.clicks.measured;
    if (clicks && before && summary.before.relays > 0) {
        const qint64 more = *clicks - *before;
        if (more > 0)
            sentences.append(
                tr("That is %Ln more than in the period before.", nullptr, plural(more)));
        else if (more < 0)
            sentences.append(
                tr("That is %Ln fewer than in the period before.", nullptr, plural(-more)));
        else
            sentences.append(tr("That is as many as in the period before."));
    }
    if (summary.countedAt.isValid() && summary.countedAt.secsTo(now) > aDay)
        sentences.append(
            tr("These figures are from %1.").arg(MomentWords::inSentence(summary.countedAt, now)));
    if (summary.estimates)
        sentences.append(formula());
    return sentences.join(u' ');
}

QString ImpactWords::week(const QDate &monday)
{
    return tr("Week of %1").arg(dayAndMonth(monday));
}

QString ImpactWords::weekSentence(const ImpactService::Week &week)
{
    QStringList parts { ImpactWords::week(week.monday) };
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        if (week.impressions.of(provenance))
            parts.append(tr("%1: %2", "kind of figure, number")
                    .arg(
                        Format::provenanceLabel(provenance), number(week.impressions, provenance)));
    }
    if (parts.size() == 1)
        parts.append(tr("nothing known"));
    return parts.join(u", "_s);
}

QString ImpactWords::chart(const QList<ImpactService::Week> &weeks)
{
    const ImpactService::Week *best = nullptr;
    for (const ImpactService::Week &week : weeks) {
        const qint64 known = best ? best->impressions.measured.value_or(0) : 0;
        if (week.impressions.measured.value_or(0) > known)
            best = &week;
    }
    if (!best)
        return tr("Impressions a week. None were measured in this period.");
    return tr("Impressions a week. Most were measured in the week of %1: %2.")
        .arg(dayAndMonth(best->monday), Format::number(best->impressions.measured.value_or(0)));
}

QString ImpactWords::period(const ImpactService::Summary &summary)
{
    if (summary.weeks.isEmpty())
        return {};
    return tr("%1 to %2", "two days")
        .arg(dayAndMonth(summary.weeks.first().monday),
            dayAndMonth(summary.weeks.last().monday.addDays(6)));
}

QString ImpactWords::metric(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Impression:
        return tr("Impressions");
    case MetricKind::Click:
        return tr("Visits");
    case MetricKind::Reaction:
        return tr("Reactions");
    case MetricKind::Comment:
        return tr("Comments");
    case MetricKind::Repost:
        return tr("Reposts");
    }
    return {};
}

} // namespace Relais::Ui
