// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/graphemes.h"

#include "core/domain/text/clusterjoins.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace Relais::Text {

namespace {
struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

//! Opening one takes far longer than using it.
UBreakIterator *threadIterator()
{
    static thread_local const std::unique_ptr<UBreakIterator, CloseIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UBreakIterator, CloseIterator>(
            ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status));
    }();
    return iterator.get();
}

//! Nothing below U+0300 combines, and only a line feed joins a carriage return.
bool isOneEach(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300 && c != u'\r'; });
}
} // namespace

Graphemes graphemesOf(QStringView text, int limit)
{
    Graphemes result;
    if (isOneEach(text)) {
        result.count = int(text.size());
        if (limit > 0 && result.count > limit)
            result.overflowAt = limit;
        return result;
    }
    UBreakIterator *iterator = threadIterator();
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text.utf16(), int32_t(text.size()), &status);
    int32_t start = ubrk_first(iterator);
    for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
        if (joinsCluster(text, end))
            continue;
        if (limit > 0 && result.count == limit)
            result.overflowAt = start;
        ++result.count;
        start = end;
    }
    return result;
}

QList<qsizetype> clusterEnds(QStringView text)
{
    QList<qsizetype> ends;
    if (isOneEach(text)) {
        for (qsizetype end = 1; end <= text.size(); ++end)
            ends.append(end);
        return ends;
    }
    UBreakIterator *iterator = threadIterator();
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text.utf16(), int32_t(text.size()), &status);
    ubrk_first(iterator);
    for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
        if (!joinsCluster(text, end))
            ends.append(end);
    }
    return ends;
}

} // namespace Relais::Text
