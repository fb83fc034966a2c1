// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/blockedphrase.h"

#include "core/domain/text/folding.h"
#include "core/domain/text/wordsearch.h"

namespace Relais {

using namespace Qt::StringLiterals;

QString problemOf(const BlockedPhrase &phrase)
{
    if (Text::folded(phrase.phrase).simplified().isEmpty())
        return u"phrase-empty"_s;
    if (phrase.phrase.size() > PhraseLimits::phrase)
        return u"phrase-too-long"_s;
    return phrase.note.size() > PhraseLimits::note ? u"note-too-long"_s : QString();
}

QList<BlockedPhrase> blockedIn(const QString &text, const QList<BlockedPhrase> &phrases)
{
    QList<BlockedPhrase> found;
    if (phrases.isEmpty())
        return found;
    const QString searched = Text::folded(text).simplified();
    for (const BlockedPhrase &phrase : phrases) {
        if (Text::standsAsWords(searched, Text::folded(phrase.phrase).simplified()))
            found.append(phrase);
    }
    return found;
}

} // namespace Relais
