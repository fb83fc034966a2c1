// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"
#include "core/networks/api.h"

namespace Relais {

//! What a server with Mastodon's API is and allows; older ones have version 1 of the answer only.
//! Rejected ("not-mastodon").
QCoro::Task<Result<QJsonObject>> readMastodonInstance(QPointer<HttpClient> http, QUrl server);

//! Limits where version 2 of the answer has them; older servers have them under max_toot_chars or
//! not at all, and then the network's own constants hold (0).
void takeMastodonLimits(Account &account, const QJsonObject &instance);

} // namespace Relais
