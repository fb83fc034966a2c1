// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/blockedphrases.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
BlockedPhrase phraseIn(JsonReader &reader)
{
    BlockedPhrase phrase;
    phrase.id = { reader.identifier("id"_L1) };
    phrase.phrase = reader.text("phrase"_L1, PhraseLimits::phrase);
    phrase.note = reader.optionalText("note"_L1, PhraseLimits::note);
    return phrase;
}
} // namespace

QString blockedPhrasesId()
{
    return u"blocked-phrases"_s;
}

QJsonObject toJson(const BlockedPhrase &phrase)
{
    return { { u"id"_s, phrase.id.value }, { u"phrase"_s, phrase.phrase },
        { u"note"_s, phrase.note } };
}

Result<BlockedPhrase> blockedPhraseFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const BlockedPhrase phrase = phraseIn(reader);
    return reader.finish(phrase);
}

QJsonObject toJson(const BlockedPhrases &phrases)
{
    QJsonArray array;
    for (const BlockedPhrase &phrase : phrases.phrases)
        array.append(toJson(phrase));
    return { { u"phrases"_s, array } };
}

Result<BlockedPhrases> blockedPhrasesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    BlockedPhrases phrases;
    reader.optionalObjects("phrases"_L1, PhraseLimits::phrases,
        [&](JsonReader &inner) { phrases.phrases.append(phraseIn(inner)); });
    return reader.finish(phrases);
}

} // namespace Relais::Api
