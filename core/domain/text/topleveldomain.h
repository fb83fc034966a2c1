// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! True for the last label of public domain names, in lower case, in Unicode or in punycode: "com",
//! "fr", "みんな". From the public suffix list that libpsl carries.
bool isTopLevelDomain(QStringView label);

} // namespace Relais::Text
