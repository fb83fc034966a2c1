// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpserver.h"

namespace Relais::Test {

//! What a network's fake says of a post that it took, by the fault it was told: "accept-drop" (the
//! connection ends without a byte), "accept-504" (of a gateway), "accept-500" (broken, in the
//! network's own words), "accept-cut" (good, but only its beginning); any other: good.
ServerAnswer answerToTaken(const QString &fault, ServerAnswer good, const ServerAnswer &broken);

} // namespace Relais::Test
