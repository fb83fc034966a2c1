// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! Case-folded and without accents, one kind of apostrophe and of white space; for comparing, not
//! for showing.
QString folded(QStringView text);

} // namespace Relais::Text
