// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outbox/relaywords.h"

#include <QTimeZone>

// Rows of an outbox for the tests of its model, words and widgets.
namespace Relais::Tests {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::LocalTime).toUTC();
}

inline Ui::OutboxMoment quietMoment()
{
    return { noon() };
}

inline RelayService::Row aRow(
    const QString &id, RelayState state, Network network = Network::Mastodon)
{
    RelayService::Row row;
    row.relay.id = { id };
    row.relay.story = { QStringLiteral("story-1") };
    row.relay.account = { QStringLiteral("account-1") };
    row.relay.network = network;
    row.relay.state = state;
    row.relay.text = QStringLiteral("Twelve years, 64 turbines.");
    row.relay.trackedLink = QUrl(QStringLiteral("https://relais.example/r/p4Tz9"));
    row.relay.createdAt = noon().addSecs(-600);
    row.relay.changedAt = noon().addSecs(-300);
    row.account.handle = QStringLiteral("@camille@mas.example");
    row.storyTitle = QStringLiteral("Wind farm service contract");
    return row;
}

inline RelayService::Row aRetryingRow(const QString &id)
{
    RelayService::Row row = aRow(id, RelayState::Queued);
    row.relay.attempts = 1;
    row.relay.notBefore = noon().addSecs(240);
    row.relay.lastError = Error { ErrorCode::Network };
    return row;
}

inline RelayService::Row aRefusedRow(const QString &id, ErrorCode code, const QString &reason = {})
{
    RelayService::Row row = aRow(id, RelayState::Refused, Network::LinkedIn);
    row.relay.lastError = Error { code, {}, reason };
    return row;
}

} // namespace Relais::Tests
