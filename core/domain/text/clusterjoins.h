// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! Whether Unicode 16, by which the networks count, knows no boundary at a position where an older
//! ICU sees one: inside Indic conjuncts (UAX #29, GB9c) and beside characters that are newer.
bool joinsCluster(QStringView text, qsizetype boundary);

} // namespace Relais::Text
