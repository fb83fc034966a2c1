// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/networksetting.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! The monthly stop that an admin sets where a network charges the company for each post
//! (NetworkSetting::monthlyPosts): once so many went to it by its API in a calendar month (UTC),
//! each of a thread, clients have people finish their relays in its own page until the next. Those
//! finished there cost nothing and do not count; an older client says neither, and its relays count
//! one each. What is on its way at that moment still goes out: clients learn of the stop, and of
//! what is left once a thread may take more, as of every change. Runs inside the caller's
//! transaction.
class PostQuota final {
public:
    PostQuota(const QSqlDatabase &db, const Clock &clock);

    //! To the network in this month, by its API.
    Result<qint64> posts(Network network) const;
    //! Notes which of these newly published relays do not count, and which count more than once;
    //! for changeAll().
    static Statements notingWhatCounts(const QList<RegisteredRelay> &published);
    //! The end of the stop that holds with this setting; invalid: none does.
    Result<QDateTime> stopOf(const NetworkSetting &setting) const;
    //! After relays to these networks were published: stops those of which it was the last one,
    //! and tells how many are left where it is few.
    Result<void> stopWhatIsUsedUp(const QList<Network> &networks);

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
