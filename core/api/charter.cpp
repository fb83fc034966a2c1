// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/charter.h"

#include "core/api/jsonreader.h"

#include <limits>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOf(const QList<CharterText> &texts)
{
    QJsonArray array;
    for (const CharterText &text : texts)
        array.append(QJsonObject { { u"language"_s, text.language }, { u"text"_s, text.text } });
    return array;
}

QList<CharterText> textsIn(JsonReader &reader, QLatin1StringView key)
{
    QList<CharterText> texts;
    reader.optionalObjects(key, CharterLimits::languages, [&](JsonReader &inner) {
        const QString language = inner.text("language"_L1, 35);
        texts.append({ language, inner.text("text"_L1, CharterLimits::text) });
    });
    return texts;
}

} // namespace

QString charterId()
{
    return u"charter"_s;
}

QJsonObject toJson(const Charter &charter)
{
    return { { u"version"_s, charter.version }, { u"publishedAt"_s, toWire(charter.publishedAt) },
        { u"texts"_s, jsonOf(charter.texts) }, { u"acceptedAt"_s, toWire(charter.acceptedAt) },
        { u"acceptedBefore"_s, charter.acceptedBefore },
        { u"textsBefore"_s, jsonOf(charter.textsBefore) } };
}

Result<Charter> charterFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Charter charter;
    charter.version =
        static_cast<int>(reader.integer("version"_L1, 1, std::numeric_limits<int>::max()));
    charter.publishedAt = reader.optionalTime("publishedAt"_L1);
    charter.acceptedAt = reader.optionalTime("acceptedAt"_L1);
    charter.acceptedBefore = reader.optionalCount("acceptedBefore"_L1);
    charter.texts = textsIn(reader, "texts"_L1);
    charter.textsBefore = textsIn(reader, "textsBefore"_L1);
    if (charter.texts.isEmpty())
        reader.reject("texts"_L1);
    return reader.finish(charter);
}

} // namespace Relais::Api
