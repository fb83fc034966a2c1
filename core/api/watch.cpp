// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/watch.h"

#include "core/api/curation.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

Watch watchIn(JsonReader &reader)
{
    Watch watch;
    watch.id = { reader.optionalIdentifier("id"_L1) };
    watch.name = reader.optionalText("name"_L1, WatchLimits::name);
    watch.words = reader.optionalTexts("words"_L1, WatchLimits::words, WatchLimits::word);
    return watch;
}

} // namespace

QJsonObject toJson(const Watch &watch)
{
    return { { u"id"_s, watch.id.value }, { u"name"_s, watch.name },
        { u"words"_s, QJsonArray::fromStringList(watch.words) } };
}

Result<Watch> watchFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(watchIn(reader));
}

QJsonObject toJson(const WatchFigures &figures)
{
    QJsonArray weeks;
    for (const WatchWeek &week : figures.weeks)
        weeks.append(QJsonObject {
            { u"monday"_s, week.monday.toString(Qt::ISODate) }, { u"mentions"_s, week.mentions } });
    return { { u"watch"_s, toJson(figures.watch) }, { u"weeks"_s, weeks } };
}

QJsonObject watchesResponse(const QList<WatchFigures> &watches)
{
    QJsonArray array;
    for (const WatchFigures &one : watches)
        array.append(toJson(one));
    return { { u"watches"_s, array } };
}

Result<QList<WatchFigures>> watchesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<WatchFigures> watches;
    reader.optionalObjects("watches"_L1, WatchLimits::watches, [&watches](JsonReader &one) {
        WatchFigures figures;
        one.optionalObject(
            "watch"_L1, [&figures](JsonReader &watch) { figures.watch = watchIn(watch); });
        one.optionalObjects("weeks"_L1, WatchLimits::weeks, [&figures](JsonReader &week) {
            figures.weeks.append({ QDate::fromString(week.text("monday"_L1, 10), Qt::ISODate),
                week.optionalCount("mentions"_L1) });
        });
        watches.append(figures);
    });
    return reader.finish(watches);
}

QJsonObject toJson(const WatchMention &mention)
{
    return { { u"candidate"_s, toJson(mention.entry) },
        { u"place"_s, watchPlaceKey(mention.place) } };
}

QJsonObject mentionsResponse(const QList<WatchMention> &mentions)
{
    QJsonArray array;
    for (const WatchMention &one : mentions)
        array.append(toJson(one));
    return { { u"mentions"_s, array } };
}

Result<QList<WatchMention>> mentionsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<WatchMention> mentions;
    QList<QJsonObject> entries;
    reader.optionalObjects("mentions"_L1, WatchLimits::mentions, [&](JsonReader &one) {
        WatchMention mention;
        mention.place = one.word("place"_L1, watchPlaceFromKey);
        mentions.append(mention);
        entries.append(one.object("candidate"_L1));
    });
    const auto read = reader.finish(mentions);
    if (!read)
        return read;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto entry = candidateEntryFrom(entries.at(i));
        if (!entry)
            return fail(entry.error());
        mentions[i].entry = *entry;
    }
    return mentions;
}

} // namespace Relais::Api
