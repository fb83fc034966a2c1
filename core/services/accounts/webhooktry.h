// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QUrl>

namespace Relais {

//! What the organization's webhook answered to the last test from this machine.
struct WebhookTry {
    QDateTime at {}; //!< UTC; invalid: it was not tried from here
    bool isTaken = false;

    bool operator==(const WebhookTry &) const = default;
};

//! server: of the organization, whose webhook it is.
WebhookTry keptWebhookTry(QSqlDatabase &db, const QUrl &server, Network network);
//! An invalid time forgets it.
Store::Job keepWebhookTry(const QUrl &server, Network network, const WebhookTry &tried);

} // namespace Relais
