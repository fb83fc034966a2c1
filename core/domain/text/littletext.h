// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! A text as LinkedIn's "little text" takes it literally: each of | { } @ [ ] ( ) < > # \ * _ ~ is
//! preceded by a backslash, but the "#" of a hashtag, which is to be one. Source:
//! learn.microsoft.com/linkedin/marketing (Posts API, little text format). What it adds does not
//! count towards the limit of 3,000.
QString littleText(const QString &text);

} // namespace Relais::Text
