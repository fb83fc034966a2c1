// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/emoji.h"

#include "core/domain/text/codepoints.h"

#include <unicode/uchar.h>

#include <array>

namespace Relais::Text {

namespace {
constexpr char32_t textSelector = 0xFE0E;
constexpr char32_t emojiSelector = 0xFE0F;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t joiner = 0x200D;
constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t cancelTag = 0xE007F;
constexpr int mostElements = 8; // the longest recommended sequence joins four
constexpr int mostTags = 8;

bool has(char32_t c, UProperty property)
{
    return u_hasBinaryProperty(UChar32(c), property);
}

bool isRecommended(QStringView sequence)
{
    return u_stringHasBinaryProperty(sequence.utf16(), int32_t(sequence.size()), UCHAR_RGI_EMOJI);
}

char32_t valueAt(QStringView text, qsizetype at)
{
    return at < text.size() ? codePointAt(text, at).value : 0;
}

bool isModifier(char32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isRegional(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c < cancelTag;
}

//! Signs that are emoji only with their selector.
bool needsSelector(char32_t c)
{
    return c == 0xA9 || c == 0xAE || c == 0x2122 || c == 0x265F;
}

//! Whether U+FE0F behind it belongs to it.
bool takesSelector(char32_t c)
{
    return !has(c, UCHAR_EMOJI_PRESENTATION) || c < 0x10000 || c == 0x1F004 || c == 0x1F21A
        || c == 0x1F22F;
}

qsizetype keycapLength(QStringView text, qsizetype at)
{
    const qsizetype sign = valueAt(text, at + 1) == emojiSelector ? at + 2 : at + 1;
    return valueAt(text, sign) == keycap ? sign + 1 - at : 0;
}

qsizetype flagLength(QStringView text, qsizetype at)
{
    const bool pair = isRegional(valueAt(text, at + 2)) && isRecommended(text.mid(at, 4));
    return pair ? 4 : 2;
}

qsizetype taggedFlagLength(QStringView text, qsizetype at)
{
    qsizetype end = at + 2;
    for (int tags = 0; tags < mostTags && isTag(valueAt(text, end)); ++tags)
        end += 2;
    if (valueAt(text, end) != cancelTag)
        return 0;
    end += 2;
    return isRecommended(text.mid(at, end - at)) ? end - at : 0;
}

//! One member of a joined sequence: its end, and its form with the selector where it belongs.
struct Element {
    qsizetype end = -1;
    QString qualified {};
};

Element elementAt(QStringView text, qsizetype at)
{
    const CodePoint base = at < text.size() ? codePointAt(text, at) : CodePoint {};
    if (base.value < 0xA9 || !has(base.value, UCHAR_EMOJI) || isRegional(base.value))
        return {};
    Element element { at + base.units, text.mid(at, base.units).toString() };
    const char32_t next = valueAt(text, element.end);
    if (next == textSelector || (needsSelector(base.value) && next != emojiSelector))
        return {};
    if (isModifier(next) && has(base.value, UCHAR_EMOJI_MODIFIER_BASE)) {
        element.qualified += text.mid(element.end, 2);
        element.end += 2;
        return element;
    }
    if (!has(base.value, UCHAR_EMOJI_PRESENTATION))
        element.qualified += QChar(char16_t(emojiSelector));
    if (next == emojiSelector && takesSelector(base.value))
        ++element.end;
    return element;
}

qsizetype joinedLength(QStringView text, qsizetype at)
{
    Element element = elementAt(text, at);
    if (element.end < 0)
        return 0;
    qsizetype longest = element.end;
    QString sequence = element.qualified;
    for (int count = 1; count < mostElements && valueAt(text, element.end) == joiner; ++count) {
        element = elementAt(text, element.end + 1);
        if (element.end < 0)
            break;
        sequence += QChar(char16_t(joiner));
        sequence += element.qualified;
        if (isRecommended(sequence))
            longest = element.end;
    }
    return longest - at;
}
} // namespace

qsizetype emojiLength(QStringView text, qsizetype at)
{
    const char32_t first = codePointAt(text, at).value;
    if (isAsciiDigit(first) || first == U'#' || first == U'*')
        return keycapLength(text, at);
    if (first < 0xA9 || (first > 0xAE && first < 0x2000))
        return 0;
    if (isRegional(first))
        return flagLength(text, at);
    if (first == blackFlag) {
        if (const qsizetype length = taggedFlagLength(text, at))
            return length;
    }
    return joinedLength(text, at);
}

} // namespace Relais::Text
