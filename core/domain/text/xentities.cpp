// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: https://github.com/twitter/twitter-text (3.1), js/src/regexp: validHashtag,
// hashtagBoundary, endHashtagMatch, validMentionOrList, validMentionPrecedingChars,
// endMentionMatch; read, not copied.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/linkcharacters.h"
#include "core/domain/text/rules.h"
#include "core/domain/text/weblinks.h"

#include <unicode/uchar.h>

namespace Relais::Text {

namespace {
constexpr qsizetype longestHandle = 20;
constexpr QStringView specials = u"_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C"
                                 u"\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

//! Its lists of letters are those of Unicode 7.
bool isOfItsUnicode(char32_t c)
{
    UVersionInfo age {};
    u_charAge(UChar32(c), age);
    return age[0] <= 7;
}

//! The library does not mind case, so that a newer letter is one of its when its other case is:
//! Georgian capitals, small Cherokee. Halves of a pair have no case there.
bool isOfItsUnicodeInAnyCase(char32_t c)
{
    if (isOfItsUnicode(c) || c > 0xFFFF)
        return isOfItsUnicode(c);
    const UChar32 upper = u_toupper(UChar32(c));
    return isOfItsUnicode(char32_t(upper)) || isOfItsUnicode(char32_t(u_tolower(upper)));
}

//! Thai of the private use area, which it lists among the letters.
bool isPrivateLetter(char32_t c)
{
    return (c >= 0xF870 && c <= 0xF87F) || c == 0xF882 || (c >= 0xF884 && c <= 0xF89F)
        || c == 0xF8B8 || (c >= 0xF8C1 && c <= 0xF8D6);
}

bool isAlpha(char32_t c)
{
    if (c < 0x80)
        return isAsciiAlphanumeric(c) && !isAsciiDigit(c);
    constexpr uint32_t letters = U_GC_L_MASK | U_GC_M_MASK;
    return ((U_GET_GC_MASK(UChar32(c)) & letters) != 0 && isOfItsUnicodeInAnyCase(c))
        || isPrivateLetter(c);
}

bool isAlphanumeric(char32_t c)
{
    return isAlpha(c) || (u_charType(UChar32(c)) == U_DECIMAL_DIGIT_NUMBER && isOfItsUnicode(c))
        || (c < 0x10000 && specials.contains(QChar(char16_t(c))));
}

bool isHash(QChar c)
{
    return c == u'#' || c == QChar(0xFF03);
}

bool isAt(QChar c)
{
    return c == u'@' || c == QChar(0xFF20);
}

//! What may stand before "#": the text's start, a variation selector, or no part of a hashtag.
bool isHashtagBoundary(QStringView text, qsizetype hash)
{
    if (hash == 0)
        return true;
    const char32_t before = codePointBefore(text, hash).value;
    return before == 0xFE0E || before == 0xFE0F || (before != U'&' && !isAlphanumeric(before));
}

bool startsScheme(QStringView text, qsizetype at)
{
    return text.mid(at, 3) == u"://";
}

bool isHandleCharacter(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || c == u'_';
}

//! "RT@name" and "rt:@name" are mentions although a letter stands before.
bool endsInRetweet(QStringView before, bool atStart)
{
    if (before.endsWith(u':'))
        before.chop(1);
    if (!before.endsWith(u"rt", Qt::CaseInsensitive))
        return false;
    before.chop(2);
    if (before.isEmpty())
        return atStart;
    return !isHandleCharacter(before.back()) && !QStringView(u"+~.-").contains(before.back());
}

//! What stands before must not be part of an earlier match, which ends at free.
bool mayPrecedeMention(QStringView text, qsizetype at, qsizetype free)
{
    if (at == 0)
        return true;
    if (at == free)
        return false;
    const QChar before = text[at - 1];
    if (!isHandleCharacter(before) && !QStringView(u"!#$%&*@\uFF20").contains(before))
        return true;
    return endsInRetweet(text.mid(free, at - free), free == 0);
}

constexpr qsizetype longestList = 25;

//! "/list-name" behind a handle makes it a list, which is no mention. Its end; at for none.
qsizetype listEnd(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != u'/')
        return at;
    const char16_t c = text[at + 1].unicode();
    if (!isAsciiAlphanumeric(c) || isAsciiDigit(c))
        return at;
    qsizetype end = at + 2;
    while (end < text.size() && end - at <= longestList
        && (isHandleCharacter(text[end]) || text[end] == u'-'))
        ++end;
    return end;
}

//! Mentions and lists; a list has "/" in its value.
QList<Facet> mentionsAndLists(QStringView text)
{
    QList<Facet> found;
    qsizetype free = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isAt(text[i]) || !mayPrecedeMention(text, i, free))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && end - i <= longestHandle && isHandleCharacter(text[end]))
            ++end;
        if (end == i + 1)
            continue;
        end = listEnd(text, end);
        const bool goesOn = end < text.size()
            && (isAt(text[end]) || isLatinAccent(text[end].unicode()) || startsScheme(text, end));
        if (!goesOn)
            found.append({ Facet::Kind::Mention, int(i), int(end),
                text.mid(i + 1, end - i - 1).toString() });
        free = end;
        i = end - 1;
    }
    return found;
}

void dropLists(QList<Facet> &facets)
{
    facets.removeIf([](const Facet &facet) {
        return facet.kind == Facet::Kind::Mention && facet.value.contains(u'/');
    });
}

bool isAsciiLetter(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) && !isAsciiDigit(c.unicode());
}

qsizetype lettersEnd(QStringView text, qsizetype begin, qsizetype most)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < most && isAsciiLetter(text[end]))
        ++end;
    return end;
}

//! JavaScript's \s, which is not quite the set that links go by.
bool isScriptSpace(QChar c)
{
    return (isLinkSpace(c) && c != QChar(0x85) && c != QChar(0x180E)) || c == QChar(0xFEFF);
}

bool mayFollowCashtag(QStringView text, qsizetype at)
{
    return at >= text.size() || isScriptSpace(text[at])
        || QStringView(u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$").contains(text[at]);
}

//! "$ABC", "$BRK.A"
QList<Facet> cashtags(QStringView text)
{
    QList<Facet> tags;
    qsizetype free = -1; // white space before one is part of the match
    for (qsizetype i = text.indexOf(u'$'); i >= 0; i = text.indexOf(u'$', i + 1)) {
        if (i > 0 && (!isLinkSpace(text[i - 1]) || i - 1 < free))
            continue;
        const qsizetype name = lettersEnd(text, i + 1, 6);
        const bool parted = name < text.size() && (text[name] == u'.' || text[name] == u'_');
        qsizetype end = parted ? lettersEnd(text, name + 1, 2) : name;
        if (end == name + 1 || !mayFollowCashtag(text, end))
            end = name;
        if (name == i + 1 || !mayFollowCashtag(text, end))
            continue;
        tags.append({ Facet::Kind::Hashtag, int(i), int(end), text.mid(i, end - i).toString() });
        free = end;
    }
    return tags;
}
} // namespace

QList<Facet> xHashtags(QStringView text)
{
    QList<Facet> tags;
    qsizetype free = 0; // a boundary character is part of the match, so it cannot be used twice
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHash(text[i]) || !isHashtagBoundary(text, i) || (i > 0 && i == free))
            continue;
        bool hasLetter = false;
        qsizetype end = i + 1;
        if (end < text.size() && (text[end] == QChar(0xFE0F) || text[end] == QChar(0x20E3)))
            continue;
        while (end < text.size()) {
            const CodePoint c = codePointAt(text, end);
            if (!isAlphanumeric(c.value))
                break;
            hasLetter = hasLetter || isAlpha(c.value);
            end += c.units;
        }
        if (!hasLetter)
            continue;
        free = end;
        const bool goesOn = end < text.size() && (isHash(text[end]) || startsScheme(text, end));
        if (!goesOn)
            tags.append({ Facet::Kind::Hashtag, int(i), int(end),
                text.mid(i + 1, end - i - 1).toString() });
        i = end - 1;
    }
    return tags;
}

QList<Facet> xMentions(QStringView text)
{
    QList<Facet> mentions = mentionsAndLists(text);
    dropLists(mentions);
    return mentions;
}

QList<Facet> xEntities(QStringView text, const QList<Facet> &links)
{
    QList<Facet> entities =
        inOrder(links + mentionsAndLists(text) + xHashtags(text) + cashtags(text));
    dropLists(entities);
    return entities;
}

QList<Facet> xLinks(QStringView text)
{
    QList<Facet> links;
    for (const WebLink &link : webLinksOf(text, LinkRules::X))
        links.append({ Facet::Kind::Link, int(link.start), int(link.end), link.url });
    return links;
}

} // namespace Relais::Text
