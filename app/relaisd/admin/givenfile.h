// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Relais::Backend {

//! What a file that a command names holds, without blanks around it. InvalidInput when it cannot be
//! read, is empty or has more bytes than longest.
Result<QByteArray> givenFile(const QString &path, qint64 longest);

//! A secret, which on the command line itself every user of the machine would see; "" when no file
//! is named.
Result<QString> givenSecret(const QString &path);

} // namespace Relais::Backend
