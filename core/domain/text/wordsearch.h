// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! Whether sought stands in text as words of its own; never, when it is empty. Both are compared as
//! they are: fold them first.
bool standsAsWords(const QString &text, const QString &sought);

} // namespace Relais::Text
