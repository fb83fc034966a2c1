// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Backend {

//! The text of a piece of HTML on one line: no tags, no scripts or styles, entities resolved, white
//! space and control characters joined, cut at a word when it is longer. Linear in time.
QString plainText(const QString &html, qsizetype longest);

} // namespace Relais::Backend
