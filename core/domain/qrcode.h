// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Relais {

//! The modules of a QR code, row by row; size × size, without the quiet zone.
struct QrCode {
    int size = 0; //!< modules a side; 0 when the text was too long
    QList<bool> dark; //!< size × size
    bool isDark(int x, int y) const { return dark[qsizetype { y } * size + x]; }
};

//! Up to 300 bytes, with a quarter of the code spare for dirt and wear (level Q), so that a printed
//! one is still read.
QrCode qrCodeOf(const QByteArray &text);

//! The path of the dark modules in units of one module, for <path d="…">.
QByteArray qrPath(const QrCode &code);
//! A whole SVG file with the quiet zone of four modules, dark on white.
QByteArray qrSvg(const QrCode &code);

} // namespace Relais
