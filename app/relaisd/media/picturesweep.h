// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/media/mediastore.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Takes away the pictures of posts that are removed for good, unless something else has them. In a
//! write job. What is interrupted is done the next time; cheap when there is nothing.
Result<void> sweepPictures(const QSqlDatabase &db, const MediaStore &media);

} // namespace Relais::Backend
