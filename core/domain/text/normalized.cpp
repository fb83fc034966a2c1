// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/normalized.h"

#include "core/domain/text/codepoints.h"

#include <unicode/unorm2.h>

#include <algorithm>

namespace Relais::Text {

namespace {
// Reordering takes time in the square of a row of combining marks; a row like that is no writing.
constexpr qsizetype longestPiece = 256;

const UNormalizer2 *formC()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&status);
}

QString composed(QStringView piece)
{
    QString result(piece.size() * 3 + 8, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = unorm2_normalize(formC(), piece.utf16(), int32_t(piece.size()),
        reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
    if (U_FAILURE(status))
        return piece.toString();
    result.truncate(size);
    return result;
}

qsizetype unchangedUpTo(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_spanQuickCheckYes(formC(), text.utf16(), int32_t(text.size()), &status);
}
} // namespace

Normalized::Normalized(const QString &original)
{
    const QStringView text(original);
    qsizetype plain = unchangedUpTo(text);
    if (plain == text.size()) {
        m_text = original;
        return;
    }
    qsizetype done = 0;
    while (done < text.size()) {
        append(text, done, done + plain);
        done += plain;
        qsizetype end = done;
        while (end < text.size()) {
            const CodePoint c = codePointAt(text, end);
            if (end > done && unorm2_hasBoundaryBefore(formC(), UChar32(c.value)))
                break;
            end += c.units;
        }
        append(text, done, end);
        done = end;
        plain = unchangedUpTo(text.mid(done));
    }
}

void Normalized::append(QStringView original, qsizetype from, qsizetype to)
{
    if (from == to)
        return;
    const QStringView piece = original.mid(from, to - from);
    const bool same = piece.size() > longestPiece || unchangedUpTo(piece) == piece.size();
    const QString normal = same ? piece.toString() : composed(piece);
    m_pieces.push_back({ m_text.size(), normal.size(), from, piece.size(), normal != piece });
    m_text += normal;
}

const Normalized::Piece *Normalized::pieceAt(qsizetype at) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), at,
        [](qsizetype position, const Piece &piece) { return position < piece.at; });
    return after == m_pieces.begin() ? nullptr : &*(after - 1);
}

qsizetype Normalized::originalStart(qsizetype at) const
{
    const Piece *piece = pieceAt(at);
    if (!piece)
        return at;
    const qsizetype inside = at - piece->at;
    if (inside >= piece->size)
        return piece->originalAt + piece->originalSize;
    return piece->originalAt + (piece->changed ? 0 : inside);
}

} // namespace Relais::Text
