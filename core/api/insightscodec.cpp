// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/insights.h"
#include "core/api/jsonreader.h"
#include "core/api/rates.h"
#include "core/domain/earnedrate.h"
#include "core/domain/story.h"

#include <QUrlQuery>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 5000;
constexpr qint64 mostPeople = 10'000'000;
constexpr qsizetype longestDay = 10;
constexpr qsizetype longestWord = 64;
constexpr qsizetype longestLocation = 200;

QDate dayIn(JsonReader &reader, QLatin1StringView key)
{
    const QDate day = QDate::fromString(reader.text(key, longestDay), Qt::ISODate);
    if (!day.isValid())
        reader.reject(key);
    return day;
}

Figure figureIn(JsonReader &reader, QLatin1StringView key)
{
    Figure figure;
    reader.optionalObject(key, [&figure](JsonReader &parts) {
        const auto part = [&parts](QLatin1StringView name) {
            return parts.has(name) ? std::optional(parts.integer(name, 0, largestFigure))
                                   : std::nullopt;
        };
        figure.measured = part("measured"_L1);
        figure.reported = part("reported"_L1);
        figure.estimated = part("estimated"_L1);
    });
    return figure;
}

InsightFigures figuresIn(JsonReader &reader)
{
    InsightFigures figures;
    figures.relays = reader.optionalCount("relays"_L1);
    if (reader.has("active"_L1))
        figures.active = int(reader.integer("active"_L1, 0, mostPeople));
    figures.ownWords = reader.optionalCount("ownWords"_L1);
    figures.impressions = figureIn(reader, "impressions"_L1);
    figures.engagements = figureIn(reader, "engagements"_L1);
    figures.clicks = reader.optionalInteger("clicks"_L1, 0, largestFigure);
    return figures;
}

InsightRow rowIn(JsonReader &reader, QLatin1StringView name)
{
    InsightRow row;
    row.key = reader.optionalText(name, 64);
    row.title = reader.optionalText("title"_L1, StoryLimits::title);
    row.teams = reader.optionalCount("teams"_L1);
    row.headcount = reader.optionalCount("headcount"_L1);
    row.figures = figuresIn(reader);
    return row;
}

InsightBreakdown breakdownIn(JsonReader &reader, QLatin1StringView key, QLatin1StringView name)
{
    InsightBreakdown breakdown;
    reader.optionalObject(key, [&](JsonReader &inner) {
        inner.optionalObjects(
            "rows"_L1, mostRows, [&](JsonReader &row) { breakdown.rows.append(rowIn(row, name)); });
        breakdown.hidden = inner.optionalCount("hidden"_L1);
    });
    return breakdown;
}

//! Seven rows of 24 counts, or nothing.
QList<QList<int>> heatMapIn(const QJsonObject &json)
{
    constexpr int days = 7;
    constexpr int hours = 24;
    const QJsonArray rows = json.value("heatMap"_L1).toArray();
    QList<QList<int>> map;
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        if (rows.size() != days || cells.size() != hours)
            return {};
        QList<int> counts;
        for (const QJsonValue &cell : cells)
            counts.append(std::max(0, cell.toInt()));
        map.append(counts);
    }
    return map;
}

//! One that cannot be asked for is no reason to tell nothing.
QStringList locationsIn(const QJsonObject &json)
{
    QStringList locations;
    const QJsonArray names = json.value("locations"_L1).toArray();
    for (const QJsonValue &name : names) {
        const QString location = name.toString();
        const bool isFine = !location.isEmpty() && location.size() <= longestLocation;
        if (isFine && locations.size() < mostRows)
            locations.append(location);
    }
    return locations;
}

} // namespace

QString insightQuery(const InsightQuestion &question)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, question.from.toString(Qt::ISODate));
    query.addQueryItem(u"to"_s, question.to.toString(Qt::ISODate));
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, value);
    };
    add(u"team"_s, question.team.value);
    add(u"location"_s, question.location);
    for (const Network network : question.networks)
        add(u"network"_s, networkKey(network));
    for (const TopicId &topic : question.topics)
        add(u"topic"_s, topic.value);
    for (const CampaignId &campaign : question.campaigns)
        add(u"campaign"_s, campaign.value);
    for (const QString &language : question.languages)
        add(u"language"_s, language);
    return query.toString(QUrl::FullyEncoded);
}

Result<Insights> insightsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Insights insights;
    insights.from = dayIn(reader, "from"_L1);
    insights.to = dayIn(reader, "to"_L1);
    insights.hidden = reader.optionalFlag("hidden"_L1);
    insights.headcount = reader.optionalCount("headcount"_L1);
    reader.optionalObject(
        "total"_L1, [&](JsonReader &inner) { insights.total = figuresIn(inner); });
    reader.optionalObject(
        "previous"_L1, [&](JsonReader &inner) { insights.previous = figuresIn(inner); });
    if (reader.has("previousFrom"_L1)) {
        insights.previousFrom = dayIn(reader, "previousFrom"_L1);
        insights.previousTo = dayIn(reader, "previousTo"_L1);
    }
    if (reader.has("previousHeadcount"_L1))
        insights.previousHeadcount = int(reader.integer("previousHeadcount"_L1, 0, mostPeople));
    reader.optionalObjects("previousDays"_L1, mostRows, [&](JsonReader &row) {
        const QDate day = dayIn(row, "day"_L1);
        insights.previousDays.append({ day, row.optionalCount("relays"_L1) });
    });
    insights.byTeam = breakdownIn(reader, "byTeam"_L1, "team"_L1);
    insights.byNetwork = breakdownIn(reader, "byNetwork"_L1, "network"_L1);
    insights.byTopic = breakdownIn(reader, "byTopic"_L1, "topic"_L1);
    insights.byCampaign = breakdownIn(reader, "byCampaign"_L1, "campaign"_L1);
    insights.byLanguage = breakdownIn(reader, "byLanguage"_L1, "language"_L1);
    insights.byDay = breakdownIn(reader, "byDay"_L1, "day"_L1);
    insights.byMonth = breakdownIn(reader, "byMonth"_L1, "month"_L1);
    reader.optionalObjects("topStories"_L1, mostRows,
        [&](JsonReader &row) { insights.topStories.append(rowIn(row, "story"_L1)); });
    // An older relaisd tells more, which the exports alone would have.
    insights.topStories = insights.topStories.mid(0, Insights::mostStories);
    insights.heatMap = heatMapIn(json);
    reader.optionalObjects("cohorts"_L1, mostRows, [&](JsonReader &row) {
        InsightCohort cohort;
        cohort.month = QDate::fromString(row.text("month"_L1, longestDay) + u"-01"_s, Qt::ISODate);
        if (!cohort.month.isValid())
            row.reject("month"_L1);
        cohort.people = row.optionalCount("people"_L1);
        int at = 0;
        for (const QLatin1StringView after : { "after1"_L1, "after2"_L1, "after3"_L1 }) {
            if (row.has(after))
                cohort.again.at(size_t(at)) = int(row.integer(after, 0, mostPeople));
            ++at;
        }
        insights.cohorts.append(cohort);
    });
    reader.optionalObjects("rates"_L1, RateLimits::rates,
        [&](JsonReader &row) { insights.rates.append(earnedRateIn(row)); });
    insights.locations = locationsIn(json);
    return reader.finish(insights);
}

Result<StoryRelays> storyRelaysFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    StoryRelays relays;
    relays.from = dayIn(reader, "from"_L1);
    relays.whole = reader.optionalFlag("whole"_L1);
    relays.hidden = reader.optionalFlag("hidden"_L1);
    relays.relays = reader.optionalCount("relays"_L1);
    reader.optionalObject("byNetwork"_L1, [&relays](JsonReader &breakdown) {
        relays.hiddenNetworks = breakdown.optionalCount("hidden"_L1);
        breakdown.optionalObjects("rows"_L1, mostRows, [&relays](JsonReader &row) {
            const auto network = networkFromKey(row.text("network"_L1, longestWord));
            if (network)
                relays.byNetwork.append({ *network, row.optionalCount("relays"_L1) });
            else
                ++relays.hiddenNetworks;
        });
    });
    return reader.finish(relays);
}

} // namespace Relais::Api
