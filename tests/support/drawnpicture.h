// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QImage>

namespace Relais::Test {

//! A picture of one colour, as its file has it; for tests that link Qt6::Gui. format: as QImage
//! names it.
inline QByteArray drawnPicture(
    const QSize &size, const QColor &colour = Qt::darkCyan, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace Relais::Test
