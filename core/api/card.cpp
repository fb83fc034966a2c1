// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/card.h"

#include "core/api/codec.h"
#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

Card read(JsonReader &reader)
{
    Card card;
    card.shown = reader.optionalFlag("shown"_L1);
    card.indexed = reader.optionalFlag("indexed"_L1);
    card.name = reader.optionalText("name"_L1, CardLimits::name);
    card.role = reader.optionalText("role"_L1, CardLimits::role);
    card.about = reader.optionalText("about"_L1, CardLimits::about);
    card.email = reader.optionalText("email"_L1, CardLimits::email);
    card.language = reader.optionalText("language"_L1, 35);
    card.languages = reader.optionalTexts("languages"_L1, CardLimits::languages, 35);
    reader.optionalObjects("links"_L1, CardLimits::links, [&card](JsonReader &link) {
        card.links.append({ link.text("label"_L1, CardLimits::label), link.optionalUrl("url"_L1) });
    });
    card.topics = idsFrom<TopicTag>(reader.optionalIdentifiers("topics"_L1, CardLimits::topics));
    card.jobs = reader.optionalFlag("jobs"_L1);
    card.stories = idsFrom<StoryTag>(reader.optionalIdentifiers("stories"_L1, CardLimits::stories));
    return card;
}

} // namespace

QJsonObject toJson(const Card &card)
{
    QJsonArray links;
    for (const CardLink &link : card.links)
        links.append(QJsonObject { { u"label"_s, link.label }, { u"url"_s, toWire(link.url) } });
    return {
        { u"shown"_s, card.shown },
        { u"indexed"_s, card.indexed },
        { u"name"_s, card.name },
        { u"role"_s, card.role },
        { u"about"_s, card.about },
        { u"email"_s, card.email },
        { u"language"_s, card.language },
        { u"languages"_s, QJsonArray::fromStringList(card.languages) },
        { u"links"_s, links },
        { u"topics"_s, idsToJson(card.topics) },
        { u"jobs"_s, card.jobs },
        { u"stories"_s, idsToJson(card.stories) },
    };
}

Result<Card> cardFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(read(reader));
}

QJsonObject toJson(const OwnCard &own)
{
    return {
        { u"card"_s, toJson(own.card) },
        { u"address"_s, toWire(own.address) },
        { u"shownSince"_s, toWire(own.shownSince) },
        { u"seenThisMonth"_s, own.seenThisMonth },
    };
}

Result<OwnCard> ownCardFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    OwnCard own;
    reader.optionalObject("card"_L1, [&own](JsonReader &card) { own.card = read(card); });
    own.address = reader.optionalUrl("address"_L1);
    own.shownSince = reader.optionalTime("shownSince"_L1);
    own.seenThisMonth = reader.optionalCount("seenThisMonth"_L1);
    return reader.finish(own);
}

} // namespace Relais::Api
