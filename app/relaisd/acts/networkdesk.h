// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/networkrepository.h"
#include "core/base/clock.h"

#include <QJsonObject>

namespace Relais::Backend {

//! What the organization sets for networks: by a command, by an admin in the window, and the
//! webhooks by editors. Runs inside the caller's transaction.
class NetworkDesk final {
public:
    //! seal.key of the folder seals secrets and webhooks; it is made with the first of them.
    NetworkDesk(const QSqlDatabase &db, const Clock &clock, QString dataFolder);

    //! The network that a word of the path or command line names. NotFound ("network-unknown"),
    //! for the Wall too, which nobody sets.
    static Result<Network> networkIn(const QString &word);

    //! InvalidInput ("client-id-form", "secret-form", "server-form", "webhook-form",
    //! "webhook-not-taken", "monthly-posts-not-taken"), Storage.
    Result<StoredNetwork> change(Network network, const NetworkChange &change);
    //! As an editor may: Conflict ("network-off") where an admin switched the network off.
    Result<StoredNetwork> setWebhook(Network network, const QString &address);

    //! What the audit log keeps of a change: no secret and no webhook, but that they were changed.
    static QJsonObject auditOf(const NetworkChange &change);

private:
    Result<void> apply(const NetworkChange &change, StoredNetwork &stored) const;
    Result<QString> sealed(const QString &plain) const;

    QSqlDatabase m_db;
    const Clock &m_clock;
    QString m_folder;
};

} // namespace Relais::Backend
