// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/digest.h"

#include "core/api/codec.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr int isoDate = 10; // characters
constexpr int longestShown = 1000;

DigestChoice read(JsonReader &reader)
{
    DigestChoice choice;
    choice.on = reader.optionalFlag("on"_L1);
    choice.day = int(reader.optionalInteger("day"_L1, 1, 7, choice.day));
    choice.from = int(reader.optionalInteger("from"_L1, 0, 1440, choice.from));
    choice.to = int(reader.optionalInteger("to"_L1, 0, 1440, choice.to));
    choice.zone = reader.optionalText("zone"_L1, DigestLimits::zone).toLatin1();
    for (const QString &day : reader.optionalTexts("skipped"_L1, DigestLimits::skipped, isoDate)) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (date.isValid())
            choice.skipped.append(date);
        else
            reader.reject("skipped"_L1);
    }
    return choice;
}

ReportChoice readReport(JsonReader &reader)
{
    ReportChoice choice;
    reader.optionalObject("times"_L1, [&choice](JsonReader &times) { choice.times = read(times); });
    choice.rhythm = reader.optionalWord("rhythm"_L1, reportRhythmFromKey, choice.rhythm);
    choice.shown = DashboardChoice::fromText(reader.optionalText("shown"_L1, longestShown));
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

QJsonObject toJson(const ReportChoice &choice)
{
    return {
        { u"times"_s, toJson(choice.times) },
        { u"rhythm"_s, reportRhythmKey(choice.rhythm) },
        { u"shown"_s, choice.shown.toText() },
    };
}

Result<ReportChoice> reportChoiceFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(readReport(reader));
}

QJsonObject toJson(const ReportState &state)
{
    return { { u"choice"_s, toJson(state.choice) }, { u"offered"_s, state.offered },
        { u"refusedAt"_s, toWire(state.refusedAt) } };
}

Result<ReportState> reportStateFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    ReportState state;
    reader.optionalObject(
        "choice"_L1, [&state](JsonReader &choice) { state.choice = readReport(choice); });
    state.offered = reader.optionalFlag("offered"_L1);
    state.refusedAt = reader.optionalTime("refusedAt"_L1);
    return reader.finish(state);
}

} // namespace Relais::Api
