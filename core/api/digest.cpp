// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/digest.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr int isoDate = 10; // characters

DigestChoice read(JsonReader &reader)
{
    DigestChoice choice;
    choice.on = reader.optionalFlag("on"_L1);
    choice.day = int(reader.optionalInteger("day"_L1, 1, 7, choice.day));
    choice.from = int(reader.optionalInteger("from"_L1, 0, 1440, choice.from));
    choice.to = int(reader.optionalInteger("to"_L1, 0, 1440, choice.to));
    choice.zone = reader.optionalText("zone"_L1, DigestLimits::zone).toLatin1();
    for (const QString &day :
        reader.optionalTexts("skipped"_L1, DigestLimits::skipped, isoDate)) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (date.isValid())
            choice.skipped.append(date);
        else
            reader.reject("skipped"_L1);
    }
    return choice;
}

} // namespace

QJsonObject toJson(const DigestChoice &choice)
{
    QJsonArray skipped;
    for (const QDate &day : choice.skipped)
        skipped.append(day.toString(Qt::ISODate));
    return {
        { u"on"_s, choice.on },
        { u"day"_s, choice.day },
        { u"from"_s, choice.from },
        { u"to"_s, choice.to },
        { u"zone"_s, QString::fromLatin1(choice.zone) },
        { u"skipped"_s, skipped },
    };
}

Result<DigestChoice> digestChoiceFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(read(reader));
}

QJsonObject toJson(const DigestState &state)
{
    return { { u"choice"_s, toJson(state.choice) }, { u"offered"_s, state.offered } };
}

Result<DigestState> digestStateFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    DigestState state;
    reader.optionalObject(
        "choice"_L1, [&state](JsonReader &choice) { state.choice = read(choice); });
    state.offered = reader.optionalFlag("offered"_L1);
    return reader.finish(state);
}

} // namespace Relais::Api
