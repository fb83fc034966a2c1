// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QString>

namespace Relais {

//! What a person may send to whoever helps them: versions, what the desktop offers, how many rows
//! there are and in which state. Counts and words of the program only: no name, address, text,
//! link, handle or key. Needs a QApplication; may run beside the program.
QString diagnosisOf(const QString &profileFolder, const Clock &clock);

} // namespace Relais
