// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! One code point, and how many UTF-16 units it takes.
struct CodePoint {
    char32_t value = 0;
    int units = 1; //!< 2 for a surrogate pair
};

//! The code point at a position of well-formed text.
inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(first, text[at + 1]), 2 };
    return { char32_t(first.unicode()), 1 };
}

//! The code point that ends before a position greater than 0.
inline CodePoint codePointBefore(QStringView text, qsizetype at)
{
    const QChar last = text[at - 1];
    if (last.isLowSurrogate() && at >= 2 && text[at - 2].isHighSurrogate())
        return { QChar::surrogateToUcs4(text[at - 2], last), 2 };
    return { char32_t(last.unicode()), 1 };
}

//! Half surrogate pairs become U+FFFD, which has the same length; the rest stays in its place.
QString wellFormed(const QString &text);

//! Bytes of well-formed text in UTF-8.
qsizetype utf8Length(QStringView text);

inline bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

inline bool isAsciiAlphanumeric(char32_t c)
{
    return isAsciiDigit(c) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

//! Accented letters as twitter-text counts them among the Latin ones.
bool isLatinAccent(char32_t c);
//! The same where twitter-text does not mind upper and lower case, which in JavaScript takes in
//! letters that only share their other case with one of them.
bool isLatinAccentInAnyCase(char32_t c);

} // namespace Relais::Text
