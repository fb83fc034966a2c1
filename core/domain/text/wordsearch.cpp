// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/wordsearch.h"

namespace Relais::Text {

bool standsAsWords(const QString &text, const QString &sought)
{
    if (sought.isEmpty())
        return false;
    const auto isPartOfWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    for (qsizetype at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const qsizetype end = at + sought.size();
        const bool cutBefore = at == 0 || !isPartOfWord(text[at - 1]) || !isPartOfWord(sought[0]);
        const bool cutAfter =
            end >= text.size() || !isPartOfWord(text[end]) || !isPartOfWord(sought.back());
        if (cutBefore && cutAfter)
            return true;
    }
    return false;
}

} // namespace Relais::Text
