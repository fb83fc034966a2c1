// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! UTF-16 length of the longest emoji that begins at a position of well-formed text, 0 for none:
//! a sequence recommended for general interchange (UTS #51, by ICU); a sign by itself also without
//! its variation selector, as twemoji-parser reads them.
qsizetype emojiLength(QStringView text, qsizetype at);

} // namespace Relais::Text
