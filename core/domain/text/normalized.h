// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Relais::Text {

//! Text in Unicode normalization form C (ICU), and the way back to where it came from.
class Normalized final {
public:
    explicit Normalized(const QString &original);
    const QString &text() const { return m_text; }
    //! Position in the original; inside a piece that was composed, the piece's start.
    qsizetype originalStart(qsizetype at) const;

private:
    struct Piece {
        qsizetype at = 0; //!< in the normalized text
        qsizetype size = 0;
        qsizetype originalAt = 0;
        qsizetype originalSize = 0;
        bool changed = false;
    };
    const Piece *pieceAt(qsizetype at) const;
    void append(QStringView original, qsizetype from, qsizetype to);

    QString m_text;
    std::vector<Piece> m_pieces; //!< none: nothing changed
};

} // namespace Relais::Text
