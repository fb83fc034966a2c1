// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace Relais::Test {

//! For what sets the scene: a test that fails here has not begun.
inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

} // namespace Relais::Test
