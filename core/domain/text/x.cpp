// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// X. Source: https://github.com/twitter/twitter-text, config/v3.json, js/src/parseTweet.js
// (commit 30e2430) and https://docs.x.com/fundamentals/counting-characters: the text in NFC; 280
// with weight 1 for U+0000–U+10FF, U+2000–U+200D, U+2010–U+201F, U+2032–U+2037, weight 2 for the
// rest and for a whole emoji, 23 for a link; no U+FFFE, U+FEFF, U+FFFF.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/linkcharacters.h"
#include "core/domain/text/normalized.h"
#include "core/domain/text/rules.h"
#include "core/domain/text/xemoji.h"

#include <algorithm>

namespace Relais::Text {

using namespace Qt::StringLiterals;

namespace {
constexpr int xLimit = 280;
constexpr int xLinkLength = 23;

int weightOf(char32_t c)
{
    const bool light = c <= 0x10FF || (c >= 0x2000 && c <= 0x200D) || (c >= 0x2010 && c <= 0x201F)
        || (c >= 0x2032 && c <= 0x2037);
    return light ? 1 : 2;
}

struct Weighed {
    int length = 0;
    qsizetype overflowAt = -1;
};

Weighed weigh(QStringView text, const QList<Facet> &links, int limit, int linkLength)
{
    Weighed result;
    auto link = links.begin();
    for (qsizetype i = 0; i < text.size();) {
        int weight = 0;
        qsizetype next = i;
        while (link != links.end() && link->start < i)
            ++link;
        if (link != links.end() && link->start == i) {
            weight = linkLength;
            // By the link as X writes it, which leaves out what it does not take of a bare domain.
            next = i + (link++)->value.size();
        } else if (const qsizetype emoji = xEmojiLength(text, i)) {
            weight = 2;
            next = i + emoji;
        } else {
            const CodePoint c = codePointAt(text, i);
            weight = weightOf(c.value);
            next = i + c.units;
        }
        if (result.length + weight > limit && result.overflowAt < 0)
            result.overflowAt = i;
        result.length += weight;
        i = next;
    }
    return result;
}
} // namespace

TextCheck checkX(const QString &text, const TextLimits &limits)
{
    const Normalized normal(text);
    const QList<Facet> links = xLinks(normal.text());
    TextCheck check;
    check.limit = limitOf(limits, xLimit);
    const int linkLength = limits.linkLength > 0 ? limits.linkLength : xLinkLength;
    const Weighed weighed = weigh(normal.text(), links, check.limit, linkLength);
    check.length = weighed.length;
    if (weighed.overflowAt >= 0)
        check.overflowAt = int(normal.originalStart(weighed.overflowAt));
    // Entities are looked for in the text as it is written, the length in normalization form C.
    const bool asWritten = normal.text() == text;
    check.facets = xEntities(text, asWritten ? links : xLinks(text));
    if (std::any_of(text.begin(), text.end(), isInvalidInLink))
        check.problems.append(u"invalid-character"_s);
    return check;
}

} // namespace Relais::Text
