// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

class QIODevice;

namespace Relais::Cli {

//! All of a text, in UTF-8 and of at most so many bytes: one that was cut short or patched with
//! replacement characters would go out as nobody wrote it. InvalidInput with the reason
//! "text-huge" or "text-encoding".
Result<QString> textIn(QIODevice &input, qint64 mostBytes);

} // namespace Relais::Cli
