// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "core/base/result.h"
#include "core/domain/networksetting.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace Relais::Backend {

//! A network's setting as it stands in the database.
struct StoredNetwork {
    NetworkSetting setting; //!< exchange and webhook follow from the sealed ones
    QString sealedSecret; //!< of the company's app; SealKey opens it
    QString sealedWebhook;
    QDateTime toldAt {}; //!< when clients were given it last
};

//! What admins set for each network; secrets are sealed.
class NetworkRepository final {
public:
    explicit NetworkRepository(const QSqlDatabase &db);

    Result<QList<StoredNetwork>> all() const; //!< in the order of Network
    Result<QList<StoredNetwork>> limited() const; //!< those with a number of posts a month
    //! For readAll(): which ones those are.
    static Reading readingLimited(QList<Network> &networks);
    //! One with nothing set when no admin has touched it.
    Result<StoredNetwork> find(Network network) const;
    //! Clients learn of it with the next change.
    Result<void> put(const StoredNetwork &stored, const QDateTime &now);
    //! To the network by its API in the month (UTC) that holds the moment; each of a thread.
    Result<qint64> postsIn(Network network, const QDateTime &moment) const;
    //! The first moment of the month (UTC) that holds the moment, or of so many later.
    static QDateTime beginOfMonth(const QDateTime &moment, int later = 0);
    //! What clients get: nothing sealed.
    Result<NetworkSettings> settings() const;

private:
    Result<QList<StoredNetwork>> read(const QString &where) const;
    Result<void> addWhatIsLeft(StoredNetwork &stored) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
