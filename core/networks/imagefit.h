// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

class QImageReader;

namespace Relais {

//! A picture as a network takes it. size: pixels.
struct FittedImage {
    QByteArray bytes;
    QByteArray mimeType;
    QSize size;
};

//! Has a JPEG that would need more memory than Qt allows a picture be read by half, by a quarter or
//! by an eighth. False: it is too large even so, or of a kind that can only be read whole.
bool fitIntoMemory(QImageReader &reader);

//! The image as it is when it is a PNG or JPEG of at most maxBytes and maxSide pixels a side; else
//! made smaller, as a JPEG. InvalidInput when it cannot be read; it is never decoded beyond what
//! QImageReader::allocationLimit() allows.
Result<FittedImage> fittedImage(const QByteArray &image, qint64 maxBytes, int maxSide);

//! What a network takes that shows a picture in a frame of its own.
struct PlainJpeg {
    qint64 maxBytes = 0;
    int maxWidth = 0; //!< pixels
    double tallest = 0; //!< width by height; 0: any
    double widest = 0;
};

//! The picture anew as a JPEG that holds nothing else: no Exif, no place, no comment, no profile.
//! What is missing to the shape is white. InvalidInput.
Result<FittedImage> plainJpeg(const QByteArray &image, const PlainJpeg &wanted);

} // namespace Relais
