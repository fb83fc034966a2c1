// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/linkcharacters.h"

#include "core/domain/text/codepoints.h"

namespace Relais::Text {

namespace {
bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool isDirectional(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || u == 0x061C || u == 0x200E || u == 0x200F
        || (u >= 0x2066 && u <= 0x2069);
}

bool isLetterOfPath(QChar c)
{
    const char16_t u = c.unicode();
    return isAsciiAlphanumeric(u) || (u >= 0x400 && u <= 0x4FF) || (u >= 0x1C80 && u <= 0x1C87)
        || isLatinAccentInAnyCase(u);
}

bool isBeyondAscii(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0xA0 && u < 0xFFF0 && !(u >= 0xFDD0 && u <= 0xFDEF);
}

bool xInPath(QChar c)
{
    return isLetterOfPath(c) || isOneOf(c, u"!*';:=+,.$/%#[]-\u2013_~@|&");
}

bool xEndsPath(QChar c)
{
    return isLetterOfPath(c) || isOneOf(c, u"+-=_#/");
}

bool xInQuery(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || isOneOf(c, u"!?*'@();:&=+$/%#[]-_.,~|");
}

bool xEndsQuery(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || isOneOf(c, u"-_&=#/");
}

bool mastodonInPath(QChar c)
{
    return !c.isSpace() && !isOneOf(c, u"<>()?");
}

bool mastodonEndsPath(QChar c)
{
    return !c.isSpace() && !isOneOf(c, u"()?!*\"'\u300C\u300D<>;:=,.$%[]~&|@");
}

bool mastodonInQuery(QChar c)
{
    return xInQuery(c) || c == u'^' || isBeyondAscii(c);
}

bool mastodonEndsQuery(QChar c)
{
    return xEndsQuery(c) || isBeyondAscii(c);
}
} // namespace

bool isLinkSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == 0x20 || u == 0x85 || u == 0xA0 || u == 0x1680
        || u == 0x180E || (u >= 0x2000 && u <= 0x200A) || u == 0x2028 || u == 0x2029 || u == 0x202F
        || u == 0x205F || u == 0x3000;
}

bool isInvalidInLink(QChar c)
{
    return c == QChar(0xFFFE) || c == QChar(0xFEFF) || c == QChar(0xFFFF);
}

bool isDomainCharacter(QChar c)
{
    if (c.unicode() < 0x80) // quotation marks and the like are domain characters there
        return !isLinkSpace(c) && !isOneOf(c, u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$");
    return !isLinkSpace(c) && !isInvalidInLink(c) && !isDirectional(c);
}

bool mayPrecedeLink(QChar c)
{
    return !isAsciiAlphanumeric(c.unicode()) && !isOneOf(c, u"@\uFF20$#\uFF03")
        && !isInvalidInLink(c);
}

const PathRules &pathRulesOfX()
{
    static constexpr PathRules rules { xInPath, xEndsPath, xInQuery, xEndsQuery, false };
    return rules;
}

const PathRules &pathRulesOfMastodon()
{
    static constexpr PathRules rules { mastodonInPath, mastodonEndsPath, mastodonInQuery,
        mastodonEndsQuery, true };
    return rules;
}

} // namespace Relais::Text
