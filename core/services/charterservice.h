// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/charter.h"

#include <QCoro/QCoroTask>
#include <QObject>

class QSqlDatabase;

namespace Relais {

class Store;

//! The organization's charter on this machine: read offline, accepted here, told to the backend
//! with the next sync.
class CharterService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CharterService)
public:
    CharterService(Store &store, const Clock &clock, QObject *parent = nullptr);

    //! Nothing when the organization has none, or before the first sync. acceptedAt is also set
    //! when the acceptance is still on its way.
    Result<std::optional<Charter>> current() const;
    //! There is a version that the member has not accepted.
    bool isPending() const;
    //! Conflict when version is not the current one: a newer one came while this was read.
    QCoro::Task<Result<void>> accept(int version);
    //! In a job: another member signs in, who accepts it themselves.
    static Result<void> forgetAcceptanceIn(QSqlDatabase &db);

Q_SIGNALS:
    void changed(); //!< another version came
    void accepted(); //!< kept; to be pushed

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace Relais
