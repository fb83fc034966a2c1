// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/blockedphrase.h"

namespace Relais::Api {

//! All of them, as the one change of kind "blocked-phrases" brings them; see codec.h for what
//! readers and writers promise.
struct BlockedPhrases {
    QList<BlockedPhrase> phrases;
    bool operator==(const BlockedPhrases &) const = default;
};

//! The id of that change.
QString blockedPhrasesId();

QJsonObject toJson(const BlockedPhrase &phrase);
Result<BlockedPhrase> blockedPhraseFrom(const QJsonObject &json);
QJsonObject toJson(const BlockedPhrases &phrases);
Result<BlockedPhrases> blockedPhrasesFrom(const QJsonObject &json);

} // namespace Relais::Api
