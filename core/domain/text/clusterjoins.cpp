// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: UAX #29 of Unicode 16 (GB6, GB7, GB9, GB9a, GB9b, GB9c) and its character database.
#include "core/domain/text/clusterjoins.h"

#include "core/domain/text/codepoints.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace Relais::Text {

namespace {
struct Range {
    char32_t first;
    char32_t last;
};

//! Consonants of Devanagari, Bengali, Gujarati, Oriya, Telugu and Malayalam (Indic_Conjunct_Break).
constexpr std::array consonants { Range { 0x915, 0x939 }, Range { 0x958, 0x95F },
    Range { 0x978, 0x97F }, Range { 0x995, 0x9A8 }, Range { 0x9AA, 0x9B0 }, Range { 0x9B2, 0x9B2 },
    Range { 0x9B6, 0x9B9 }, Range { 0x9DC, 0x9DD }, Range { 0x9DF, 0x9DF }, Range { 0x9F0, 0x9F1 },
    Range { 0xA95, 0xAA8 }, Range { 0xAAA, 0xAB0 }, Range { 0xAB2, 0xAB3 }, Range { 0xAB5, 0xAB9 },
    Range { 0xAF9, 0xAF9 }, Range { 0xB15, 0xB28 }, Range { 0xB2A, 0xB30 }, Range { 0xB32, 0xB33 },
    Range { 0xB35, 0xB39 }, Range { 0xB5C, 0xB5D }, Range { 0xB5F, 0xB5F }, Range { 0xB71, 0xB71 },
    Range { 0xC15, 0xC28 }, Range { 0xC2A, 0xC39 }, Range { 0xC58, 0xC5A },
    Range { 0xD15, 0xD3A } };
//! Marks that came with Unicode 15.1 and 16.
constexpr std::array newMarks { Range { 0x897, 0x897 }, Range { 0x10D69, 0x10D6D },
    Range { 0x10EFC, 0x10EFC }, Range { 0x113B8, 0x113C0 }, Range { 0x113C2, 0x113C2 },
    Range { 0x113C5, 0x113C5 }, Range { 0x113C7, 0x113CA }, Range { 0x113CC, 0x113D0 },
    Range { 0x113D2, 0x113D2 }, Range { 0x113E1, 0x113E2 }, Range { 0x11F5A, 0x11F5A },
    Range { 0x1611E, 0x1612F }, Range { 0x1E5EE, 0x1E5EF } };
constexpr char32_t newPrefix = 0x113D1;

template <size_t size>
bool isIn(const std::array<Range, size> &ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(),
        [c](const Range &range) { return c >= range.first && c <= range.last; });
}

int breakOf(char32_t c)
{
    return u_getIntPropertyValue(UChar32(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
}

bool isControl(char32_t c)
{
    const int kind = breakOf(c);
    return kind == U_GCB_CONTROL || kind == U_GCB_CR || kind == U_GCB_LF;
}

//! Vowels of Kirat Rai, which join like those of Hangul.
bool isNewVowel(char32_t c)
{
    return c == 0x16D63 || (c >= 0x16D67 && c <= 0x16D6A);
}

bool isLinker(char32_t c)
{
    return c == 0x94D || c == 0x9CD || c == 0xACD || c == 0xB4D || c == 0xC4D || c == 0xD4D;
}

//! A consonant and behind it nothing but marks, one of them a linker.
bool endsInLinkedConsonant(QStringView text, qsizetype end)
{
    bool linked = false;
    for (qsizetype at = end; at > 0;) {
        const CodePoint c = codePointBefore(text, at);
        at -= c.units;
        const int kind = breakOf(c.value);
        if (kind != U_GCB_EXTEND && kind != U_GCB_ZWJ && !isIn(newMarks, c.value))
            return linked && isIn(consonants, c.value);
        linked = linked || isLinker(c.value);
    }
    return false;
}

bool joinsVowel(char32_t before, char32_t after)
{
    const int kind = breakOf(before);
    if (isNewVowel(after))
        return kind == U_GCB_L || kind == U_GCB_V || kind == U_GCB_LV || isNewVowel(before);
    const int next = breakOf(after);
    return isNewVowel(before) && (next == U_GCB_V || next == U_GCB_T);
}
} // namespace

bool joinsCluster(QStringView text, qsizetype boundary)
{
    if (boundary <= 0 || boundary >= text.size())
        return false;
    const char32_t after = codePointAt(text, boundary).value;
    if (after < 0x897)
        return codePointBefore(text, boundary).value == newPrefix && !isControl(after);
    const char32_t before = codePointBefore(text, boundary).value;
    if (isIn(newMarks, after))
        return !isControl(before);
    if (before == newPrefix)
        return !isControl(after);
    return joinsVowel(before, after)
        || (isIn(consonants, after) && endsInLinkedConsonant(text, boundary));
}

} // namespace Relais::Text
