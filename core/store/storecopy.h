// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Relais {

//! Writes what a store holds at this moment into a new file, also while another program writes the
//! store; that one is opened for reading alone, so nothing of it is settled or rescued. Corrupt
//! when it is damaged.
Result<void> copyStore(const QString &storePath, const QString &copyPath);

} // namespace Relais
