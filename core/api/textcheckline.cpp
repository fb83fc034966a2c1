// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/textcheckline.h"

#include "core/api/codec.h"
#include "core/domain/text/textcheck.h"

#include <QJsonArray>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLine = 8 * 1024 * 1024;

QJsonObject problem(const QJsonValue &id, const QString &word)
{
    return { { u"id"_s, id }, { u"error"_s, word } };
}

//! False where the line has something else than a whole number there.
bool takeNumber(const QJsonObject &line, QLatin1StringView key, int least, int &number)
{
    const QJsonValue value = line.value(key);
    if (value.isUndefined())
        return true;
    number = value.toInt(least - 1);
    return number >= least;
}

QJsonObject toJson(const Facet &facet)
{
    return { { u"kind"_s, facetKindKey(facet.kind) }, { u"start"_s, facet.start },
        { u"end"_s, facet.end }, { u"value"_s, facet.value } };
}

QJsonObject answer(const QJsonValue &id, Network network, const TextCheck &check)
{
    QJsonArray facets;
    for (const Facet &facet : check.facets)
        facets.append(toJson(facet));
    return { { u"id"_s, id }, { u"network"_s, networkKey(network) }, { u"length"_s, check.length },
        { u"limit"_s, check.limit }, { u"valid"_s, check.valid }, { u"facets"_s, facets },
        { u"problems"_s, QJsonArray::fromStringList(check.problems) } };
}
} // namespace

QJsonObject checkLine(const QByteArray &line, const QString &otherwise)
{
    if (line.size() > longestLine)
        return problem(QJsonValue::Null, u"line-too-long"_s);
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    // Qt's reader drops a byte order mark at the start of a string; an escaped one it keeps. Before
    // the object it is the file's own.
    QByteArray escaped = line.startsWith(mark) ? line.mid(mark.size()) : line;
    const auto json = objectFrom(escaped.replace(mark, "\\ufeff"));
    if (!json)
        return problem(QJsonValue::Null, u"not-json"_s);
    const QJsonValue id = json->value("id"_L1);
    if (!id.isString() && !id.isDouble())
        return problem(QJsonValue::Null, u"id-missing"_s);
    QJsonValue key = json->value("network"_L1);
    if (key.isUndefined() && !otherwise.isEmpty())
        key = QJsonValue(otherwise);
    if (!key.isString())
        return problem(id, u"network-missing"_s);
    const auto network = networkFromKey(key.toString());
    if (!network)
        return problem(id, u"network-unknown"_s);
    const QJsonValue text = json->value("text"_L1);
    if (!text.isString())
        return problem(id, u"text-missing"_s);
    TextLimits limits;
    if (!takeNumber(*json, "maxLength"_L1, 1, limits.maxLength)
        || !takeNumber(*json, "linkLength"_L1, TextLimits::everyCluster, limits.linkLength))
        return problem(id, u"limits-wrong"_s);
    return answer(id, *network, checkText(*network, text.toString(), limits));
}

} // namespace Relais::Api
