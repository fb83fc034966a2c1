// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace Relais {

class Store;

//! What this machine told the organization in the last 90 days, exactly as it was sent. Reads come
//! from the store's read connection and are bounded.
class PushJournal final {
    Q_DISABLE_COPY_MOVE(PushJournal)
public:
    PushJournal(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    struct Entry {
        QDateTime at; //!< when the organization had it, UTC
        QString kind; //!< of Api::PushItem
        QJsonObject body;
    };
    //! Newest first.
    Result<QList<Entry>> latest(int limit = 500) const;
    QDateTime now() const { return m_clock.now(); } //!< that the times are told against

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace Relais
