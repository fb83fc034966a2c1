// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/report/reportinput.h"

#include "core/api/codec.h"
#include "core/api/insights.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QJsonObject namesJson(const QHash<QString, QString> &names)
{
    QJsonObject json;
    for (auto it = names.begin(); it != names.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QHash<QString, QString> namesOfJson(const QJsonObject &json)
{
    QHash<QString, QString> names;
    for (auto it = json.begin(); it != json.end(); ++it)
        names.insert(it.key(), it.value().toString());
    return names;
}

} // namespace

QByteArray reportInput(const QJsonObject &insights, const InsightLabels &labels,
    PageLanguage language, int offsetMinutes, Provenance maturity)
{
    const QJsonObject json { { u"insights"_s, insights }, { u"teams"_s, namesJson(labels.teams) },
        { u"topics"_s, namesJson(labels.topics) }, { u"campaigns"_s, namesJson(labels.campaigns) },
        { u"company"_s, labels.company },
        { u"filters"_s, QJsonArray::fromStringList(labels.filters) },
        { u"at"_s, Api::toWire(labels.at) }, { u"language"_s, languageTag(language) },
        { u"offset"_s, offsetMinutes }, { u"maturity"_s, provenanceKey(maturity) } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ReportInput> reportInputFrom(const QByteArray &input)
{
    const auto json = Api::objectFrom(input);
    const auto insights =
        json ? Api::insightsFrom(json->value(u"insights"_s).toObject()) : fail(json.error());
    if (!insights)
        return fail(insights.error());
    const auto at = Api::timeFrom(json->value(u"at"_s).toString());
    if (!at)
        return fail(at.error());
    ReportInput report;
    report.content.insights = *insights;
    InsightLabels &labels = report.content.labels;
    labels.teams = namesOfJson(json->value(u"teams"_s).toObject());
    labels.topics = namesOfJson(json->value(u"topics"_s).toObject());
    labels.campaigns = namesOfJson(json->value(u"campaigns"_s).toObject());
    labels.company = json->value(u"company"_s).toString();
    for (const QJsonValue filter : json->value(u"filters"_s).toArray())
        labels.filters.append(filter.toString());
    labels.at = *at;
    report.content.offsetMinutes = json->value(u"offset"_s).toInt();
    report.content.maturity =
        provenanceFromKey(json->value(u"maturity"_s).toString()).value_or(report.content.maturity);
    report.language = json->value(u"language"_s).toString() == u"fr"_s ? PageLanguage::French
                                                                       : PageLanguage::English;
    return report;
}

} // namespace Relais::Backend
