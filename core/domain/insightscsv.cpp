// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/insightscsv.h"

#include "core/base/csv.h"
#include "core/domain/earnedrate.h"

#include <QCryptographicHash>
#include <QLocale>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

QByteArray insightCell(const QString &breakdown, const QString &line, const QString &figure,
    const QString &provenance, qint64 value)
{
    return csvRecord({ breakdown, line, figure, provenance, QString::number(value) });
}

QByteArray insightCells(
    const QString &breakdown, const QString &line, const InsightFigures &figures)
{
    const QString measured = provenanceKey(Provenance::Measured);
    QByteArray text = insightCell(breakdown, line, u"relays"_s, measured, figures.relays)
        + insightCell(breakdown, line, u"own-words"_s, measured, figures.ownWords)
        + insightCell(breakdown, line, u"clicks"_s, measured, figures.clicks);
    if (figures.active)
        text += insightCell(breakdown, line, u"active"_s, measured, *figures.active);
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        const QString key = provenanceKey(provenance);
        if (const auto value = figures.impressions.of(provenance))
            text += insightCell(breakdown, line, u"impressions"_s, key, *value);
        if (const auto value = figures.engagements.of(provenance))
            text += insightCell(breakdown, line, u"engagements"_s, key, *value);
    }
    return text;
}

QByteArray insightCells(const QString &breakdown, const QList<InsightRow> &rows,
    const QHash<QString, QString> &names = {})
{
    QByteArray text;
    for (const InsightRow &row : rows) {
        const QString name = row.key.isEmpty() ? u"together"_s : names.value(row.key, row.key);
        if (row.headcount > 0)
            text += insightCell(breakdown, name, u"headcount"_s,
                provenanceKey(Provenance::Measured), row.headcount);
        text += insightCells(breakdown, name, row.figures);
    }
    return text;
}

QByteArray figuresCsv(const Insights &insights, const InsightLabels &labels)
{
    if (insights.hidden)
        return {};
    const QString measured = provenanceKey(Provenance::Measured);
    const auto period = [](const QDate &from, const QDate &to) {
        return QString(from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate));
    };
    const QString now = period(insights.from, insights.to);
    QByteArray text;
    if (insights.headcount > 0)
        text += insightCell(u"organization"_s, now, u"headcount"_s, measured, insights.headcount);
    text += insightCells(u"organization"_s, now, insights.total);
    if (insights.previous) {
        const QString before = period(insights.previousFrom, insights.previousTo);
        if (insights.previousHeadcount)
            text += insightCell(u"organization-before"_s, before, u"headcount"_s, measured,
                *insights.previousHeadcount);
        text += insightCells(u"organization-before"_s, before, *insights.previous);
    }
    text += insightCells(u"team"_s, insights.byTeam.rows, labels.teams)
        + insightCells(u"network"_s, insights.byNetwork.rows)
        + insightCells(u"topic"_s, insights.byTopic.rows, labels.topics)
        + insightCells(u"campaign"_s, insights.byCampaign.rows, labels.campaigns)
        + insightCells(u"language"_s, insights.byLanguage.rows)
        + insightCells(u"month"_s, insights.byMonth.rows)
        + insightCells(u"day"_s, insights.byDay.rows);
    for (const auto &[day, relays] : insights.previousDays)
        text +=
            insightCell(u"day-before"_s, day.toString(Qt::ISODate), u"relays"_s, measured, relays);
    for (const InsightCohort &cohort : insights.cohorts) {
        const QString month = cohort.month.toString(u"yyyy-MM"_s);
        text += insightCell(u"started"_s, month, u"people"_s, measured, cohort.people);
        for (size_t after = 0; after < cohort.again.size(); ++after) {
            const auto again = cohort.again[after];
            if (again)
                text += insightCell(
                    u"started"_s, month, u"again-after-%1"_s.arg(after + 1), measured, *again);
        }
    }
    QHash<QString, QString> titles;
    for (const InsightRow &row : insights.topStories)
        titles.insert(row.key, row.title);
    text += insightCells(u"story"_s, insights.topStories, titles);
    for (qsizetype day = 0; day < insights.heatMap.size(); ++day) {
        for (qsizetype hour = 0; hour < insights.heatMap.at(day).size(); ++hour) {
            const int relays = insights.heatMap.at(day).at(hour);
            if (relays > 0)
                text += insightCell(u"hour-utc"_s, u"%1 %2:00"_s.arg(day + 1).arg(hour),
                    u"relays"_s, measured, relays);
        }
    }
    return text;
}

} // namespace

QByteArray insightsCsv(const Insights &insights, const InsightLabels &labels)
{
    QByteArray text =
        csvRecord({ u"breakdown"_s, u"line"_s, u"figure"_s, u"provenance"_s, u"value"_s })
        + figuresCsv(insights, labels);
    const auto about = [&text](const QString &what, const QString &value) {
        text += csvRecord({ u"about"_s, what, value, {}, {} });
    };
    about(u"company"_s, labels.company);
    about(u"period"_s,
        insights.from.toString(Qt::ISODate) + u'/' + insights.to.toString(Qt::ISODate));
    for (const QString &filter : labels.filters)
        about(u"filter"_s, filter);
    for (const EarnedRate &rate : insights.rates)
        about(u"earned-rate"_s,
            QStringList { rate.figure,
                QString::number(double(rate.price) / 1e6, 'f', QLocale::FloatingPointShortest),
                rate.currency, rate.source, rate.asOf.toString(Qt::ISODate) }
                .join(u' '));
    if (const auto value = earnedValueOf(insights); value && !insights.hidden)
        about(u"earned-value"_s,
            value->currency + u' '
                + (value->decimals > 0 ? QString::number(value->amount, 'f', value->decimals)
                                       : QString::number(qRound64(value->amount))));
    about(u"as-of"_s, labels.at.toUTC().toString(Qt::ISODate));
    about(u"fingerprint"_s, insightsFingerprint(insights));
    const int hidden = insights.byTeam.hidden + insights.byNetwork.hidden + insights.byTopic.hidden
        + insights.byCampaign.hidden + insights.byLanguage.hidden + insights.byDay.hidden
        + insights.byMonth.hidden;
    if (insights.hidden)
        about(u"hidden"_s, u"groups-under-five-people"_s);
    about(u"hidden-rows"_s, QString::number(hidden));
    for (const auto &[word, meaning] : labels.definitions)
        text += csvRecord({ u"definition"_s, word, meaning, {}, {} });
    return text;
}

QString insightsFingerprint(const Insights &insights)
{
    constexpr int shown = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(figuresCsv(insights, {}), QCryptographicHash::Sha256).toHex())
        .left(shown);
}

} // namespace Relais
