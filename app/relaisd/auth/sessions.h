// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QSqlDatabase>

#include <chrono>

namespace Relais::Backend {

//! The tokens of one device, as they leave for the client; only their hashes are stored.
struct IssuedTokens {
    DeviceId device;
    MemberId member;
    QString access;
    QDateTime accessExpiresAt;
    QString refresh;
};

//! Why a session ended, as stored and as told.
namespace EndedFor {
inline const QString signOut = QStringLiteral("sign-out"); //!< by its person, there or elsewhere
inline const QString reuse = QStringLiteral("reuse"); //!< its refresh token came a second time
inline const QString left = QStringLiteral("left"); //!< its person is no longer a member
} // namespace EndedFor

//! Sessions of devices. A refresh token is used once and answers the next one; one that comes a
//! second time means that two parties hold it, and ends the device's session.
//!
//! A client whose answer to a refresh was lost (it was killed, the machine lost its power) may send
//! the same token again within refreshLeeway of its first use, as long as nobody refreshed with
//! what the lost answer held: those tokens end, and it gets new ones. Whoever comes with them after
//! all is a second party, as is a client that finds itself forestalled by a thief: that ends the
//! session. Later, or where they were used, it gets 401 "session-reused" and signs in anew;
//! nothing local is lost.
//!
//! Whatever makes a token worthless before its time tells the member through the change sequence,
//! so that no process goes on relying on what it remembers of it (Authenticator).
class Sessions final {
public:
    static constexpr std::chrono::minutes accessLife { 15 };
    static constexpr std::chrono::days refreshLife { 90 };
    //! Who has the answer comes back with it by then: there is no use in a longer one.
    static constexpr std::chrono::minutes refreshLeeway = accessLife;

    Sessions(const QSqlDatabase &db, const Clock &clock);

    //! A session on a new device; deviceName is what its person calls it.
    Result<IssuedTokens> open(const MemberId &member, const QString &deviceName);
    //! Unauthorized ("session-ended") for a token that is unknown or too old, and
    //! ("session-reused") when the session ended because two parties held a token of it; what was
    //! written then (the end of the session) must be kept.
    Result<IssuedTokens> refresh(const QString &refreshToken);
    //! Ends the device's session: none of its tokens works from here on.
    Result<void> end(const DeviceId &device, const QString &why = EndedFor::signOut);
    //! Ends every session of a member but one; their number.
    Result<int> endAll(const MemberId &member, const QString &why, const DeviceId &butThis = {});
    //! Ends every session of several members; the caller notes each of them in the change sequence.
    Result<void> endAllOf(const QStringList &members, const QString &why);
    //! Takes out the access tokens that are over, also of devices that never came back.
    Result<void> forgetExpired();

private:
    struct Known;
    Result<Known> find(const QByteArray &hash);
    Result<IssuedTokens> useAgain(const Known &known);
    Result<IssuedTokens> issue(const DeviceId &device, const MemberId &member);
    Result<void> markUsed(const QByteArray &hash, const QString &successor);
    Result<void> tell(const MemberId &member);

    QSqlDatabase m_db;
    const Clock &m_clock;
};

} // namespace Relais::Backend
