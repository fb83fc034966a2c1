// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/emoji.h"

#include "core/domain/text/codepoints.h"

#include <unicode/uchar.h>

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

//! Whether U+FE0F behind it belongs to it: signs that are text by default, and the older ones of
//! the others, for which twemoji-parser knows the variation.
bool takesSelector(char32_t c)
{
    if (!has(c, UCHAR_EMOJI_PRESENTATION))
        return true;
    static constexpr QStringView without = u"\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u26CE\u2705\u270A"
                                           u"\u270B\u2728\u274C\u274E\u2753\u2754\u2755\u2795"
                                           u"\u2796\u2797\u27B0\u27BF";
    if (c < 0x10000)
        return !without.contains(QChar(char16_t(c)));
    return c == 0x1F004 || c == 0x1F21A || c == 0x1F22F;
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

//! End of one member of a joined sequence: a sign with its modifier or selector. -1 for none.
qsizetype elementEnd(QStringView text, qsizetype at)
{
    const CodePoint base = at < text.size() ? codePointAt(text, at) : CodePoint {};
    if (base.value < 0xA9 || !has(base.value, UCHAR_EMOJI) || isRegional(base.value))
        return -1;
    const qsizetype end = at + base.units;
    const char32_t next = valueAt(text, end);
    if (next == textSelector || (needsSelector(base.value) && next != emojiSelector))
        return -1;
    if (isModifier(next) && has(base.value, UCHAR_EMOJI_MODIFIER_BASE))
        return end + 2;
    return next == emojiSelector && takesSelector(base.value) ? end + 1 : end;
}

qsizetype joinedLength(QStringView text, qsizetype at)
{
    qsizetype end = elementEnd(text, at);
    if (end < 0)
        return 0;
    qsizetype longest = end;
    for (int count = 1; count < mostElements && valueAt(text, end) == joiner; ++count) {
        end = elementEnd(text, end + 1);
        if (end < 0)
            break;
        if (isRecommended(text.mid(at, end - at)))
            longest = end;
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
