// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/push.h"
#include "core/base/clock.h"
#include "core/domain/member.h"

#include <QSqlDatabase>
#include <QUrl>

namespace Relais::Backend {

//! Takes one item of a client's outbox after the other, each in its own savepoint: one that is
//! refused leaves nothing behind and does not harm its neighbours. Accepted ids are remembered with
//! a hash of who sent what; the same again is a duplicate, anything else under the id is refused.
class PushDesk final {
public:
    PushDesk(const QSqlDatabase &db, const Clock &clock, QUrl publicUrl);

    Api::PushResult take(const Member &member, const Api::PushItem &item);

private:
    bool wasRestored() const;
    Result<Api::PushResult::Status> tryTake(const Member &member, const Api::PushItem &item);
    Result<void> act(const Member &member, const Api::PushItem &item);
    Result<void> takeRelay(const Member &member, const QJsonObject &body);
    Result<void> takeCounts(const Member &member, const QJsonObject &body);
    Result<void> takeCorrected(const Member &member, const QJsonObject &body);
    Result<void> takeIdea(const Member &member, const QJsonObject &body);
    Result<void> takeIdeaMessage(const Member &member, const QJsonObject &body);
    Result<void> takeIdeaWithdrawal(const Member &member, const QJsonObject &body);
    Result<void> takeIdeaCredit(const Member &member, const QJsonObject &body);
    Result<void> takeThanks(const Member &member, const QJsonObject &body);
    Result<void> takeThanksOpen(const Member &member, const QJsonObject &body);
    Result<void> takeRating(const Member &member, const QJsonObject &body);
    Result<void> takeReferral(const Member &member, const QJsonObject &body);
    Result<void> takeReport(const Member &member, const QJsonObject &body);
    Result<void> takePost(const Member &member, const QJsonObject &body);
    Result<void> takeEdit(const Member &member, const QJsonObject &body);
    Result<void> takeCharter(const Member &member, const QJsonObject &body);
    Result<void> takeView(const Member &member, const QJsonObject &body);
    Result<void> takeReaction(const Member &member, const QJsonObject &body);

    QSqlDatabase m_db;
    const Clock &m_clock;
    QUrl m_publicUrl;
};

} // namespace Relais::Backend
