// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QImage>

class QMimeData;

namespace Relais::Ui {

//! A picture that is dropped or pasted: a file of this machine, or an image that no file holds.
struct GivenPicture {
    QString file {};
    QImage image {};
};

//! A file, or an image without a text. It may still be none that can be taken.
bool isMeantAsPicture(const QMimeData &data);

//! A file is not looked at: that is done where it is taken, beside the window, since it may lie on
//! a slow disk. InvalidInput ("several-images", "image-unreadable", "image-too-many-pixels").
Result<GivenPicture> givenPicture(const QMimeData &data);

} // namespace Relais::Ui
