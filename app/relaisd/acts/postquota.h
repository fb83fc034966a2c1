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
//! one each. Of a thread that stopped half way those posts count that are out, once: in the month
//! of the state that first tells of them, and more of them in that of the state that does. What is
//! on its way at that moment still goes out: clients learn of the stop, and of what is left once a
//! thread may take more, as of every change. Runs inside the caller's transaction.
class PostQuota final {
public:
    PostQuota(const QSqlDatabase &db, const Clock &clock);

    //! To the network in this month, by its API.
    Result<qint64> posts(Network network) const;
    //! How many posts of the relay count in all, by this state of it.
    static int postsCounted(const RegisteredRelay &relay);
    //! Notes which of these newly published relays do not count, which count more than once, and
    //! what counts of those that are not published (RegisteredRelay::newPosts); for changeAll().
    static Statements notingWhatCounts(const QList<RegisteredRelay> &relays);
    //! The end of the stop that holds with this setting; invalid: none does.
    Result<QDateTime> stopOf(const NetworkSetting &setting) const;
    //! After posts to these networks went out: stops those of which it was the last one, and tells
    //! how many are left where it is few.
    Result<void> stopWhatIsUsedUp(const QList<Network> &networks);

private:
    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
