// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/media/mediastore.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace Relais::Backend {

//! How long a candidate has its picture, in days: as long as the inbox may show it, and of a
//! dropped one for as long as somebody may think better of it.
inline constexpr int candidatePictureDays = 90;
inline constexpr int droppedPictureDays = 7;
//! How long one that somebody uploaded waits for what it was uploaded for.
inline constexpr int unusedPictureDays = 7;

//! Takes away the pictures of posts that are removed for good, of candidates that are gone or
//! hold them no more, and those that nobody used, unless something else has them. In a write job.
//! What is interrupted, or too much for one time, is done the next time; cheap when there is
//! nothing.
Result<void> sweepPictures(const QSqlDatabase &db, const MediaStore &media, const QDateTime &now);

} // namespace Relais::Backend
