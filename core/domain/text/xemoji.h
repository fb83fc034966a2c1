// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! UTF-16 length of the emoji that begins at a position of well-formed text as X counts one (weight
//! 2 whatever its length): twemoji-parser 11.0.2, which twitter-text 3.1.0 reads with, knows the
//! sequences of Emoji 11. 0 for none, and for a single sign that weighs the same as a character.
qsizetype xEmojiLength(QStringView text, qsizetype at);

} // namespace Relais::Text
