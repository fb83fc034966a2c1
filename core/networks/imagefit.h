// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

namespace Relais {

struct FittedImage {
    QByteArray bytes;
    QByteArray mimeType;
    QSize size;
};

//! The image as it is when it is a PNG or JPEG of at most maxBytes and maxSide pixels a side; else
//! made smaller, as a JPEG. InvalidInput when it cannot be read; it is never decoded beyond 256
//! MiB.
Result<FittedImage> fittedImage(const QByteArray &image, qint64 maxBytes, int maxSide);

} // namespace Relais
