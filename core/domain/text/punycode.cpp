// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/punycode.h"

#include "core/domain/text/codepoints.h"

#include <algorithm>
#include <vector>

namespace Relais::Text {

namespace {
constexpr quint64 base = 36;
constexpr quint64 leastThreshold = 1;
constexpr quint64 mostThreshold = 26;
constexpr quint64 skew = 38;
constexpr quint64 damp = 700;
constexpr quint64 firstBias = 72;
constexpr char32_t firstEncoded = 0x80;

bool isFullStop(QChar c)
{
    return c == QChar(0x3002) || c == QChar(0xFF0E) || c == QChar(0xFF61);
}

quint64 adapted(quint64 delta, quint64 points, bool first)
{
    delta = first ? delta / damp : delta / 2;
    delta += delta / points;
    quint64 k = 0;
    for (; delta > (base - leastThreshold) * mostThreshold / 2; k += base)
        delta /= base - leastThreshold;
    return k + (base - leastThreshold + 1) * delta / (delta + skew);
}

//! Digits that a delta takes as a generalized variable-length integer.
qsizetype digitsOf(quint64 delta, quint64 bias)
{
    qsizetype digits = 1;
    for (quint64 k = base;; k += base) {
        const quint64 threshold = k <= bias
            ? leastThreshold
            : std::min<quint64>(std::max<quint64>(k - bias, leastThreshold), mostThreshold);
        if (delta < threshold)
            return digits;
        delta = (delta - threshold) / (base - threshold);
        ++digits;
    }
}

qsizetype encodedLength(const std::vector<char32_t> &points)
{
    const auto basic = quint64(
        std::count_if(points.begin(), points.end(), [](char32_t c) { return c < firstEncoded; }));
    if (basic == points.size())
        return qsizetype(points.size());
    qsizetype length = 4 + qsizetype(basic) + (basic > 0 ? 1 : 0);
    char32_t next = firstEncoded;
    quint64 delta = 0;
    quint64 bias = firstBias;
    for (quint64 done = basic; done < points.size(); ++delta, ++next) {
        char32_t least = 0x110000;
        for (const char32_t c : points)
            least = c >= next ? std::min(least, c) : least;
        delta += (least - next) * (done + 1);
        next = least;
        for (const char32_t c : points) {
            delta += c < next ? 1 : 0;
            if (c != next)
                continue;
            length += digitsOf(delta, bias);
            bias = adapted(delta, done + 1, done == basic);
            delta = 0;
            ++done;
        }
    }
    return length;
}
} // namespace

qsizetype punycodeLength(QStringView label)
{
    qsizetype length = 0;
    std::vector<char32_t> part;
    for (qsizetype i = 0; i < label.size();) {
        const CodePoint c = codePointAt(label, i);
        if (isFullStop(label[i])) {
            length += encodedLength(part) + 1;
            part.clear();
        } else {
            part.push_back(c.value);
        }
        i += c.units;
    }
    return length + encodedLength(part);
}

} // namespace Relais::Text
