// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: twemoji-parser 11.0.2 (its lists, of Emoji 11, and their order); read, not copied.
#include "core/domain/text/xemoji.h"

#include "core/domain/text/codepoints.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace Relais::Text {

namespace {
constexpr char32_t textSelector = 0xFE0E;
constexpr char32_t emojiSelector = 0xFE0F;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t joiner = 0x200D;
constexpr char32_t man = 0x1F468;
constexpr char32_t woman = 0x1F469;
constexpr char32_t boy = 0x1F466;
constexpr char32_t girl = 0x1F467;
constexpr char32_t heart = 0x2764;
constexpr char32_t kiss = 0x1F48B;
constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t whiteFlag = 0x1F3F3;
constexpr char32_t cancelTag = 0xE007F;

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array professions { Range { 0x1F33E, 0x1F33E }, Range { 0x1F373, 0x1F373 },
    Range { 0x1F393, 0x1F393 }, Range { 0x1F3A4, 0x1F3A4 }, Range { 0x1F3A8, 0x1F3A8 },
    Range { 0x1F3EB, 0x1F3EB }, Range { 0x1F3ED, 0x1F3ED }, Range { 0x1F4BB, 0x1F4BC },
    Range { 0x1F527, 0x1F527 }, Range { 0x1F52C, 0x1F52C }, Range { 0x1F680, 0x1F680 },
    Range { 0x1F692, 0x1F692 }, Range { 0x1F9B0, 0x1F9B3 } };
//! These take a selector before the joiner, or a skin tone.
constexpr std::array selectedActors { Range { 0x26F9, 0x26F9 }, Range { 0x1F3CB, 0x1F3CC },
    Range { 0x1F574, 0x1F575 } };
constexpr std::array actors { Range { 0x1F3C3, 0x1F3C4 }, Range { 0x1F3CA, 0x1F3CA },
    Range { 0x1F46E, 0x1F46E }, Range { 0x1F471, 0x1F471 }, Range { 0x1F473, 0x1F473 },
    Range { 0x1F477, 0x1F477 }, Range { 0x1F481, 0x1F482 }, Range { 0x1F486, 0x1F487 },
    Range { 0x1F645, 0x1F647 }, Range { 0x1F64B, 0x1F64B }, Range { 0x1F64D, 0x1F64E },
    Range { 0x1F6A3, 0x1F6A3 }, Range { 0x1F6B4, 0x1F6B6 }, Range { 0x1F926, 0x1F926 },
    Range { 0x1F935, 0x1F935 }, Range { 0x1F937, 0x1F939 }, Range { 0x1F93D, 0x1F93E },
    Range { 0x1F9B8, 0x1F9B9 }, Range { 0x1F9D6, 0x1F9DD } };
//! Of either sex, but never with a skin tone.
constexpr std::array pairs { Range { 0x1F46F, 0x1F46F }, Range { 0x1F93C, 0x1F93C },
    Range { 0x1F9DE, 0x1F9DF } };
//! A selector, then a skin tone.
constexpr std::array selectedHands { Range { 0x261D, 0x261D }, Range { 0x26F7, 0x26F7 },
    Range { 0x26F9, 0x26F9 }, Range { 0x270C, 0x270D }, Range { 0x1F3CB, 0x1F3CC },
    Range { 0x1F574, 0x1F575 }, Range { 0x1F590, 0x1F590 } };
constexpr std::array hands { Range { 0x270A, 0x270B }, Range { 0x1F385, 0x1F385 },
    Range { 0x1F3C2, 0x1F3C4 }, Range { 0x1F3C7, 0x1F3C7 }, Range { 0x1F3CA, 0x1F3CA },
    Range { 0x1F442, 0x1F443 }, Range { 0x1F446, 0x1F450 }, Range { 0x1F466, 0x1F469 },
    Range { 0x1F46E, 0x1F46E }, Range { 0x1F470, 0x1F478 }, Range { 0x1F47C, 0x1F47C },
    Range { 0x1F481, 0x1F483 }, Range { 0x1F485, 0x1F487 }, Range { 0x1F4AA, 0x1F4AA },
    Range { 0x1F57A, 0x1F57A }, Range { 0x1F595, 0x1F596 }, Range { 0x1F645, 0x1F647 },
    Range { 0x1F64B, 0x1F64F }, Range { 0x1F6A3, 0x1F6A3 }, Range { 0x1F6B4, 0x1F6B6 },
    Range { 0x1F6C0, 0x1F6C0 }, Range { 0x1F6CC, 0x1F6CC }, Range { 0x1F918, 0x1F91C },
    Range { 0x1F91E, 0x1F91F }, Range { 0x1F926, 0x1F926 }, Range { 0x1F930, 0x1F939 },
    Range { 0x1F93D, 0x1F93E }, Range { 0x1F9B5, 0x1F9B6 }, Range { 0x1F9B8, 0x1F9B9 },
    Range { 0x1F9D1, 0x1F9DD } };

template <size_t size>
bool isIn(const std::array<Range, size> &ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(),
        [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isRegional(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

//! Reads a sequence piece by piece.
class Reader final {
public:
    Reader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
        , m_begin(at)
    {
    }
    char32_t next() const { return m_at < m_text.size() ? codePointAt(m_text, m_at).value : 0; }
    char32_t take()
    {
        const char32_t value = next();
        m_at += value > 0xFFFF ? 2 : 1;
        return value;
    }
    bool take(char32_t wanted)
    {
        if (next() != wanted)
            return false;
        take();
        return true;
    }
    bool takeSkinTone() { return isSkinTone(next()) && take() != 0; }
    qsizetype length() const { return m_at - m_begin; }

private:
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_begin;
};

//! Joined to the sign of a sex: "running woman".
bool takeSex(Reader &reader)
{
    if (!reader.take(joiner))
        return false;
    const char32_t sex = reader.take();
    return (sex == 0x2640 || sex == 0x2642) && reader.take(emojiSelector);
}

qsizetype professionLength(Reader reader)
{
    const char32_t who = reader.take();
    if (who != man && who != woman)
        return 0;
    reader.takeSkinTone();
    if (!reader.take(joiner))
        return 0;
    const char32_t what = reader.take();
    const bool needsSelector = what == 0x2695 || what == 0x2696 || what == 0x2708;
    const bool known = needsSelector ? reader.take(emojiSelector) : isIn(professions, what);
    return known ? reader.length() : 0;
}

qsizetype actorLength(Reader reader)
{
    const char32_t who = reader.take();
    if (isIn(selectedActors, who)) {
        if (!reader.takeSkinTone() && !reader.take(emojiSelector))
            return 0;
    } else if (isIn(actors, who)) {
        reader.takeSkinTone();
    } else if (!isIn(pairs, who)) {
        return 0;
    }
    return takeSex(reader) ? reader.length() : 0;
}

qsizetype coupleLength(Reader reader)
{
    const char32_t first = reader.take();
    if (!reader.take(joiner) || !reader.take(heart) || !reader.take(emojiSelector)
        || !reader.take(joiner))
        return 0;
    if (reader.take(kiss) && !reader.take(joiner))
        return 0;
    const char32_t second = reader.take();
    const bool known = second == man || (second == woman && first == woman);
    return known ? reader.length() : 0;
}

qsizetype familyLength(Reader reader)
{
    const char32_t first = reader.take();
    Reader ahead = reader;
    const char32_t second = ahead.take(joiner) ? ahead.take() : 0;
    if (second == woman || (second == man && first == man))
        reader = ahead;
    if (!reader.take(joiner))
        return 0;
    const char32_t child = reader.take();
    if (child != boy && child != girl)
        return 0;
    Reader sibling = reader;
    const char32_t other = sibling.take(joiner) ? sibling.take() : 0;
    return other == boy || (other == girl && child == girl) ? sibling.length() : reader.length();
}

qsizetype peopleLength(Reader reader)
{
    const char32_t first = reader.next();
    if (first != man && first != woman)
        return 0;
    for (const auto length : { professionLength, coupleLength, familyLength }) {
        if (const qsizetype found = length(reader))
            return found;
    }
    return 0;
}

//! Three sequences that follow no rule.
qsizetype loneSequenceLength(Reader reader)
{
    const char32_t first = reader.take();
    if (first == whiteFlag) {
        return reader.take(emojiSelector) && reader.take(joiner) && reader.take(0x1F308)
            ? reader.length()
            : 0;
    }
    if (first == blackFlag) {
        return reader.take(joiner) && reader.take(0x2620) && reader.take(emojiSelector)
            ? reader.length()
            : 0;
    }
    return first == 0x1F441 && reader.take(joiner) && reader.take(0x1F5E8) ? reader.length() : 0;
}

bool isRecommended(QStringView sequence)
{
    return u_stringHasBinaryProperty(sequence.utf16(), int32_t(sequence.size()), UCHAR_RGI_EMOJI);
}

qsizetype flagLength(QStringView text, qsizetype at)
{
    constexpr QStringView sark = u"\U0001F1E8\U0001F1F6"; // of Emoji 16
    Reader reader(text, at);
    const char32_t first = reader.take();
    if (isRegional(first)) {
        if (!isRegional(reader.take()))
            return 0;
    } else {
        while (reader.next() >= 0xE0020 && reader.next() < cancelTag && reader.length() < 14)
            reader.take();
        if (first != blackFlag || !reader.take(cancelTag))
            return 0;
    }
    const QStringView sequence = text.mid(at, reader.length());
    return isRecommended(sequence) && sequence != sark ? reader.length() : 0;
}

//! Signs that are emoji with their selector and without, as twemoji-parser lists them: those that
//! are text by default, and the older ones of the others.
bool mayHaveSelector(char32_t c)
{
    if (c == 0x267E || !u_hasBinaryProperty(UChar32(c), UCHAR_EMOJI))
        return false;
    UVersionInfo age {};
    u_charAge(UChar32(c), age);
    if (age[0] > 11)
        return false;
    if (!u_hasBinaryProperty(UChar32(c), UCHAR_EMOJI_PRESENTATION))
        return !isRegional(c);
    static constexpr QStringView without = u"\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u26CE\u2705\u270A"
                                           u"\u270B\u2728\u274C\u274E\u2753\u2754\u2755\u2795"
                                           u"\u2796\u2797\u27B0\u27BF";
    if (c < 0x10000)
        return !without.contains(QChar(char16_t(c)));
    return c == 0x1F004 || c == 0x1F21A || c == 0x1F22F;
}

qsizetype signLength(Reader reader)
{
    const char32_t sign = reader.take();
    if (sign == 0xA9 || sign == 0xAE || sign == 0x2122 || sign == 0x265F)
        return reader.take(emojiSelector) ? reader.length() : 0;
    if (isIn(hands, sign)) {
        reader.takeSkinTone();
        return reader.length();
    }
    if (!mayHaveSelector(sign))
        return 0;
    if (!reader.take(emojiSelector) && reader.next() == textSelector)
        return 0;
    if (isIn(selectedHands, sign))
        reader.takeSkinTone();
    return reader.length();
}

qsizetype keycapLength(Reader reader)
{
    reader.take();
    reader.take(emojiSelector);
    return reader.take(keycap) ? reader.length() : 0;
}
} // namespace

qsizetype xEmojiLength(QStringView text, qsizetype at)
{
    const Reader reader(text, at);
    const char32_t first = reader.next();
    if (isAsciiDigit(first) || first == U'#' || first == U'*')
        return keycapLength(reader);
    if (first < 0xA9 || (first > 0xAE && first < 0x2000))
        return 0;
    for (const auto length : { peopleLength, actorLength, loneSequenceLength }) {
        if (const qsizetype found = length(reader))
            return found;
    }
    const qsizetype flag = flagLength(text, at);
    return flag > 0 ? flag : signLength(reader);
}

} // namespace Relais::Text
