// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/blockedphrase.h"

class QSqlDatabase;

namespace Relais {

//! The company's blocked phrases as the last sync brought them; empty before. In the thread of the
//! connection. Errors: the store's; Corrupt when what is kept cannot be read.
Result<QList<BlockedPhrase>> blockedPhrasesIn(QSqlDatabase &db);

} // namespace Relais
