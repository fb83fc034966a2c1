// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/relayrepository.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

namespace Relais::Backend {

//! What becomes of relays on the backend: registered with their tracked link, settled, counted. The
//! pushes, the Wall, the tracked links and the sample organization all act through it, so that
//! totals and changes always follow. Runs inside the caller's transaction.
class RelayLedger final {
public:
    RelayLedger(const QSqlDatabase &db, const Clock &clock);

    //! A new relay of the member, or a later state of a known one; an older state changes nothing
    //! but the posts that count, where it alone tells of them.
    //! InvalidInput, NotFound ("story-unknown": no such revision), Forbidden ("relay-not-yours"),
    //! Conflict ("code-taken", "relay-conflict": registered with another story, network or code).
    Result<void> registerRelay(const Member &member, const RegisteredRelay &given);

    //! The relay as the member registers it: its owner, team and times. InvalidInput.
    Result<RegisteredRelay> ownedBy(const Member &member, RegisteredRelay relay) const;
    //! Whether both were registered with the same story, network and code.
    static bool isSame(const RegisteredRelay &a, const RegisteredRelay &b);
    //! Whether a later push says something new of a known relay.
    static bool isNews(const RegisteredRelay &known, const RegisteredRelay &relay);
    //! Whether a push that is no news tells of posts that no other told of.
    static bool tellsPosts(const RegisteredRelay &known, const RegisteredRelay &relay);
    //! The relay with what stays of what is known of it: its team, and the posts counted before.
    static RegisteredRelay following(const RegisteredRelay &known, RegisteredRelay relay);

    //! Counts that the member reports or read back from a network. What Relais measures itself
    //! (clicks, everything on the Wall) is not theirs to set: Forbidden ("count-not-yours"). An
    //! older count than the known one changes nothing.
    Result<void> takeCounts(
        const MemberId &member, const RelayId &relay, const QList<RelayCount> &counts);

    //! Earned on the Wall by the post with the relay's id; a change for the owner follows. Passed
    //! over while no relay of that author to the Wall is registered under the id.
    Result<void> addFromWall(
        const WallPostId &post, const MemberId &author, MetricKind kind, qint64 difference);
    //! Clicks of a day (UTC) on a tracked link: raw, and in its relay's count. Where nobody has the
    //! code yet, they wait for its relay.
    Result<void> addClicks(const QString &code, const QDate &day, qint64 clicks);

private:
    Result<void> adopt(const RegisteredRelay &relay);
    Result<void> goneOut(const RegisteredRelay &relay);
    Result<void> published(const RegisteredRelay &relay);
    Result<void> countPosts(const RegisteredRelay &relay);
    Result<void> addMeasured(const RegisteredRelay &relay, MetricKind kind, qint64 difference);
    Result<void> tellOwner(const RegisteredRelay &relay);

    QSqlDatabase m_db;
    const Clock &m_clock;
    RelayRepository m_relays;
};

} // namespace Relais::Backend
