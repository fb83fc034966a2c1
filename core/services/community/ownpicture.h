// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QSize>

namespace Relais {

inline constexpr qint64 largestOwnFile = 64 * 1024 * 1024; //!< that is read at all

//! A picture of the person's own, ready to be kept and sent.
struct OwnPicture {
    QByteArray bytes;
    QString suffix; //!< "jpg" or "png"
    QSize size;
};

//! More than Qt decodes.
bool hasTooManyPixels(const QSize &size);

//! Written anew, so that nothing of what a camera notes (place, time, owner) goes along; turned as
//! the camera held it, at most 2560 pixels a side. part: of its width and height, 0 to 1.
//! InvalidInput ("image-unreadable", "image-too-many-pixels"). Takes long: not on the main thread.
Result<OwnPicture> ownPicture(const QByteArray &source, const QRectF &part = { 0, 0, 1, 1 });

} // namespace Relais
