// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/directory.h"

#include "core/api/codec.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestTag = 35; // BCP 47
constexpr qsizetype mostLanguages = 20;
} // namespace

QJsonObject toJson(const DirectoryChoice &choice)
{
    QJsonArray lines;
    for (const DirectoryLine line : choice.lines)
        lines.append(directoryLineKey(line));
    return { { u"listed"_s, choice.listed }, { u"lines"_s, lines },
        { u"skills"_s, idsToJson(choice.skills) } };
}

Result<DirectoryChoice> directoryChoiceFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    DirectoryChoice choice;
    choice.listed = reader.optionalFlag("listed"_L1);
    const QStringList lines = reader.optionalTexts("lines"_L1, directoryLines().size(), longestTag);
    for (const QString &key : lines) {
        const auto line = directoryLineFromKey(key);
        if (!line)
            reader.reject("lines"_L1);
        else if (!choice.lines.contains(*line))
            choice.lines.append(*line);
    }
    choice.skills =
        idsFrom<TopicTag>(reader.optionalIdentifiers("skills"_L1, DirectoryLimits::skills));
    return reader.finish(choice);
}

QJsonObject toJson(const Colleague &colleague)
{
    QJsonObject json { { u"id"_s, colleague.id.value }, { u"name"_s, colleague.name } };
    const auto add = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"title"_s, colleague.title);
    add(u"team"_s, colleague.team.value);
    add(u"teamName"_s, colleague.teamName);
    add(u"place"_s, colleague.place);
    add(u"email"_s, colleague.email);
    add(u"card"_s, toWire(colleague.card));
    if (!colleague.languages.isEmpty())
        json.insert(u"languages"_s, QJsonArray::fromStringList(colleague.languages));
    if (!colleague.skills.isEmpty())
        json.insert(u"skills"_s, idsToJson(colleague.skills));
    return json;
}

Result<Colleague> colleagueFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Colleague colleague;
    colleague.id = { reader.identifier("id"_L1) };
    colleague.name = reader.text("name"_L1, longestName);
    colleague.title = reader.optionalText("title"_L1, longestName);
    colleague.team = { reader.optionalIdentifier("team"_L1) };
    colleague.teamName = reader.optionalText("teamName"_L1, longestName);
    colleague.place = reader.optionalText("place"_L1, longestName);
    colleague.email = reader.optionalText("email"_L1, longestName);
    colleague.card = reader.optionalUrl("card"_L1);
    colleague.languages = reader.optionalTexts("languages"_L1, mostLanguages, longestTag);
    colleague.skills =
        idsFrom<TopicTag>(reader.optionalIdentifiers("skills"_L1, DirectoryLimits::skills));
    return reader.finish(colleague);
}

} // namespace Relais::Api
