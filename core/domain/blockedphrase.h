// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>

namespace Relais {

//! Words that the company does not want in what goes out, and why.
struct BlockedPhrase {
    PhraseId id;
    QString phrase;
    QString note; //!< the reason, or what to write instead; may be empty
    bool operator==(const BlockedPhrase &) const = default;
};

namespace PhraseLimits {
inline constexpr int phrase = 200; // QString units
inline constexpr int note = 500;
inline constexpr int phrases = 500; // of one organization
} // namespace PhraseLimits

//! Empty when it may be stored; else "phrase-empty", "phrase-too-long" or "note-too-long".
QString problemOf(const BlockedPhrase &phrase);

//! Those that stand in text as words of their own, whatever their case, accents and white space; in
//! the list's order. Pure.
QList<BlockedPhrase> blockedIn(const QString &text, const QList<BlockedPhrase> &phrases);

} // namespace Relais
