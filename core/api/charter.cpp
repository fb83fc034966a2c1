// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/charter.h"

#include "core/api/jsonreader.h"

#include <limits>

namespace Relais::Api {

using namespace Qt::StringLiterals;

QString charterId()
{
    return u"charter"_s;
}

QJsonObject toJson(const Charter &charter)
{
    QJsonArray texts;
    for (const CharterText &text : charter.texts)
        texts.append(QJsonObject { { u"language"_s, text.language }, { u"text"_s, text.text } });
    return { { u"version"_s, charter.version }, { u"publishedAt"_s, toWire(charter.publishedAt) },
        { u"texts"_s, texts }, { u"acceptedAt"_s, toWire(charter.acceptedAt) } };
}

Result<Charter> charterFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Charter charter;
    charter.version =
        static_cast<int>(reader.integer("version"_L1, 1, std::numeric_limits<int>::max()));
    charter.publishedAt = reader.optionalTime("publishedAt"_L1);
    charter.acceptedAt = reader.optionalTime("acceptedAt"_L1);
    reader.optionalObjects("texts"_L1, CharterLimits::languages, [&](JsonReader &inner) {
        const QString language = inner.text("language"_L1, 35);
        charter.texts.append({ language, inner.text("text"_L1, CharterLimits::text) });
    });
    if (charter.texts.isEmpty())
        reader.reject("texts"_L1);
    return reader.finish(charter);
}

} // namespace Relais::Api
