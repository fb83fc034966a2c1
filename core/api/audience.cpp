// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/audience.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestLanguage = 35;
constexpr qsizetype mostOfAKind = 1000;
} // namespace

QJsonObject audienceJson(const Audience &audience)
{
    return { { u"teams"_s, idsToJson(audience.teams) },
        { u"locations"_s, QJsonArray::fromStringList(audience.locations) },
        { u"languages"_s, QJsonArray::fromStringList(audience.languages) } };
}

Audience audienceIn(JsonReader &reader)
{
    Audience audience;
    audience.teams = idsFrom<TeamTag>(reader.optionalIdentifiers("teams"_L1, mostOfAKind));
    audience.locations = reader.optionalTexts("locations"_L1, mostOfAKind, longestName);
    audience.languages = reader.optionalTexts("languages"_L1, mostOfAKind, longestLanguage);
    return audience;
}

} // namespace Relais::Api
