// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/codepoints.h"

#include <string_view>

namespace Relais::Text {

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString mended = text;
    for (qsizetype i = 0; i < mended.size(); ++i) {
        if (!mended[i].isSurrogate())
            continue;
        if (mended[i].isHighSurrogate() && i + 1 < mended.size() && mended[i + 1].isLowSurrogate())
            ++i;
        else
            mended[i] = QChar::ReplacementCharacter;
    }
    return mended;
}

qsizetype utf8Length(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            bytes += 1;
        else if (c.unicode() < 0x800 || c.isSurrogate()) // a pair has four bytes, two for each half
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}

bool isLatinAccent(char32_t c)
{
    if (c < 0xC0)
        return false;
    if (c <= 0x24F)
        return c != 0xD7 && c != 0xF7;
    switch (c) {
    case 0x253:
    case 0x254:
    case 0x256:
    case 0x257:
    case 0x259:
    case 0x25B:
    case 0x263:
    case 0x268:
    case 0x26F:
    case 0x272:
    case 0x289:
    case 0x28B:
    case 0x2BB:
        return true;
    default:
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
    }
}

bool isLatinAccentInAnyCase(char32_t c)
{
    if (isLatinAccent(c))
        return true;
    if (c < 0x260)
        return false;
    static constexpr std::u32string_view others = U"\u0260\u0269\u0275\u0280\u0283\u0288\u028A"
                                                  U"\u028C\u0292\u0399\u03B9\u1FBE\u2C65\u2C66"
                                                  U"\u2C7E\u2C7F\uA7DC";
    return others.find(c) != std::u32string_view::npos;
}

} // namespace Relais::Text
